package vn.thidua.gateway.login;

/** The access tokens behind the sessions. */
public interface AccessTokens {

    /** The session's token, renewed when it is about to end. */
    AccessToken of(String sessionId);
}
