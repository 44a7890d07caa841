package vn.thidua.gateway.login.web;

import java.util.regex.Pattern;

/** Where the browser goes after sign-in: a page of the portal, never another server. */
final class NextPage {

    static final String ATTRIBUTE = "next";

    /** One leading slash: "//host" and "/\host" would be addresses of other servers to a browser. */
    private static final Pattern PAGE = Pattern.compile("/(?![/\\\\])[\\p{Alnum}/_.~%?&=+:@,;-]*");

    private NextPage() {}

    static String of(String wish) {
        boolean ours =
                PAGE.matcher(wish).matches()
                        && !wish.startsWith("/api/")
                        && !wish.startsWith("/login")
                        && !wish.startsWith("/logout")
                        && !wish.startsWith("/oauth2/");
        return ours ? wish : "/";
    }
}
