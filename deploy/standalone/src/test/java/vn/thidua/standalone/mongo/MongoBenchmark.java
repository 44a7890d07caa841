package vn.thidua.standalone.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.bson.Document;

/**
 * How long typical operations take at a given number of documents (0.7 KB each), here and on the library's memory backend.
 *
 * <p>{@code mvn -q -pl deploy/standalone test-compile dependency:build-classpath -Dmdep.outputFile=/tmp/cp} and then
 * {@code java -Xmx1500m -cp deploy/standalone/target/test-classes:deploy/standalone/target/classes:$(cat /tmp/cp)
 * vn.thidua.standalone.mongo.MongoBenchmark 200000}
 */
final class MongoBenchmark {

    private static final int WARM_UP = 300;
    private static final int BATCH = 1_000;
    private static final int DOCUMENTS_PER_OWNER = 10;
    private static final int UNITS = 100;

    private final MongoCollection<Document> plans;
    private final int documents;
    private final Random random = new Random(20240415);
    private final Map<String, Duration> medians = new LinkedHashMap<>();

    private MongoBenchmark(MongoClient client, int documents) {
        this.plans = client.getDatabase("benchmark").getCollection("plans");
        this.documents = documents;
    }

    /** Arguments: the number of documents (200000), the number of measured calls of each kind (2000). */
    public static void main(String[] arguments) throws Exception {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int calls = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path directory = Files.createTempDirectory("mongo-benchmark");
        Map<String, Duration> embedded = embedded(directory, documents, calls);
        reopen(directory);
        Map<String, Duration> memory = memory(documents, Math.max(20, calls / 50));
        System.out.printf(
                "%-38s %12s %14s %8s%n",
                "p50 at " + documents, "embedded", "stock memory", "ratio");
        embedded.forEach(
                (what, time) ->
                        System.out.printf(
                                "%-38s %9.3f ms %11.3f ms %8.1f%n",
                                what,
                                millis(time),
                                millis(memory.getOrDefault(what, Duration.ZERO)),
                                millis(memory.getOrDefault(what, Duration.ZERO)) / millis(time)));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static Map<String, Duration> embedded(Path directory, int documents, int calls)
            throws IOException {
        try (EmbeddedMongo server = EmbeddedMongo.open(directory, 0);
                MongoClient client = MongoClients.create(server.uri())) {
            var benchmark = new MongoBenchmark(client, documents);
            benchmark.fill();
            Map<String, Duration> medians = benchmark.measure(calls);
            benchmark.insertTogether(8, calls);
            memoryUsed();
            return medians;
        }
    }

    private static Map<String, Duration> memory(int documents, int calls) {
        var server = new MongoServer(new MemoryBackend());
        try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
            var benchmark = new MongoBenchmark(client, documents);
            benchmark.fill();
            return benchmark.measure(calls);
        } finally {
            server.shutdownNow();
        }
    }

    private static void reopen(Path directory) throws IOException {
        System.out.printf("file: %d MB%n", Files.size(directory.resolve("documents.mv")) >> 20);
        Instant start = Instant.now();
        EmbeddedMongo.open(directory, 0).close();
        System.out.printf(
                "reopened and closed in %d ms%n",
                Duration.between(start, Instant.now()).toMillis());
    }

    private static void memoryUsed() throws IOException {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        String rss =
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .findFirst()
                        .orElse("VmRSS unknown");
        System.out.printf(
                "heap after collection (server and client): %d MB; %s%n", heap >> 20, rss);
    }

    private void fill() {
        plans.createIndex(Indexes.ascending("unitId", "state", "date"));
        plans.createIndex(Indexes.ascending("owner"));
        Instant start = Instant.now();
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            batch.add(plan(i));
            if (batch.size() == BATCH || i == documents - 1) {
                plans.insertMany(batch);
                batch.clear();
            }
        }
        long millis = Duration.between(start, Instant.now()).toMillis();
        System.out.printf("filled with %d documents in %d ms%n", documents, millis);
    }

    private Document plan(int i) {
        return new Document("_id", i)
                .append("unitId", "C" + i % UNITS)
                .append("state", i / UNITS % 4 == 0 ? "DRAFT" : "ISSUED")
                .append("owner", i / DOCUMENTS_PER_OWNER)
                .append("number", i)
                .append("version", 0L)
                .append("date", Date.from(Instant.ofEpochSecond(1_700_000_000L + i * 60L)))
                .append("title", "Kế hoạch tổ chức phong trào thi đua yêu nước năm 2024 số " + i)
                .append("tags", List.of("nông thôn mới", "giáo dục"))
                .append("tasks", List.of(task(i), task(i + 1), task(i + 2)))
                .append(
                        "text",
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022. ".repeat(3));
    }

    private static Document task(int i) {
        return new Document("id", "t" + i).append("state", "OPEN").append("due", i % 365);
    }

    private Map<String, Duration> measure(int calls) {
        measure("find by _id", calls, i -> plans.find(eq("_id", i)).first());
        measure(
                "find by index, 10 hits",
                calls,
                i -> plans.find(eq("owner", i / DOCUMENTS_PER_OWNER)).into(new ArrayList<>()));
        measure(
                "unit + state, newest 20",
                calls,
                i ->
                        plans.find(and(eq("unitId", "C" + i % UNITS), eq("state", "ISSUED")))
                                .sort(Sorts.descending("date"))
                                .limit(20)
                                .into(new ArrayList<>()));
        measure(
                "count of a unit (1 %)",
                calls / 10 + 1, i -> plans.countDocuments(eq("unitId", "C" + i % UNITS)));
        measure(
                "update by _id and version",
                calls,
                i -> plans.updateOne(eq("_id", i), Updates.inc("version", 1L)));
        measure(
                "insertOne",
                calls,
                i -> plans.insertOne(plan(i).append("_id", "n" + i + "/" + random.nextLong())));
        return medians;
    }

    private void measure(String what, int calls, IntConsumer call) {
        for (int i = 0; i < Math.min(WARM_UP, calls); i++) {
            call.accept(random.nextInt(documents));
        }
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            int which = random.nextInt(documents);
            long start = System.nanoTime();
            call.accept(which);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        medians.put(what, Duration.ofNanos(nanos[calls / 2]));
    }

    private void insertTogether(int threads, int calls) {
        Instant start = Instant.now();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int t = 0; t < threads; t++) {
                int thread = t;
                var _ =
                        together.submit(
                                () -> {
                                    for (int i = 0; i < calls; i++) {
                                        plans.insertOne(plan(i).append("_id", thread + "/" + i));
                                    }
                                });
            }
        }
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.printf(
                "insertOne from %d threads: %.0f/s%n", threads, threads * calls / seconds);
    }
}
