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
     * @param plan empty for a number that was given back and is the next one to be given, or that a paper has
     * @param paper what bears the number on paper only
     * @param done whether the plan itself is known to bear the number; until then {@code order} says how to finish
     */
    public record Entry(
            int sequence,
            Optional<PlanId> plan,
            boolean done,
            Order order,
            Optional<String> paper) {

        boolean isFree() {
            return plan.isEmpty() && paper.isEmpty();
        }
    }

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

        /** Another plan has it, or a paper. */
        record Taken(Entry by, int next) implements Entered {}
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
        int sequence = next();
        return new Entered.Held(
                with(new Entry(sequence, Optional.of(plan), false, order, Optional.empty())),
                sequence);
    }

    /** The number that is given next: the first that was given back, else the one behind the last. */
    public int next() {
        return entries.stream()
                .filter(Entry::isFree)
                .mapToInt(Entry::sequence)
                .min()
                .orElseGet(() -> last() + 1);
    }

    /** The highest number that somebody has. */
    public int last() {
        return entries.stream().mapToInt(Entry::sequence).max().orElse(0);
    }

    /** What became of a request to keep numbers for papers. */
    public sealed interface Reserved {

        record Kept(NumberRegister register) implements Reserved {}

        record Refused(Reason reason, int sequence) implements Reserved {}
    }

    /**
     * Giữ số: numbers that were given on paper. They may fill gaps or go on behind the last number, but leave no new gap.
     *
     * @param paper what bears them, in words
     */
    public Reserved reserve(int from, int to, String paper, Order order) {
        if (from > last() + 1) {
            return new Reserved.Refused(Reason.NUMBER_LEAVES_GAP, from);
        }
        List<Entry> changed = new ArrayList<>(entries);
        for (int number = from; number <= to; number++) {
            int wanted = number;
            if (changed.stream().anyMatch(it -> it.sequence() == wanted && !it.isFree())) {
                return new Reserved.Refused(Reason.NUMBER_TAKEN, number);
            }
            changed.removeIf(it -> it.sequence() == wanted);
            changed.add(new Entry(number, Optional.empty(), true, order, Optional.of(paper)));
        }
        return new Reserved.Kept(withEntries(changed));
    }

    /** Bỏ giữ số: the number was not used on paper after all. */
    public Reserved release(int sequence) {
        Optional<Entry> kept =
                entries.stream()
                        .filter(it -> it.sequence() == sequence && it.paper().isPresent())
                        .findFirst();
        return kept.<Reserved>map(entry -> new Reserved.Kept(withEntries(without(entry))))
                .orElseGet(() -> new Reserved.Refused(Reason.NUMBER_NOT_RESERVED, sequence));
    }

    private List<Entry> without(Entry entry) {
        List<Entry> rest = new ArrayList<>(entries);
        rest.remove(entry);
        int last = rest.stream().mapToInt(Entry::sequence).max().orElse(0);
        if (entry.sequence() < last) {
            rest.add(
                    new Entry(
                            entry.sequence(),
                            Optional.empty(),
                            false,
                            entry.order(),
                            Optional.empty()));
        }
        return rest;
    }

    /** Enters the plan under the number that its document bears. */
    public Entered enter(PlanId plan, int sequence, Order order) {
        Optional<Entry> there =
                entries.stream().filter(entry -> entry.sequence() == sequence).findFirst();
        if (there.isPresent() && !there.get().isFree()) {
            return there.get().plan().equals(Optional.of(plan))
                    ? new Entered.Held(this, sequence)
                    : new Entered.Taken(there.get(), next());
        }
        NumberRegister free = giveBack(plan);
        return new Entered.Held(
                free.sameRevision(revision)
                        .with(
                                new Entry(
                                        sequence,
                                        Optional.of(plan),
                                        false,
                                        order,
                                        Optional.empty())),
                sequence);
    }

    /** The plan bears its number now. */
    public NumberRegister finish(PlanId plan) {
        return entryOf(plan)
                .filter(entry -> !entry.done())
                .map(
                        entry ->
                                with(
                                        new Entry(
                                                entry.sequence(),
                                                entry.plan(),
                                                true,
                                                entry.order(),
                                                Optional.empty())))
                .orElse(this);
    }

    /** Frees the number of a plan that will never bear it; the last number simply disappears. */
    public NumberRegister giveBack(PlanId plan) {
        return entryOf(plan)
                .filter(entry -> !entry.done())
                .map(entry -> withEntries(without(entry)))
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
