package vn.thidua.standalone.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.keycloak.OperatorToken;
import vn.thidua.standalone.run.Instance;

/** The way into a real installation: its units from a file, and the account from which the portal does the rest. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Ten thousand units are stored one by one. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String FILE_REFUSED = "FILE_REFUSED";

    private final Surroundings surroundings;

    @Option(names = "--units")
    private Optional<Path> units = Optional.empty();

    @Option(names = "--account", required = true)
    private String account = "";

    @Option(names = "--unit", required = true)
    private String unit = "";

    @Option(names = "--name")
    private Optional<String> name = Optional.empty();

    @Option(names = "--platform-admin")
    private boolean platformAdmin;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<String> list = units.map(InitCommand::text);
        Instance instance = surroundings.running();
        if (instance.sample()) {
            throw new Problem(
                    "Hệ thống này chạy dữ liệu mẫu, đã có sẵn đơn vị và tài khoản; lệnh init chỉ dùng cho hệ thống thật (THIDUA_HOME khác, ./thidua start --real).");
        }
        PrintStream out = surroundings.out();
        list.ifPresent(_ -> out.println("Kiểm tra và nạp danh mục đơn vị…"));
        JsonNode begun = begin(instance, order(list));
        list.ifPresent(
                _ ->
                        out.printf(
                                Locale.forLanguageTag("vi"),
                                "Đã nạp %,d đơn vị (%,d đơn vị đã có từ trước, giữ nguyên).%n",
                                begun.path("changed").asInt(),
                                begun.path("unchanged").asInt()));
        out.printf(
                "Đã tạo tài khoản quản trị của %s (mã %s)%s:%n",
                begun.path("unitName").asString(),
                unit,
                platformAdmin ? ", kiêm quản trị hệ thống" : "");
        out.printf("  Tên đăng nhập:  %s%n", begun.path("username").asString());
        out.printf("  Mật khẩu tạm:   %s%n", begun.path("password").asString());
        out.println("Mật khẩu chỉ in lần này, không lưu ở đâu; phải đổi khi đăng nhập lần đầu.");
        out.printf("Đăng nhập tại:    %s%n", instance.portal());
        return 0;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new Problem(
                    "Tệp “%s” không phải là văn bản UTF-8; hãy lưu lại dưới dạng “CSV UTF-8” rồi chạy lại."
                            .formatted(file),
                    e);
        } catch (IOException e) {
            throw new Problem(
                    "Không đọc được tệp “%s”; hãy kiểm tra đường dẫn và quyền đọc.".formatted(file),
                    e);
        }
    }

    private ObjectNode order(Optional<String> list) {
        ObjectNode order =
                JSON.createObjectNode()
                        .put("unit", unit)
                        .put("username", account)
                        .put("platformAdmin", platformAdmin);
        list.ifPresent(text -> order.put("units", text));
        name.ifPresent(person -> order.put("name", person));
        return order;
    }

    private String token(Instance instance) {
        String given = surroundings.environment().getOrDefault(OperatorToken.SECRET, "");
        return OperatorToken.fetch(
                instance.issuer(),
                given.isBlank() ? surroundings.home().secret(OperatorToken.SECRET) : given);
    }

    private JsonNode begin(Instance instance, ObjectNode order) {
        URI address =
                instance.address("plans-service")
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                "Dịch vụ kế hoạch chưa chạy; hãy xem ./thidua status."));
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/api/installation"))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token(instance))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(order)))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 == 2) {
                return JSON.readTree(answer.body());
            }
            throw refused(answer);
        } catch (IOException e) {
            throw new Problem(
                    "Mất kết nối với hệ thống; hãy xem ./thidua status rồi chạy lại lệnh này: đơn vị đã nạp được giữ nguyên.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Problem refused(HttpResponse<String> answer) {
        if (answer.body().isBlank()) {
            return new Problem(
                    "Hệ thống trả lời %d; hãy xem nhật ký của plans-service."
                            .formatted(answer.statusCode()));
        }
        JsonNode problem = JSON.readTree(answer.body());
        StringBuilder said = new StringBuilder(problem.path("detail").asString(""));
        if (problem.path("reason").asString("").equals(FILE_REFUSED)) {
            JsonNode lines = problem.path("lines");
            lines.forEach(
                    line ->
                            said.append(
                                    "%n  %s, dòng %d: %s"
                                            .formatted(
                                                    units.map(Path::toString).orElse(""),
                                                    line.path("line").asInt(),
                                                    line.path("sentence").asString())));
            int more = problem.path("lineCount").asInt() - lines.size();
            if (more > 0) {
                said.append("%n  … và %d dòng khác".formatted(more));
            }
        }
        return new Problem(said.toString());
    }
}
