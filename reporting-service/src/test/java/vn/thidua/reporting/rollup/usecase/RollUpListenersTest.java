package vn.thidua.reporting.rollup.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.Sample;
import vn.thidua.reporting.rollup.usecase.ChangeQueue.Change;

class RollUpListenersTest {

    private static final TenantId COMMUNE = new TenantId("C12418");
    private static final PlanId PLAN = new PlanId("xa");

    private final RollUpListeners listeners = new RollUpListeners(Sample.tree(), Sample.CLOCK);

    @Test
    void a_change_is_told_to_the_unit_itself_and_to_those_above() throws InterruptedException {
        for (String reader : List.of("C12418", "D333", "P33")) {
            try (ChangeQueue queue = listeners.listen(new TenantId(reader))) {
                listeners.tell(new Change.OfPlan(PLAN, COMMUNE));
                assertThat(queue.take(Duration.ZERO))
                        .containsExactly(new Change.OfPlan(PLAN, COMMUNE));
            }
        }
    }

    @Test
    void a_year_is_told_beside_the_plans_of_the_unit() throws InterruptedException {
        try (ChangeQueue queue = listeners.listen(new TenantId("D333"))) {
            listeners.tell(new Change.OfPlan(PLAN, COMMUNE));
            listeners.tell(new Change.OfYear(COMMUNE, 2024));
            listeners.tell(new Change.OfYear(COMMUNE, 2024));
            listeners.tell(new Change.OfYear(COMMUNE, 2023));

            assertThat(queue.take(Duration.ZERO))
                    .containsExactly(
                            new Change.OfPlan(PLAN, COMMUNE),
                            new Change.OfYear(COMMUNE, 2024),
                            new Change.OfYear(COMMUNE, 2023));
        }
    }

    @Test
    void neighbours_those_below_and_other_provinces_are_told_nothing() throws InterruptedException {
        for (String reader : List.of("C12421", "P10", "D088", "X999")) {
            try (ChangeQueue queue = listeners.listen(new TenantId(reader))) {
                listeners.tell(new Change.OfPlan(PLAN, COMMUNE));
                assertThat(queue.take(Duration.ZERO)).isEmpty();
            }
        }
        try (ChangeQueue below = listeners.listen(COMMUNE)) {
            listeners.tell(new Change.OfPlan(new PlanId("huyen"), new TenantId("D333")));
            assertThat(below.take(Duration.ZERO)).isEmpty();
        }
    }

    @Test
    void a_unit_that_the_tree_does_not_know_yet_breaks_nothing() throws InterruptedException {
        try (ChangeQueue own = listeners.listen(new TenantId("X999"))) {
            listeners.tell(new Change.OfPlan(PLAN, new TenantId("X999")));
            assertThat(own.take(Duration.ZERO)).hasSize(1);
        }
    }

    @Test
    void a_plan_that_changes_often_waits_once() throws InterruptedException {
        try (ChangeQueue queue = listeners.listen(COMMUNE)) {
            for (int i = 0; i < 100; i++) {
                listeners.tell(new Change.OfPlan(PLAN, COMMUNE));
            }
            assertThat(queue.take(Duration.ZERO)).hasSize(1);
        }
    }

    @Test
    void who_does_not_read_is_dropped_and_holds_up_nobody() throws InterruptedException {
        ChangeQueue slow = listeners.listen(COMMUNE);
        try (ChangeQueue quick = listeners.listen(COMMUNE)) {
            for (int i = 0; i <= ChangeQueue.MOST; i++) {
                listeners.tell(new Change.OfPlan(new PlanId("p" + i), COMMUNE));
                assertThat(quick.take(Duration.ZERO)).hasSize(1);
            }
            assertThat(slow.isClosed()).isTrue();
            assertThat(quick.isClosed()).isFalse();
            assertThat(listeners.count()).isEqualTo(1);
        }
        assertThat(listeners.count()).isZero();
    }

    @Test
    void thousands_of_pages_are_told() throws InterruptedException {
        List<ChangeQueue> pages =
                IntStream.range(0, 5000)
                        .mapToObj(_ -> listeners.listen(new TenantId("P33")))
                        .toList();
        listeners.tell(new Change.OfPlan(PLAN, COMMUNE));

        for (ChangeQueue page : pages) {
            assertThat(page.take(Duration.ZERO)).hasSize(1);
        }
        listeners.closeAll();
        assertThat(listeners.count()).isZero();
    }
}
