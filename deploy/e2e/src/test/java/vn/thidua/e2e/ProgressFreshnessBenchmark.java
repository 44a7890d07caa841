package vn.thidua.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From a commune's progress update to the number in its province's year: so many first values, evenly over a minute,
 * sent to movements-service, while the province's year is read again and again at reporting-service. Arguments: the base
 * port of a running system (sample), a token of a commune's leader and one of its province's ({@code ./thidua token}), the
 * province's id, and how many updates.
 */
final class ProgressFreshnessBenchmark {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern TOLD = Pattern.compile("\"progressTold\":(\\d+)");
    private static final String VALUE =
            "{\"period\": \"2024-Q1\", \"value\": \"42,5\", \"note\": \"Theo báo cáo của thôn\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String movements;
    private final String reporting;
    private final String leader;
    private final String province;
    private final String root;

    private ProgressFreshnessBenchmark(String[] arguments) {
        int base = Integer.parseInt(arguments[0]);
        this.movements = "http://127.0.0.1:" + (base + 2);
        this.reporting = "http://127.0.0.1:" + (base + 4);
        this.leader = arguments[1];
        this.province = arguments[2];
        this.root = arguments[3];
    }

    public static void main(String[] arguments) throws Exception {
        new ProgressFreshnessBenchmark(arguments).run(Integer.parseInt(arguments[4]));
    }

    private void run(int updates) throws Exception {
        String movement =
                id(
                        post(
                                "/api/movements",
                                """
            {"outline": {"name": "Đo tiến độ %s", "form": "THEMATIC", "formWords": null, "scope": "TERRITORY", "year": 2024,
              "from": "2024-01-01", "to": "2024-12-31", "theme": null, "subjects": null, "phases": [], "criteria": [],
              "targets": [], "quotas": [], "standingBody": null},
             "carriesOut": null}
            """
                                        .formatted(System.currentTimeMillis())));
        List<String> targets = new ArrayList<>();
        for (int at = 0; at < updates; at++) {
            targets.add(
                    id(
                            post(
                                    "/api/movements/" + movement + "/progress",
                                    """
            {"kind": "TARGET", "name": "Chỉ tiêu %d",
             "wish": {"direction": "AT_LEAST", "goal": "95", "unit": "%%", "counting": "LATEST", "cadence": "QUARTER",
              "from": "2024-01-01", "to": "2024-12-31", "owner": {"name": "Thôn Đông"}}}
            """
                                            .formatted(at))));
        }
        int before = told();
        long[] sent = new long[updates];
        long[] seen = new long[updates];
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reader = threads.submit(() -> follow(before, seen));
            List<Future<?>> answers = new ArrayList<>();
            long begin = System.nanoTime();
            for (int at = 0; at < updates; at++) {
                LockSupport.parkNanos(
                        begin + TimeUnit.MINUTES.toNanos(1) * at / updates - System.nanoTime());
                sent[at] = System.nanoTime();
                String target = targets.get(at);
                answers.add(
                        threads.submit(
                                () ->
                                        post(
                                                "/api/movements/progress/" + target + "/values",
                                                VALUE)));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
            reader.get();
        }
        // which update made which number is not known: the first that was sent is taken for the
        // first that was seen
        long[] took = new long[updates];
        Arrays.setAll(took, at -> (seen[at] - sent[at]) / 1_000_000);
        Arrays.sort(took);
        System.out.printf(
                "%d updates in a minute, to the province's year: p50 %d ms, p95 %d ms, p99 %d ms, largest %d ms%n",
                updates,
                took[updates / 2],
                took[updates * 95 / 100],
                took[updates * 99 / 100],
                took[updates - 1]);
    }

    private int follow(int before, long[] seen) throws ExecutionException {
        int known = 0;
        while (known < seen.length) {
            int now;
            try {
                now = told() - before;
            } catch (IOException e) {
                throw new ExecutionException(e);
            }
            long at = System.nanoTime();
            while (known < now) {
                seen[known++] = at;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return known;
    }

    private int told() throws IOException {
        String page =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                reporting
                                                        + "/api/rollups/units/"
                                                        + root
                                                        + "/years/2024"))
                                .header("Authorization", "Bearer " + province)
                                .build());
        Matcher told = TOLD.matcher(page);
        if (!told.find()) {
            throw new IllegalStateException(page);
        }
        return Integer.parseInt(told.group(1));
    }

    private String post(String path, String body) throws IOException {
        return send(
                HttpRequest.newBuilder(URI.create(movements + path))
                        .header("Authorization", "Bearer " + leader)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private String send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.uri() + " " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String id(String answer) {
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new IllegalStateException(answer);
        }
        return id.group(1);
    }
}
