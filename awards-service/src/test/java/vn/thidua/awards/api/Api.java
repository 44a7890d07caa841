package vn.thidua.awards.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.test.ApiContract;
import vn.thidua.test.Tokens;

/**
 * A person's calls of the service; every answer is held against the contract.
 *
 * @param token blank: nobody is signed in
 */
record Api(int port, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    static Api of(int port, String unit, String... roles) {
        return new Api(port, Tokens.forUnit(unit, roles));
    }

    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        byte[] body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(body());
        }

        String text(String pointer) {
            return json().at(pointer).asString();
        }

        String reason() {
            return text("/reason");
        }

        String id() {
            return text("/id");
        }

        long version() {
            return json().required("version").asLong();
        }

        List<String> texts(String pointer) {
            return json().at(pointer).valueStream().map(JsonNode::asString).toList();
        }
    }

    Answer get(String path) {
        return send("GET", path, Optional.empty(), BodyPublishers.noBody(), "application/json");
    }

    Answer post(String path, String json) {
        return send(
                "POST", path, Optional.empty(), BodyPublishers.ofString(json), "application/json");
    }

    Answer put(String path, String json) {
        return send(
                "PUT", path, Optional.empty(), BodyPublishers.ofString(json), "application/json");
    }

    Answer call(String method, String path, long version, String json) {
        return send(
                method,
                path,
                Optional.of("\"" + version + "\""),
                BodyPublishers.ofString(json),
                "application/json");
    }

    Answer upload(String path, long version, String name, byte[] content) {
        String boundary = "----thidua-test-boundary";
        byte[] head =
                ("--"
                                + boundary
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(
                "POST",
                path,
                Optional.of("\"" + version + "\""),
                BodyPublishers.ofByteArrays(List.of(head, content, tail)),
                "multipart/form-data; boundary=" + boundary);
    }

    private Answer send(
            String method, String path, Optional<String> ifMatch, BodyPublisher body, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", type)
                        .method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        ifMatch.ifPresent(version -> request.header("If-Match", version));
        try {
            HttpResponse<byte[]> answer =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            ApiContract.check(
                    method,
                    path,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type"),
                    answer.body());
            return new Answer(answer);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
