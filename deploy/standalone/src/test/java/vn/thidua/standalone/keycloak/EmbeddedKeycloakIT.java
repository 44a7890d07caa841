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

class EmbeddedKeycloakIT {

    private static final String REALM =
            """
            {"realm": "thidua", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "robot", "enabled": true, "publicClient": false,
                          "secret": "${ROBOT_SECRET}", "standardFlowEnabled": false,
                          "serviceAccountsEnabled": true}]}
            """;

    @TempDir Path directory;

    @Test
    void a_realm_file_is_imported_with_its_variables_and_survives_a_kill() throws Exception {
        Path home = directory.resolve("nhà của Keycloak");
        Path realm = Files.writeString(directory.resolve("thidua.json"), REALM);
        Map<String, String> variables = Map.of("ROBOT_SECRET", "from the environment");
        try (EmbeddedKeycloak keycloak =
                EmbeddedKeycloak.start(home, 0, List.of(realm), variables)) {
            assertThat(tokenFor(keycloak, "from the environment").statusCode()).isEqualTo(200);
            assertThat(tokenFor(keycloak, "something else").statusCode()).isEqualTo(401);
            keycloak.process().kill();
        }

        try (EmbeddedKeycloak keycloak = EmbeddedKeycloak.start(home, 0, List.of(), Map.of())) {
            assertThat(tokenFor(keycloak, "from the environment").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> tokenFor(EmbeddedKeycloak keycloak, String secret)
            throws Exception {
        String form =
                Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "robot",
                                "client_secret", secret)
                        .entrySet()
                        .stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create(
                                            keycloak.issuerUri()
                                                    + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
