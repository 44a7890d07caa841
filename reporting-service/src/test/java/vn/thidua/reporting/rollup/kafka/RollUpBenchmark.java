package vn.thidua.reporting.rollup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.reporting.rollup.Metrics;
import vn.thidua.reporting.rollup.PlanCard;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.Sample;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.test.Fresh;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.Tokens;

/**
 * Measures; run by name only: {@code mvn -pl reporting-service -am test -Dtest=RollUpBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class RollUpBenchmark {

    private static final int FACTS = 20_000;
    private static final int CLICKS = 500;

    @Test
    void facts_per_second_against_a_plain_consumer(@TempDir Path dir) throws Exception {
        String run = Fresh.id();
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers(), "linger.ms", 20),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (Fact fact : facts(run)) {
                sent.add(
                        producer.send(
                                new ProducerRecord<>(
                                        RollUpTopology.FACTS,
                                        null,
                                        fact.plan().value(),
                                        PlanEventForm.value(fact),
                                        PlanEventForm.headers(fact))));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        }

        double plain = perSecond(FACTS, consumeAll());
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        RollUpStreams streams =
                new RollUpStreams(
                        new RollUpTopology(
                                        4,
                                        new Counting(),
                                        new FactCounts(meters),
                                        Clock.systemUTC())
                                .whole(),
                        new RollUpSettings(
                                "bench-" + run,
                                dir,
                                Duration.ofMillis(50),
                                4,
                                0,
                                1,
                                DataSize.ofMegabytes(24),
                                DataSize.ofMegabytes(4),
                                ""),
                        servers());
        streams.start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> merged(meters) > 0);
        long begun = System.nanoTime();
        double first = merged(meters);
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> merged(meters) >= FACTS && streams.lag().orElse(1) == 0);
        double counted = perSecond(FACTS - first, System.nanoTime() - begun);
        streams.stop();

        System.out.printf(
                "facts/s: plain consumer %,.0f, counted %,.0f, ratio %.3f (%,d facts)%n",
                plain, counted, counted / plain, FACTS);
    }

    @Test
    void from_the_issued_fact_to_the_provinces_page(@TempDir Path dir) throws Exception {
        try (RunningService.Plans plans = new RunningService.Plans();
                RunningService service = RunningService.start("bench-" + Fresh.id(), dir)) {
            plans.units(Sample.units());
            service.ready();
            String province = Fresh.id();
            plans.say(Sample.issued(province, "P33"));
            Awaitility.await()
                    .until(
                            () ->
                                    service.get(path(province), Tokens.forUnit("P33")).statusCode()
                                            == 200);
            double[] millis = clicks(plans, service, province);
            System.out.printf(
                    "issued fact to province's page: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, worst %.0f ms (%d)%n",
                    millis[CLICKS / 2],
                    millis[CLICKS * 95 / 100],
                    millis[CLICKS * 99 / 100],
                    millis[CLICKS - 1],
                    CLICKS);
        }
    }

    private static double[] clicks(
            RunningService.Plans plans, RunningService service, String province) throws Exception {
        String token = Tokens.forUnit("P33");
        HttpResponse<InputStream> stream =
                service.http()
                        .send(
                                service.request("/api/rollups/stream", token),
                                HttpResponse.BodyHandlers.ofInputStream());
        double[] millis = new double[CLICKS];
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            for (int click = 0; click < CLICKS; click++) {
                long begun = System.nanoTime();
                plans.say(Sample.issued(Fresh.id(), "C12418", province));
                String wanted = "\"subtree\":{\"plans\":" + (click + 1) + ",";
                String page = "";
                while (!page.contains(wanted)) {
                    awaitPing(lines, province);
                    page = service.get(path(province), token).body();
                }
                millis[click] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void awaitPing(BufferedReader lines, String province) throws Exception {
        String line = lines.readLine();
        while (line != null && !line.contains(province)) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
    }

    private static String path(String plan) {
        return "/api/rollups/plans/" + plan;
    }

    /** A tenth of a country: six provinces, ten districts each, the rest communes that answer their district and province. */
    private static List<Fact> facts(String run) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; facts.size() < FACTS; i++) {
            int province = i % 6;
            String root = run + "-p" + province;
            String district = root + "-d" + i / 6 % 10;
            if (i < 6) {
                facts.add(fact(root, root, Set.of()));
            } else if (i < 66) {
                facts.add(fact(district, root, Set.of(new PlanId(root))));
            } else {
                facts.add(
                        fact(
                                district + "-c" + i,
                                root,
                                Set.of(new PlanId(district), new PlanId(root))));
            }
        }
        return facts;
    }

    private static Fact fact(String plan, String root, Set<PlanId> parents) {
        Instant at = Instant.parse("2024-04-15T02:11:08.120Z");
        return new Fact.PlanIssued(
                new PlanId(plan),
                new UnitId("u" + plan),
                new UnitId(root),
                1,
                at,
                parents,
                new PlanCard(
                        "Kế hoạch thi đua, khen thưởng năm 2024",
                        Optional.of("11/KH-UBND"),
                        "KE_HOACH",
                        Optional.of(2024),
                        LocalDate.of(2024, 1, 10),
                        at),
                new Metrics(1, 3, 12, 4, 3, 2, 2, 1, 5));
    }

    /** Nanoseconds to read what is there. */
    private static long consumeAll() {
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", servers(), "isolation.level", "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(RollUpTopology.FACTS).stream()
                            .map(at -> new TopicPartition(at.topic(), at.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long begun = System.nanoTime();
            int read = 0;
            while (read < FACTS) {
                read += consumer.poll(Duration.ofMillis(200)).count();
            }
            return System.nanoTime() - begun;
        }
    }

    private static double merged(SimpleMeterRegistry meters) {
        return Objects.requireNonNull(
                        meters.find("thidua.rollup.facts").tag("end", "counted").counter())
                .count();
    }

    private static double perSecond(double facts, long nanos) {
        return facts / (nanos / 1e9);
    }

    private static String servers() {
        return Infrastructure.ofThisRun().kafkaBootstrapServers();
    }
}
