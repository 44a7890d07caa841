package vn.thidua.movements.example.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.movements.example.Commitment;
import vn.thidua.movements.example.ExampleReason;
import vn.thidua.movements.example.Examples;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Cam kết số tin, bài mỗi tháng và số đã công bố, of the own unit and of those below. */
@Component
public class CountStories {

    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được đặt cam kết số tin, bài. Hãy trình lãnh đạo.";
    private static final int MONTHS = 12;

    /** How many stories a unit means to publish a month when it has said nothing itself. */
    public record Usual(int perMonth) {}

    /**
     * A unit's year.
     *
     * @param own whether the unit has said itself how many
     * @param months first publications from January to December
     * @param kept months that are over or running in which the commitment is reached
     * @param due months that are over or running
     */
    public record Row(
            TenantId unit,
            String name,
            int perMonth,
            boolean own,
            List<Integer> months,
            int kept,
            int due) {
        public Row {
            months = List.copyOf(months);
        }
    }

    /** The own row first; {@code version} is the own commitment's. */
    public record Counted(int year, long version, Row own, List<Row> below) {
        public Counted {
            below = List.copyOf(below);
        }
    }

    private final Examples examples;
    private final Usual usual;
    private final TenantTree tree;
    private final Clock clock;

    CountStories(Examples examples, Usual usual, TenantTree tree, Clock clock) {
        this.examples = examples;
        this.usual = usual;
        this.tree = tree;
        this.clock = clock;
    }

    public Counted counted(Caller by, int year) {
        Commitment commitment = examples.commitment();
        Map<TenantId, List<LocalDate>> days = examples.publishedDaysBelow(year, today());
        Map<TenantId, Commitment> commitments = examples.commitmentsBelow(today());
        List<Row> below =
                tree.subtree(by.tenant(), today()).stream()
                        .map(
                                node ->
                                        row(
                                                year,
                                                node.id(),
                                                node.name(),
                                                Optional.ofNullable(commitments.get(node.id())),
                                                days.getOrDefault(node.id(), List.of())))
                        .toList();
        String name = tree.node(by.tenant()).map(TenantNode::name).orElse(by.tenant().value());
        return new Counted(
                year,
                commitment.version(),
                row(year, by.tenant(), name, Optional.of(commitment), examples.publishedDays(year)),
                below);
    }

    private Row row(
            int year,
            TenantId unit,
            String name,
            Optional<Commitment> commitment,
            List<LocalDate> days) {
        Optional<Integer> said = commitment.flatMap(Commitment::perMonth);
        int perMonth = said.orElse(usual.perMonth());
        List<Integer> months = new ArrayList<>();
        IntStream.rangeClosed(1, MONTHS)
                .forEach(
                        month ->
                                months.add(
                                        (int)
                                                days.stream()
                                                        .filter(day -> day.getMonthValue() == month)
                                                        .count()));
        int due = monthsDue(year);
        int kept = (int) months.subList(0, due).stream().filter(count -> count >= perMonth).count();
        return new Row(unit, name, perMonth, said.isPresent(), months, kept, due);
    }

    private int monthsDue(int year) {
        LocalDate today = today();
        if (year == today.getYear()) {
            return today.getMonthValue();
        }
        return year < today.getYear() ? MONTHS : 0;
    }

    public Outcome<Counted> commit(Caller by, int year, long seen, int perMonth) {
        if (!by.has("leader")) {
            return new Outcome.Forbidden<>(LEADERS_ONLY);
        }
        if (!Commitment.isSound(perMonth)) {
            return new Outcome.Refused<>(ExampleReason.COMMITMENT_OUT_OF_RANGE);
        }
        Commitment before = examples.commitment();
        if (before.version() != seen) {
            return new Outcome.Stale<>(before.version());
        }
        return examples.store(new Commitment(by.tenant(), Optional.of(perMonth), before.version()))
                ? new Outcome.Done<>(counted(by, year))
                : new Outcome.Stale<>(before.version() + 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
