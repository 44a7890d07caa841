package vn.thidua.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.plan.PlanState.Draft;
import vn.thidua.plans.plan.PlanState.Issued;
import vn.thidua.plans.unit.UnitId;

/**
 * Kế hoạch: a document of one unit on its way from a draft to the end of its force.
 *
 * @param unit whose document it is
 * @param version counts what people did; an editor names the version it has seen, so that nobody overwrites unseen work
 * @param revision counts every write, also those of the system (a parent arrived), which no editor needs to see
 * @param source the file that it was made from; empty for a document written here
 * @param remark the leader's words at the last return
 * @param folder what lies with it beside its content
 * @param history the versions, oldest first
 */
public record Plan(
        PlanId id,
        UnitId unit,
        long version,
        long revision,
        PlanState state,
        PlanContent content,
        Reading reading,
        ParentLink link,
        Optional<SourceDocument> source,
        Optional<String> remark,
        Folder folder,
        List<Change> history,
        String changedBy,
        Instant changedAt) {

    public Plan {
        history = List.copyOf(history);
    }

    /** A draft made from a document. */
    public static Plan draft(
            PlanId id,
            UnitId unit,
            PlanContent content,
            Reading reading,
            ParentLink link,
            SourceDocument source,
            Person by,
            Instant at) {
        return first(
                id, unit, content, reading, link, Optional.of(source), Change.Act.IMPORTED, by, at);
    }

    /** A draft that is written here, without a document that it was read from. */
    public static Plan draftWritten(
            PlanId id, UnitId unit, PlanContent content, ParentLink link, Person by, Instant at) {
        return first(
                id,
                unit,
                content,
                Reading.NOTHING,
                link,
                Optional.empty(),
                Change.Act.WRITTEN,
                by,
                at);
    }

    private static Plan first(
            PlanId id,
            UnitId unit,
            PlanContent content,
            Reading reading,
            ParentLink link,
            Optional<SourceDocument> source,
            Change.Act act,
            Person by,
            Instant at) {
        return new Plan(
                id,
                unit,
                1,
                1,
                new Draft(),
                content,
                reading,
                link,
                source,
                Optional.empty(),
                Folder.EMPTY,
                List.of(new Change(1, act, by, at, List.of(), Optional.empty())),
                by.name(),
                at);
    }

    /** The fields that a person must look at before the document may take effect. */
    public List<String> uncertain(IssuerCheck issuer) {
        Stream<String> unknownIssuer =
                issuer instanceof IssuerCheck.Unknown
                        ? Stream.of(IssuerCheck.FIELD)
                        : Stream.empty();
        return Stream.concat(reading.uncertain().stream(), unknownIssuer)
                .filter(field -> !content.confirmed().contains(field))
                .filter(field -> !(field.equals("parent") && link.chosenByPerson()))
                .distinct()
                .toList();
    }

    /** Replaces the content of a draft. */
    public Outcome correct(PlanContent corrected, ParentLink newLink, Person by, Instant at) {
        if (!(state instanceof Draft)) {
            return new Outcome.Refused(Reason.NOT_A_DRAFT);
        }
        List<Change.Field> before = ContentDifference.before(content, corrected);
        return new Outcome.Done(
                next(
                        state,
                        corrected,
                        newLink,
                        remark,
                        folder.afterChangeTo(corrected),
                        new Change(
                                version + 1,
                                Change.Act.CORRECTED,
                                by,
                                at,
                                before,
                                Optional.empty()),
                        by));
    }

    /** Trình: hands the draft to the leader. */
    public Outcome submit(Person by, Instant at) {
        return new Review(this, by, at).submit();
    }

    /**
     * Ý kiến: what the leader says of one place.
     *
     * @param field "title", or a row of a list: "tasks[2]"
     */
    public record FieldRemark(String field, String words) {}

    /** Trả lại: gives the draft back with a remark, and with remarks on single fields. */
    public Outcome giveBack(String words, List<FieldRemark> fields, Person by, Instant at) {
        return new Review(this, by, at).giveBack(words, fields);
    }

    /**
     * Which of movements, tasks and targets may differ from what the wording says of them: lists in which somebody changed
     * something here, or all, for what was made from another plan.
     */
    public Set<String> correctedFacts() {
        Set<String> lists = Set.of("movements", "tasks", "targets");
        if (folder.purpose().isPresent()) {
            return lists;
        }
        return history.stream()
                .flatMap(change -> change.fields().stream())
                .map(Change.Field::name)
                .filter(lists::contains)
                .collect(Collectors.toSet());
    }

    /** Where a remark's words stand now. */
    public String placeOf(Folder.Remark remark) {
        return ContentDifference.placeOf(content, remark);
    }

    /** Xác nhận: a leader vouches for uncertain values without sending the draft back. */
    public Outcome confirm(Set<String> fields, Person by, Instant at) {
        return new Review(this, by, at).confirm(fields);
    }

    /** Whether the draft may be thrown away. */
    public Optional<Reason> refusesDiscard() {
        return state instanceof Draft ? Optional.empty() : Optional.of(Reason.NOT_A_DRAFT);
    }

    /**
     * Everything that must hold before a number is taken for this document.
     *
     * @param today the working date
     */
    public Optional<Reason> refusesIssue(
            Numbering numbering, Optional<LocalDate> on, IssuerCheck issuer, LocalDate today) {
        if (state.issued().isPresent()) {
            return Optional.of(Reason.ALREADY_ISSUED);
        }
        if (issuer instanceof IssuerCheck.Other) {
            return Optional.of(Reason.OTHER_UNITS_DOCUMENT);
        }
        if (content.title().isBlank()) {
            return Optional.of(Reason.TITLE_MISSING);
        }
        if (numbering == Numbering.DOCUMENT && !content.number().isComplete()) {
            return Optional.of(Reason.NUMBER_MISSING);
        }
        if (numbering == Numbering.DOCUMENT && on.or(content::date).isEmpty()) {
            return Optional.of(Reason.DATE_MISSING);
        }
        if (dateOfIssue(on, today).isAfter(today)) {
            return Optional.of(Reason.DATE_IN_FUTURE);
        }
        boolean unseen = uncertain(issuer).stream().anyMatch(field -> asked(field, numbering, on));
        return unseen ? Optional.of(Reason.UNCONFIRMED) : Optional.empty();
    }

    /** A field that the act of issuing itself decides is not asked for. */
    private static boolean asked(String field, Numbering numbering, Optional<LocalDate> on) {
        return !(field.equals("number") && numbering == Numbering.REGISTER)
                && !(field.equals("date") && on.isPresent());
    }

    /** The date of the document: the one named now, else the one it bears, else today. */
    public LocalDate dateOfIssue(Optional<LocalDate> on, LocalDate today) {
        return on.or(content::date).orElse(today);
    }

    /** Ban hành: takes effect under a number that the unit's register holds for it. */
    public Outcome issue(
            DocumentNumber number, LocalDate on, ParentLink newLink, Person by, Instant at) {
        if (state.issued().isPresent()) {
            return new Outcome.Refused(Reason.ALREADY_ISSUED);
        }
        Issued issued = new Issued(new PlanState.Issue(number, on, at, by.subject()));
        PlanContent numbered = content.with(number, on);
        Change change =
                new Change(
                        version + 1,
                        Change.Act.ISSUED,
                        by,
                        at,
                        ContentDifference.before(content, numbered),
                        Optional.empty());
        Plan plan =
                next(
                        issued,
                        numbered,
                        newLink,
                        Optional.empty(),
                        folder.with(List.<Folder.Remark>of()),
                        change,
                        by);
        // an amending document takes effect in the plan that it amends
        return new Outcome.Done(
                plan, isAmendment() ? List.of() : List.of(new PlanEvent.PlanIssued(plan)));
    }

    /** Văn bản sửa đổi: its words live on in the plan that it amends. */
    public boolean isAmendment() {
        return folder.purpose()
                .filter(purpose -> purpose.act() == Folder.Purpose.Act.AMEND)
                .isPresent();
    }

    private boolean isInForce() {
        return state instanceof Issued || state instanceof PlanState.Amended;
    }

    /** Dự thảo sửa đổi hoặc thay thế: begins with what the plan says now, and will bear a number of its own. */
    public Outcome draftToChange(Folder.Purpose.Act act, PlanId newId, Person by, Instant at) {
        if (!isInForce() || isAmendment()) {
            return new Outcome.Refused(Reason.NOT_IN_FORCE);
        }
        Plan draft = draftWritten(newId, unit, content.unnumbered(), link, by, at);
        return new Outcome.Done(
                draft.with(
                        Folder.EMPTY.toServe(
                                new Folder.Purpose(act, id, folder.amendments().size()))));
    }

    private Plan with(Folder newFolder) {
        return new Plan(
                id, unit, version, revision, state, content, reading, link, source, remark,
                newFolder, history, changedBy, changedAt);
    }

    /** Whether a draft that was made from this plan may still take effect in it. */
    public boolean isStillAsIn(Folder.Purpose purpose) {
        return isInForce() && folder.amendments().size() == purpose.amendments();
    }

    /** Takes over what an issued amending or replacing document says; empty if that has happened already. */
    public Optional<Outcome.Done> takeOver(Plan changing, Person by, Instant at) {
        Folder.Purpose purpose = changing.folder().purpose().orElseThrow();
        PlanState.Issue act = changing.state().issued().orElseThrow();
        if (!isInForce()) {
            return Optional.empty();
        }
        return switch (purpose.act()) {
            case AMEND -> new Amending(this, by, at).amendedBy(changing, act);
            case REPLACE -> Optional.of(new EndOfForce(this, by, at).replacedBy(changing, act));
        };
    }

    /** Thu hồi, bãi bỏ: it counts no longer. */
    public Outcome withdraw(String reason, Optional<String> number, Person by, Instant at) {
        return isInForce() && !isAmendment()
                ? new EndOfForce(this, by, at).withdraw(reason, number)
                : new Outcome.Refused(Reason.NOT_IN_FORCE);
    }

    /** Kết thúc: done; what was reached still counts. */
    public Outcome close(String reason, Person by, Instant at) {
        return isInForce() && !isAmendment()
                ? new EndOfForce(this, by, at).close(reason)
                : new Outcome.Refused(Reason.NOT_IN_FORCE);
    }

    /** Thêm tài liệu kèm theo. */
    public Outcome attach(Folder.Attachment attachment, Person by, Instant at) {
        return state instanceof Draft
                ? new Attaching(this, by, at).attach(attachment)
                : new Outcome.Refused(Reason.NOT_A_DRAFT);
    }

    /** Bỏ tài liệu kèm theo. */
    public Outcome detach(String fileId, Person by, Instant at) {
        return state instanceof Draft
                ? new Attaching(this, by, at).detach(fileId)
                : new Outcome.Refused(Reason.NOT_A_DRAFT);
    }

    public Optional<Folder.Attachment> attachment(String fileId) {
        return folder.attachments().stream().filter(it -> it.fileId().equals(fileId)).findFirst();
    }

    /** What a person decides about the documents that this one implements. */
    public Outcome changeLinks(LinkChange change, Lineage lineage, Person by, Instant at) {
        if (state instanceof PlanState.Replaced
                || state instanceof PlanState.Withdrawn
                || state instanceof PlanState.Closed) {
            return new Outcome.Refused(Reason.LINK_OF_ENDED_PLAN);
        }
        Optional<Reason> refusal =
                change.newParent().flatMap(parent -> lineage.refuses(this, parent));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        return switch (change.of(link)) {
            case ParentLink.Changed.Refused(var reason) -> new Outcome.Refused(reason);
            case ParentLink.Changed.To(var answer) -> {
                Change entry =
                        new Change(version + 1, change.act(), by, at, List.of(), change.note());
                Plan plan = next(state, content, answer, remark, entry, by);
                yield new Outcome.Done(plan, linked(plan));
            }
        };
    }

    /** The link as the system finds it now. What a person decided stays; nothing changes if it is the same. */
    public Optional<Outcome.Done> relink(ParentLink found) {
        ParentLink kept = link.decidedOver(found);
        if (link.equals(kept)) {
            return Optional.empty();
        }
        Plan plan =
                new Plan(
                        id,
                        unit,
                        version,
                        revision + 1,
                        state,
                        content,
                        reading,
                        kept,
                        source,
                        remark,
                        folder,
                        history,
                        changedBy,
                        changedAt);
        return Optional.of(new Outcome.Done(plan, linked(plan)));
    }

    /** Others are told when the parents of an issued plan, or what is known of them, have changed. */
    private List<PlanEvent> linked(Plan after) {
        boolean same =
                after.link.name() == link.name() && after.link.parents().equals(link.parents());
        return state.issued().isEmpty() || same
                ? List.of()
                : List.of(new PlanEvent.PlanLinked(after));
    }

    /** The plan as others may link to it, once issued. */
    public Optional<IssuedPlan> asIssued() {
        return state.issued()
                .filter(_ -> !isAmendment())
                .map(
                        issue ->
                                new IssuedPlan(
                                        id,
                                        unit,
                                        content.type(),
                                        issue.number(),
                                        issue.on(),
                                        issue.at(),
                                        content.title(),
                                        content.kind(),
                                        content.year(),
                                        link.parents()));
    }

    Plan next(
            PlanState newState,
            PlanContent newContent,
            ParentLink newLink,
            Optional<String> newRemark,
            Change change,
            Person by) {
        return next(newState, newContent, newLink, newRemark, folder, change, by);
    }

    /** The next version: every act of a person makes one. */
    Plan next(
            PlanState newState,
            PlanContent newContent,
            ParentLink newLink,
            Optional<String> newRemark,
            Folder newFolder,
            Change change,
            Person by) {
        return new Plan(
                id,
                unit,
                version + 1,
                revision + 1,
                newState,
                newContent,
                reading,
                newLink,
                source,
                newRemark,
                newFolder,
                Change.after(history, change),
                by.name(),
                change.at());
    }
}
