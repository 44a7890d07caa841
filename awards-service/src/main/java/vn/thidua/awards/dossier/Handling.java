package vn.thidua.awards.dossier;

import static vn.thidua.awards.dossier.AwardDossier.refused;
import static vn.thidua.awards.dossier.DossierState.BEFORE_COUNCIL;
import static vn.thidua.awards.dossier.DossierState.BEFORE_SIGNER;
import static vn.thidua.awards.dossier.DossierState.DECLINED;
import static vn.thidua.awards.dossier.DossierState.IN_CONCURRENCE;
import static vn.thidua.awards.dossier.DossierState.POSTED;
import static vn.thidua.awards.dossier.DossierState.RECEIVED;
import static vn.thidua.awards.dossier.DossierState.RETURNED;
import static vn.thidua.awards.dossier.DossierState.SUBMITTED;
import static vn.thidua.awards.dossier.DossierState.UNDER_APPRAISAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/** What the unit that holds a dossier does with it (xử lý hồ sơ); the use case has made sure that it is the holder. */
public record Handling(AwardDossier dossier, Hand hand) {

    /** Tiếp nhận. */
    public DossierOutcome receive() {
        return dossier.state() == SUBMITTED
                ? went(RECEIVED, dossier.proceedings(), "")
                : refused(DossierReason.NOT_SUBMITTED);
    }

    /** Trả lại with remarks on single fields; one field has one remark. */
    public DossierOutcome giveBack(List<Remark> remarks) {
        if (remarks.isEmpty() || remarks.stream().anyMatch(each -> each.words().isBlank())) {
            return refused(DossierReason.REMARKS_MISSING);
        }
        return switch (dossier.state()) {
            case SUBMITTED, RECEIVED, UNDER_APPRAISAL, IN_CONCURRENCE ->
                    new DossierOutcome.Done(
                            dossier.at(
                                    RETURNED,
                                    dossier.unit(),
                                    dossier.proceedings()
                                            .with(
                                                    new Return(
                                                            hand.unit(),
                                                            hand.today(),
                                                            remarks,
                                                            dossier.content())),
                                    hand,
                                    ""));
            case DRAFT,
                    RETURNED,
                    POSTED,
                    BEFORE_COUNCIL,
                    BEFORE_SIGNER,
                    DECIDED,
                    HANDED_OVER,
                    DECLINED,
                    WITHDRAWN,
                    REVOKED ->
                    refused(DossierReason.NOT_RETURNABLE);
        };
    }

    /** Thẩm định; said anew, it replaces what was said before. */
    public DossierOutcome appraise(boolean favourable, String words) {
        if (!favourable && words.isBlank()) {
            return refused(DossierReason.REASON_MISSING);
        }
        Proceedings appraised =
                dossier.proceedings()
                        .with(new Appraisal(hand.unit(), hand.today(), favourable, words));
        return switch (dossier.state()) {
            case RECEIVED -> went(UNDER_APPRAISAL, appraised, words);
            case UNDER_APPRAISAL, IN_CONCURRENCE ->
                    new DossierOutcome.Done(dossier.with(appraised));
            case DRAFT,
                    SUBMITTED,
                    RETURNED,
                    POSTED,
                    BEFORE_COUNCIL,
                    BEFORE_SIGNER,
                    DECIDED,
                    HANDED_OVER,
                    DECLINED,
                    WITHDRAWN,
                    REVOKED ->
                    refused(DossierReason.NOT_RECEIVED);
        };
    }

    /** Lấy ý kiến hiệp y. */
    public DossierOutcome ask(List<String> bodies, LocalDate dueOn) {
        if (bodies.isEmpty() || bodies.stream().anyMatch(String::isBlank)) {
            return refused(DossierReason.BODY_NOT_ASKED);
        }
        if (dueOn.isBefore(hand.today())) {
            return refused(DossierReason.DUE_IN_PAST);
        }
        if (dossier.state() != UNDER_APPRAISAL && dossier.state() != IN_CONCURRENCE) {
            return refused(DossierReason.NOT_APPRAISED);
        }
        List<Concurrence> all = new ArrayList<>(dossier.proceedings().concurrences());
        Set<String> names = new HashSet<>(all.stream().map(Concurrence::body).toList());
        for (String body : bodies) {
            if (!names.add(body.strip())) {
                return refused(DossierReason.BODY_ASKED_TWICE);
            }
            all.add(new Concurrence(body.strip(), hand.today(), dueOn, Optional.empty()));
        }
        return went(IN_CONCURRENCE, dossier.proceedings().asking(all), String.join("; ", bodies));
    }

    /** Trả lời hiệp y. */
    public DossierOutcome opinion(String body, Concurrence.Answer answer) {
        if (dossier.state() != IN_CONCURRENCE) {
            return refused(DossierReason.NOT_IN_CONCURRENCE);
        }
        if (!answer.agrees() && answer.words().isBlank()) {
            return refused(DossierReason.REASON_MISSING);
        }
        List<Concurrence> all = new ArrayList<>();
        boolean found = false;
        for (Concurrence each : dossier.proceedings().concurrences()) {
            boolean isIt = each.body().equals(body) && each.answer().isEmpty();
            found |= isIt;
            all.add(isIt ? each.answered(answer) : each);
        }
        return found
                ? new DossierOutcome.Done(dossier.with(dossier.proceedings().asking(all)))
                : refused(DossierReason.BODY_NOT_ASKED);
    }

    /** Công khai, for that many working days from the first day on. */
    public DossierOutcome post(String where, int days, LocalDate until, AwardTerms terms) {
        if (days < 1) {
            return refused(DossierReason.POSTING_WITHOUT_DAYS);
        }
        if (days < terms.postingDays()) {
            return refused(DossierReason.POSTING_TOO_SHORT);
        }
        Optional<DossierReason> trouble = notAppraised();
        return trouble.<DossierOutcome>map(AwardDossier::refused)
                .orElseGet(
                        () ->
                                went(
                                        POSTED,
                                        dossier.proceedings()
                                                .with(
                                                        new Posting(
                                                                where,
                                                                hand.today(),
                                                                until,
                                                                List.of())),
                                        where));
    }

    /** Ý kiến phản ánh, while the posting runs. */
    public DossierOutcome object(String name, String contact, String words) {
        Optional<Posting> posting = dossier.proceedings().posting();
        if (dossier.state() != POSTED || posting.isEmpty()) {
            return refused(DossierReason.NOT_POSTED);
        }
        if (posting.get().hasEnded(hand.today())) {
            return refused(DossierReason.POSTING_ENDED);
        }
        return objections(
                posting.get(),
                Proceedings.plus(
                        posting.get().objections(),
                        new Posting.Objection(
                                name, contact, words, hand.today(), Optional.empty())));
    }

    /** Trả lời ý kiến phản ánh. */
    public DossierOutcome answerObjection(int at, boolean upheld, String words) {
        Optional<Posting> posting = dossier.proceedings().posting();
        if (posting.isEmpty()
                || at < 0
                || at >= posting.get().objections().size()
                || posting.get().objections().get(at).answer().isPresent()) {
            return refused(DossierReason.OBJECTION_UNKNOWN);
        }
        if (words.isBlank()) {
            return refused(DossierReason.REASON_MISSING);
        }
        List<Posting.Objection> all = new ArrayList<>(posting.get().objections());
        Posting.Objection it = all.get(at);
        all.set(
                at,
                new Posting.Objection(
                        it.name(),
                        it.contact(),
                        it.words(),
                        it.on(),
                        Optional.of(new Posting.Answer(hand.today(), upheld, words))));
        return objections(posting.get(), all);
    }

    /** Đưa ra hội đồng. */
    public DossierOutcome putBeforeCouncil(AwardTerms terms) {
        return notThrough(terms)
                .<DossierOutcome>map(AwardDossier::refused)
                .orElseGet(() -> went(BEFORE_COUNCIL, dossier.proceedings(), ""));
    }

    /** Trình ký what needs no vote of a council. */
    public DossierOutcome submitToSigner(AwardTerms terms) {
        if (terms.ballot()) {
            return refused(DossierReason.COUNCIL_NEEDED);
        }
        return notThrough(terms)
                .<DossierOutcome>map(AwardDossier::refused)
                .orElseGet(() -> went(BEFORE_SIGNER, dossier.proceedings(), ""));
    }

    /**
     * Trình cấp trên, by a unit whose head may not decide this award, or leaves it to one above who may as well.
     *
     * @param decides the present holder's head does, and nobody above him
     * @param above the unit above the present holder
     */
    public DossierOutcome forward(boolean decides, Optional<TenantId> above) {
        if (decides) {
            return refused(DossierReason.HOLDER_DECIDES);
        }
        if (above.isEmpty()) {
            return refused(DossierReason.NOBODY_ABOVE);
        }
        boolean ready =
                switch (dossier.state()) {
                    case BEFORE_SIGNER -> true;
                    case UNDER_APPRAISAL, IN_CONCURRENCE, POSTED ->
                            notAppraised().isEmpty() && postingOver().isEmpty();
                    case DRAFT,
                            SUBMITTED,
                            RETURNED,
                            RECEIVED,
                            BEFORE_COUNCIL,
                            DECIDED,
                            HANDED_OVER,
                            DECLINED,
                            WITHDRAWN,
                            REVOKED ->
                            false;
                };
        return ready
                ? new DossierOutcome.Done(
                        dossier.at(SUBMITTED, above.get(), dossier.proceedings().anew(), hand, ""))
                : refused(DossierReason.NOT_READY_TO_GO_UP);
    }

    /** Không khen: the signer's or, without a council, the unit's answer. */
    public DossierOutcome decline(String reason) {
        if (reason.isBlank()) {
            return refused(DossierReason.REASON_MISSING);
        }
        return switch (dossier.state()) {
            case RECEIVED, UNDER_APPRAISAL, IN_CONCURRENCE, POSTED, BEFORE_SIGNER ->
                    went(DECLINED, dossier.proceedings(), reason);
            case DRAFT,
                    SUBMITTED,
                    RETURNED,
                    BEFORE_COUNCIL,
                    DECIDED,
                    HANDED_OVER,
                    DECLINED,
                    WITHDRAWN,
                    REVOKED ->
                    refused(DossierReason.NOT_OPEN_TO_REFUSAL);
        };
    }

    private DossierOutcome objections(Posting posting, List<Posting.Objection> all) {
        return new DossierOutcome.Done(
                dossier.with(
                        dossier.proceedings()
                                .with(
                                        new Posting(
                                                posting.where(),
                                                posting.from(),
                                                posting.until(),
                                                all))));
    }

    /** Why the holder's own work is not done yet. */
    private Optional<DossierReason> notThrough(AwardTerms terms) {
        if (notAppraised().isPresent()) {
            return notAppraised();
        }
        if (terms.postingDays() > 0 && dossier.proceedings().posting().isEmpty()) {
            return Optional.of(DossierReason.POSTING_NEEDED);
        }
        return postingOver();
    }

    private Optional<DossierReason> notAppraised() {
        boolean atWork =
                dossier.state() == UNDER_APPRAISAL
                        || dossier.state() == IN_CONCURRENCE
                        || dossier.state() == POSTED;
        if (!atWork || dossier.proceedings().appraisal().isEmpty()) {
            return Optional.of(DossierReason.NOT_APPRAISED);
        }
        return dossier.proceedings().waitsForOpinions()
                ? Optional.of(DossierReason.OPINIONS_MISSING)
                : Optional.empty();
    }

    private Optional<DossierReason> postingOver() {
        return dossier.proceedings()
                .posting()
                .flatMap(
                        posting ->
                                !posting.hasEnded(hand.today())
                                        ? Optional.of(DossierReason.POSTING_RUNS)
                                        : posting.hasUnanswered()
                                                ? Optional.of(DossierReason.OBJECTIONS_UNANSWERED)
                                                : Optional.empty());
    }

    private DossierOutcome went(DossierState next, Proceedings work, String note) {
        return new DossierOutcome.Done(dossier.at(next, dossier.holder(), work, hand, note));
    }
}
