package vn.thidua.plans.unit;

/** The tree of units as this process knows it now. */
@FunctionalInterface
public interface Units {

    UnitTree tree();
}
