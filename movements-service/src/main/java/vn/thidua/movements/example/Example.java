package vn.thidua.movements.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Điển hình tiên tiến, gương người tốt việc tốt of a unit. Nothing leaves the unit with a name while there is no consent;
 * a consent that is taken back takes it off the public page and out of the superiors' lists in the same write.
 *
 * @param sentUps to the unit directly above first, then those to which each superior passed it on
 * @param picture id of the picture that belongs to it
 */
public record Example(
        ExampleId id,
        TenantId unit,
        Portrait portrait,
        ExampleStage stage,
        Consent consent,
        Optional<Publication> publication,
        List<SentUp> sentUps,
        Optional<String> picture,
        List<Note> notes,
        long version) {

    /** Who acts, and when. */
    public record Hand(String person, Instant at, LocalDate today) {}

    public Example {
        sentUps = List.copyOf(sentUps);
        notes = List.copyOf(notes);
    }

    public static ExampleOutcome find(TenantId unit, Portrait portrait, Hand hand) {
        if (portrait.foundOn().isAfter(hand.today())) {
            return refused(ExampleReason.FOUND_IN_FUTURE);
        }
        Example found =
                new Example(
                        ExampleId.fresh(),
                        unit,
                        portrait,
                        ExampleStage.FOUND,
                        Consent.NONE,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        1);
        return done(found.noted(Note.What.FOUND, "", hand));
    }

    public boolean isShown() {
        return publication.filter(Publication::shown).isPresent();
    }

    /** Whether it may be named outside its unit. */
    public boolean isOpenAbove() {
        return consent.isGiven() && sentUps.stream().anyMatch(SentUp::isOpen);
    }

    /** The unit's own proposal, to the unit directly above. */
    public Optional<SentUp> sentUp() {
        return sentUps.stream().findFirst();
    }

    /** What a superior has of it, waiting or accepted. */
    public Optional<SentUp> sentTo(TenantId superior) {
        return sentUps.stream()
                .filter(each -> each.isOpen() && each.to().equals(superior))
                .findFirst();
    }

    /** Why it is not deleted (xóa): what others are looking at is taken back first. */
    public Optional<ExampleReason> refusesDeletion() {
        if (isShown()) {
            return Optional.of(ExampleReason.DELETE_SHOWN);
        }
        return isOpenAbove() ? Optional.of(ExampleReason.DELETE_SENT) : Optional.empty();
    }

    /** What was already published or sent cannot lose its story. */
    public ExampleOutcome tell(Portrait changed, Hand hand) {
        boolean renamed =
                !changed.name().equals(portrait.name()) || changed.subject() != portrait.subject();
        if (consent.isGiven() && renamed) {
            return refused(ExampleReason.NAME_UNDER_CONSENT);
        }
        if (changed.foundOn().isAfter(hand.today())) {
            return refused(ExampleReason.FOUND_IN_FUTURE);
        }
        if (changed.story().isBlank()
                && (isShown() || isOpenAbove() || stage.compareTo(ExampleStage.SUMMED_UP) >= 0)) {
            return refused(ExampleReason.STORY_EMPTY);
        }
        return done(
                new Example(
                        id,
                        unit,
                        changed,
                        stage,
                        consent,
                        publication,
                        sentUps,
                        picture,
                        notes,
                        version));
    }

    /** Bồi dưỡng, tổng kết, nhân rộng: one step after the other. */
    public ExampleOutcome advance(ExampleStage to, Hand hand) {
        if (stage.next().filter(to::equals).isEmpty()) {
            return refused(ExampleReason.STAGE_OUT_OF_ORDER);
        }
        if (to.compareTo(ExampleStage.SUMMED_UP) >= 0 && portrait.story().isBlank()) {
            return refused(ExampleReason.STORY_EMPTY);
        }
        boolean accepted =
                isOpenAbove()
                        && sentUps.stream().anyMatch(each -> each.state() == SentUp.State.ACCEPTED);
        if (to == ExampleStage.SPREAD && !isShown() && !accepted) {
            return refused(ExampleReason.NOT_SPREAD_YET);
        }
        Example advanced =
                new Example(
                        id,
                        unit,
                        portrait,
                        to,
                        consent,
                        publication,
                        sentUps,
                        picture,
                        notes,
                        version);
        return done(advanced.noted(Note.What.valueOf(to.name()), "", hand));
    }

    public ExampleOutcome consent(LocalDate on, String how, Hand hand) {
        if (consent.isGiven()) {
            return refused(ExampleReason.ALREADY_CONSENTED);
        }
        if (on.isAfter(hand.today())) {
            return refused(ExampleReason.CONSENT_IN_FUTURE);
        }
        return done(
                with(new Consent(Consent.State.GIVEN, on, how), publication, sentUps)
                        .noted(Note.What.CONSENT_GIVEN, how, hand));
    }

    /** Rút đồng ý: ends everything that names them outside the unit, at once. */
    public ExampleOutcome withdrawConsent(String reason, Hand hand) {
        if (!consent.isGiven()) {
            return refused(ExampleReason.CONSENT_MISSING);
        }
        if (reason.isBlank()) {
            return refused(ExampleReason.CONSENT_REASON_MISSING);
        }
        Example closed =
                with(
                                new Consent(Consent.State.WITHDRAWN, hand.today(), reason),
                                publication.map(
                                        each -> new Publication(each.firstOn(), false, reason)),
                                sentUps.stream()
                                        .map(each -> each.isOpen() ? ended(each, hand) : each)
                                        .toList())
                        .noted(Note.What.CONSENT_WITHDRAWN, reason, hand);
        List<ExampleEvent> events = new ArrayList<>();
        if (isShown()) {
            events.add(new ExampleEvent.ExampleWithdrawn(closed));
        }
        sentUps.stream()
                .filter(SentUp::isOpen)
                .forEach(
                        each ->
                                events.add(
                                        new ExampleEvent.ExampleProposed(
                                                closed, ended(each, hand))));
        return new ExampleOutcome.Done(closed, events);
    }

    private static SentUp ended(SentUp open, Hand hand) {
        return new SentUp(open.to(), SentUp.State.ENDED, "", false, hand.at());
    }

    public ExampleOutcome publish(Hand hand) {
        if (isShown()) {
            return refused(ExampleReason.ALREADY_PUBLISHED);
        }
        Optional<ExampleReason> secret = refuseNaming();
        if (secret.isPresent()) {
            return refused(secret.get());
        }
        LocalDate first = publication.map(Publication::firstOn).orElse(hand.today());
        Example shown =
                with(consent, Optional.of(new Publication(first, true, "")), sentUps)
                        .noted(Note.What.PUBLISHED, "", hand);
        return new ExampleOutcome.Done(shown, List.of(new ExampleEvent.ExamplePublished(shown)));
    }

    public ExampleOutcome takeDown(String reason, Hand hand) {
        if (!isShown()) {
            return refused(ExampleReason.NOT_PUBLISHED);
        }
        if (reason.isBlank()) {
            return refused(ExampleReason.UNPUBLISH_REASON_MISSING);
        }
        Example hidden =
                with(
                                consent,
                                publication.map(
                                        each -> new Publication(each.firstOn(), false, reason)),
                                sentUps)
                        .noted(Note.What.TAKEN_DOWN, reason, hand);
        return new ExampleOutcome.Done(hidden, List.of(new ExampleEvent.ExampleWithdrawn(hidden)));
    }

    private Optional<ExampleReason> refuseNaming() {
        return switch (consent.state()) {
            case NONE -> Optional.of(ExampleReason.CONSENT_MISSING);
            case WITHDRAWN -> Optional.of(ExampleReason.CONSENT_WITHDRAWN);
            case GIVEN ->
                    portrait.story().isBlank()
                            ? Optional.of(ExampleReason.STORY_EMPTY)
                            : Optional.empty();
        };
    }

    public ExampleOutcome propose(Optional<TenantId> above, Hand hand) {
        if (above.isEmpty()) {
            return refused(ExampleReason.NOBODY_ABOVE);
        }
        if (sentUps.stream().anyMatch(SentUp::isOpen)) {
            return refused(ExampleReason.ALREADY_PROPOSED);
        }
        return refuseNaming()
                .map(Example::refused)
                .orElseGet(
                        () -> {
                            SentUp fresh = SentUp.fresh(above.get(), hand.at());
                            return told(List.of(fresh), fresh, Note.What.PROPOSED, "", hand);
                        });
    }

    /** Đề nghị tiếp: the superior that has taken it proposes it to the unit above itself. */
    public ExampleOutcome passOn(TenantId superior, Optional<TenantId> above, Hand hand) {
        if (taken(superior).isEmpty()) {
            return refused(ExampleReason.PASS_NOT_ACCEPTED);
        }
        if (above.isEmpty()) {
            return refused(ExampleReason.NOBODY_ABOVE);
        }
        if (sentTo(above.get()).isPresent()) {
            return refused(ExampleReason.ALREADY_PROPOSED);
        }
        SentUp fresh = SentUp.fresh(above.get(), hand.at());
        List<SentUp> more =
                new ArrayList<>(
                        sentUps.stream().filter(each -> !each.to().equals(above.get())).toList());
        more.add(fresh);
        return told(more, fresh, Note.What.PASSED_ON, "", hand);
    }

    private Optional<SentUp> taken(TenantId superior) {
        return sentTo(superior)
                .filter(each -> each.state() == SentUp.State.ACCEPTED && consent.isGiven());
    }

    /** The superior takes it, or gives it back with a reason. */
    public ExampleOutcome answer(TenantId superior, boolean accepted, String reason, Hand hand) {
        Optional<SentUp> waiting =
                sentTo(superior)
                        .filter(each -> each.state() == SentUp.State.WAITING && consent.isGiven());
        if (waiting.isEmpty()) {
            return refused(ExampleReason.NOT_WAITING);
        }
        if (!accepted && reason.isBlank()) {
            return refused(ExampleReason.RETURN_REASON_MISSING);
        }
        TenantId to = waiting.get().to();
        return accepted
                ? answered(
                        new SentUp(to, SentUp.State.ACCEPTED, "", false, hand.at()),
                        Note.What.ACCEPTED,
                        "",
                        hand)
                : answered(
                        new SentUp(to, SentUp.State.RETURNED, reason, false, hand.at()),
                        Note.What.RETURNED,
                        reason,
                        hand);
    }

    /** The superior shows it to its units, or no longer. */
    public ExampleOutcome spread(TenantId superior, boolean shown, Hand hand) {
        return taken(superior)
                .map(
                        each ->
                                answered(
                                        new SentUp(each.to(), each.state(), "", shown, hand.at()),
                                        shown ? Note.What.SPREAD_BELOW : Note.What.SPREAD_ENDED,
                                        "",
                                        hand))
                .orElseGet(() -> refused(ExampleReason.NOT_ACCEPTED));
    }

    private ExampleOutcome answered(SentUp next, Note.What what, String reason, Hand hand) {
        List<SentUp> all =
                sentUps.stream().map(each -> each.to().equals(next.to()) ? next : each).toList();
        return told(all, next, what, reason, hand);
    }

    private ExampleOutcome told(
            List<SentUp> all, SentUp next, Note.What what, String reason, Hand hand) {
        Example sent = with(consent, publication, all).noted(what, reason, hand);
        return new ExampleOutcome.Done(sent, List.of(new ExampleEvent.ExampleProposed(sent, next)));
    }

    public ExampleOutcome pictured(Optional<String> next) {
        return done(
                new Example(
                        id,
                        unit,
                        portrait,
                        stage,
                        consent,
                        publication,
                        sentUps,
                        next,
                        notes,
                        version));
    }

    private Example with(
            Consent nextConsent, Optional<Publication> nextPublication, List<SentUp> nextSent) {
        return new Example(
                id,
                unit,
                portrait,
                stage,
                nextConsent,
                nextPublication,
                nextSent,
                picture,
                notes,
                version);
    }

    private Example noted(Note.What what, String reason, Hand hand) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(what, hand.person(), reason, hand.at()));
        return new Example(
                id, unit, portrait, stage, consent, publication, sentUps, picture, more, version);
    }

    private static ExampleOutcome done(Example example) {
        return new ExampleOutcome.Done(example, List.of());
    }

    private static ExampleOutcome refused(ExampleReason reason) {
        return new ExampleOutcome.Refused(reason);
    }
}
