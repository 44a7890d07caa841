package vn.thidua.reporting.rollup;

/** The id of an administrative unit (đơn vị hành chính). */
public record UnitId(String value) implements Comparable<UnitId> {

    public UnitId {
        Keys.requireUsable(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
