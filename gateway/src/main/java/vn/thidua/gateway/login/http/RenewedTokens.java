package vn.thidua.gateway.login.http;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import vn.thidua.gateway.GatewaySettings;
import vn.thidua.gateway.login.AccessToken;
import vn.thidua.gateway.login.AccessTokens;
import vn.thidua.gateway.login.SessionTokens;

/**
 * Renews a session's token once, however many of its requests find it ended: in this process by a lock, between processes by
 * looking again at the stored session when the identity provider refuses a refresh token that another has used up.
 */
@Component
class RenewedTokens implements AccessTokens {

    private static final Logger LOG = LoggerFactory.getLogger(RenewedTokens.class);

    /** Two sessions that share a lock wait for one call at most. */
    private static final int LOCKS = 256;

    private final SessionRepository<?> sessions;
    private final ClientRegistrationRepository registrations;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient;
    private final GatewaySettings.Login settings;
    private final Clock clock = Clock.systemUTC();
    private final Lock[] locks =
            IntStream.range(0, LOCKS).mapToObj(_ -> new ReentrantLock()).toArray(Lock[]::new);

    RenewedTokens(
            SessionRepository<?> sessions,
            ClientRegistrationRepository registrations,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient,
            GatewaySettings settings) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.refreshClient = refreshClient;
        this.settings = settings.login();
    }

    @Override
    public AccessToken of(String sessionId) {
        Optional<SessionTokens> stored = stored(sessionId);
        if (stored.isEmpty()) {
            return new AccessToken.SignedOut();
        }
        if (lasts(stored.get())) {
            return new AccessToken.Valid(stored.get().access());
        }
        Lock lock = locks[Math.floorMod(sessionId.hashCode(), LOCKS)];
        lock.lock();
        try {
            return renewed(sessions, sessionId);
        } finally {
            lock.unlock();
        }
    }

    private <S extends Session> AccessToken renewed(
            SessionRepository<S> repository, String sessionId) {
        S session = repository.findById(sessionId);
        Optional<SessionTokens> current = tokens(session);
        if (session == null || current.isEmpty()) {
            return new AccessToken.SignedOut();
        }
        if (lasts(current.get())) {
            return new AccessToken.Valid(current.get().access());
        }
        try {
            SessionTokens fresh = ask(current.get());
            session.setAttribute(SessionTokens.ATTRIBUTE, fresh.asMap());
            repository.save(session);
            return new AccessToken.Valid(fresh.access());
        } catch (OAuth2AuthorizationException e) {
            if (!e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                LOG.warn("token.renewal-failed code={}", e.getError().getErrorCode());
                return new AccessToken.Unreachable();
            }
            Optional<SessionTokens> meanwhile = stored(sessionId).filter(this::lasts);
            if (meanwhile.isPresent()) {
                return new AccessToken.Valid(meanwhile.get().access());
            }
            LOG.info("token.renewal-refused");
            repository.deleteById(sessionId);
            return new AccessToken.SignedOut();
        } catch (RestClientException | IllegalArgumentException e) {
            // IllegalArgumentException: what the library throws when the issuer's description
            // cannot be read
            LOG.warn("token.renewal-failed cause={}", e.getClass().getSimpleName());
            return new AccessToken.Unreachable();
        }
    }

    private SessionTokens ask(SessionTokens old) {
        ClientRegistration registration =
                Objects.requireNonNull(registrations.findByRegistrationId("thidua"));
        OAuth2AccessTokenResponse answer =
                refreshClient.getTokenResponse(
                        new OAuth2RefreshTokenGrantRequest(
                                registration,
                                new OAuth2AccessToken(
                                        OAuth2AccessToken.TokenType.BEARER,
                                        old.access(),
                                        Instant.EPOCH,
                                        old.endsAt()),
                                new OAuth2RefreshToken(old.refresh(), Instant.EPOCH)));
        OAuth2RefreshToken refresh = answer.getRefreshToken();
        Instant endsAt = answer.getAccessToken().getExpiresAt();
        return new SessionTokens(
                answer.getAccessToken().getTokenValue(),
                endsAt == null ? clock.instant() : endsAt,
                refresh == null ? old.refresh() : refresh.getTokenValue());
    }

    private Optional<SessionTokens> stored(String sessionId) {
        return tokens(sessions.findById(sessionId));
    }

    private static Optional<SessionTokens> tokens(@Nullable Session session) {
        return session != null
                        && session.getAttribute(SessionTokens.ATTRIBUTE) instanceof Map<?, ?> map
                ? Optional.of(SessionTokens.of(map))
                : Optional.empty();
    }

    private boolean lasts(SessionTokens tokens) {
        return tokens.lasts(settings.renewBefore(), clock.instant());
    }
}
