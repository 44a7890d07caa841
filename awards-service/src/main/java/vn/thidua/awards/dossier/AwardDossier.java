package vn.thidua.awards.dossier;

import static vn.thidua.awards.dossier.DossierState.BEFORE_SIGNER;
import static vn.thidua.awards.dossier.DossierState.DECIDED;
import static vn.thidua.awards.dossier.DossierState.DECLINED;
import static vn.thidua.awards.dossier.DossierState.DRAFT;
import static vn.thidua.awards.dossier.DossierState.HANDED_OVER;
import static vn.thidua.awards.dossier.DossierState.RETURNED;
import static vn.thidua.awards.dossier.DossierState.REVOKED;
import static vn.thidua.awards.dossier.DossierState.SUBMITTED;
import static vn.thidua.awards.dossier.DossierState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Hồ sơ đề nghị khen thưởng: one nominee for one award. What its holder does with it is in {@link Handling}.
 *
 * @param assessment frozen at the last submission
 * @param version 0 is a new one
 */
public record AwardDossier(
        Origin origin,
        Content content,
        Stand stand,
        Proceedings proceedings,
        Optional<Assessment> assessment,
        long version) {

    /**
     * What never changes.
     *
     * @param unit who proposes: its paper
     * @param place among the nominees of the proposal, as they were typed
     */
    public record Origin(
            DossierId id, TenantId unit, ProposalId proposal, Occasion occasion, int place) {}

    /**
     * Where it stands.
     *
     * @param holder the unit that has it now
     * @param dueOn by when the holder has to go on, if that is laid down
     * @param history the earliest first
     */
    public record Stand(
            DossierState state, TenantId holder, Optional<LocalDate> dueOn, List<Step> history) {

        public Stand {
            history = List.copyOf(history);
        }
    }

    public static AwardDossier draft(Origin origin, Content content) {
        return new AwardDossier(
                origin,
                content,
                new Stand(DRAFT, origin.unit(), Optional.empty(), List.of()),
                Proceedings.NONE,
                Optional.empty(),
                0);
    }

    public DossierId id() {
        return origin.id();
    }

    /** Who proposes: its paper. */
    public TenantId unit() {
        return origin.unit();
    }

    public ProposalId proposal() {
        return origin.proposal();
    }

    public Occasion occasion() {
        return origin.occasion();
    }

    public DossierState state() {
        return stand.state();
    }

    /** The unit that has it now. */
    public TenantId holder() {
        return stand.holder();
    }

    /** By when the holder has to go on, if that is laid down. */
    public Optional<LocalDate> dueOn() {
        return stand.dueOn();
    }

    /** The earliest first. */
    public List<Step> history() {
        return stand.history();
    }

    /** Whether the proposing unit may write in it. */
    public boolean isOpen() {
        return state() == DRAFT || state() == RETURNED || state() == WITHDRAWN;
    }

    /** Whether the field may be changed now. */
    public boolean isOpen(DossierField field) {
        return switch (state()) {
            case DRAFT, WITHDRAWN -> true;
            case RETURNED -> lastReturn().filter(each -> each.open().contains(field)).isPresent();
            case SUBMITTED,
                    RECEIVED,
                    UNDER_APPRAISAL,
                    IN_CONCURRENCE,
                    POSTED,
                    BEFORE_COUNCIL,
                    BEFORE_SIGNER,
                    DECIDED,
                    HANDED_OVER,
                    DECLINED,
                    REVOKED ->
                    false;
        };
    }

    public Optional<Return> lastReturn() {
        return proceedings.returns().isEmpty()
                ? Optional.empty()
                : Optional.of(proceedings.returns().getLast());
    }

    /** Keeps what is written, complete or not. */
    public DossierOutcome fill(Content next) {
        if (!isOpen()) {
            return refused(DossierReason.ALREADY_SUBMITTED);
        }
        Set<DossierField> changed = content.differences(next);
        changed.removeIf(this::isOpen);
        return changed.isEmpty()
                ? new DossierOutcome.Done(with(next))
                : new DossierOutcome.Refused(DossierReason.FIELD_NOT_OPEN, changed);
    }

    /** Trình; what was returned goes back to the unit that returned it. */
    public DossierOutcome submit(Submission submission, Hand hand) {
        if (!isOpen()) {
            return refused(DossierReason.ALREADY_SUBMITTED);
        }
        if (!submission.terms().appliesTo().contains(content.nominee().kind())) {
            return refused(DossierReason.AWARD_NOT_FOR_SUBJECT);
        }
        Set<DossierField> missing =
                Completeness.missing(content, submission.terms(), submission.common());
        if (missing.contains(DossierField.CATEGORY)) {
            return new DossierOutcome.Refused(DossierReason.CATEGORY_MISSING, missing);
        }
        if (!missing.isEmpty()) {
            return new DossierOutcome.Refused(DossierReason.INCOMPLETE, missing);
        }
        if (submission.assessment().verdict().standing() == Verdict.Standing.NOT_MET
                && submission.assessment().overridden().isEmpty()) {
            return refused(DossierReason.CONDITIONS_NOT_MET);
        }
        TenantId to =
                state() == RETURNED
                        ? lastReturn().map(Return::by).orElse(submission.to())
                        : submission.to();
        return new DossierOutcome.Done(
                new AwardDossier(
                        origin,
                        content,
                        went(SUBMITTED, to, hand, submission.assessment().overridden().orElse("")),
                        proceedings.anew(),
                        Optional.of(submission.assessment()),
                        version));
    }

    /** Rút hồ sơ, until it lies before the council. */
    public DossierOutcome withdraw(String reason, Hand hand) {
        if (reason.isBlank()) {
            return refused(DossierReason.REASON_MISSING);
        }
        return switch (state()) {
            case SUBMITTED, RETURNED, RECEIVED, UNDER_APPRAISAL, IN_CONCURRENCE, POSTED ->
                    new DossierOutcome.Done(
                            at(WITHDRAWN, unit(), proceedings.anew(), hand, reason));
            case DRAFT,
                    WITHDRAWN,
                    BEFORE_COUNCIL,
                    BEFORE_SIGNER,
                    DECIDED,
                    HANDED_OVER,
                    DECLINED,
                    REVOKED ->
                    refused(DossierReason.NOT_WITHDRAWABLE);
        };
    }

    /** What the council came to: once per session, however often it is told. */
    public DossierOutcome council(CouncilResult result, Hand hand) {
        if (proceedings.councils().contains(result)) {
            return new DossierOutcome.Done(this);
        }
        if (!result.by().equals(holder())) {
            return refused(DossierReason.NOT_THE_HOLDER);
        }
        return state() == DossierState.BEFORE_COUNCIL
                ? new DossierOutcome.Done(
                        at(
                                result.passed() ? BEFORE_SIGNER : DECLINED,
                                holder(),
                                proceedings.with(result),
                                hand,
                                result.inFavour() + "/" + result.members()))
                : refused(DossierReason.NOT_BEFORE_COUNCIL);
    }

    /** Đã có quyết định: once, however often it is told. */
    public DossierOutcome decided(DecisionRef decision, Hand hand) {
        Optional<DecisionRef> known = proceedings.decision();
        if (known.isPresent()) {
            return known.get().equals(decision)
                    ? new DossierOutcome.Done(this)
                    : refused(DossierReason.ALREADY_DECIDED);
        }
        if (state() != BEFORE_SIGNER) {
            return refused(DossierReason.NOT_BEFORE_SIGNER);
        }
        return decision.by().equals(holder())
                ? new DossierOutcome.Done(
                        at(DECIDED, holder(), proceedings.with(decision), hand, decision.number()))
                : refused(DossierReason.NOT_THE_HOLDER);
    }

    /** Đã trao. */
    public DossierOutcome handedOver(LocalDate on, Hand hand) {
        return switch (state()) {
            case DECIDED ->
                    new DossierOutcome.Done(
                            at(HANDED_OVER, holder(), proceedings, hand, on.toString()));
            case HANDED_OVER -> new DossierOutcome.Done(this);
            case DRAFT,
                    SUBMITTED,
                    RETURNED,
                    RECEIVED,
                    UNDER_APPRAISAL,
                    IN_CONCURRENCE,
                    POSTED,
                    BEFORE_COUNCIL,
                    BEFORE_SIGNER,
                    DECLINED,
                    WITHDRAWN,
                    REVOKED ->
                    refused(DossierReason.NOT_DECIDED);
        };
    }

    /** Quyết định bị hủy bỏ (Luật Thi đua, khen thưởng 2022, Điều 93). */
    public DossierOutcome revoked(String reason, Hand hand) {
        return switch (state()) {
            case DECIDED, HANDED_OVER ->
                    new DossierOutcome.Done(at(REVOKED, holder(), proceedings, hand, reason));
            case REVOKED -> new DossierOutcome.Done(this);
            case DRAFT,
                    SUBMITTED,
                    RETURNED,
                    RECEIVED,
                    UNDER_APPRAISAL,
                    IN_CONCURRENCE,
                    POSTED,
                    BEFORE_COUNCIL,
                    BEFORE_SIGNER,
                    DECLINED,
                    WITHDRAWN ->
                    refused(DossierReason.NOT_DECIDED);
        };
    }

    /** Whether the units above may see it: what is only being written, or was taken back, is the unit's own. */
    public boolean isShown() {
        return state() != DRAFT && state() != WITHDRAWN;
    }

    /** Of a nominee who is in the register now. */
    public AwardDossier of(SubjectId subject) {
        Nominee known = content.nominee();
        return with(
                new Content(
                        new Nominee(
                                Optional.of(subject),
                                known.kind(),
                                known.name(),
                                known.post(),
                                known.category(),
                                known.gender(),
                                known.enterprise()),
                        content.award(),
                        content.merit(),
                        content.report(),
                        content.papers()));
    }

    /** With who goes on with the work of a holder that has ended. */
    public AwardDossier heldBy(TenantId heir) {
        return with(new Stand(state(), heir, dueOn(), history()));
    }

    public AwardDossier dueOn(Optional<LocalDate> day) {
        return with(new Stand(state(), holder(), day, history()));
    }

    public AwardDossier withVersion(long next) {
        return new AwardDossier(origin, content, stand, proceedings, assessment, next);
    }

    AwardDossier at(DossierState next, TenantId with, Proceedings work, Hand hand, String note) {
        return new AwardDossier(
                origin, content, went(next, with, hand, note), work, assessment, version);
    }

    AwardDossier with(Proceedings work) {
        return new AwardDossier(origin, content, stand, work, assessment, version);
    }

    private AwardDossier with(Content next) {
        return new AwardDossier(origin, next, stand, proceedings, assessment, version);
    }

    private AwardDossier with(Stand next) {
        return new AwardDossier(origin, content, next, proceedings, assessment, version);
    }

    private Stand went(DossierState next, TenantId with, Hand hand, String note) {
        return new Stand(
                next,
                with,
                Optional.empty(),
                Proceedings.plus(
                        history(), new Step(next, hand.at(), hand.unit(), hand.person(), note)));
    }

    static DossierOutcome.Refused refused(DossierReason reason) {
        return new DossierOutcome.Refused(reason);
    }
}
