package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;

/**
 * 1,000 progress updates by 8 people at once: each stores a value of another target and has it told. The baseline is reading
 * the same targets over the same way, in the same run.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class ProgressBenchmark {

    private static final int UPDATES = 1_000;
    private static final int WARM = 100;
    private static final int PEOPLE = 8;
    private static final String ALL = "/api/movements/progress/";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;

    @Test
    void a_thousand_progress_updates() throws Exception {
        Land land = Land.in(tree);
        Api own = Api.of(port, land.commune(), "leader");
        String movement = own.post("/api/movements", Progressing.MOVEMENT).id();
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < UPDATES + WARM; at++) {
            Answer item =
                    own.post(
                            "/api/movements/" + movement + "/progress",
                            Progressing.assign("Chỉ tiêu " + at, "95", "%"));
            ids.add(item.id());
        }
        for (String id : ids.subList(0, WARM)) {
            record(own, id);
            own.get(ALL + id);
        }
        List<String> measured = ids.subList(WARM, ids.size());
        Run writes = all(measured, id -> record(own, id));
        Told.about(consumers, "thidua.movements.v1", measured.getLast(), 1);
        Run reads = all(measured, id -> assertThat(own.get(ALL + id).status()).isEqualTo(200));
        System.out.printf(
                "%d updates by %d people: %d ms, %.0f a second; p50 %.1f ms, p99 %.1f ms; reading the same %d ms; ratio %.1f%n",
                UPDATES,
                PEOPLE,
                writes.whole().toMillis(),
                UPDATES * 1e9 / writes.whole().toNanos(),
                writes.each().get(UPDATES / 2) / 1e6,
                writes.each().get(UPDATES * 99 / 100) / 1e6,
                reads.whole().toMillis(),
                (double) writes.whole().toNanos() / reads.whole().toNanos());
    }

    private static void record(Api own, String id) {
        Answer answer = own.post(ALL + id + "/values", Progressing.value("2024-Q1", "42,5"));
        assertThat(answer.status()).isEqualTo(200);
    }

    private record Run(Duration whole, List<Long> each) {}

    private interface Step {
        void of(String id);
    }

    private static Run all(List<String> ids, Step step) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Callable<Long>> work = new ArrayList<>();
            for (String id : ids) {
                work.add(
                        () -> {
                            long begin = System.nanoTime();
                            step.of(id);
                            return System.nanoTime() - begin;
                        });
            }
            long begin = System.nanoTime();
            List<Future<Long>> done = people.invokeAll(work);
            Duration whole = Duration.ofNanos(System.nanoTime() - begin);
            List<Long> each = new ArrayList<>();
            for (Future<Long> one : done) {
                each.add(one.get());
            }
            Collections.sort(each);
            return new Run(whole, each);
        }
    }
}
