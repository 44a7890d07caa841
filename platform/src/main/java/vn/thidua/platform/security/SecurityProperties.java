package vn.thidua.platform.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed, and from where the operator comes.
 *
 * @param issuer the realm's address as it stands in the tokens
 * @param jwkSetUri where its keys are, if not below the issuer's address as this process can reach it
 * @param audience which tokens are meant for the services
 * @param clockSkew by how much the clocks of the issuer and this machine may differ
 * @param operatorNetworks from which addresses the actuator answers (CIDR)
 * @param openPaths which paths answer without a token: what is asked there carries its own proof
 * @param publicReads beginnings of paths that everybody may read (GET) without a token; each ends with a slash
 */
@ConfigurationProperties("thidua.security")
public record SecurityProperties(
        String issuer,
        @Nullable String jwkSetUri,
        @DefaultValue("thidua-api") String audience,
        @DefaultValue("10s") Duration clockSkew,
        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> operatorNetworks,
        @DefaultValue List<String> openPaths,
        @DefaultValue List<String> publicReads) {

    public SecurityProperties {
        if (issuer.isBlank()) {
            throw new IllegalArgumentException(
                    "thidua.security.issuer is empty: set OIDC_ISSUER_URI");
        }
        if (!publicReads.stream().allMatch(path -> path.startsWith("/api/public/"))) {
            throw new IllegalArgumentException(
                    "thidua.security.public-reads begin with /api/public/: " + publicReads);
        }
    }

    boolean isPublicRead(String method, String path) {
        return method.equals("GET") && publicReads.stream().anyMatch(path::startsWith);
    }
}
