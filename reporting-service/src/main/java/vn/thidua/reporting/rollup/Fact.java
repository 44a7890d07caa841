package vn.thidua.reporting.rollup;

import java.time.Instant;
import java.util.Set;

/** Something that was said about a plan (sự kiện). Facts may come late, twice and in any order; {@code sequence} tells which is the last. */
public sealed interface Fact {

    PlanId plan();

    UnitId unit();

    /** The top of the unit's tree on the date of issue: the province. */
    UnitId root();

    /** 1, 2, 3 … per plan. */
    long sequence();

    /** The moment at which it was said; does not go back while the sequence goes up. */
    Instant at();

    /** The plans that this one implements, all of them. */
    Set<PlanId> parents();

    /** The plan has taken effect (ban hành). */
    record PlanIssued(
            PlanId plan,
            UnitId unit,
            UnitId root,
            long sequence,
            Instant at,
            Set<PlanId> parents,
            PlanCard card,
            Metrics own)
            implements Fact {

        public PlanIssued {
            parents = Set.copyOf(parents);
        }
    }

    /** The plan counts no longer (thu hồi, bị thay thế); what implements it stays where it hangs. */
    record PlanEnded(
            PlanId plan, UnitId unit, UnitId root, long sequence, Instant at, Set<PlanId> parents)
            implements Fact {

        public PlanEnded {
            parents = Set.copyOf(parents);
        }
    }

    /** The plan's parents are other than before (thay đổi kế hoạch cấp trên). */
    record PlanLinked(
            PlanId plan, UnitId unit, UnitId root, long sequence, Instant at, Set<PlanId> parents)
            implements Fact {

        public PlanLinked {
            parents = Set.copyOf(parents);
        }
    }
}
