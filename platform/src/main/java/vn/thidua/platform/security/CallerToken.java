package vn.thidua.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** A verified token, read as the caller; each role is also an authority {@code ROLE_<role>}. */
final class CallerToken extends AbstractAuthenticationToken {

    static final String UNIT = "unit";
    private static final String AGENCY = "agency";
    private static final String ROLES = "roles";

    private final Caller caller;
    private final Jwt jwt;

    private CallerToken(Caller caller, Jwt jwt) {
        super(
                caller.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
        this.caller = caller;
        this.jwt = jwt;
        setAuthenticated(true);
    }

    /** The token has passed {@link UnitValidator}, so it names subject and unit. */
    static CallerToken of(Jwt jwt) {
        String subject = text(jwt, "sub").orElseThrow();
        String username = text(jwt, "preferred_username").orElse(subject);
        return new CallerToken(
                new Caller(
                        subject,
                        username,
                        text(jwt, "name").orElse(username),
                        new TenantId(text(jwt, UNIT).orElseThrow()),
                        text(jwt, AGENCY),
                        Set.copyOf(roles(jwt))),
                jwt);
    }

    private static Optional<String> text(Jwt jwt, String claim) {
        return jwt.getClaims().get(claim) instanceof String value && !value.isBlank()
                ? Optional.of(value)
                : Optional.empty();
    }

    private static List<String> roles(Jwt jwt) {
        return jwt.getClaims().get(ROLES) instanceof List<?> roles
                ? roles.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public Jwt getCredentials() {
        return jwt;
    }

    @Override
    public String getName() {
        return caller.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerToken that && jwt.equals(that.jwt);
    }

    @Override
    public int hashCode() {
        return jwt.hashCode();
    }
}
