package vn.thidua.reporting.rollup;

import java.util.List;
import java.util.Optional;

/** In which tree a plan is counted (vị trí trong cây). Told to the trees one by one; each tree applies what concerns it. */
public sealed interface Placement {

    /** The top of the tree that this is told to. */
    UnitId root();

    PlanId planId();

    /** The plan belongs to the tree, as given. */
    record Placed(KnownPlan plan) implements Placement {

        @Override
        public UnitId root() {
            return plan.root();
        }

        @Override
        public PlanId planId() {
            return plan.id();
        }
    }

    /** The plan belongs to the tree no longer: its unit has come under another top. */
    record Left(UnitId root, PlanId planId) implements Placement {}

    /** What the trees have to hear when {@code before} has become {@code after}. */
    static List<Placement> between(Optional<KnownPlan> before, KnownPlan after) {
        if (before.isPresent() && before.get().equals(after)) {
            return List.of();
        }
        Placed placed = new Placed(after);
        return before.map(KnownPlan::root)
                .filter(root -> !root.equals(after.root()))
                .<List<Placement>>map(root -> List.of(new Left(root, after.id()), placed))
                .orElse(List.of(placed));
    }
}
