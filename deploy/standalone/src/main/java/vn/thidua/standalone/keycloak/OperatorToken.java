package vn.thidua.standalone.keycloak;

import java.util.Map;
import vn.thidua.standalone.Problem;

/** An access token of who runs the installation: by the secret that lies in its home folder and nowhere else. */
public final class OperatorToken {

    /** Name of the secret, in the home folder as in the environment of who brings his own identity provider. */
    public static final String SECRET = "OPERATOR_CLIENT_SECRET";

    private OperatorToken() {}

    /**
     * Asks for a token.
     *
     * @throws Problem when the secret is not the identity provider's or it does not answer
     */
    public static String fetch(String issuer, String secret) {
        TokenRequest.Answer answer =
                TokenRequest.send(
                        issuer,
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "operator",
                                "client_secret", secret));
        if (answer.status() != 200) {
            throw new Problem(
                    "Máy chủ đăng nhập không nhận người vận hành (%d); hãy kiểm tra biến môi trường %s, hoặc khởi động lại hệ thống rồi chạy lại lệnh này."
                            .formatted(answer.status(), SECRET));
        }
        return answer.accessToken();
    }
}
