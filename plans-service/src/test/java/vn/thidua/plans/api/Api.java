package vn.thidua.plans.api;

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

/** A person's calls of the service. */
final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final String token;

    private Api(int port, String token) {
        this.port = port;
        this.token = token;
    }

    static Api of(int port, String unit, String... roles) {
        return new Api(port, Tokens.forUnit(unit, roles));
    }

    /** One certain person: the owner of the account of this id. */
    static Api of(int port, String subject, String unit, List<String> roles) {
        return new Api(
                port,
                Tokens.changed(
                        unit, claims -> claims.subject(subject), roles.toArray(String[]::new)));
    }

    /** Somebody who has not logged in. */
    static Api nobody(int port) {
        return new Api(port, "none");
    }

    /** An answer that fits the contract, with its JSON, if it has one. */
    record Answer(int status, HttpResponse<byte[]> response) {
        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String pointer) {
            return json().at(pointer).asString();
        }

        String id() {
            return text("/id");
        }

        long version() {
            return json().at("/version").asLong();
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

    Answer delete(String path) {
        return send("DELETE", path, Optional.empty(), BodyPublishers.noBody(), "application/json");
    }

    Answer upload(String name, byte[] content) {
        return upload("/api/plans/imports", Optional.empty(), name, content);
    }

    /** In the version that was seen. */
    Answer attach(Answer seen, String name, byte[] content) {
        return upload(
                "/api/plans/" + seen.id() + "/attachments",
                Optional.of("\"" + seen.version() + "\""),
                name,
                content);
    }

    Answer upload(String path, Optional<String> ifMatch, String name, byte[] content) {
        String boundary = "----thidua-test-boundary";
        byte[] head =
                ("--"
                                + boundary
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        BodyPublisher body = BodyPublishers.ofByteArrays(List.of(head, content, tail));
        return send("POST", path, ifMatch, body, "multipart/form-data; boundary=" + boundary);
    }

    Answer upload(Letter letter) {
        return upload("ke-hoach.txt", letter.text());
    }

    /** A new draft, written here. */
    Answer write(String wish) {
        return post("/api/plans", wish);
    }

    /** Another content, in the version that was seen. */
    Answer correct(Answer seen, String content) {
        return call("PUT", "/api/plans/" + seen.id() + "/content", seen.version(), content);
    }

    /** Bytes as they are. */
    Answer put(String path, byte[] content) {
        return send(
                "PUT",
                path,
                Optional.empty(),
                BodyPublishers.ofByteArray(content),
                "application/octet-stream");
    }

    Answer call(String method, String path, long version, String json) {
        return send(
                method,
                path,
                Optional.of("\"" + version + "\""),
                BodyPublishers.ofString(json),
                "application/json");
    }

    Answer issue(String id, long version, String numbering) {
        return call(
                "POST",
                "/api/plans/" + id + "/issue",
                version,
                "{\"numbering\":\"" + numbering + "\"}");
    }

    /** Issues a plan in the version in which it is now, every uncertain field confirmed. */
    Answer issue(String id, String numbering) {
        Answer plan = confirmAll(get("/api/plans/" + id));
        return issue(id, plan.version(), numbering);
    }

    Answer confirmAll(Answer plan) {
        List<String> uncertain = plan.texts("/uncertain");
        if (uncertain.isEmpty()) {
            return plan;
        }
        tools.jackson.databind.node.ObjectNode content =
                (tools.jackson.databind.node.ObjectNode) plan.json().at("/content");
        var confirmed = content.putArray("confirmed");
        uncertain.forEach(confirmed::add);
        return call(
                "PUT", "/api/plans/" + plan.id() + "/content", plan.version(), content.toString());
    }

    private Answer send(
            String method,
            String path,
            Optional<String> ifMatch,
            BodyPublisher body,
            String contentType) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, body)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", contentType);
        ifMatch.ifPresent(version -> request.header("If-Match", version));
        try {
            HttpResponse<byte[]> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            ApiContract.check(
                    method,
                    path,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type"),
                    response.body());
            return new Answer(response.statusCode(), response);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
