package vn.thidua.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser does in a sign-in: keeps cookies per host, follows redirects one by one, posts the form of a page. Keycloak
 * marks its cookies Secure also on loopback, where browsers send them all the same; the JDK's own cookie manager does not.
 */
final class Browser {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private final Map<String, String> setCookies = new LinkedHashMap<>();

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return send(uri, request -> request.header("Accept", "text/html,application/json"));
    }

    HttpResponse<String> send(URI uri, UnaryOperator<HttpRequest.Builder> with)
            throws IOException, InterruptedException {
        return send(uri, with, HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(
            URI uri, UnaryOperator<HttpRequest.Builder> with, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        Map<String, String> own = cookies.getOrDefault(uri.getAuthority(), Map.of());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<T> response = client.send(with.apply(request).build(), handler);
        response.headers().allValues("Set-Cookie").forEach(cookie -> keep(uri, cookie));
        return response;
    }

    /** Follows redirects until a page comes. */
    HttpResponse<String> follow(URI uri) throws IOException, InterruptedException {
        HttpResponse<String> response = get(uri);
        while (response.statusCode() / 100 == 3) {
            response = get(location(response));
        }
        return response;
    }

    /** A POST with the token that the portal would send. */
    HttpResponse<String> post(URI uri, String json) throws IOException, InterruptedException {
        String token = cookie(uri, "XSRF-TOKEN").orElse("");
        return send(
                uri,
                request ->
                        request.header("X-XSRF-TOKEN", token)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Fills in the login page and returns the answer, a redirect or the page again. */
    HttpResponse<String> submitLogin(HttpResponse<String> page, String username, String password)
            throws IOException, InterruptedException {
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("No form in " + page.uri() + "\n" + page.body());
        }
        URI target = page.uri().resolve(action.group(1).replace("&amp;", "&"));
        String form = "username=" + username + "&password=" + password + "&credentialId=";
        return send(
                target,
                request ->
                        request.header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Accept", "text/html")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                form, StandardCharsets.UTF_8)));
    }

    /** From the portal's login address to the page that the gateway sends the browser to at the end. */
    URI signIn(RunningGateway gateway, String username) throws IOException, InterruptedException {
        HttpResponse<String> page = follow(gateway.at("/login?next=/plans"));
        HttpResponse<String> back = submitLogin(page, username, TestKeycloak.PASSWORD);
        HttpResponse<String> end = get(location(back));
        get(gateway.at("/api/session"));
        return location(end);
    }

    URI location(HttpResponse<?> response) {
        return response.uri()
                .resolve(
                        response.headers()
                                .firstValue("Location")
                                .orElseThrow(
                                        () ->
                                                new AssertionError(
                                                        "No redirect but "
                                                                + response.statusCode()
                                                                + " "
                                                                + response.body())));
    }

    Optional<String> cookie(URI uri, String name) {
        return Optional.ofNullable(cookies.getOrDefault(uri.getAuthority(), Map.of()).get(name));
    }

    /** The whole last {@code Set-Cookie} line of that name. */
    String setCookie(String name) {
        return setCookies.getOrDefault(name, "");
    }

    private void keep(URI uri, String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        setCookies.put(pair[0], line);
        Map<String, String> own =
                cookies.computeIfAbsent(uri.getAuthority(), _ -> new LinkedHashMap<>());
        if (pair[1].isEmpty() || List.of(line.split("; ?")).contains("Max-Age=0")) {
            own.remove(pair[0]);
        } else {
            own.put(pair[0], pair[1]);
        }
    }
}
