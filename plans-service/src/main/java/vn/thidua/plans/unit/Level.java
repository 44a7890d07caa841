package vn.thidua.plans.unit;

/** Cấp hành chính, from the highest to the lowest. How deep a tree is, its data say. */
public enum Level {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    public boolean isAbove(Level other) {
        return compareTo(other) < 0;
    }
}
