package vn.thidua.gateway.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.gateway.session.SignedIn;

/** Tells the portal who is signed in and which day it is. */
@RestController
class SessionController {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Optional<LocalDate> fixedDate;

    SessionController(@Value("${thidua.clock.working-date:}") String workingDate) {
        this.fixedDate =
                workingDate.isBlank()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(workingDate));
    }

    @GetMapping("/api/session")
    ResponseEntity<SessionView> session(@AuthenticationPrincipal OidcUser user) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        SessionView.of(
                                signedIn(user),
                                fixedDate.orElseGet(() -> LocalDate.now(Clock.system(VIETNAM))),
                                fixedDate.isPresent()));
    }

    private static SignedIn signedIn(OidcUser user) {
        List<String> roles = user.getClaimAsStringList("roles");
        return new SignedIn(
                claim(user, "name").orElse(user.getName()),
                claim(user, "preferred_username").orElse(user.getName()),
                claim(user, "unit").orElse(""),
                claim(user, "agency"),
                roles == null ? List.of() : List.copyOf(roles));
    }

    private static Optional<String> claim(OidcUser user, String name) {
        return Optional.ofNullable(user.getClaimAsString(name));
    }

    /** {@code Session} of {@code contracts/openapi/gateway.yaml}. */
    record SessionView(
            String name,
            String username,
            String unit,
            @Nullable String agency,
            List<String> roles,
            LocalDate workingDate,
            boolean sample) {

        static SessionView of(SignedIn person, LocalDate workingDate, boolean sample) {
            return new SessionView(
                    person.name(),
                    person.username(),
                    person.unit(),
                    person.agency().orElse(null),
                    person.roles(),
                    workingDate,
                    sample);
        }
    }
}
