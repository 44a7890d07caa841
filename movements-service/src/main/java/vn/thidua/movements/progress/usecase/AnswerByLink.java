package vn.thidua.movements.progress.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thidua.movements.progress.Assignment;
import vn.thidua.movements.progress.Assignment.LinkCheck;
import vn.thidua.movements.progress.Assignments;
import vn.thidua.movements.progress.Author;
import vn.thidua.movements.progress.Evidence;
import vn.thidua.movements.progress.MailedLink;
import vn.thidua.movements.progress.Owner;
import vn.thidua.movements.progress.Period;
import vn.thidua.movements.progress.ProgressEvent;
import vn.thidua.movements.progress.ProgressOutcome;
import vn.thidua.movements.progress.ProgressReason;
import vn.thidua.movements.progress.Reported;
import vn.thidua.movements.progress.Rhythm;
import vn.thidua.movements.progress.Statement;
import vn.thidua.movements.progress.UnitSense;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;

/**
 * Cập nhật qua liên kết trong thư: who has the link from the mail answers for one period of one assignment, once, without
 * an account. A link that cannot be followed says why and nothing else.
 */
@Component
public class AnswerByLink {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int TRIES = 5;

    /** What a good link shows. */
    public record Page(
            String unitName, Assignment assignment, Period period, Optional<Statement> recorded) {}

    private record Found(Assignment assignment, MailedLink link) {}

    private final Assignments assignments;
    private final UnitSense.All senses;
    private final Rhythm rhythm;
    private final TenantTree tree;
    private final Clock clock;

    AnswerByLink(
            Assignments assignments,
            UnitSense.All senses,
            Rhythm rhythm,
            TenantTree tree,
            Clock clock) {
        this.assignments = assignments;
        this.senses = senses;
        this.rhythm = rhythm;
        this.tree = tree;
        this.clock = clock;
    }

    public Outcome<Page> look(String token) {
        return switch (find(token)) {
            case Outcome.Done<Found>(var found) ->
                    new Outcome.Done<>(page(found.assignment(), found.link().period()));
            case Outcome.Refused<Found>(var reason) -> new Outcome.Refused<>(reason);
            case Outcome.Stale<Found> _, Outcome.Absent<Found> _, Outcome.Forbidden<Found> _ ->
                    new Outcome.Absent<>();
        };
    }

    /** Gửi. */
    public Outcome<Page> send(String token, String value, Evidence evidence) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            switch (find(token)) {
                case Outcome.Refused<Found>(var reason) -> {
                    return new Outcome.Refused<>(reason);
                }
                case Outcome.Done<Found>(var found) -> {
                    Optional<Outcome<Page>> answer = recorded(found, value, evidence);
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                }
                case Outcome.Stale<Found> _,
                        Outcome.Absent<Found> _,
                        Outcome.Forbidden<Found> _ -> {
                    return new Outcome.Absent<>();
                }
            }
        }
        return new Outcome.Stale<>(0);
    }

    /** Empty when somebody else was faster. */
    private Optional<Outcome<Page>> recorded(Found found, String value, Evidence evidence) {
        Assignment assignment = found.assignment();
        Author author = new Author(Author.Way.LINK, assignment.owner().map(Owner::name).orElse(""));
        Reported reported = new Reported(value, evidence, author, clock.instant());
        return switch (assignment.recordByLink(
                found.link(), reported, senses, LocalDate.now(clock))) {
            case ProgressOutcome.Refused(var reason) -> Optional.of(new Outcome.Refused<>(reason));
            case ProgressOutcome.Done(var next, var events) ->
                    stored(next, events)
                            ? Optional.of(new Outcome.Done<>(page(next, found.link().period())))
                            : Optional.empty();
        };
    }

    /** Nhắc lại sau: the owner has no value yet; the link stays good as long as it was. */
    public Outcome<Page> putOff(String token, int days) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            switch (find(token)) {
                case Outcome.Refused<Found>(var reason) -> {
                    return new Outcome.Refused<>(reason);
                }
                case Outcome.Done<Found>(var found) -> {
                    Optional<Outcome<Page>> answer = putOff(found, days);
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                }
                case Outcome.Stale<Found> _,
                        Outcome.Absent<Found> _,
                        Outcome.Forbidden<Found> _ -> {
                    return new Outcome.Absent<>();
                }
            }
        }
        return new Outcome.Stale<>(0);
    }

    /** Empty when somebody else was faster. */
    private Optional<Outcome<Page>> putOff(Found found, int days) {
        Assignment assignment = found.assignment();
        LocalDate today = LocalDate.now(clock);
        return switch (assignment.putOff(Optional.of(today.plusDays(days)), today, rhythm)) {
            case ProgressOutcome.Refused(var reason) -> Optional.of(new Outcome.Refused<>(reason));
            case ProgressOutcome.Done(var next, var events) ->
                    stored(next, events)
                            ? Optional.of(new Outcome.Done<>(page(next, found.link().period())))
                            : Optional.empty();
        };
    }

    private boolean stored(Assignment next, List<ProgressEvent> events) {
        return Tenancy.<Boolean, RuntimeException>call(
                new TenantScope.Work(next.unit(), "answer by a mailed link"),
                () -> assignments.store(next, events));
    }

    private Outcome<Found> find(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return new Outcome.Refused<>(ProgressReason.LINK_UNKNOWN);
        }
        String hash = RemindOwners.hash(token);
        Optional<Assignment> known =
                Tenancy.call(
                        new TenantScope.AllTenants("follow a link from a mail"),
                        () -> assignments.ofLink(hash));
        if (known.isEmpty()) {
            return new Outcome.Refused<>(ProgressReason.LINK_UNKNOWN);
        }
        return switch (known.get().check(hash, clock.instant())) {
            case LinkCheck.Refused(var reason) -> new Outcome.Refused<>(reason);
            case LinkCheck.Open(var link) -> new Outcome.Done<>(new Found(known.get(), link));
        };
    }

    private Page page(Assignment assignment, Period period) {
        return new Page(
                tree.node(assignment.unit())
                        .map(TenantNode::name)
                        .orElse(assignment.unit().value()),
                assignment,
                period,
                assignment.current(period));
    }
}
