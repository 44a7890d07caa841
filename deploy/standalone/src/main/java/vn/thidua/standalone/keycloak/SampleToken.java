package vn.thidua.standalone.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.standalone.Problem;

/** An access token by name and password, which only the sample's realm gives, to its client {@code sample-token}. */
public final class SampleToken {

    /** What OAuth 2 calls it when name and password do not belong together. */
    private static final String BAD_CREDENTIALS = "invalid_grant";

    private SampleToken() {}

    /**
     * Signs the account in.
     *
     * @throws Problem when there is no such account or Keycloak does not answer
     */
    public static String fetch(String issuer, String account, String password) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        form(
                                                Map.of(
                                                        "grant_type",
                                                        "password",
                                                        "client_id",
                                                        "sample-token",
                                                        "username",
                                                        account,
                                                        "password",
                                                        password))))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.body().contains(BAD_CREDENTIALS)) {
                throw new Problem(
                        "Không có tài khoản mẫu “%s”; hãy chọn một tài khoản trong deploy/sample/accounts.csv."
                                .formatted(account));
            }
            if (answer.statusCode() != 200) {
                throw new Problem(
                        "Keycloak từ chối cấp mã truy cập cho “%s” (%d: %s); hãy xem nhật ký của Keycloak."
                                .formatted(account, answer.statusCode(), answer.body()));
            }
            return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
        } catch (IOException e) {
            throw new Problem(
                    "Không gọi được Keycloak ở %s; hãy xem ./thidua status.".formatted(issuer), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
