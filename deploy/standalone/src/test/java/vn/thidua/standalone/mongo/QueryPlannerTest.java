package vn.thidua.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.standalone.mongo.QueryPlanner.Plan;

/** The product's queries are answered from an index, and only from one that knows every matching document. */
class QueryPlannerTest {

    private static final Document NO_ORDER = new Document();

    private final List<Index<Long>> indexes = new ArrayList<>();

    QueryPlannerTest() {}

    @BeforeEach
    void index() {
        add("_id_", keys("_id", 1), new Document("unique", true));
        add("by-date", keys("unitId", 1).append("state", 1).append("date", -1), new Document());
        add("by-number", keys("unitId", 1).append("number", 1), new Document("unique", true));
        add("by-tag", keys("tags", 1).append("date", 1), new Document());
        add("by-task", keys("tasks.state", 1).append("tasks.due", 1), new Document());
        add("by-code", keys("code", 1), new Document("sparse", true));
        add(
                "issued",
                keys("symbol", 1),
                new Document("partialFilterExpression", new Document("state", "ISSUED")));
        for (long i = 0; i < 20; i++) {
            Document plan = plan(i);
            for (Index<Long> index : indexes) {
                ((OrderedIndex) index).addKeys(plan, i);
            }
        }
    }

    private static Document keys(String path, int direction) {
        return new Document(path, direction);
    }

    private static Document plan(long i) {
        return new Document("_id", i)
                .append("unitId", i % 2 == 0 ? "C12418" : "C12421")
                .append("state", i < 10 ? "DRAFT" : "ISSUED")
                .append("number", i)
                .append("symbol", "KH-UBND")
                .append("date", Instant.parse("2024-01-01T00:00:00Z").plusSeconds(i))
                .append("tags", List.of("a", "b"))
                .append(
                        "tasks",
                        List.of(
                                new Document("state", "OPEN").append("due", i),
                                new Document("state", "DONE").append("due", i + 1)));
    }

    private void add(String name, Document keys, Document options) {
        Document description = new Document("name", name).append("key", keys);
        description.putAll(options);
        indexes.add(new OrderedIndex(IndexDefinition.of(description)));
    }

    private Plan plan(Document query, Document sort) {
        return new QueryPlanner(indexes).plan(query, sort);
    }

    private static Document query(String field, @Nullable Object value) {
        return new Document(field, value);
    }

    private static void assertInOrder(Plan plan, String index, long... positions) {
        assertThat(plan)
                .isInstanceOfSatisfying(
                        Plan.InOrder.class,
                        found -> {
                            assertThat(found.index()).isEqualTo(index);
                            assertThat(found.positions().limit(positions.length))
                                    .containsExactly(box(positions));
                        });
    }

    private static void assertLookup(Plan plan, String index, long... positions) {
        assertThat(plan)
                .isInstanceOfSatisfying(
                        Plan.Lookup.class,
                        found -> {
                            assertThat(found.index()).isEqualTo(index);
                            assertThat(found.positions()).containsExactly(box(positions));
                        });
    }

    private static Long[] box(long... positions) {
        return Arrays.stream(positions).boxed().toArray(Long[]::new);
    }

    @Test
    void the_index_that_leaves_fewer_documents_wins_over_a_longer_run_of_equal_values() {
        Document query =
                query("unitId", "C12418")
                        .append("state", "DRAFT")
                        .append("_id", new Document("$in", List.of(2L, 4L)));

        assertLookup(plan(query, NO_ORDER), "_id_", 2, 4);
    }

    @Test
    void a_units_plans_of_a_state_come_from_the_index_newest_or_oldest_first() {
        Document query = query("unitId", "C12418").append("state", "ISSUED");
        assertInOrder(plan(query, query("date", -1)), "by-date", 18, 16, 14, 12, 10);
        assertInOrder(plan(query, query("date", 1)), "by-date", 10, 12, 14, 16, 18);
        assertInOrder(plan(query, query("state", 1).append("date", 1)), "by-date", 10, 12);
    }

    @Test
    void a_units_plans_come_in_the_order_of_their_numbers() {
        assertInOrder(plan(query("unitId", "C12421"), query("number", 1)), "by-number", 1, 3, 5);
    }

    @Test
    void a_range_after_equal_values_is_cut_out_of_the_index() {
        Document range = new Document("$gte", 4).append("$lt", 8);
        assertLookup(
                plan(query("unitId", "C12418").append("number", range), NO_ORDER),
                "by-number",
                4,
                6,
                8);
        assertInOrder(
                plan(query("unitId", "C12418").append("number", range), query("number", -1)),
                "by-number",
                8,
                6,
                4);
    }

    @Test
    void ids_are_looked_up_alone_in_sets_and_in_ranges() {
        assertLookup(plan(query("_id", 7), NO_ORDER), "_id_", 7);
        assertLookup(
                plan(query("_id", new Document("$in", List.of(9, 3, 99))), NO_ORDER), "_id_", 3, 9);
        assertInOrder(
                plan(query("_id", new Document("$gt", 16)), query("_id", 1)),
                "_id_",
                16,
                17,
                18,
                19);
        assertInOrder(plan(new Document(), query("_id", -1)), "_id_", 19, 18);
    }

    @Test
    void each_branch_of_an_or_has_its_own_index() {
        Document query =
                new Document(
                        "$or",
                        List.of(query("_id", 5), query("unitId", "C12421").append("number", 1)));
        assertLookup(plan(query, NO_ORDER), "_id_ | by-number", 1, 5);
        assertThat(
                        plan(
                                new Document("$or", List.of(query("_id", 5), query("title", "x"))),
                                NO_ORDER))
                .isInstanceOf(Plan.Scan.class);
    }

    @Test
    void a_document_with_arrays_is_found_once() {
        assertLookup(
                plan(
                        query("tags", new Document("$in", List.of("a", "b"))).append("unit", 1),
                        NO_ORDER),
                "by-tag",
                all());
        assertInOrder(plan(query("tags", "a"), query("date", -1)), "by-tag", 19, 18);
    }

    private static long[] all() {
        return LongStream.range(0, 20).toArray();
    }

    @Test
    void two_conditions_on_one_array_may_be_met_by_different_elements() {
        // only "OPEN" narrows: an element with another state may have the due number
        assertLookup(
                plan(query("tasks.state", "OPEN").append("tasks.due", 3), NO_ORDER),
                "by-task",
                all());
    }

    @Test
    void a_sparse_or_partial_index_is_used_only_where_it_knows_every_match() {
        assertThat(plan(query("code", null), NO_ORDER)).isInstanceOf(Plan.Scan.class);
        assertLookup(plan(query("code", "x"), NO_ORDER), "by-code");
        assertThat(plan(query("symbol", "KH-UBND"), NO_ORDER)).isInstanceOf(Plan.Scan.class);
        assertLookup(
                plan(query("symbol", "KH-UBND").append("state", "ISSUED"), NO_ORDER),
                "issued",
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19);
        assertThat(plan(new Document(), query("code", 1))).isInstanceOf(Plan.Scan.class);
    }
}
