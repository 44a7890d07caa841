package vn.thidua.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The law of the house on plain maps: whatever happens to the facts on the way, the numbers are those computed from scratch. */
class RollUpLawTest {

    private static final UnitId ROOT = new UnitId("P33");
    private static final PlanId PROVINCE = new PlanId("province");
    private static final PlanId DISTRICT = new PlanId("district");
    private static final PlanId COMMUNE = new PlanId("commune");

    @Property(tries = 6000, shrinking = ShrinkingMode.OFF)
    void any_history_gives_the_numbers_computed_from_scratch(
            @ForAll("histories") List<Fact> facts) {
        Trees trees = new Trees();
        facts.forEach(trees::hear);

        assertThat(trees.numbers()).isEqualTo(Scratch.of(facts));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void after_every_single_fact_the_numbers_are_those_of_the_facts_so_far(
            @ForAll("histories") List<Fact> facts) {
        Trees trees = new Trees();
        for (int heard = 0; heard < facts.size(); heard++) {
            trees.hear(facts.get(heard));
            assertThat(trees.numbers()).isEqualTo(Scratch.of(facts.subList(0, heard + 1)));
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void what_is_told_about_changes_ends_with_the_same_numbers(
            @ForAll("histories") List<Fact> facts) {
        Trees trees = new Trees();
        facts.forEach(trees::hear);

        assertThat(trees.told).isEqualTo(trees.numbers());
    }

    @Provide
    net.jqwik.api.Arbitrary<List<Fact>> histories() {
        return Histories.upTo(14);
    }

    @Example
    void a_commune_that_implements_both_its_districts_and_its_provinces_plan_counts_once() {
        Trees trees = new Trees();
        trees.hear(issued(PROVINCE, "P33", 1));
        trees.hear(issued(DISTRICT, "D333", 1, PROVINCE));
        trees.hear(issued(COMMUNE, "C12418", 1, PROVINCE, DISTRICT));

        assertThat(trees.of(PROVINCE).subtree().plans()).isEqualTo(2);
        assertThat(trees.of(PROVINCE).answered())
                .containsExactlyInAnyOrder(new UnitId("D333"), new UnitId("C12418"));
    }

    @Example
    void a_second_parent_that_a_person_adds_and_takes_away_never_counts_a_commune_twice() {
        Trees trees = new Trees();
        trees.hear(issued(PROVINCE, "P33", 1));
        trees.hear(issued(DISTRICT, "D333", 1, PROVINCE));
        trees.hear(issued(COMMUNE, "C12418", 1, DISTRICT));

        trees.hear(linked(COMMUNE, "C12418", 2, DISTRICT, PROVINCE));
        assertThat(trees.of(PROVINCE).subtree().plans()).isEqualTo(2);
        assertThat(trees.of(DISTRICT).subtree().plans()).isEqualTo(1);
        trees.hear(linked(COMMUNE, "C12418", 3, PROVINCE));
        assertThat(trees.of(PROVINCE).subtree().plans()).isEqualTo(2);
        assertThat(trees.of(DISTRICT).subtree()).isEqualTo(Metrics.ZERO);
        trees.hear(linked(COMMUNE, "C12418", 4));
        assertThat(trees.of(PROVINCE).subtree().plans()).isEqualTo(1);
    }

    @Example
    void links_in_a_circle_count_every_other_plan_once_and_the_plan_itself_never() {
        Trees trees = new Trees();
        trees.hear(issued(PROVINCE, "P33", 1, COMMUNE));
        trees.hear(issued(DISTRICT, "D333", 1, PROVINCE));
        trees.hear(issued(COMMUNE, "C12418", 1, DISTRICT, COMMUNE));

        assertThat(trees.of(PROVINCE).subtree().plans()).isEqualTo(2);
        assertThat(trees.of(DISTRICT).subtree().plans()).isEqualTo(2);
        assertThat(trees.of(COMMUNE).subtree().plans()).isEqualTo(2);
    }

    @Example
    void a_link_that_arrives_before_its_plan_waits_and_is_applied_when_the_plan_arrives() {
        Trees trees = new Trees();
        trees.hear(issued(PROVINCE, "P33", 1));
        trees.hear(linked(DISTRICT, "D333", 2, PROVINCE));
        assertThat(trees.of(PROVINCE).subtree()).isEqualTo(Metrics.ZERO);

        trees.hear(issued(DISTRICT, "D333", 1));
        assertThat(trees.of(PROVINCE).subtree().plans()).isEqualTo(1);
    }

    @Example
    void a_parent_that_arrives_last_finds_its_children() {
        Trees trees = new Trees();
        trees.hear(issued(COMMUNE, "C12418", 1, DISTRICT));
        trees.hear(issued(DISTRICT, "D333", 1, PROVINCE));
        trees.hear(issued(PROVINCE, "P33", 1));

        assertThat(trees.of(PROVINCE).subtree().plans()).isEqualTo(2);
    }

    @Example
    void a_link_taken_away_takes_the_whole_branch_with_it() {
        Trees trees = new Trees();
        trees.hear(issued(PROVINCE, "P33", 1));
        trees.hear(issued(DISTRICT, "D333", 1, PROVINCE));
        trees.hear(issued(COMMUNE, "C12418", 1, DISTRICT));
        trees.hear(linked(DISTRICT, "D333", 2));

        assertThat(trees.of(PROVINCE).subtree()).isEqualTo(Metrics.ZERO);
        assertThat(trees.of(PROVINCE).answered()).isEmpty();
        assertThat(trees.of(DISTRICT).subtree().plans()).isEqualTo(1);
    }

    private static Fact issued(PlanId plan, String unit, long sequence, PlanId... parents) {
        return new Fact.PlanIssued(
                plan,
                new UnitId(unit),
                ROOT,
                sequence,
                Instant.EPOCH,
                Set.of(parents),
                new PlanCard(
                        "Kế hoạch",
                        Optional.empty(),
                        "KE_HOACH",
                        Optional.of(2024),
                        LocalDate.of(2024, 1, 10),
                        Instant.EPOCH),
                new Metrics(1, 2, 3, 1, 1, 1, 0, 0, 4));
    }

    private static Fact linked(PlanId plan, String unit, long sequence, PlanId... parents) {
        return new Fact.PlanLinked(
                plan, new UnitId(unit), ROOT, sequence, Instant.EPOCH, Set.of(parents));
    }

    /** The two steps of the topology on plain maps: merge the facts of a plan, then tell the trees. */
    private static final class Trees {

        private final Map<PlanId, KnownPlan> known = new HashMap<>();
        private final Map<UnitId, MapRollUpState> states = new HashMap<>();
        private final Map<UnitId, Map<PlanId, Scratch.Numbers>> told = new HashMap<>();

        void hear(Fact fact) {
            Optional<KnownPlan> before = Optional.ofNullable(known.get(fact.plan()));
            KnownPlan after = before.map(plan -> plan.with(fact)).orElse(KnownPlan.from(fact));
            known.put(after.id(), after);
            Placement.between(before, after).forEach(this::apply);
        }

        private void apply(Placement placement) {
            UnitId root = placement.root();
            MapRollUpState state = states.computeIfAbsent(root, _ -> new MapRollUpState());
            RollUp rollUp = new RollUp(state);
            Set<PlanId> changed =
                    switch (placement) {
                        case Placement.Placed placed -> rollUp.place(placed.plan());
                        case Placement.Left left -> {
                            Map<PlanId, Scratch.Numbers> tree = told.get(root);
                            if (tree != null) {
                                tree.remove(left.planId());
                            }
                            yield rollUp.withdraw(left.planId());
                        }
                    };
            for (PlanId each : changed) {
                state.plan(each)
                        .filter(KnownPlan::issued)
                        .ifPresent(
                                plan ->
                                        told.computeIfAbsent(root, _ -> new HashMap<>())
                                                .put(each, numbers(state, plan)));
            }
            told.values().removeIf(Map::isEmpty);
        }

        Scratch.Numbers of(PlanId plan) {
            return Objects.requireNonNull(numbers().getOrDefault(ROOT, Map.of()).get(plan));
        }

        Map<UnitId, Map<PlanId, Scratch.Numbers>> numbers() {
            Map<UnitId, Map<PlanId, Scratch.Numbers>> numbers = new HashMap<>();
            for (KnownPlan plan : known.values()) {
                MapRollUpState state = states.get(plan.root());
                if (state != null && state.plan(plan.id()).filter(KnownPlan::issued).isPresent()) {
                    numbers.computeIfAbsent(plan.root(), _ -> new HashMap<>())
                            .put(plan.id(), numbers(state, plan));
                }
            }
            return numbers;
        }

        private Scratch.Numbers numbers(MapRollUpState state, KnownPlan plan) {
            Subtotal subtotal = state.subtotal(plan.id());
            Set<UnitId> answered = new HashSet<>();
            for (int unit = 0; unit < 20; unit++) {
                add(answered, state, plan.id(), new UnitId("u" + unit));
            }
            for (String unit : new ArrayList<>(List.of("P33", "D333", "C12418"))) {
                add(answered, state, plan.id(), new UnitId(unit));
            }
            assertThat(subtotal.answeredUnits()).isEqualTo(answered.size());
            return new Scratch.Numbers(plan.own(), subtotal.metrics(), answered);
        }

        private static void add(
                Set<UnitId> answered, MapRollUpState state, PlanId plan, UnitId unit) {
            if (state.hasAnswer(plan, unit)) {
                answered.add(unit);
            }
        }
    }
}
