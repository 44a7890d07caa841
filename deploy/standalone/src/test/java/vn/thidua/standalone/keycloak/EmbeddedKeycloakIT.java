package vn.thidua.standalone.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EmbeddedKeycloakIT {

    private static final String REALM =
            """
            {"realm": "thidua", "enabled": true, "sslRequired": "none",
             "clients": [
               {"clientId": "robot", "enabled": true, "publicClient": false,
                "secret": "${ROBOT_SECRET}", "standardFlowEnabled": false,
                "serviceAccountsEnabled": true},
               {"clientId": "people", "enabled": true, "publicClient": true,
                "standardFlowEnabled": false, "directAccessGrantsEnabled": true}],
             "users": [%s]}
            """;
    private static final String ACCOUNT =
            """
            {"username": "%s", "enabled": true, "email": "%1$s@example.vn", "emailVerified": true,
             "firstName": "A", "lastName": "B",
             "credentials": [{"type": "password", "value": "mật khẩu", "temporary": false}]}
            """;
    private static final Map<String, String> VARIABLES =
            Map.of("ROBOT_SECRET", "from the environment");

    @TempDir Path directory;

    @Test
    void a_changed_realm_file_takes_effect_and_no_account_is_lost() throws Exception {
        Path home = directory.resolve("nhà của Keycloak");
        Path realm = directory.resolve("thidua-realm.json");
        Files.writeString(realm, REALM.formatted(""));
        try (EmbeddedKeycloak keycloak =
                EmbeddedKeycloak.start(home, 0, List.of(realm), VARIABLES)) {
            assertThat(robot(keycloak, "from the environment")).isEqualTo(200);
            assertThat(robot(keycloak, "something else")).isEqualTo(401);
            create(keycloak, "lan");
            assertThat(person(keycloak, "lan")).isEqualTo(200);
            assertThat(person(keycloak, "mai")).isEqualTo(400);
            keycloak.process().kill();
        }

        Files.writeString(realm, REALM.formatted(ACCOUNT.formatted("mai")));
        try (EmbeddedKeycloak keycloak =
                EmbeddedKeycloak.start(home, 0, List.of(realm), VARIABLES)) {
            assertThat(robot(keycloak, "from the environment")).isEqualTo(200);
            assertThat(person(keycloak, "mai")).isEqualTo(200);
            assertThat(person(keycloak, "lan")).isEqualTo(200);
        }
    }

    private static int robot(EmbeddedKeycloak keycloak, String secret) throws Exception {
        return token(
                        keycloak.issuerUri(),
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "robot",
                                "client_secret", secret))
                .statusCode();
    }

    private static int person(EmbeddedKeycloak keycloak, String name) throws Exception {
        return token(
                        keycloak.issuerUri(),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "people",
                                "username", name,
                                "password", "mật khẩu"))
                .statusCode();
    }

    private static void create(EmbeddedKeycloak keycloak, String name) throws Exception {
        HttpResponse<String> admin =
                token(
                        keycloak.address() + "/realms/master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                EmbeddedKeycloak.ADMIN,
                                "password",
                                keycloak.adminPassword()));
        String token = JsonMapper.shared().readTree(admin.body()).path("access_token").asString();
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(keycloak.address() + "/admin/realms/thidua/users"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ACCOUNT.formatted(name)))
                        .build();
        assertThat(send(request).statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> token(String issuer, Map<String, String> fields)
            throws Exception {
        String form =
                fields.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
