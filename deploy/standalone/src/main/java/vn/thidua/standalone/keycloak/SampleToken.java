package vn.thidua.standalone.keycloak;

import java.util.Map;
import vn.thidua.standalone.Problem;

/** An access token by name and password, which only the sample's realm gives, to its client {@code sample-token}. */
public final class SampleToken {

    /** What OAuth 2 calls it when name and password do not belong together. */
    private static final String BAD_CREDENTIALS = "invalid_grant";

    private SampleToken() {}

    /**
     * Signs the account in.
     *
     * @throws Problem when there is no such account or Keycloak does not answer
     */
    public static String fetch(String issuer, String account, String password) {
        TokenRequest.Answer answer =
                TokenRequest.send(
                        issuer,
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "sample-token",
                                "username",
                                account,
                                "password",
                                password));
        if (answer.body().contains(BAD_CREDENTIALS)) {
            throw new Problem(
                    "Không có tài khoản mẫu “%s”; hãy chọn một tài khoản trong deploy/sample/accounts.csv."
                            .formatted(account));
        }
        if (answer.status() != 200) {
            throw new Problem(
                    "Keycloak từ chối cấp mã truy cập cho “%s” (%d: %s); hãy xem nhật ký của Keycloak."
                            .formatted(account, answer.status(), answer.body()));
        }
        return answer.accessToken();
    }
}
