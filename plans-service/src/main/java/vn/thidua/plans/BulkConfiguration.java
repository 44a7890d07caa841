package vn.thidua.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.bulk.archive.ArchiveLimits;
import vn.thidua.plans.bulk.usecase.AnswerFile;
import vn.thidua.plans.bulk.usecase.GoOn;
import vn.thidua.plans.bulk.usecase.RunBatch;
import vn.thidua.plans.bulk.usecase.TakeFile;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadDocument;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.ImportPlan;
import vn.thidua.plans.plan.usecase.IssuePlan;
import vn.thidua.plans.plan.usecase.ShowPlan;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.tenancy.Tenancy;

/** The feature {@code bulk} put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BulkSettings.class)
class BulkConfiguration {

    @Bean
    TakeFile takeFile(
            Batches batches,
            Plans plans,
            SourceFiles files,
            ReadDocument reader,
            ImportPlan importPlan,
            Units units,
            Clock clock) {
        return new TakeFile(batches, plans, files, reader, importPlan, units, clock);
    }

    @Bean
    RunBatch runBatch(Batches batches, SourceFiles files, TakeFile takeFile, Clock clock) {
        return new RunBatch(batches, files, takeFile, ArchiveLimits.standard(), clock);
    }

    @Bean
    AnswerFile answerFile(
            Batches batches,
            SourceFiles files,
            Plans plans,
            ShowPlan show,
            ImportPlan importPlan,
            CorrectPlan correct,
            TakeFile takeFile) {
        return new AnswerFile(batches, files, plans, show, importPlan, correct, takeFile);
    }

    @Bean
    GoOn goOn(
            Batches batches,
            SourceFiles files,
            TakeFile takeFile,
            Plans plans,
            IssuePlan issue,
            BulkSettings settings) {
        return new GoOn(
                batches,
                files,
                takeFile,
                plans,
                issue,
                ArchiveLimits.standard(),
                new OnAllProcessors(),
                settings.lease(),
                Clock.systemUTC());
    }

    /** Reading documents is work for the processor: as many at once as there are processors. */
    private static final class OnAllProcessors implements GoOn.InParallel {

        @Override
        public <T> void each(List<T> all, GoOn.Step<T> step) throws IOException {
            int threads = Runtime.getRuntime().availableProcessors();
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                List<Future<?>> results = new ArrayList<>();
                for (T each : all) {
                    Callable<Boolean> task =
                            () -> {
                                step.of(each);
                                return true;
                            };
                    results.add(pool.submit(Tenancy.carried(task)));
                }
                for (Future<?> result : results) {
                    await(result, pool);
                }
            }
        }

        private static void await(Future<?> result, ExecutorService pool) throws IOException {
            try {
                var _ = result.get();
            } catch (ExecutionException failed) {
                pool.shutdownNow();
                switch (failed.getCause()) {
                    case IOException cause -> throw cause;
                    case RuntimeException cause -> throw cause;
                    case null -> throw new IllegalStateException(failed);
                    default -> throw new UncheckedIOException(new IOException(failed.getCause()));
                }
            } catch (InterruptedException stopped) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
