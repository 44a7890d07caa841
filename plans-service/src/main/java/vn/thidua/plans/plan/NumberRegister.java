package vn.thidua.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.unit.UnitId;

/**
 * Sổ đăng ký văn bản đi: the numbers of one unit, one year and one series. A number is first entered here for its plan, in
 * one write, and only then written into the plan. Entering the same plan again gives the number that it already has, so an
 * issue that was interrupted between the two writes is simply carried on, and a number is neither lost nor given twice.
 *
 * @param series as {@link DocumentNumber#seriesKey}
 * @param revision counts the writes; 0 before the first
 */
public record NumberRegister(
        UnitId unit, int year, String series, long revision, List<Entry> entries) {

    public NumberRegister {
        entries = List.copyOf(entries);
    }

    /**
     * Một số đã cấp.
     *
     * @param plan empty for a number that was given back and is the next one to be given
     * @param done whether the plan itself is known to bear the number; until then {@code order} says how to finish
     */
    public record Entry(int sequence, Optional<PlanId> plan, boolean done, Order order) {}

    /**
     * Lệnh ban hành: what the leader asked for, so that an interrupted issue can be finished without asking again.
     *
     * @param planVersion the version that the leader saw
     */
    public record Order(Person by, Instant at, LocalDate on, String symbol, long planVersion) {}

    /** What became of a request for a number. */
    public sealed interface Entered {

        /** The register holds the number for the plan; {@code register} is to be stored if it differs from before. */
        record Held(NumberRegister register, int sequence) implements Entered {}

        /** Another plan has it. */
        record Taken() implements Entered {}
    }

    public static NumberRegister empty(UnitId unit, int year, String series) {
        return new NumberRegister(unit, year, series, 0, List.of());
    }

    public Optional<Entry> entryOf(PlanId plan) {
        return entries.stream().filter(entry -> entry.plan().equals(Optional.of(plan))).findFirst();
    }

    /** Enters the plan under the first number that was given back, else behind the last one. */
    public Entered enterNext(PlanId plan, Order order) {
        Optional<Entry> held = entryOf(plan);
        if (held.isPresent()) {
            return new Entered.Held(this, held.get().sequence());
        }
        int sequence =
                entries.stream()
                        .filter(entry -> entry.plan().isEmpty())
                        .mapToInt(Entry::sequence)
                        .min()
                        .orElseGet(
                                () ->
                                        entries.stream().mapToInt(Entry::sequence).max().orElse(0)
                                                + 1);
        return new Entered.Held(
                with(new Entry(sequence, Optional.of(plan), false, order)), sequence);
    }

    /** Enters the plan under the number that its document bears. */
    public Entered enter(PlanId plan, int sequence, Order order) {
        Optional<Entry> there =
                entries.stream().filter(entry -> entry.sequence() == sequence).findFirst();
        if (there.isPresent() && there.get().plan().isPresent()) {
            return there.get().plan().equals(Optional.of(plan))
                    ? new Entered.Held(this, sequence)
                    : new Entered.Taken();
        }
        NumberRegister free = giveBack(plan);
        return new Entered.Held(
                free.sameRevision(revision)
                        .with(new Entry(sequence, Optional.of(plan), false, order)),
                sequence);
    }

    /** The plan bears its number now. */
    public NumberRegister finish(PlanId plan) {
        return entryOf(plan)
                .filter(entry -> !entry.done())
                .map(entry -> with(new Entry(entry.sequence(), entry.plan(), true, entry.order())))
                .orElse(this);
    }

    /** Frees the number of a plan that will never bear it; the last number simply disappears. */
    public NumberRegister giveBack(PlanId plan) {
        return entryOf(plan)
                .filter(entry -> !entry.done())
                .map(
                        entry -> {
                            List<Entry> rest = new ArrayList<>(entries);
                            rest.remove(entry);
                            int last = rest.stream().mapToInt(Entry::sequence).max().orElse(0);
                            if (entry.sequence() < last) {
                                rest.add(
                                        new Entry(
                                                entry.sequence(),
                                                Optional.empty(),
                                                false,
                                                entry.order()));
                            }
                            return withEntries(rest);
                        })
                .orElse(this);
    }

    /** Numbers that are held for a plan which may not bear them yet. */
    public List<Entry> unfinished() {
        return entries.stream().filter(entry -> entry.plan().isPresent() && !entry.done()).toList();
    }

    private NumberRegister with(Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.removeIf(other -> other.sequence() == entry.sequence());
        changed.add(entry);
        return withEntries(changed);
    }

    private NumberRegister withEntries(List<Entry> changed) {
        return new NumberRegister(
                unit,
                year,
                series,
                revision + 1,
                changed.stream().sorted(Comparator.comparingInt(Entry::sequence)).toList());
    }

    private NumberRegister sameRevision(long number) {
        return new NumberRegister(unit, year, series, number, entries);
    }
}
