package vn.thidua.reporting.deadline;

import java.util.List;

/**
 * What one aggregate of another service says of a unit's deadlines, as of one sequence. A later one takes the place of
 * the whole.
 *
 * @param source the aggregate
 * @param whom for whom the dues are
 * @param dues what is to be done
 * @param done things that need no doing any more, whoever has said that they are due
 */
public record Told(
        String source, long sequence, Whom whom, List<Deadline> dues, List<String> done) {

    /** Who has to do it. */
    public enum Whom {
        THE_UNIT,
        /** The units directly below it. */
        NEXT_BELOW,
        /** All units below it; not the unit itself. */
        ALL_BELOW
    }

    public Told {
        dues = List.copyOf(dues);
        done = List.copyOf(done);
    }

    public static Told due(String source, long sequence, List<Deadline> dues) {
        return new Told(source, sequence, Whom.THE_UNIT, dues, List.of());
    }

    public static Told dueBelow(String source, long sequence, List<Deadline> dues) {
        return new Told(source, sequence, Whom.ALL_BELOW, dues, List.of());
    }

    public static Told dueNextBelow(String source, long sequence, List<Deadline> dues) {
        return new Told(source, sequence, Whom.NEXT_BELOW, dues, List.of());
    }

    public static Told done(String source, long sequence, List<String> things) {
        return new Told(source, sequence, Whom.THE_UNIT, List.of(), things);
    }

    public static Told nothing(String source, long sequence) {
        return new Told(source, sequence, Whom.THE_UNIT, List.of(), List.of());
    }

    boolean isFor(Whom wanted) {
        return whom == wanted;
    }

    public boolean isEmpty() {
        return dues.isEmpty() && done.isEmpty();
    }
}
