package vn.thidua.gateway.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;

/** The portal's way to the login page and back to where the person was. */
@Controller
class LoginController {

    private static final Logger LOG = LoggerFactory.getLogger(LoginController.class);

    private final ClientRegistrationRepository registrations;
    private final ProblemWriter problems;

    LoginController(ClientRegistrationRepository registrations, ProblemWriter problems) {
        this.registrations = registrations;
        this.problems = problems;
    }

    /** @param next path of the portal to come back to; anything else is ignored */
    @GetMapping("/login")
    void login(
            @RequestParam(defaultValue = "/") String next,
            @AuthenticationPrincipal @Nullable OidcUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String back = NextPage.of(next);
        if (user != null) {
            response.sendRedirect(back);
            return;
        }
        try {
            registrations.findByRegistrationId("thidua");
        } catch (RestClientException | IllegalArgumentException e) {
            // The issuer's description is read here for the first time; both are how the library
            // says it could not
            LOG.warn("login.provider-unreachable cause={}", e.getClass().getSimpleName());
            problems.write(request, response, Problem.unavailable(Duration.ofSeconds(5)));
            return;
        }
        request.getSession().setAttribute(NextPage.ATTRIBUTE, back);
        response.sendRedirect("/oauth2/authorization/thidua");
    }
}
