package vn.thidua.plans.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/**
 * Thứ bậc văn bản: which document may stand above which. A link may only lead to a unit of a higher level, or within one
 * unit to a document that took effect earlier. Level, unit and moment of issue never change once a document is issued, and
 * a draft is nobody's parent; so every way up ends, no two links made at the same moment can close a circle, and nothing
 * but the two documents needs to be looked at.
 */
public final class Lineage {

    private final UnitTree tree;
    private final LocalDate today;

    public Lineage(UnitTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    public boolean mayImplement(Plan child, IssuedPlan parent) {
        return refuses(child, parent).isEmpty();
    }

    /** Why the document may not stand above the plan. */
    public Optional<Reason> refuses(Plan child, IssuedPlan parent) {
        if (child.unit().equals(parent.unit())) {
            boolean earlier =
                    !child.id().equals(parent.id())
                            && child.state()
                                    .issued()
                                    .map(issue -> parent.issuedAt().isBefore(issue.at()))
                                    .orElse(true);
            return earlier ? Optional.empty() : Optional.of(Reason.PARENT_IS_DESCENDANT);
        }
        boolean above =
                isHigher(parent.unit(), child.unit())
                        && (tree.isAbove(parent.unit(), child.unit(), dayOf(child))
                                || tree.isAbove(parent.unit(), child.unit(), today));
        return above ? Optional.empty() : Optional.of(Reason.PARENT_OF_LOWER_LEVEL);
    }

    private boolean isHigher(UnitId upper, UnitId lower) {
        Optional<Level> above = tree.find(upper).map(AdministrativeUnit::level);
        Optional<Level> below = tree.find(lower).map(AdministrativeUnit::level);
        return above.isPresent() && below.isPresent() && above.get().isAbove(below.get());
    }

    private LocalDate dayOf(Plan child) {
        return child.content().date().orElse(today);
    }
}
