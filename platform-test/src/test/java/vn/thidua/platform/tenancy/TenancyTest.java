package vn.thidua.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.tenancy.TenantScope.AllTenants;
import vn.thidua.platform.tenancy.TenantScope.Oversight;
import vn.thidua.platform.tenancy.TenantScope.Work;
import vn.thidua.platform.trial.Callers;

class TenancyTest {

    private static final TenantScope HOME = Callers.home("C1");

    @Test
    void outside_every_edge_there_is_no_tenant() {
        assertThatThrownBy(Tenancy::current).isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(Tenancy::tenant).isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(Tenancy::caller).isInstanceOf(NoTenantBound.class);
        assertThat(Tenancy.bound()).isEmpty();
    }

    @Test
    void the_scope_ends_with_the_work() {
        Tenancy.run(HOME, () -> assertThat(Tenancy.tenant()).isEqualTo(new TenantId("C1")));
        assertThat(Tenancy.bound()).isEmpty();
    }

    @Test
    void a_job_of_one_tenant_has_no_caller_and_one_of_all_has_no_tenant() {
        Tenancy.run(
                new Work(new TenantId("C1"), "job"),
                () -> {
                    assertThat(Tenancy.tenant()).isEqualTo(new TenantId("C1"));
                    assertThatThrownBy(Tenancy::caller).isInstanceOf(NoTenantBound.class);
                    assertThatThrownBy(() -> Tenancy.overseeing("why", () -> 1))
                            .isInstanceOf(NoTenantBound.class);
                });
        Tenancy.run(
                new AllTenants("job"),
                () -> {
                    assertThatThrownBy(Tenancy::tenant).isInstanceOf(NoTenantBound.class);
                    assertThatThrownBy(Tenancy::caller).isInstanceOf(NoTenantBound.class);
                });
    }

    @Test
    void oversight_names_the_caller_and_the_reason_and_ends() {
        Tenancy.run(
                HOME,
                () -> {
                    TenantScope inside =
                            Tenancy.<TenantScope, RuntimeException>overseeing(
                                    "list below", Tenancy::current);
                    assertThat(inside)
                            .isInstanceOfSatisfying(
                                    Oversight.class,
                                    oversight ->
                                            assertThat(oversight.reason()).isEqualTo("list below"));
                    assertThat(Tenancy.current()).isEqualTo(HOME);
                });
        assertThatThrownBy(() -> new Oversight(Callers.of("C1"), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_thread_knows_the_tenant_only_when_the_task_is_carried() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Tenancy.call(
                    HOME,
                    () -> {
                        assertThat(threads.submit(() -> Tenancy.bound()).get()).isEmpty();
                        assertThat(threads.submit(Tenancy.carried(() -> Tenancy.tenant())).get())
                                .isEqualTo(new TenantId("C1"));
                        return true;
                    });
        }
    }

    @Test
    void another_thread_knows_the_person_also_while_it_works_for_another_tenant() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Tenancy.<Boolean, Exception>call(
                    HOME,
                    () ->
                            Tenancy.<Boolean, Exception>call(
                                    new TenantScope.Work(new TenantId("C2"), "answer"),
                                    () -> {
                                        assertThat(
                                                        threads.submit(
                                                                        Tenancy.carried(
                                                                                () ->
                                                                                        Tenancy
                                                                                                .person()))
                                                                .get()
                                                                .map(Caller::tenant))
                                                .contains(new TenantId("C1"));
                                        return true;
                                    }));
        }
    }

    @Test
    void a_tenant_id_of_another_form_is_refused() {
        for (String bad : new String[] {"", " ", "a b", "-a", "$where", "a".repeat(65), "Xã"}) {
            assertThatThrownBy(() -> new TenantId(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_caller_in_a_log_has_no_name() {
        assertThat(Callers.of("C1").toString()).doesNotContain("Cán bộ", "person");
    }
}
