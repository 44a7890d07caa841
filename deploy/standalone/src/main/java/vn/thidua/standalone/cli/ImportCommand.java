package vn.thidua.standalone.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.keycloak.SampleToken;
import vn.thidua.standalone.run.Instance;
import vn.thidua.standalone.run.SampleAccounts;

/** Brings a folder or an archive of old documents into the running system; started again, it goes on. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final int AT_ONCE = 3;
    private static final long POLL_MILLIS = 500;
    private static final String SPECIALIST = "specialist";

    private final Surroundings surroundings;

    @Parameters(arity = "1")
    private Path source = Path.of("");

    @Option(names = "--unit", required = true)
    private String unit = "";

    @Option(names = "--as")
    private Optional<String> account = Optional.empty();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path place = source.toAbsolutePath().normalize();
        if (!Files.exists(place)) {
            throw new Problem(
                    "Không có thư mục hoặc tệp nén “%s”; hãy kiểm tra đường dẫn."
                            .formatted(source));
        }
        List<Path> files = Files.isDirectory(place) ? files(place) : List.of();
        if (Files.isDirectory(place) && files.isEmpty()) {
            throw new Problem("Trong thư mục “%s” không có tệp nào để nhập.".formatted(source));
        }
        Instance instance = surroundings.running();
        ImportApi api = new ImportApi(plans(instance), () -> token(instance));
        JsonNode batch = api.begin(String.valueOf(place.getFileName()), place.toString());
        String id = batch.path("id").asString();
        if (Files.isDirectory(place)) {
            send(api, id, place, files, batch.path("largestFile").asLong());
        } else {
            sendArchive(api, id, place);
        }
        tell(api.batch(id), instance.portal() + "/imports/" + id);
        return 0;
    }

    private static URI plans(Instance instance) {
        return instance.address("plans-service")
                .orElseThrow(
                        () -> new Problem("Dịch vụ kế hoạch chưa chạy; hãy xem ./thidua status."));
    }

    private String token(Instance instance) {
        String given = surroundings.environment().getOrDefault("THIDUA_TOKEN", "");
        if (!given.isBlank()) {
            return given;
        }
        if (!instance.sample()) {
            throw new Problem(
                    "Hệ thống này không dùng dữ liệu mẫu; hãy đặt mã truy cập của người nhập vào biến môi trường THIDUA_TOKEN.");
        }
        return SampleToken.fetch(
                instance.issuer(), chosenAccount().username(), SampleAccounts.PASSWORD);
    }

    private SampleAccounts.Account chosenAccount() {
        List<SampleAccounts.Account> all =
                SampleAccounts.read(surroundings.project().path("deploy/sample/accounts.csv"))
                        .accounts();
        if (account.isEmpty()) {
            return all.stream()
                    .filter(it -> it.unit().equals(unit) && it.role().equals(SPECIALIST))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new Problem(
                                            "Không có đơn vị mẫu nào mang mã “%s”; hãy xem deploy/sample/units.csv."
                                                    .formatted(unit)));
        }
        SampleAccounts.Account named =
                all.stream()
                        .filter(it -> it.username().equals(account.get()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                "Không có tài khoản mẫu “%s”; hãy chọn một tài khoản trong deploy/sample/accounts.csv."
                                                        .formatted(account.get())));
        if (!named.unit().equals(unit)) {
            throw new Problem(
                    "Tài khoản “%s” thuộc đơn vị %s, không phải %s; hãy chọn tài khoản của đơn vị cần nhập."
                            .formatted(named.username(), named.unit(), unit));
        }
        return named;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !isLeftover(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isLeftover(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    private void send(ImportApi api, String id, Path folder, List<Path> files, long largest) {
        PrintStream out = surroundings.out();
        Semaphore turns = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonNode>> results =
                    files.stream()
                            .map(
                                    file ->
                                            threads.submit(
                                                    () ->
                                                            sent(
                                                                    api, id, folder, file, largest,
                                                                    turns)))
                            .toList();
            for (int i = 0; i < files.size(); i++) {
                JsonNode result;
                try {
                    result = results.get(i).get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    threads.shutdownNow();
                    throw failed.getCause() instanceof Problem problem
                            ? problem
                            : new IllegalStateException(failed.getCause());
                } catch (InterruptedException stopped) {
                    threads.shutdownNow();
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(stopped);
                }
                out.printf(
                        "[%d/%d] %s: %s%n",
                        i + 1, files.size(), folder.relativize(files.get(i)), words(result));
            }
        }
    }

    private static JsonNode sent(
            ImportApi api, String id, Path folder, Path file, long largest, Semaphore turns)
            throws IOException, InterruptedException {
        turns.acquire();
        try {
            String path = folder.relativize(file).toString().replace('\\', '/');
            return Files.size(file) > largest
                    ? ImportApi.refusal(
                            "Tệp lớn hơn %d MB; hãy bỏ bớt hình ảnh hoặc tách phụ lục."
                                    .formatted(largest / (1024 * 1024)))
                    : api.send(id, path, file);
        } finally {
            turns.release();
        }
    }

    private void sendArchive(ImportApi api, String id, Path archive) {
        PrintStream out = surroundings.out();
        JsonNode batch = api.batch(id);
        if (!batch.path("atWork").asBoolean()) {
            batch = api.sendArchive(id, archive);
        }
        long told = -1;
        while (batch.path("atWork").asBoolean()) {
            long done = done(batch);
            if (done != told) {
                out.printf("Đã đọc %d/%d tệp%n", done, batch.path("expected").asLong());
                told = done;
            }
            pause();
            batch = api.batch(id);
        }
    }

    private static void pause() {
        try {
            var _ = new CountDownLatch(1).await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static long done(JsonNode batch) {
        return batch.path("counts").valueStream().mapToLong(JsonNode::asLong).sum()
                - batch.at("/counts/reading").asLong();
    }

    private static String words(JsonNode file) {
        String sentence = file.path("sentence").asString("");
        return switch (file.path("fate").asString()) {
            case "DRAFTED" ->
                    file.path("asks").asBoolean()
                            ? "đã thành dự thảo, còn câu hỏi"
                            : "đã thành dự thảo";
            case "KNOWN" -> "đã có trong hệ thống";
            case "HELD" -> "chờ trả lời. " + sentence;
            case "REFUSED" -> "không nhận. " + sentence;
            case "DROPPED" -> "đã bỏ qua";
            case "RECORDED" -> "đã ghi nhận";
            default -> file.path("fate").asString().toLowerCase(Locale.ROOT);
        };
    }

    private void tell(JsonNode batch, String page) {
        JsonNode counts = batch.path("counts");
        surroundings
                .out()
                .printf(
                        "%nĐã nhập xong: %d dự thảo, %d đã có, %d chờ trả lời, %d không nhận, %d đã ghi nhận.%n"
                                + "Còn %d câu hỏi. Trả lời và ghi nhận ở: %s%n",
                        counts.path("drafted").asLong(),
                        counts.path("known").asLong(),
                        counts.path("held").asLong(),
                        counts.path("refused").asLong(),
                        counts.path("recorded").asLong(),
                        batch.path("asking").asLong(),
                        page);
    }
}
