package vn.thidua.gateway.open;

/**
 * Đường dẫn công khai: what everybody may read without signing in, as a unit's page of model examples. It goes to its
 * service without anybody's token, so that who is signed in sees there what everybody sees.
 */
public final class PublicPath {

    private static final String PREFIX = "/api/public/";

    private PublicPath() {}

    /** Reading only: nothing is written without signing in. */
    public static boolean isRead(String method, String path) {
        return method.equals("GET") && path.startsWith(PREFIX);
    }
}
