package vn.thidua.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.tenancy.TenantNode.ParentEdge;
import vn.thidua.platform.tenancy.TenantTree.Change;

class TenantTreeTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2024, 4, 15);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    private final TenantTree tree = new TenantTree();

    @Test
    void ancestors_come_nearest_first_and_the_subtree_from_above() {
        threeLevels();

        assertThat(ids(tree.ancestors(id("C"), BEFORE))).containsExactly("D", "P");
        assertThat(ids(tree.children(id("P"), BEFORE))).containsExactly("D");
        assertThat(ids(tree.subtree(id("P"), BEFORE))).containsExactly("D", "C", "C2");
        assertThat(tree.root(id("C"), BEFORE)).map(TenantNode::id).contains(id("P"));
        assertThat(tree.root(id("P"), BEFORE)).map(TenantNode::id).contains(id("P"));
        assertThat(tree.nearestOfLevel(id("C"), "D-level", BEFORE))
                .map(TenantNode::id)
                .contains(id("D"));
        assertThat(tree.nearestOfLevel(id("C"), "no-level", BEFORE)).isEmpty();
        assertThat(ids(tree.roots(BEFORE))).containsExactly("P");
        assertThat(tree.size()).isEqualTo(4);
    }

    @Test
    void above_holds_upwards_only() {
        threeLevels();

        assertThat(tree.isAbove(id("P"), id("C"), BEFORE)).isTrue();
        assertThat(tree.isAbove(id("C"), id("P"), BEFORE)).isFalse();
        assertThat(tree.isAbove(id("C"), id("C2"), BEFORE)).isFalse();
        assertThat(tree.isAbove(id("C"), id("C"), BEFORE)).isFalse();
    }

    @Test
    void a_reorganisation_changes_the_tree_on_its_day() {
        tree.put(node("P", START, null));
        tree.put(node("D", START, REFORM, edge("P", START, REFORM)));
        tree.put(node("C", START, null, edge("D", START, REFORM), edge("P", REFORM, null)));

        assertThat(ids(tree.ancestors(id("C"), REFORM.minusDays(1)))).containsExactly("D", "P");
        assertThat(ids(tree.ancestors(id("C"), REFORM))).containsExactly("P");
        assertThat(ids(tree.subtree(id("P"), AFTER))).containsExactly("C");
        assertThat(tree.children(id("D"), AFTER)).isEmpty();
        assertThat(tree.root(id("D"), AFTER)).isEmpty();
        assertThat(tree.node(id("D"))).isPresent();
    }

    @Test
    void a_child_may_arrive_before_its_parent() {
        tree.put(node("C", START, null, edge("D", START, null)));
        assertThat(ids(tree.roots(BEFORE))).containsExactly("C");

        tree.put(node("D", START, null));
        assertThat(ids(tree.ancestors(id("C"), BEFORE))).containsExactly("D");
        assertThat(ids(tree.children(id("D"), BEFORE))).containsExactly("C");
    }

    @Test
    void a_cycle_is_refused_and_the_former_state_stays() {
        threeLevels();

        assertThat(tree.put(node("P", START, null, edge("C", START, null))))
                .isEqualTo(Change.REFUSED_CYCLE);
        assertThat(tree.put(node("X", START, null, edge("X", START, null))))
                .isEqualTo(Change.REFUSED_CYCLE);
        assertThat(ids(tree.ancestors(id("C"), BEFORE))).containsExactly("D", "P");
    }

    @Test
    void two_units_may_have_changed_places_over_time() {
        tree.put(node("A", START, null, edge("B", START, REFORM)));

        assertThat(tree.put(node("B", START, null, edge("A", REFORM, null))))
                .isEqualTo(Change.TAKEN);
        assertThat(tree.isAbove(id("B"), id("A"), BEFORE)).isTrue();
        assertThat(tree.isAbove(id("A"), id("B"), AFTER)).isTrue();
    }

    @Test
    void a_moved_unit_leaves_its_former_parent() {
        threeLevels();
        tree.put(node("D2", START, null, edge("P", START, null)));
        tree.put(node("C", START, null, edge("D2", START, null)));

        assertThat(ids(tree.children(id("D"), BEFORE))).containsExactly("C2");
        assertThat(ids(tree.children(id("D2"), BEFORE))).containsExactly("C");
    }

    @Test
    void listeners_hear_of_changes_until_they_are_closed() {
        List<TenantId> heard = new ArrayList<>();
        var registration = tree.onChange(heard::add);

        tree.put(node("P", START, null));
        assertThat(tree.put(node("P", START, null))).isEqualTo(Change.UNCHANGED);
        tree.remove(id("P"));
        tree.remove(id("P"));
        registration.close();
        tree.put(node("P", START, null));

        assertThat(heard).containsExactly(id("P"), id("P"));
    }

    @Test
    void readers_see_a_whole_tree_while_it_changes() throws Exception {
        threeLevels();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer =
                    threads.submit(
                            () -> {
                                for (int i = 0; i < 2_000; i++) {
                                    tree.put(
                                            node(
                                                    "C",
                                                    START,
                                                    null,
                                                    edge(i % 2 == 0 ? "P" : "D", START, null)));
                                }
                            });
            while (!writer.isDone()) {
                assertThat(ids(tree.subtree(id("P"), BEFORE))).contains("C", "D", "C2").hasSize(3);
            }
            writer.get();
        }
    }

    @Test
    void what_has_ended_is_continued_by_the_one_that_it_names_and_only_after_its_end() {
        tree.put(ended("A", REFORM, "B"));
        tree.put(ended("B", AFTER, "C"));
        tree.put(made("C", "B"));

        assertThat(tree.continuedBy(id("B"), REFORM.minusDays(1))).containsOnly(id("B"));
        assertThat(tree.continuedBy(id("B"), REFORM)).containsOnly(id("A"), id("B"));
        assertThat(tree.continuedBy(id("C"), AFTER)).containsOnly(id("A"), id("B"), id("C"));
        assertThat(tree.heir(id("A"), REFORM.minusDays(1))).isEqualTo(id("A"));
        assertThat(tree.heir(id("A"), REFORM)).isEqualTo(id("B"));
        assertThat(tree.heir(id("A"), AFTER)).isEqualTo(id("C"));
        assertThat(tree.heir(id("nobody"), AFTER)).isEqualTo(id("nobody"));
        assertThat(tree.madeOf(id("C"), REFORM.minusDays(1))).containsOnly(id("C"));
        assertThat(tree.madeOf(id("C"), REFORM)).containsOnly(id("B"), id("C"));
        assertThat(tree.node(id("C")).orElseThrow().nameOn(START)).isEqualTo("Former C");
        assertThat(tree.node(id("C")).orElseThrow().nameOn(REFORM)).isEqualTo("Unit C");
    }

    private static TenantNode ended(String id, LocalDate on, String heir) {
        return new TenantNode(
                id(id),
                id,
                "Unit " + id,
                "level",
                START,
                Optional.of(on),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(id(heir)));
    }

    private static TenantNode made(String id, String of) {
        return new TenantNode(
                id(id),
                id,
                "Unit " + id,
                "level",
                START,
                Optional.empty(),
                List.of(),
                List.of(new TenantNode.FormerName("Former " + id, REFORM)),
                List.of(new TenantNode.Predecessor(id(of), REFORM, true)),
                Optional.empty());
    }

    private void threeLevels() {
        tree.put(node("C", START, null, edge("D", START, null)));
        tree.put(node("C2", START, null, edge("D", START, null)));
        tree.put(node("P", START, null));
        tree.put(node("D", START, null, edge("P", START, null)));
    }

    private static TenantNode node(
            String id,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to,
            ParentEdge... parents) {
        return new TenantNode(
                id(id),
                id,
                "Unit " + id,
                id + "-level",
                from,
                Optional.ofNullable(to),
                List.of(parents));
    }

    private static ParentEdge edge(
            String parent, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return new ParentEdge(id(parent), from, Optional.ofNullable(to));
    }

    private static TenantId id(String value) {
        return new TenantId(value);
    }

    private static List<String> ids(List<TenantNode> nodes) {
        return nodes.stream().map(node -> node.id().value()).toList();
    }
}
