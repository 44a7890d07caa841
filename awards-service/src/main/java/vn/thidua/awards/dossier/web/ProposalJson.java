package vn.thidua.awards.dossier.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.Action;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.NominationWindow;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.usecase.Quotas;
import vn.thidua.awards.dossier.usecase.ShowDossiers;
import vn.thidua.awards.dossier.web.RowJson.AttachmentJson;
import vn.thidua.awards.dossier.web.RowJson.FieldJson;
import vn.thidua.awards.dossier.web.RowJson.VerdictJson;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** {@code Proposal} of the contract. */
record ProposalJson(
        HeadJson head,
        long version,
        String unitId,
        String unitName,
        boolean own,
        boolean writes,
        List<AttachmentJson> papers,
        List<FieldJson> paperKinds,
        @Nullable WindowJson window,
        List<QuotaJson> quotas,
        List<LineJson> dossiers) {

    record HeadJson(
            String id, String title, MeritKind kind, int year, @Nullable String movementId) {

        static HeadJson of(Proposal proposal) {
            return new HeadJson(
                    proposal.id().value(),
                    proposal.title(),
                    proposal.occasion().kind(),
                    proposal.occasion().year(),
                    proposal.occasion().movement().orElse(null));
        }
    }

    record WindowJson(
            String movementId,
            String name,
            String unitName,
            LocalDate opensOn,
            LocalDate closesOn,
            List<String> awards,
            List<String> quotas) {

        static WindowJson of(NominationWindow window, Names names) {
            return new WindowJson(
                    window.movement(),
                    window.name(),
                    names.unit(window.unit()),
                    window.opensOn(),
                    window.closesOn(),
                    window.awards().stream().map(AwardCode::value).toList(),
                    window.quotas().stream()
                            .map(quota -> QuotaWords.of(quota, window.unit(), names))
                            .toList());
        }
    }

    /** How many may be nominated, and are. */
    record QuotaJson(
            String words,
            @Nullable String key,
            @Nullable Integer base,
            @Nullable Integer most,
            int named,
            boolean exceeded) {

        static QuotaJson of(Quotas.Line line, TenantId unit, Names names) {
            return new QuotaJson(
                    QuotaWords.of(line, unit, names),
                    line.key().orElse(null),
                    line.base().orElse(null),
                    line.most().orElse(null),
                    line.named(),
                    line.isExceeded());
        }
    }

    record LineJson(
            RowJson row,
            String report,
            List<FieldJson> missing,
            @Nullable List<String> openFields,
            Verdict.@Nullable Standing standing,
            @Nullable VerdictJson verdict,
            List<String> warnings,
            List<Action.Name> actions) {

        static LineJson of(ShowDossiers.Seen seen, Names names) {
            AwardDossier dossier = seen.dossier();
            @Nullable VerdictJson verdict = DossierJson.verdict(seen);
            return new LineJson(
                    RowJson.of(dossier, names, seen.overdue(), seen.doubled()),
                    dossier.content().report(),
                    DossierJson.fields(seen.missing(), names.of(dossier)),
                    DossierJson.openFields(dossier),
                    verdict == null ? null : verdict.standing(),
                    verdict,
                    seen.warnings(),
                    seen.actions().stream().toList());
        }
    }

    record ListJson(List<HeadJson> items, List<WindowJson> windows) {}

    static ListJson list(List<Proposal> proposals, List<NominationWindow> windows, Names names) {
        return new ListJson(
                proposals.stream().map(HeadJson::of).toList(),
                windows.stream().map(it -> WindowJson.of(it, names)).toList());
    }

    static ProposalJson of(Caller caller, ShowDossiers.SeenProposal seen, Names names) {
        Proposal proposal = seen.proposal();
        List<AwardCode> awards =
                seen.dossiers().stream()
                        .map(it -> it.dossier().content().award())
                        .distinct()
                        .toList();
        Names.Of words =
                awards.isEmpty()
                        ? names.of(proposal.unit())
                        : names.of(proposal.unit(), awards.getFirst());
        return new ProposalJson(
                HeadJson.of(proposal),
                proposal.version(),
                proposal.unit().value(),
                names.unit(proposal.unit()),
                seen.own(),
                seen.own() && (caller.has("specialist") || caller.has("leader")),
                DossierJson.papers(proposal.papers(), words),
                awards.isEmpty() ? words.papers() : papers(proposal.unit(), awards, names),
                seen.window().map(it -> WindowJson.of(it, names)).orElse(null),
                seen.quotas().stream().map(it -> QuotaJson.of(it, proposal.unit(), names)).toList(),
                seen.dossiers().stream().map(it -> LineJson.of(it, names)).toList());
    }

    /** Of all its awards. */
    private static List<FieldJson> papers(TenantId unit, List<AwardCode> awards, Names names) {
        return awards.stream()
                .flatMap(award -> names.of(unit, award).papers().stream())
                .distinct()
                .toList();
    }
}
