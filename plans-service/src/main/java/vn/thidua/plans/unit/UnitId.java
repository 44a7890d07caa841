package vn.thidua.plans.unit;

/** Mã đơn vị: the official code with a letter for the level, as "C12418". It is also the id of the tenant. */
public record UnitId(String value) implements Comparable<UnitId> {

    public UnitId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a unit id is never blank");
        }
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
