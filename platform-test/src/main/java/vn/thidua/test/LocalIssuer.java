package vn.thidua.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * An OIDC issuer in this process, with keys that exist for this run only: tokens for units that no Keycloak knows, and
 * tokens as no Keycloak would issue them.
 */
final class LocalIssuer {

    private static final class Holder {
        static final LocalIssuer OF_THIS_RUN = new LocalIssuer();
    }

    private final RSAKey key;
    private final String issuer;

    private LocalIssuer() {
        try {
            key = freshKey();
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/test";
            String keys = new JWKSet(key.toPublicJWK()).toString();
            String discovery =
                    """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                     "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                     "response_types_supported": ["code"],
                     "id_token_signing_alg_values_supported": ["RS256"]}
                    """
                            .formatted(issuer);
            server.createContext(
                    "/realms/test/.well-known/openid-configuration",
                    exchange -> answer(exchange, discovery));
            server.createContext("/realms/test/keys", exchange -> answer(exchange, keys));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static LocalIssuer ofThisRun() {
        return Holder.OF_THIS_RUN;
    }

    String issuerUri() {
        return issuer;
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    /** As somebody else would, who does not have the issuer's key. */
    String signWithAnotherKey(JWTClaimsSet claims) {
        return sign(claims, freshKey());
    }

    private static String sign(JWTClaimsSet claims, RSAKey with) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                            claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static RSAKey freshKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
