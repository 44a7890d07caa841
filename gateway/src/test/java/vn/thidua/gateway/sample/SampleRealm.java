package vn.thidua.gateway.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample's identity files, made from {@code deploy/keycloak/realm/thidua-realm.json} and {@code
 * deploy/sample/units.csv}: {@code accounts.csv}, {@code thidua-realm.json} (the realm with what only a sample may have)
 * and {@code thidua-users-0.json}. The same input gives the same bytes. To write them anew:
 * {@code mvn -pl gateway -am test -Dtest=SampleRealmTest -Dsample.write=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class SampleRealm {

    /** The password of every sample account. */
    static final String PASSWORD = "thidua";

    /**
     * Few on purpose: 243 accounts import at once and a token costs milliseconds. The sample realm's policy names the same
     * number, otherwise Keycloak would hash each password anew at its first login.
     */
    private static final int HASH_ITERATIONS = 1_000;

    private static final String LOGIN_PATH = "/login/oauth2/code/thidua";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path root;
    private final List<SampleAccount> accounts;

    SampleRealm(Path repositoryRoot) throws IOException {
        this.root = repositoryRoot;
        this.accounts = SampleAccount.of(SampleUnit.read(root.resolve("deploy/sample/units.csv")));
    }

    List<SampleAccount> accounts() {
        return accounts;
    }

    /** Path below the repository's root to the whole text of the file. */
    Map<String, String> files() throws IOException {
        return new LinkedHashMap<>(
                Map.of(
                        "deploy/sample/accounts.csv", csv(),
                        "deploy/sample/thidua-realm.json", realm(),
                        "deploy/sample/thidua-users-0.json", users()));
    }

    private String csv() {
        return accounts.stream()
                .map(
                        account ->
                                String.join(
                                        ",",
                                        account.username(),
                                        account.role(),
                                        account.unitCode(),
                                        account.displayName()))
                .collect(Collectors.joining("\n", "username,role,unit_code,display_name\n", "\n"));
    }

    private String realm() throws IOException {
        ObjectNode realm =
                (ObjectNode)
                        JSON.readTree(
                                Files.readString(
                                        root.resolve("deploy/keycloak/realm/thidua-realm.json")));
        realm.put("displayName", "Thi Đua (dữ liệu mẫu)");
        realm.put(
                "passwordPolicy",
                "hashAlgorithm(pbkdf2-sha512) and hashIterations(%d)".formatted(HASH_ITERATIONS));
        ArrayNode clients = (ArrayNode) realm.get("clients");
        withoutOperator(clients, "clientId", "operator");
        withoutOperator((ArrayNode) realm.get("users"), "username", "service-account-operator");
        ObjectNode gateway = (ObjectNode) clients.get(0);
        // Without a port Keycloak accepts every port of the own machine (RFC 8252, 7.3): tests and
        // a moved THIDUA_PORT
        for (String loopback : List.of("http://localhost", "http://127.0.0.1")) {
            ((ArrayNode) gateway.get("redirectUris")).add(loopback + LOGIN_PATH);
            ObjectNode attributes = (ObjectNode) gateway.get("attributes");
            attributes.put(
                    "post.logout.redirect.uris",
                    attributes.get("post.logout.redirect.uris").asString() + "##" + loopback + "/");
        }
        ObjectNode token = clients.addObject();
        token.put("clientId", "sample-token");
        token.put("name", "Thi Đua: mã truy cập của tài khoản mẫu");
        token.put("description", "Chỉ có trong dữ liệu mẫu: ./thidua token và các phép thử");
        token.put("enabled", true);
        token.put("protocol", "openid-connect");
        token.put("publicClient", true);
        token.put("standardFlowEnabled", false);
        token.put("implicitFlowEnabled", false);
        token.put("directAccessGrantsEnabled", true);
        token.put("serviceAccountsEnabled", false);
        token.put("fullScopeAllowed", false);
        token.putArray("redirectUris");
        token.putArray("webOrigins");
        token.putObject("attributes").put("access.token.lifespan", "3600");
        token.putArray("defaultClientScopes").add("basic").add("acr");
        token.putArray("optionalClientScopes");
        token.set("protocolMappers", gateway.get("protocolMappers").deepCopy());
        ArrayNode scopes = (ArrayNode) realm.get("scopeMappings");
        ObjectNode tokenScope = scopes.addObject().put("client", "sample-token");
        tokenScope.set("roles", scopes.get(0).get("roles").deepCopy());
        return indented(realm);
    }

    /** The sample comes with its units and accounts: nobody has to begin it. */
    private static void withoutOperator(ArrayNode all, String field, String name) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).path(field).asString().equals(name)) {
                all.remove(i);
            }
        }
    }

    private String users() {
        // One line for each person keeps a change of one account a change of one line
        return accounts.stream()
                .map(account -> "    " + JSON.writeValueAsString(user(account)))
                .collect(
                        Collectors.joining(
                                ",\n",
                                "{\n  \"realm\": \"thidua\",\n  \"users\": [\n",
                                "\n  ]\n}\n"));
    }

    private static ObjectNode user(SampleAccount account) {
        ObjectNode user = JSON.createObjectNode();
        // The subject of the tokens stays the same when the realm is imported anew
        user.put(
                "id",
                UUID.nameUUIDFromBytes(
                                ("thidua-sample:" + account.username())
                                        .getBytes(StandardCharsets.UTF_8))
                        .toString());
        user.put("username", account.username());
        user.put("enabled", true);
        user.put("firstName", account.displayName());
        user.putObject("attributes").putArray("unit").add(account.unitCode());
        user.putArray("realmRoles").add(account.role());
        byte[] salt = salt(account.username());
        ObjectNode credential = user.putArray("credentials").addObject();
        credential.put("type", "password");
        credential.put(
                "secretData",
                JSON.writeValueAsString(
                        JSON.createObjectNode()
                                .put("value", base64(hash(salt)))
                                .put("salt", base64(salt))));
        credential.put(
                "credentialData",
                JSON.writeValueAsString(
                        JSON.createObjectNode()
                                .put("hashIterations", HASH_ITERATIONS)
                                .put("algorithm", "pbkdf2-sha512")));
        return user;
    }

    private static byte[] salt(String username) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(username.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(PASSWORD.toCharArray(), salt, HASH_ITERATIONS, 512);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String indented(ObjectNode json) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return JSON.writer().with(printer).writeValueAsString(json) + "\n";
    }
}
