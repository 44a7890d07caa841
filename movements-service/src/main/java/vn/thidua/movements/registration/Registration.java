package vn.thidua.movements.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Bản đăng ký thi đua of a unit in a year.
 *
 * @param late submitted by an exception after the deadline
 * @param history the earliest first
 * @param version 0 is a new one
 */
public record Registration(
        TenantId unit,
        int year,
        List<Line> lines,
        RegistrationState state,
        boolean late,
        List<Step> history,
        long version) {

    /** What lines from elsewhere changed. */
    public record Merged(List<Line> lines, int added, int replaced) {}

    public Registration {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
    }

    public static Registration none(TenantId unit, int year) {
        return new Registration(
                unit, year, List.of(), RegistrationState.DRAFT, false, List.of(), 0);
    }

    public String id() {
        return unit.value() + "-" + year;
    }

    /** Keeps the lines, complete or not; blank ones are left out. */
    public RegistrationOutcome fill(List<Line> next) {
        if (!state.isOpen()) {
            return new RegistrationOutcome.Refused(RegistrationReason.ALREADY_SUBMITTED);
        }
        return new RegistrationOutcome.Done(
                new Registration(
                        unit,
                        year,
                        next.stream().filter(line -> !line.isBlank()).toList(),
                        state,
                        late,
                        history,
                        version),
                false);
    }

    /** With other lines beside its own; one that says the same of the same replaces it. */
    public Merged merged(List<Line> others) {
        Map<String, Line> all = new LinkedHashMap<>();
        lines.forEach(line -> all.put(line.key(), line));
        int before = all.size();
        others.forEach(line -> all.put(line.key(), line));
        int added = all.size() - before;
        return new Merged(List.copyOf(all.values()), added, others.size() - added);
    }

    /** Gửi lên cấp trên; a unit without one above keeps what it has received from itself. */
    public RegistrationOutcome submit(Optional<Terms> terms, Titles titles, Hand hand) {
        if (!state.isOpen()) {
            return new RegistrationOutcome.Refused(RegistrationReason.ALREADY_SUBMITTED);
        }
        if (lines.isEmpty()) {
            return new RegistrationOutcome.Refused(RegistrationReason.NOTHING_REGISTERED);
        }
        List<LineProblem> problems = LineProblem.of(lines, titles, year);
        if (!problems.isEmpty()) {
            return new RegistrationOutcome.Refused(RegistrationReason.LINES_FLAWED, problems);
        }
        boolean returned = state == RegistrationState.RETURNED;
        Optional<RegistrationReason> refusal =
                terms.flatMap(each -> each.refusal(hand.today(), returned));
        if (refusal.isPresent()) {
            return new RegistrationOutcome.Refused(refusal.get());
        }
        boolean isLate =
                terms.filter(each -> each.closed() || each.isPast(hand.today())).isPresent()
                        && (late || !returned);
        return went(
                terms.isEmpty() ? RegistrationState.RECEIVED : RegistrationState.SUBMITTED,
                isLate,
                "",
                hand);
    }

    /** Rút về. */
    public RegistrationOutcome withdraw(Optional<Terms> terms, String reason, Hand hand) {
        if (reason.isBlank()) {
            return new RegistrationOutcome.Refused(RegistrationReason.REASON_MISSING);
        }
        if (state.isOpen()) {
            return new RegistrationOutcome.Refused(RegistrationReason.NOT_SUBMITTED);
        }
        return terms.filter(each -> each.closed() && !each.hasLeave(hand.today())).isPresent()
                ? new RegistrationOutcome.Refused(RegistrationReason.ROUND_CLOSED)
                : went(RegistrationState.WITHDRAWN, late, reason, hand);
    }

    /** Tiếp nhận, by the unit above. */
    public RegistrationOutcome receive(Hand hand) {
        return state == RegistrationState.SUBMITTED
                ? went(RegistrationState.RECEIVED, late, "", hand)
                : new RegistrationOutcome.Refused(RegistrationReason.NOT_SUBMITTED);
    }

    /** Trả lại, by the unit above. */
    public RegistrationOutcome giveBack(Terms terms, String reason, Hand hand) {
        if (reason.isBlank()) {
            return new RegistrationOutcome.Refused(RegistrationReason.REASON_MISSING);
        }
        if (state.isOpen()) {
            return new RegistrationOutcome.Refused(RegistrationReason.NOT_SUBMITTED);
        }
        return terms.closed() && !terms.hasLeave(hand.today())
                ? new RegistrationOutcome.Refused(RegistrationReason.ALREADY_CLOSED)
                : went(RegistrationState.RETURNED, late, reason, hand);
    }

    private RegistrationOutcome went(
            RegistrationState next, boolean isLate, String reason, Hand hand) {
        List<Step> more = new ArrayList<>(history);
        more.add(new Step(next, hand.at(), hand.person(), reason));
        return new RegistrationOutcome.Done(
                new Registration(unit, year, lines, next, isLate, more, version), true);
    }

    public Optional<Instant> submittedAt() {
        return history.reversed().stream()
                .filter(step -> step.to() == RegistrationState.SUBMITTED)
                .map(Step::at)
                .findFirst();
    }

    /** Whether the units above have ever got it; what is only being written is the unit's own. */
    public boolean isShown() {
        return switch (state) {
            case SUBMITTED, RECEIVED, RETURNED -> true;
            case DRAFT, WITHDRAWN -> false;
        };
    }

    public long count(Subject subject) {
        return lines.stream().filter(line -> line.subject() == subject).count();
    }

    /**
     * Whose hand it is.
     *
     * @param person the account's subject
     */
    public record Hand(String person, Instant at, LocalDate today) {}
}
