package vn.thidua.reporting.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Danh mục dữ liệu mở that a unit shows to everybody. What is not in it can be reached by nobody.
 *
 * @param open the sets that are shown
 * @param history who has opened and withdrawn what
 * @param version 0: nobody has ever chosen anything
 */
public record Publication(
        TenantId unit, Map<OpenSet, Opened> open, List<Step> history, long version) {

    private static final int EARLIEST = 2004;

    /**
     * A set that is shown.
     *
     * @param fromYear the first year that is shown; the last is the running one
     * @param since when it was opened
     */
    public record Opened(int fromYear, Instant since) {}

    /**
     * What somebody did.
     *
     * @param fromYear empty: withdrawn
     */
    public record Step(OpenSet set, Optional<Integer> fromYear, String person, Instant at) {}

    /** What became of a choice. */
    public sealed interface Outcome {

        record Done(Publication changed) implements Outcome {}

        record Refused(OpenDataReason reason) implements Outcome {}
    }

    public Publication {
        open = Map.copyOf(open);
        history = List.copyOf(history);
    }

    public static Publication none(TenantId unit) {
        return new Publication(unit, Map.of(), List.of(), 0);
    }

    /** Opens a set from a year on, or shows other years of one that is open. */
    public Outcome open(OpenSet set, int fromYear, String person, Instant now, LocalDate today) {
        if (fromYear > today.getYear()) {
            return new Outcome.Refused(OpenDataReason.YEAR_IN_FUTURE);
        }
        if (fromYear < EARLIEST) {
            return new Outcome.Refused(OpenDataReason.YEAR_TOO_EARLY);
        }
        Map<OpenSet, Opened> more = new EnumMap<>(OpenSet.class);
        more.putAll(open);
        Instant since = opened(set).map(Opened::since).orElse(now);
        more.put(set, new Opened(fromYear, since));
        return done(more, new Step(set, Optional.of(fromYear), person, now));
    }

    public Outcome withdraw(OpenSet set, String person, Instant now) {
        if (!open.containsKey(set)) {
            return new Outcome.Refused(OpenDataReason.NOT_OPEN);
        }
        Map<OpenSet, Opened> less = new EnumMap<>(OpenSet.class);
        less.putAll(open);
        less.remove(set);
        return done(less, new Step(set, Optional.empty(), person, now));
    }

    private Outcome done(Map<OpenSet, Opened> sets, Step step) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return new Outcome.Done(new Publication(unit, sets, steps, version));
    }

    /** Empty: the set is not open. */
    public Optional<Opened> opened(OpenSet set) {
        return Optional.ofNullable(open.get(set));
    }

    /** The years that are shown, the youngest first; none of a set that is not open. */
    public List<Integer> years(OpenSet set, LocalDate today) {
        return opened(set).stream()
                .flatMap(
                        opened -> IntStream.rangeClosed(opened.fromYear(), today.getYear()).boxed())
                .sorted((one, other) -> Objects.compare(other, one, Integer::compare))
                .toList();
    }

    public Publication stored(long as) {
        return new Publication(unit, open, history, as);
    }
}
