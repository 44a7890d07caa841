package vn.thidua.reporting.rollup;

/** The id of a plan (mã kế hoạch). */
public record PlanId(String value) implements Comparable<PlanId> {

    public PlanId {
        Keys.requireUsable(value);
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
