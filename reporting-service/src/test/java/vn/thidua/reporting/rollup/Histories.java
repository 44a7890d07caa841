package vn.thidua.reporting.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random histories: plans of units in one to three trees; each is issued, re-issued, linked, re-linked and unlinked; the facts arrive
 * late, twice, and in any order between and within plans. Most links go upwards; some point at plans nobody knows, some form circles, and
 * some plans come under another province.
 */
public final class Histories {

    private static final Instant START = Instant.parse("2024-04-15T01:00:00Z");

    private Histories() {}

    public static Arbitrary<List<Fact>> upTo(int plans) {
        return Arbitraries.fromGenerator(
                random ->
                        net.jqwik.api.Shrinkable.unshrinkable(
                                history(new Random(random.nextLong()), plans)));
    }

    /** One history; the same {@code random} gives the same one. */
    public static List<Fact> history(Random random, int mostPlans) {
        int plans = 2 + random.nextInt(mostPlans - 1);
        int units = 1 + random.nextInt(Math.max(1, plans));
        int roots = 1 + random.nextInt(3);
        boolean circles = random.nextInt(4) == 0;
        List<Fact> facts = new ArrayList<>();
        for (int plan = 0; plan < plans; plan++) {
            facts.addAll(life(random, plan, plans, units, roots, circles));
        }
        int originals = facts.size();
        for (int i = 0; i < originals; i++) {
            if (random.nextInt(4) == 0) {
                facts.add(facts.get(i));
            }
        }
        if (random.nextInt(5) > 0) {
            Collections.shuffle(facts, random);
        }
        return List.copyOf(facts);
    }

    private static List<Fact> life(
            Random random, int plan, int plans, int units, int roots, boolean circles) {
        PlanId id = new PlanId("p" + plan);
        UnitId unit = new UnitId("u" + plan % units);
        int home = plan % roots;
        boolean issued = random.nextInt(10) > 0;
        int length = 1 + random.nextInt(5);
        List<Fact> life = new ArrayList<>();
        for (int sequence = 1; sequence <= length; sequence++) {
            UnitId root =
                    new UnitId("r" + (random.nextInt(12) == 0 ? random.nextInt(roots) : home));
            Instant at = START.plusSeconds(sequence * 100L + plan);
            Set<PlanId> parents = parents(random, plan, plans, roots, circles);
            boolean issue = issued && (sequence == 1 || random.nextInt(4) == 0);
            boolean end = sequence > 1 && random.nextInt(6) == 0;
            life.add(
                    end
                            ? new Fact.PlanEnded(id, unit, root, sequence, at, parents)
                            : issue
                                    ? new Fact.PlanIssued(
                                            id,
                                            unit,
                                            root,
                                            sequence,
                                            at,
                                            parents,
                                            card(plan, at),
                                            own(random))
                                    : new Fact.PlanLinked(id, unit, root, sequence, at, parents));
        }
        return life;
    }

    private static Set<PlanId> parents(
            Random random, int plan, int plans, int roots, boolean circles) {
        Set<PlanId> parents = new HashSet<>();
        for (int wanted = random.nextInt(4); wanted > 0; wanted--) {
            int parent = circles ? random.nextInt(plans) : random.nextInt(plan + 1) - 1;
            boolean sameTree = parent >= 0 && parent % roots == plan % roots;
            if (parent >= 0 && (sameTree || random.nextInt(5) == 0)) {
                parents.add(new PlanId("p" + parent));
            } else if (random.nextInt(10) == 0) {
                parents.add(new PlanId("unknown" + random.nextInt(3)));
            }
        }
        return parents;
    }

    private static PlanCard card(int plan, Instant at) {
        return new PlanCard(
                "Kế hoạch " + plan,
                Optional.of(plan + "/KH-UBND"),
                "KE_HOACH",
                Optional.of(2024),
                LocalDate.of(2024, 1, 10),
                at);
    }

    private static Metrics own(Random random) {
        int[] quarters = {
            random.nextInt(3),
            random.nextInt(3),
            random.nextInt(3),
            random.nextInt(3),
            random.nextInt(3)
        };
        return new Metrics(
                1,
                random.nextInt(4),
                quarters[0] + quarters[1] + quarters[2] + quarters[3] + quarters[4],
                quarters[0],
                quarters[1],
                quarters[2],
                quarters[3],
                quarters[4],
                random.nextInt(6));
    }
}
