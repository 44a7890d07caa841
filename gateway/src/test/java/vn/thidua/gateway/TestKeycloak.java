package vn.thidua.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.thidua.standalone.keycloak.EmbeddedKeycloak;

/**
 * One real Keycloak with the sample realm for all tests of this JVM: the one at {@code OIDC_ISSUER_URI} where that is set, with
 * {@code GATEWAY_CLIENT_SECRET} and {@code KEYCLOAK_ADMIN_PASSWORD}, otherwise one of its own.
 */
final class TestKeycloak {

    static final String PASSWORD = "thidua";

    private static final String ISSUER;
    private static final String SECRET;
    private static final String ADMIN_PASSWORD;

    static {
        String given = System.getenv("OIDC_ISSUER_URI");
        if (given == null) {
            SECRET = "gateway-in-tests";
            EmbeddedKeycloak keycloak = start();
            ISSUER = keycloak.issuerUri();
            ADMIN_PASSWORD = keycloak.adminPassword();
        } else {
            ISSUER = given;
            SECRET = System.getenv().getOrDefault("GATEWAY_CLIENT_SECRET", "");
            ADMIN_PASSWORD = System.getenv().getOrDefault("KEYCLOAK_ADMIN_PASSWORD", "");
        }
        System.out.println("Keycloak of the tests: " + ISSUER);
    }

    private TestKeycloak() {}

    static String issuerUri() {
        return ISSUER;
    }

    static String gatewaySecret() {
        return SECRET;
    }

    static String adminPassword() {
        return ADMIN_PASSWORD;
    }

    private static EmbeddedKeycloak start() {
        Path sample = Path.of("..", "deploy", "sample").toAbsolutePath().normalize();
        try {
            EmbeddedKeycloak keycloak =
                    EmbeddedKeycloak.start(
                            Files.createTempDirectory(
                                    Files.createDirectories(Path.of("target")), "keycloak"),
                            0,
                            List.of(
                                    sample.resolve("thidua-realm.json"),
                                    sample.resolve("thidua-users-0.json")),
                            Map.of(
                                    "GATEWAY_CLIENT_SECRET",
                                    SECRET,
                                    "ACCOUNTS_CLIENT_SECRET",
                                    "accounts-in-tests"));
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
