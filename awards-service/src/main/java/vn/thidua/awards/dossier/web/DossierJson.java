package vn.thidua.awards.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.dossier.Action;
import vn.thidua.awards.dossier.Attachment;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.AwardTerms;
import vn.thidua.awards.dossier.Concurrence;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Posting;
import vn.thidua.awards.dossier.Proceedings;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.Return;
import vn.thidua.awards.dossier.usecase.ShowDossiers;
import vn.thidua.awards.dossier.web.RowJson.AttachmentJson;
import vn.thidua.awards.dossier.web.RowJson.FieldJson;
import vn.thidua.awards.dossier.web.RowJson.VerdictJson;

/** {@code Dossier} of the contract. */
record DossierJson(
        RowJson row,
        String report,
        List<AttachmentJson> papers,
        List<FieldJson> paperKinds,
        List<AttachmentJson> commonPapers,
        List<FieldJson> missing,
        @Nullable List<String> openFields,
        @Nullable VerdictJson verdict,
        List<String> warnings,
        @Nullable ProcedureJson procedure,
        List<Action.Name> actions,
        List<ReturnJson> returns,
        List<ChangeJson> changed,
        @Nullable AppraisalJson appraisal,
        List<ConcurrenceJson> concurrences,
        @Nullable PostingJson posting,
        int postingDays,
        boolean ballot,
        List<CouncilJson> councils,
        @Nullable DecisionJson decision,
        List<StepLineJson> history) {

    record ProcedureJson(String act, List<String> steps, @Nullable LocalDate due) {}

    record RemarkedJson(String field, String words, String remark) {}

    record ReturnJson(String unitName, LocalDate on, List<RemarkedJson> remarks) {}

    record ChangeJson(String field, String words, String before, String after) {}

    record AppraisalJson(String unitName, LocalDate on, boolean favourable, String words) {}

    record ConcurrenceJson(
            String body,
            LocalDate askedOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable Boolean agrees,
            @Nullable String words) {

        static ConcurrenceJson of(Concurrence each) {
            Optional<Concurrence.Answer> answer = each.answer();
            return new ConcurrenceJson(
                    each.body(),
                    each.askedOn(),
                    each.dueOn(),
                    answer.map(Concurrence.Answer::on).orElse(null),
                    answer.map(Concurrence.Answer::agrees).orElse(null),
                    answer.map(Concurrence.Answer::words).orElse(null));
        }
    }

    record ObjectionJson(
            String name,
            String contact,
            String words,
            LocalDate on,
            @Nullable LocalDate answeredOn,
            @Nullable Boolean upheld,
            @Nullable String answer) {

        static ObjectionJson of(Posting.Objection each) {
            Optional<Posting.Answer> answer = each.answer();
            return new ObjectionJson(
                    each.name(),
                    each.contact(),
                    each.words(),
                    each.on(),
                    answer.map(Posting.Answer::on).orElse(null),
                    answer.map(Posting.Answer::upheld).orElse(null),
                    answer.map(Posting.Answer::words).orElse(null));
        }
    }

    record PostingJson(
            String where, LocalDate from, LocalDate until, List<ObjectionJson> objections) {

        static PostingJson of(Posting each) {
            return new PostingJson(
                    each.where(),
                    each.from(),
                    each.until(),
                    each.objections().stream().map(ObjectionJson::of).toList());
        }
    }

    record CouncilJson(String unitName, LocalDate on, int members, int inFavour, boolean passed) {}

    record DecisionJson(String id, String number, LocalDate date, String unitName) {}

    record StepLineJson(DossierState to, Instant at, String unitName, String note) {}

    static DossierJson of(ShowDossiers.Seen seen, Names all) {
        AwardDossier dossier = seen.dossier();
        Names.Of names = all.of(dossier);
        Proceedings work = dossier.proceedings();
        return new DossierJson(
                RowJson.of(dossier, all, seen.overdue(), seen.doubled()),
                dossier.content().report(),
                papers(dossier.content().papers(), names),
                names.papers(),
                papers(seen.proposal().map(Proposal::papers).orElseGet(List::of), names),
                fields(seen.missing(), names),
                openFields(dossier),
                verdict(seen),
                seen.warnings(),
                seen.procedure()
                        .map(it -> new ProcedureJson(it.act(), it.steps(), it.due().orElse(null)))
                        .orElse(null),
                seen.actions().stream().toList(),
                work.returns().stream().map(it -> returned(it, names)).toList(),
                changed(dossier, names),
                work.appraisal()
                        .map(
                                it ->
                                        new AppraisalJson(
                                                names.unit(it.by()),
                                                it.on(),
                                                it.favourable(),
                                                it.words()))
                        .orElse(null),
                work.concurrences().stream().map(ConcurrenceJson::of).toList(),
                work.posting().map(PostingJson::of).orElse(null),
                seen.terms().map(AwardTerms::postingDays).orElse(0),
                seen.terms().map(AwardTerms::ballot).orElse(false),
                work.councils().stream()
                        .map(
                                it ->
                                        new CouncilJson(
                                                names.unit(it.by()),
                                                it.on(),
                                                it.members(),
                                                it.inFavour(),
                                                it.passed()))
                        .toList(),
                work.decision()
                        .map(
                                it ->
                                        new DecisionJson(
                                                it.id(),
                                                it.number(),
                                                it.date(),
                                                names.unit(it.by())))
                        .orElse(null),
                dossier.history().stream()
                        .map(
                                it ->
                                        new StepLineJson(
                                                it.to(), it.at(), names.unit(it.unit()), it.note()))
                        .toList());
    }

    /** While it is written: as it stands; afterwards: as it was frozen. */
    static @Nullable VerdictJson verdict(ShowDossiers.Seen seen) {
        return seen.verdict()
                .map(verdict -> VerdictJson.of(verdict, null))
                .or(
                        () ->
                                seen.dossier()
                                        .assessment()
                                        .map(
                                                it ->
                                                        VerdictJson.of(
                                                                it.verdict(),
                                                                it.overridden().orElse(null))))
                .orElse(null);
    }

    /** Nothing: all; empty: none. */
    static @Nullable List<String> openFields(AwardDossier dossier) {
        if (!dossier.isOpen()) {
            return List.of();
        }
        return dossier.state() == DossierState.RETURNED
                ? dossier.lastReturn().map(Return::open).orElseGet(Set::of).stream()
                        .map(DossierField::value)
                        .sorted()
                        .toList()
                : null;
    }

    static List<FieldJson> fields(Set<DossierField> fields, Names.Of names) {
        return fields.stream().sorted().map(field -> names.field(field)).toList();
    }

    static List<AttachmentJson> papers(List<Attachment> papers, Names.Of names) {
        return papers.stream()
                .map(paper -> AttachmentJson.of(paper, names.field(paper.field()).words()))
                .toList();
    }

    private static ReturnJson returned(Return each, Names.Of names) {
        return new ReturnJson(
                names.unit(each.by()),
                each.on(),
                each.remarks().stream()
                        .map(
                                it ->
                                        new RemarkedJson(
                                                it.field().value(),
                                                names.field(it.field()).words(),
                                                it.words()))
                        .toList());
    }

    /** Only after it was returned; one that is still open shows what its unit has mended so far. */
    private static List<ChangeJson> changed(AwardDossier dossier, Names.Of names) {
        return dossier.lastReturn().stream()
                .flatMap(
                        last ->
                                last.before().differences(dossier.content()).stream()
                                        .map(
                                                field ->
                                                        new ChangeJson(
                                                                field.value(),
                                                                names.field(field).words(),
                                                                words(last.before(), field, names),
                                                                words(
                                                                        dossier.content(),
                                                                        field,
                                                                        names))))
                .toList();
    }

    private static String words(Content content, DossierField field, Names.Of names) {
        if (field.isPaper()) {
            return content.papers().stream()
                    .filter(paper -> paper.field().equals(field))
                    .map(Attachment::name)
                    .collect(Collectors.joining(", "));
        }
        return switch (field.value()) {
            case "NAME" -> content.nominee().name();
            case "POST" -> content.nominee().post();
            case "CATEGORY" -> CategoryWords.of(content.nominee());
            case "AWARD" -> names.award(content.award());
            case "MERIT" -> content.merit();
            default -> content.report();
        };
    }
}
