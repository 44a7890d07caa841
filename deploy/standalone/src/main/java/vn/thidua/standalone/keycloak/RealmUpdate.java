package vn.thidua.standalone.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.process.ChildProcess;

/**
 * Makes a changed realm file take effect without losing an account. Keycloak imports a realm only when it does not
 * exist yet; so, before it starts, the accounts that are not in the files are taken out with their passwords
 * (hashes) and ids, and the realm is imported anew from the files and them. The files win for the accounts that they
 * name. People have to sign in again.
 */
final class RealmUpdate {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REALM = "thidua";

    /** After the numbers that the files themselves may use. */
    private static final String KEPT_ACCOUNTS = REALM + "-users-999.json";

    private final KeycloakDistribution distribution;
    private final KeycloakSettings settings;

    RealmUpdate(KeycloakDistribution distribution, KeycloakSettings settings) {
        this.distribution = distribution;
        this.settings = settings;
    }

    /** Called before the start; the realm files lie in {@code data/import} already. */
    void applyIfChanged() {
        if (settings.realms().isEmpty()
                || !Files.exists(home("data/h2"))
                || fingerprint().equals(imported())) {
            return;
        }
        Path exported = home("data/accounts");
        run(
                "export",
                List.of("--dir", exported.toString(), "--users", "realm_file", "--realm", REALM));
        keepAccounts(exported.resolve(REALM + "-realm.json"));
        run("import", List.of("--dir", home("data/import").toString(), "--override", "true"));
        try {
            Files.delete(home("data/import").resolve(KEPT_ACCOUNTS));
            Files.delete(exported.resolve(REALM + "-realm.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remember();
    }

    /** Called when Keycloak is ready with these files. */
    void remember() {
        if (settings.realms().isEmpty()) {
            return;
        }
        try {
            Files.writeString(home("realm.sha256"), fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepAccounts(Path exported) {
        Set<String> named = new HashSet<>();
        for (Path file : settings.realms()) {
            accounts(JSON.readTree(file.toFile()))
                    .forEach(account -> named.add(account.path("username").asString()));
        }
        ObjectNode kept = JSON.createObjectNode().put("realm", REALM);
        ArrayNode users = kept.putArray("users");
        accounts(JSON.readTree(exported.toFile()))
                .filter(account -> !account.has("serviceAccountClientId"))
                .filter(account -> !named.contains(account.path("username").asString()))
                .forEach(users::add);
        JSON.writeValue(home("data/import").resolve(KEPT_ACCOUNTS).toFile(), kept);
    }

    private static Stream<JsonNode> accounts(JsonNode realm) {
        return realm.path("users").valueStream();
    }

    private void run(String command, List<String> options) {
        List<String> words =
                new ArrayList<>(List.of(command, "--optimized", EmbeddedKeycloak.DATABASE));
        words.addAll(options);
        ChildProcess child =
                ChildProcess.start(
                        "keycloak-" + command,
                        distribution.command(
                                settings.home(),
                                List.of(
                                        "-Xmx256m",
                                        "-XX:+UseSerialGC",
                                        "-Dkeycloak.migration.replace-placeholders=true"),
                                words),
                        settings.variables(),
                        settings.log().resolveSibling("keycloak-" + command + ".log"));
        int exit = child.exit().join();
        if (exit != 0) {
            throw new Problem(
                    "Không cập nhật được cấu hình đăng nhập (Keycloak %s, mã %d), các tài khoản vẫn như cũ; hãy xem nhật ký %s."
                            .formatted(command, exit, child.log()));
        }
    }

    private String imported() {
        Path file = home("realm.sha256");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path realm : settings.realms()) {
                digest.update(Files.readAllBytes(realm));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path home(String relative) {
        return settings.home().resolve(relative);
    }
}
