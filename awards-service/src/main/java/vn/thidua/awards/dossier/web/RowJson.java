package vn.thidua.awards.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.Attachment;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.usecase.Doubled;
import vn.thidua.awards.eligibility.Verdict;

/** {@code DossierRow} of the contract. */
record RowJson(
        String id,
        long version,
        String proposalId,
        String unitId,
        String unitName,
        String holderId,
        String holderName,
        int year,
        MeritKind kind,
        @Nullable String movementId,
        ContentJson.NomineeJson nominee,
        String award,
        String awardName,
        String merit,
        DossierState state,
        @Nullable LocalDate dueOn,
        boolean overdue,
        boolean overridden,
        List<String> conflicts) {

    /** {@code FieldWords} of the contract. */
    record FieldJson(String field, String words) {}

    /** {@code Attachment} of the contract. */
    record AttachmentJson(
            String file,
            String field,
            String words,
            String name,
            String type,
            long size,
            Instant at) {

        static AttachmentJson of(Attachment paper, String words) {
            return new AttachmentJson(
                    paper.file(),
                    paper.field().value(),
                    words,
                    paper.name(),
                    paper.type(),
                    paper.size(),
                    paper.at());
        }
    }

    /** {@code Finding} of the contract. */
    record FindingJson(
            String condition,
            String article,
            Verdict.Standing standing,
            List<String> facts,
            List<String> missing,
            @Nullable Integer reachableIn) {}

    /** {@code DossierVerdict} of the contract. */
    record VerdictJson(
            Verdict.Standing standing,
            String version,
            LocalDate on,
            List<FindingJson> findings,
            @Nullable String overridden) {

        static VerdictJson of(Verdict verdict, @Nullable String overridden) {
            return new VerdictJson(
                    verdict.standing(),
                    verdict.version(),
                    verdict.on(),
                    verdict.findings().stream()
                            .map(
                                    it ->
                                            new FindingJson(
                                                    it.condition(),
                                                    it.article(),
                                                    it.standing(),
                                                    it.facts(),
                                                    it.missing(),
                                                    it.reachableIn().isPresent()
                                                            ? it.reachableIn().getAsInt()
                                                            : null))
                            .toList(),
                    overridden);
        }
    }

    static RowJson of(AwardDossier dossier, Names all, boolean overdue, Doubled doubled) {
        Names.Of names = all.of(dossier);
        return new RowJson(
                dossier.id().value(),
                dossier.version(),
                dossier.proposal().value(),
                dossier.unit().value(),
                names.unit(dossier.unit()),
                dossier.holder().value(),
                names.unit(dossier.holder()),
                dossier.occasion().year(),
                dossier.occasion().kind(),
                dossier.occasion().movement().orElse(null),
                ContentJson.NomineeJson.of(dossier.content().nominee()),
                dossier.content().award().value(),
                names.award(dossier.content().award()),
                dossier.content().merit(),
                dossier.state(),
                dossier.dueOn().orElse(null),
                overdue,
                dossier.assessment().filter(it -> it.overridden().isPresent()).isPresent(),
                Stream.concat(
                                doubled.awarded().stream()
                                        .map(it -> ConflictWords.of(it, dossier.unit(), names)),
                                doubled.nominated().stream().map(it -> ConflictWords.of(it, names)))
                        .distinct()
                        .toList());
    }
}
