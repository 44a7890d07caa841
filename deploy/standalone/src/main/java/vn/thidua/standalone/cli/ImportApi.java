package vn.thidua.standalone.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.standalone.Problem;

/** The calls of an import, as contracts/openapi/plans.yaml says. */
final class ImportApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int UNAUTHENTICATED = 401;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;
    private final Supplier<String> login;
    private volatile String token = "";

    /**
     * @param login gives a fresh token; asked again when the one before has run out
     */
    ImportApi(URI service, Supplier<String> login) {
        this.service = service;
        this.login = login;
    }

    JsonNode begin(String name, String key) {
        String body = JSON.writeValueAsString(Map.of("name", name, "key", key));
        return good(call("POST", "", BodyPublishers.ofString(body), "application/json"));
    }

    JsonNode batch(String id) {
        return good(call("GET", "/" + id, BodyPublishers.noBody(), "application/json"));
    }

    /** What became of the file; a refusal of the file is an answer like any other. */
    JsonNode send(String id, String path, Path file) {
        HttpResponse<String> answer =
                call("PUT", "/" + id + "/files?path=" + escaped(path), bytes(file), OCTETS);
        return answer.statusCode() == 413
                ? refusal(JSON.readTree(answer.body()).path("detail").asString())
                : good(answer);
    }

    JsonNode sendArchive(String id, Path archive) {
        String name = String.valueOf(archive.getFileName());
        return good(
                call("PUT", "/" + id + "/archive?name=" + escaped(name), bytes(archive), OCTETS));
    }

    static JsonNode refusal(String sentence) {
        return JSON.valueToTree(Map.of("fate", "REFUSED", "sentence", sentence));
    }

    private static final String OCTETS = "application/octet-stream";

    private static BodyPublisher bytes(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException gone) {
            throw new Problem(
                    "Không mở được tệp “%s”; hãy kiểm tra quyền đọc.".formatted(file), gone);
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> call(
            String method, String path, BodyPublisher body, String contentType) {
        if (token.isEmpty()) {
            token = login.get();
        }
        HttpResponse<String> answer = callOnce(method, path, body, contentType);
        if (answer.statusCode() == UNAUTHENTICATED) {
            token = login.get();
            answer = callOnce(method, path, body, contentType);
        }
        return answer;
    }

    private HttpResponse<String> callOnce(
            String method, String path, BodyPublisher body, String contentType) {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve("/api/plans/batches" + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", contentType)
                        .method(method, body)
                        .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Problem(
                    "Mất kết nối với hệ thống; hãy xem ./thidua status, rồi chạy lại lệnh này: những tệp đã nhập được giữ nguyên.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode good(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            return JSON.readTree(answer.body());
        }
        String sentence =
                answer.body().isBlank()
                        ? ""
                        : JSON.readTree(answer.body()).path("detail").asString("");
        throw new Problem(
                sentence.isBlank()
                        ? "Hệ thống trả lời %d; hãy xem nhật ký của plans-service."
                                .formatted(answer.statusCode())
                        : sentence);
    }
}
