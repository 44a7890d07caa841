package vn.thidua.platform.security;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.thidua.platform.tenancy.TenantId;

/** A token without a subject, for another audience, or without a home unit is no token for this system. */
record UnitValidator(String audience) implements OAuth2TokenValidator<Jwt> {

    @Override
    public OAuth2TokenValidatorResult validate(Jwt jwt) {
        List<String> audiences = jwt.getAudience();
        if (audiences == null || !audiences.contains(audience)) {
            return refused("the token is not meant for " + audience);
        }
        if (jwt.getSubject() == null || jwt.getSubject().isBlank()) {
            return refused("the token names no subject");
        }
        if (!(jwt.getClaims().get(CallerToken.UNIT) instanceof String unit)) {
            return refused("the token names no unit");
        }
        try {
            new TenantId(unit);
            return OAuth2TokenValidatorResult.success();
        } catch (IllegalArgumentException malformed) {
            return refused("the token's unit is malformed");
        }
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }
}
