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
 * @param picture id of the picture that belongs to it
 */
public record Example(
        ExampleId id,
        TenantId unit,
        Portrait portrait,
        ExampleStage stage,
        Consent consent,
        Optional<Publication> publication,
        Optional<SentUp> sentUp,
        Optional<String> picture,
        List<Note> notes,
        long version) {

    /** Who acts, and when. */
    public record Hand(String person, Instant at, LocalDate today) {}

    public Example {
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
                        Optional.empty(),
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
        return consent.isGiven() && sentUp.filter(SentUp::isOpen).isPresent();
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
                        sentUp,
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
                        && sentUp.filter(each -> each.state() == SentUp.State.ACCEPTED).isPresent();
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
                        sentUp,
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
                with(new Consent(Consent.State.GIVEN, on, how), publication, sentUp)
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
                                sentUp.map(each -> each.isOpen() ? ended(each, hand) : each))
                        .noted(Note.What.CONSENT_WITHDRAWN, reason, hand);
        List<ExampleEvent> events = new ArrayList<>();
        if (isShown()) {
            events.add(new ExampleEvent.ExampleWithdrawn(closed));
        }
        if (sentUp.filter(SentUp::isOpen).isPresent()) {
            events.add(new ExampleEvent.ExampleProposed(closed));
        }
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
                with(consent, Optional.of(new Publication(first, true, "")), sentUp)
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
                                sentUp)
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
        if (sentUp.filter(SentUp::isOpen).isPresent()) {
            return refused(ExampleReason.ALREADY_PROPOSED);
        }
        return refuseNaming()
                .map(Example::refused)
                .orElseGet(
                        () ->
                                answered(
                                        new SentUp(
                                                above.get(),
                                                SentUp.State.WAITING,
                                                "",
                                                false,
                                                hand.at()),
                                        Note.What.PROPOSED,
                                        "",
                                        hand));
    }

    /** The superior takes it, or gives it back with a reason. */
    public ExampleOutcome answer(boolean accepted, String reason, Hand hand) {
        Optional<SentUp> waiting =
                sentUp.filter(each -> each.state() == SentUp.State.WAITING && consent.isGiven());
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
    public ExampleOutcome spread(boolean shown, Hand hand) {
        Optional<SentUp> taken =
                sentUp.filter(each -> each.state() == SentUp.State.ACCEPTED && consent.isGiven());
        return taken.map(
                        each ->
                                answered(
                                        new SentUp(each.to(), each.state(), "", shown, hand.at()),
                                        shown ? Note.What.SPREAD_BELOW : Note.What.SPREAD_ENDED,
                                        "",
                                        hand))
                .orElseGet(() -> refused(ExampleReason.NOT_ACCEPTED));
    }

    private ExampleOutcome answered(SentUp next, Note.What what, String reason, Hand hand) {
        Example sent = with(consent, publication, Optional.of(next)).noted(what, reason, hand);
        return new ExampleOutcome.Done(sent, List.of(new ExampleEvent.ExampleProposed(sent)));
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
                        sentUp,
                        next,
                        notes,
                        version));
    }

    private Example with(
            Consent nextConsent, Optional<Publication> nextPublication, Optional<SentUp> nextSent) {
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
                id, unit, portrait, stage, consent, publication, sentUp, picture, more, version);
    }

    private static ExampleOutcome done(Example example) {
        return new ExampleOutcome.Done(example, List.of());
    }

    private static ExampleOutcome refused(ExampleReason reason) {
        return new ExampleOutcome.Refused(reason);
    }
}
