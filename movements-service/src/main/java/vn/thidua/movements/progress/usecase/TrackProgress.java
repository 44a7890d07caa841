package vn.thidua.movements.progress.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.Movements;
import vn.thidua.movements.movement.Outline;
import vn.thidua.movements.progress.Assignment;
import vn.thidua.movements.progress.AssignmentId;
import vn.thidua.movements.progress.Assignments;
import vn.thidua.movements.progress.Author;
import vn.thidua.movements.progress.Evidence;
import vn.thidua.movements.progress.Kind;
import vn.thidua.movements.progress.Light;
import vn.thidua.movements.progress.Period;
import vn.thidua.movements.progress.ProgressOutcome;
import vn.thidua.movements.progress.ProgressReason;
import vn.thidua.movements.progress.Reminder;
import vn.thidua.movements.progress.Reminders;
import vn.thidua.movements.progress.Reported;
import vn.thidua.movements.progress.Rhythm;
import vn.thidua.movements.progress.Source;
import vn.thidua.movements.progress.UnitSense;
import vn.thidua.movements.progress.Wish;
import vn.thidua.platform.tenancy.Caller;

/** Theo dõi tiến độ chỉ tiêu, nhiệm vụ của đơn vị. */
@Component
public class TrackProgress {

    static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo đơn vị được giao và nhắc chỉ tiêu, nhiệm vụ.";
    private static final String OWNERS_ONLY =
            "Nội dung này do cơ quan khác phụ trách. Hãy báo chuyên viên của đơn vị nếu cần cập nhật thay.";
    private static final int TRIES = 5;

    /** Days for which a page shows the last reminder. */
    private static final int REMEMBERED = 60;

    /**
     * An assignment as a person sees it.
     *
     * @param mine whether the person's agency answers for it
     * @param mayAnswer whether the person may enter values
     * @param mayManage whether the person may hand it on and remind
     * @param reminder the last one to its owner
     */
    public record Seen(
            Assignment assignment,
            Light light,
            List<Period> missing,
            boolean mine,
            boolean mayAnswer,
            boolean mayManage,
            Optional<Reminder> reminder) {}

    /** Of a movement: what is followed, and the targets that nobody answers for yet. */
    public record OfMovement(Movement movement, List<Seen> items, List<Outline.Goal> unassigned) {}

    private final Assignments assignments;
    private final Reminders reminders;
    private final Movements movements;
    private final UnitSense.All senses;
    private final Light.Rule rule;
    private final Rhythm rhythm;
    private final Clock clock;

    TrackProgress(
            Assignments assignments,
            Reminders reminders,
            Movements movements,
            UnitSense.All senses,
            Light.Rule rule,
            Rhythm rhythm,
            Clock clock) {
        this.assignments = assignments;
        this.reminders = reminders;
        this.movements = movements;
        this.senses = senses;
        this.rule = rule;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /** What the unit follows in the year, what presses most first. */
    public List<Seen> ofYear(Caller by, int year) {
        return seen(by, assignments.ofYear(year));
    }

    /** Empty for a movement of another unit. */
    public Optional<OfMovement> ofMovement(Caller by, MovementId id) {
        return movements.ofOwnUnit(id).map(movement -> ofMovement(by, movement));
    }

    private OfMovement ofMovement(Caller by, Movement movement) {
        List<Assignment> followed = assignments.ofMovement(movement.id());
        return new OfMovement(
                movement,
                seen(by, followed),
                movement.outline().targets().stream()
                        .filter(
                                goal ->
                                        followed.stream()
                                                .noneMatch(
                                                        each ->
                                                                each.name()
                                                                        .equalsIgnoreCase(
                                                                                goal.name()
                                                                                        .strip())))
                        .toList());
    }

    private List<Seen> seen(Caller by, List<Assignment> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Reminder> last = reminders.last(today().minusDays(REMEMBERED));
        return found.stream()
                .map(each -> seen(by, each, last))
                .sorted(
                        Comparator.comparing((Seen each) -> urgency(each.light().colour()))
                                .thenComparing(each -> each.assignment().name()))
                .toList();
    }

    private static int urgency(Light.Colour colour) {
        return switch (colour) {
            case RED -> 0;
            case YELLOW -> 1;
            case GREY -> 2;
            case GREEN -> 3;
        };
    }

    public Optional<Seen> find(Caller by, AssignmentId id) {
        return assignments
                .find(id)
                .map(each -> seen(by, each, reminders.last(today().minusDays(REMEMBERED))));
    }

    private Seen seen(Caller by, Assignment assignment, Map<String, Reminder> last) {
        boolean mine = isMine(by, assignment);
        return new Seen(
                assignment,
                rule.of(assignment, today()),
                rule.missing(assignment, today()),
                mine,
                assignment.named() && (works(by) || mine),
                assignment.named() && works(by),
                assignment.email().flatMap(email -> Optional.ofNullable(last.get(email))));
    }

    private static boolean isMine(Caller by, Assignment assignment) {
        return by.agency().isPresent()
                && assignment.owner().filter(each -> each.agency().equals(by.agency())).isPresent();
    }

    /** Giao một chỉ tiêu, nhiệm vụ của phong trào. */
    public Outcome<Seen> assign(Caller by, MovementId movement, Kind kind, String name, Wish wish) {
        if (!works(by)) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        Optional<Movement> known = movements.ofOwnUnit(movement);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Source source = new Source.OfMovement(movement, known.get().outline().name());
        return switch (Assignment.assign(known.get().unit(), source, kind, name, wish)) {
            case ProgressOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case ProgressOutcome.Done(var fresh, var events) ->
                    assignments.store(fresh, events)
                            ? done(by, fresh.id())
                            : new Outcome.Refused<>(ProgressReason.ALREADY_TRACKED);
        };
    }

    /** Đổi người phụ trách, mức giao, thời gian. */
    public Outcome<Seen> reshape(Caller by, AssignmentId id, long version, Wish wish) {
        Optional<Assignment> known = assignments.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!works(by)) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        if (known.get().version() != version) {
            return new Outcome.Stale<>(known.get().version());
        }
        return switch (known.get().reshape(wish)) {
            case ProgressOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case ProgressOutcome.Done(var next, var events) ->
                    assignments.store(next, events)
                            ? done(by, id)
                            : new Outcome.Stale<>(version + 1);
        };
    }

    /** Cập nhật số liệu của kỳ. */
    public Outcome<Seen> record(
            Caller by, AssignmentId id, Period period, String value, Evidence evidence) {
        return answer(
                by,
                id,
                assignment ->
                        assignment.record(period, said(by, value, evidence), senses, today()));
    }

    /**
     * Đính chính số liệu của kỳ.
     *
     * @param seen how many statements of the period the person has seen
     */
    public Outcome<Seen> correct(
            Caller by,
            AssignmentId id,
            Period period,
            int seen,
            String value,
            Evidence evidence,
            String reason) {
        Optional<Integer> there =
                assignments
                        .find(id)
                        .map(each -> each.said().getOrDefault(period, List.of()).size());
        if (there.filter(count -> count > seen).isPresent()) {
            return new Outcome.Stale<>(there.get());
        }
        return answer(
                by,
                id,
                assignment ->
                        assignment.correct(
                                period, said(by, value, evidence), reason, senses, today()));
    }

    /** Values of other periods, and links that a mail mints, are no reason to send the person back: tried again. */
    private Outcome<Seen> answer(
            Caller by, AssignmentId id, Function<Assignment, ProgressOutcome> decide) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Assignment> known = assignments.find(id);
            if (known.isEmpty()) {
                return new Outcome.Absent<>();
            }
            if (!works(by) && !isMine(by, known.get())) {
                return new Outcome.Forbidden<>(OWNERS_ONLY);
            }
            switch (decide.apply(known.get())) {
                case ProgressOutcome.Refused(var reason) -> {
                    return new Outcome.Refused<>(reason);
                }
                case ProgressOutcome.Done(var next, var events) -> {
                    if (assignments.store(next, events)) {
                        return done(by, id);
                    }
                }
            }
        }
        return new Outcome.Stale<>(assignments.find(id).map(Assignment::version).orElse(0L));
    }

    /** Nhắc lại sau: by the unit, or by the owner's agency. */
    public Outcome<Seen> putOff(Caller by, AssignmentId id, Optional<LocalDate> until) {
        return answer(by, id, assignment -> assignment.putOff(until, today(), rhythm));
    }

    private Reported said(Caller by, String value, Evidence evidence) {
        Author.Way way =
                by.has("leader")
                        ? Author.Way.LEADER
                        : by.has("specialist") ? Author.Way.SPECIALIST : Author.Way.AGENCY;
        return new Reported(value, evidence, new Author(way, by.subject()), clock.instant());
    }

    private Outcome<Seen> done(Caller by, AssignmentId id) {
        return find(by, id).<Outcome<Seen>>map(Outcome.Done::new).orElseGet(Outcome.Absent::new);
    }

    static boolean works(Caller by) {
        return by.has("specialist") || by.has("leader");
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
