package vn.thidua.gateway.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.login.SessionTokens;

/** Takes over the tokens at sign-in; afterwards they belong to {@code AccessTokens}. */
@Component
class TokensInSession implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface's signature
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant endsAt = client.getAccessToken().getExpiresAt();
        OAuth2RefreshToken refresh = client.getRefreshToken();
        SessionTokens tokens =
                new SessionTokens(
                        client.getAccessToken().getTokenValue(),
                        endsAt == null ? Instant.EPOCH : endsAt,
                        refresh == null ? "" : refresh.getTokenValue());
        request.getSession().setAttribute(SessionTokens.ATTRIBUTE, tokens.asMap());
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(SessionTokens.ATTRIBUTE);
        }
    }
}
