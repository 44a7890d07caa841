package vn.thidua.reporting.statistics.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.statistics.FilledForm;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForm.Line;
import vn.thidua.reporting.statistics.usecase.Basis;
import vn.thidua.reporting.statistics.usecase.FillForms;

/** Shapes of the contract. */
final class StatisticsViews {

    private StatisticsViews() {}

    /** {@code FormSummary}. */
    record Summary(
            String number, String code, String title, String act, @Nullable LocalDate dueOn) {

        static Summary of(StatisticalForm form, int year) {
            return new Summary(
                    form.code().substring(0, form.code().indexOf('/')),
                    form.code(),
                    form.title(),
                    form.act(),
                    form.dueOn(year).orElse(null));
        }
    }

    record Column(String code, String title) {}

    /** {@code FormLine}: a heading has neither code nor cells. */
    record TableLine(
            @Nullable String code, String title, @Nullable String partOf, List<Long> cells) {

        static TableLine of(Line line, FilledForm filled) {
            return switch (line) {
                case Line.Heading(String title) -> new TableLine(null, title, null, List.of());
                case Line.Row(String code, String title, var partOf, _) ->
                        new TableLine(code, title, partOf.orElse(null), filled.row(code));
            };
        }
    }

    /** {@code FilledForm}. */
    record Filled(
            Summary form,
            String unitId,
            String unitName,
            int year,
            String note,
            String source,
            String remedy,
            boolean byTerritory,
            List<Column> columns,
            List<TableLine> lines,
            List<String> contradictions,
            @Nullable Instant youngestFact,
            Instant readAt) {

        static Filled of(FilledForm filled, Basis basis) {
            StatisticalForm form = filled.form();
            return new Filled(
                    Summary.of(form, filled.year()),
                    basis.unit().id().value(),
                    basis.unit().name(),
                    filled.year(),
                    form.note(),
                    form.source(),
                    form.remedy(),
                    form.byTerritory(),
                    form.columns().stream()
                            .map(column -> new Column(column.code(), column.title()))
                            .toList(),
                    form.lines().stream().map(line -> TableLine.of(line, filled)).toList(),
                    filled.contradictions(),
                    basis.youngestFact().orElse(null),
                    basis.readAt());
        }
    }

    /** {@code CellShare}. */
    record CellShare(String unitId, String unitName, String level, long count, List<String> names) {

        static CellShare of(FillForms.Share share) {
            return new CellShare(
                    share.unit().id().value(),
                    share.unit().name(),
                    share.unit().level(),
                    share.count(),
                    share.names());
        }
    }
}
