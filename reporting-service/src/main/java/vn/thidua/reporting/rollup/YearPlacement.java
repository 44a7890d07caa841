package vn.thidua.reporting.rollup;

import java.util.List;
import java.util.Optional;

/** In which tree a thing's figures are counted (vị trí trong cây). Told to the trees one by one; each applies what concerns it. */
public sealed interface YearPlacement {

    /** The top of the tree that this is told to. */
    UnitId root();

    String about();

    /** The thing belongs to the tree, as given. */
    record Placed(YearFact fact) implements YearPlacement {

        @Override
        public UnitId root() {
            return fact.root();
        }

        @Override
        public String about() {
            return fact.about();
        }
    }

    /** The thing belongs to the tree no longer. */
    record Left(UnitId root, String about) implements YearPlacement {}

    /** What the trees have to hear when {@code before} has become {@code after}. */
    static List<YearPlacement> between(Optional<YearFact> before, YearFact after) {
        if (before.equals(Optional.of(after))) {
            return List.of();
        }
        Placed placed = new Placed(after);
        return before.map(YearFact::root)
                .filter(root -> !root.equals(after.root()))
                .<List<YearPlacement>>map(root -> List.of(new Left(root, after.about()), placed))
                .orElse(List.of(placed));
    }
}
