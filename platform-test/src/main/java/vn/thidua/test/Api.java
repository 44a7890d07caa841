package vn.thidua.test;

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

/**
 * A person's calls of the service; every answer is held against the contract.
 *
 * @param token blank: nobody is signed in
 */
public record Api(int port, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A person of that unit with these roles. */
    public static Api of(int port, String unit, String... roles) {
        return new Api(port, Tokens.forUnit(unit, roles));
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(body());
        }

        /** The text at a JSON pointer; blank if there is none. */
        public String text(String pointer) {
            return json().at(pointer).asString();
        }

        public String reason() {
            return text("/reason");
        }

        public String id() {
            return text("/id");
        }

        public long version() {
            return json().required("version").asLong();
        }

        /** The texts of the array at a JSON pointer. */
        public List<String> texts(String pointer) {
            return json().at(pointer).valueStream().map(JsonNode::asString).toList();
        }
    }

    public Answer get(String path) {
        return send("GET", path, Optional.empty(), BodyPublishers.noBody(), "application/json");
    }

    public Answer post(String path, String json) {
        return send(
                "POST", path, Optional.empty(), BodyPublishers.ofString(json), "application/json");
    }

    public Answer put(String path, String json) {
        return send(
                "PUT", path, Optional.empty(), BodyPublishers.ofString(json), "application/json");
    }

    /** With the version that the person has seen (If-Match). */
    public Answer call(String method, String path, long version, String json) {
        return send(
                method,
                path,
                Optional.of("\"" + version + "\""),
                BodyPublishers.ofString(json),
                "application/json");
    }

    /** A file as a form sends it. */
    public Answer upload(String path, long version, String name, byte[] content) {
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
