package vn.thidua.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.report.Consolidated;
import vn.thidua.reporting.report.NamedFigure;
import vn.thidua.reporting.report.Owed;
import vn.thidua.reporting.report.ReportKind;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Section;
import vn.thidua.reporting.report.Seen;
import vn.thidua.reporting.report.Template;
import vn.thidua.reporting.report.TemplateWish;

/** Lists of the contract, and what may be chosen when reports are asked for. */
final class ReportLists {

    private ReportLists() {}

    record AllJson(List<ToUsJson> toUs, List<ByUsJson> byUs, List<String> actions) {}

    record ToUsJson(
            String requestId,
            String requesterName,
            String kind,
            String title,
            LocalDate from,
            LocalDate to,
            LocalDate dueOn,
            String state,
            boolean late,
            @Nullable OwedJson owed,
            boolean locked) {

        static ToUsJson of(Seen seen, Optional<Owed> owed, ReportJson.Look look) {
            ReportRequest request = seen.request();
            return new ToUsJson(
                    request.id(),
                    look.names().of(request.requester()),
                    request.kind().name(),
                    request.title(),
                    request.from(),
                    request.to(),
                    request.dueOn(),
                    seen.report().state().name(),
                    seen.report().isLate(request),
                    owed.map(each -> OwedJson.of(each, look.names())).orElse(null),
                    request.isLockedFor(look.caller().tenant(), look.today()));
        }
    }

    /** What is still to be sent, and what units below owe. */
    record DueJson(List<ToUsJson> toUs, List<OwedBelowJson> below) {}

    /** {@code ours}: the own unit has asked for it. */
    record OwedBelowJson(
            String requestId,
            String requesterName,
            String title,
            LocalDate dueOn,
            String unitId,
            String unitName,
            boolean ours,
            OwedJson owed) {

        static OwedBelowJson of(Owed owed, ReportJson.Look look) {
            ReportRequest request = owed.request();
            return new OwedBelowJson(
                    request.id(),
                    look.names().of(request.requester()),
                    request.title(),
                    request.dueOn(),
                    owed.unit().value(),
                    look.names().of(owed.unit()),
                    request.requester().equals(look.caller().tenant()),
                    OwedJson.of(owed, look.names()));
        }
    }

    record ByUsJson(
            String id,
            String kind,
            String title,
            LocalDate from,
            LocalDate to,
            LocalDate dueOn,
            @Nullable Instant lockedAt,
            ConsolidatedJson.CountsJson counts) {

        static ByUsJson of(Consolidated all) {
            ReportRequest request = all.request();
            return new ByUsJson(
                    request.id(),
                    request.kind().name(),
                    request.title(),
                    request.from(),
                    request.to(),
                    request.dueOn(),
                    request.lock().map(ReportRequest.Lock::at).orElse(null),
                    ConsolidatedJson.CountsJson.of(all));
        }
    }

    record OptionsJson(
            List<UnitJson> units, List<TemplateJson> templates, List<FigureJson> figures) {}

    record UnitJson(String id, String name, String level, @Nullable String parentId) {
        static UnitJson of(TenantNode unit, LocalDate today) {
            return new UnitJson(
                    unit.id().value(),
                    unit.name(),
                    unit.level(),
                    unit.parentOn(today).map(parent -> parent.value()).orElse(null));
        }
    }

    record FigureJson(String name, String label) {
        static FigureJson of(NamedFigure figure) {
            return new FigureJson(figure.name(), figure.label());
        }
    }

    record TemplateJson(String id, String name, String kind, List<SectionJson> sections) {

        record SectionJson(String title, String hint, List<LineJson> rows) {}

        static TemplateJson of(Template template) {
            return new TemplateJson(
                    template.id(),
                    template.name(),
                    template.kind().name(),
                    template.sections().stream().map(TemplateJson::section).toList());
        }

        private static SectionJson section(Section section) {
            return switch (section) {
                case Section.Narrative(_, String title, String hint) ->
                        new SectionJson(title, hint, List.of());
                case Section.Table(_, String title, var rows) ->
                        new SectionJson(
                                title,
                                "",
                                rows.stream()
                                        .map(
                                                row ->
                                                        new LineJson(
                                                                row.label(),
                                                                row.unit(),
                                                                row.formula(),
                                                                row.decimals()))
                                        .toList());
            };
        }
    }

    record LineJson(
            @NotNull @Size(max = 300) String label,
            @NotNull @Size(max = 50) String unit,
            @NotNull @Size(max = 500) String formula,
            int decimals) {}

    record TemplateWishJson(
            @NotNull @Size(max = 300) String name,
            @NotNull ReportKind kind,
            @NotNull @Size(max = 30) List<@Valid @NotNull PartJson> sections) {

        record PartJson(
                @NotNull @Size(max = 300) String title,
                @NotNull @Size(max = 500) String hint,
                @NotNull @Size(max = 100) List<@Valid @NotNull LineJson> rows) {}

        TemplateWish wish() {
            return new TemplateWish(
                    name.strip(),
                    kind,
                    sections.stream()
                            .map(
                                    part ->
                                            new TemplateWish.Part(
                                                    part.title().strip(),
                                                    part.hint().strip(),
                                                    part.rows().stream()
                                                            .map(TemplateWishJson::line)
                                                            .toList()))
                            .toList());
        }

        private static TemplateWish.Line line(LineJson row) {
            return new TemplateWish.Line(
                    row.label().strip(), row.unit().strip(), row.formula().strip(), row.decimals());
        }
    }
}
