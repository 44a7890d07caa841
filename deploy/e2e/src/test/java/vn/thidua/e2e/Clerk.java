package vn.thidua.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An official of the sample who works through the services' own interface, without a browser, with a token of their own. */
final class Clerk {

    /** A service, by its port behind the first of the installation. */
    enum Service {
        MOVEMENTS(2),
        REPORTING(4);

        private final int port;

        Service(int port) {
            this.port = port;
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int KEYCLOAK = 5;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*(\\d+)");

    private final int port;
    private final String token;

    private Clerk(int port, String token) {
        this.port = port;
        this.token = token;
    }

    static Clerk signsIn(RunningSystem system, String account) {
        String form =
                "grant_type=password&client_id=sample-token&username=%s&password=thidua"
                        .formatted(account);
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/realms/thidua/protocol/openid-connect/token"
                                                .formatted(system.port() + KEYCLOAK)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return new Clerk(system.port(), found(TOKEN, answered(request)));
    }

    String get(Service service, String path) {
        return answered(request(service, path).GET().build());
    }

    /** Does it on what is there now; answers what there is then. */
    String does(Service service, String method, String path, String seen, String json) {
        return answered(
                request(service, path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + found(VERSION, seen) + "\"")
                        .method(method, BodyPublishers.ofString(json))
                        .build());
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + (port + service.port) + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String answered(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(
                        request.method() + " " + request.uri() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }
}
