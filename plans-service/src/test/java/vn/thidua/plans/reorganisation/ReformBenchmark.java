package vn.thidua.plans.reorganisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.plans.PlansService;
import vn.thidua.plans.reorganisation.usecase.CarryOutReorganisation;
import vn.thidua.plans.reorganisation.usecase.PrepareReorganisation;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Infrastructure;

/**
 * Measures the whole reform of 2025 as this service carries it out, with the embedded database and broker: loading the
 * 10,794 units of June 2025, preparing the reform from its file, answering its questions from the suggestions, deciding
 * and carrying it out, and hearing the new tree back from the broker. At the end the tree must be that of July 2026. Run:
 * {@code java -cp <test class path> vn.thidua.plans.reorganisation.ReformBenchmark ../shared/units}.
 */
public final class ReformBenchmark {

    private static final UnitId DECIDER = new UnitId("P01");

    private ReformBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/units");
        Infrastructure servers = Infrastructure.ofThisRun();
        try (ConfigurableApplicationContext service =
                new SpringApplicationBuilder(PlansService.class)
                        .run(
                                "--spring.mongodb.uri=" + servers.mongoUri(),
                                "--spring.mongodb.database=reform",
                                "--spring.kafka.bootstrap-servers="
                                        + servers.kafkaBootstrapServers(),
                                "--server.port=0",
                                "--thidua.security.issuer=http://127.0.0.1:9/realms/thidua",
                                "--thidua.clock.working-date=2026-07-01")) {
            new Run(service, folder).measure();
        }
        System.exit(0);
    }

    private record Run(ConfigurableApplicationContext service, Path folder) {

        void measure() throws IOException {
            Units units = service.getBean(Units.class);
            long start = System.nanoTime();
            try (BufferedReader june = open("units-2025-06.csv")) {
                service.getBean(LoadUnits.class).load(june);
            }
            await(units, 10_794);
            say("load 10,794 units", start);

            long reform = System.nanoTime();
            PrepareReorganisation prepare = service.getBean(PrepareReorganisation.class);
            Reorganisation prepared = asDecider(() -> prepared(prepare));
            say("prepare from the file", reform);
            long answering = System.nanoTime();
            Reorganisation answered =
                    asDecider(
                            () ->
                                    done(
                                            prepare.answer(
                                                    prepared.id(),
                                                    Optional.empty(),
                                                    "benchmark",
                                                    Reforms.suggestions(prepared.draft()))));
            say("answer " + prepared.draft().questions().size() + " questions", answering);
            long carrying = System.nanoTime();
            var result =
                    asDecider(
                            () ->
                                    service.getBean(CarryOutReorganisation.class)
                                            .carryOut(
                                                    answered.id(),
                                                    answered.version(),
                                                    "benchmark",
                                                    Optional.empty()));
            if (!(result instanceof CarryOutReorganisation.Result.Done(var carriedOut))) {
                throw new IllegalStateException("not carried out: " + result);
            }
            int touched = carriedOut.decision().orElseThrow().changes().units().size();
            say("decide and write " + touched + " units", carrying);
            List<String> official = lines();
            LocalDate day = LocalDate.of(2026, 7, 1);
            vn.thidua.test.Waiting.patience()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> ReformOf2025Test.rows(units.tree(), day).equals(official));
            say("the whole reform, heard back from the broker", reform);
            System.out.println("the tree is exactly that of July 2026");
        }

        private Reorganisation prepared(PrepareReorganisation prepare) {
            try (BufferedReader file = open("reform-2025.csv");
                    BufferedReader july = open("units-2026-07.csv")) {
                return done(
                        prepare.fromFile(
                                new PrepareReorganisation.Head(
                                        DECIDER,
                                        "benchmark",
                                        "Sắp xếp đơn vị hành chính năm 2025",
                                        "Nghị quyết số 202/2025/QH15",
                                        ReformOf2025Test.EFFECTIVE),
                                file,
                                Optional.of(july)));
            } catch (IOException trouble) {
                throw new java.io.UncheckedIOException(trouble);
            }
        }

        private static Reorganisation done(PrepareReorganisation.Result result) {
            if (result instanceof PrepareReorganisation.Result.Done(var it)) {
                return it;
            }
            throw new IllegalStateException("refused: " + result);
        }

        private <T> T asDecider(java.util.function.Supplier<T> work) {
            java.util.concurrent.atomic.AtomicReference<T> result =
                    new java.util.concurrent.atomic.AtomicReference<>();
            service.getBean(CarryOutReorganisation.AsDecider.class)
                    .run(DECIDER, () -> result.set(work.get()));
            return java.util.Objects.requireNonNull(result.get());
        }

        private static void await(Units units, int count) {
            vn.thidua.test.Waiting.patience()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> count(units.tree()) >= count);
        }

        private static int count(UnitTree tree) {
            return tree.all().size();
        }

        private BufferedReader open(String name) throws IOException {
            return Files.newBufferedReader(folder.resolve(name));
        }

        private List<String> lines() throws IOException {
            return Files.readAllLines(folder.resolve("units-2026-07.csv")).stream()
                    .skip(1)
                    .sorted()
                    .toList();
        }

        private static void say(String step, long since) {
            System.out.printf(
                    "%-50s %7.1f s%n",
                    step, Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0);
        }
    }
}
