package vn.thidua.gateway.login;

/** Where each sign-in is told. */
public interface SignIns {

    /**
     * One sign-in. Does not keep the person waiting.
     *
     * @param token that it has brought: it says who the person is
     */
    void tell(SessionTokens token);
}
