package vn.thidua.platform.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a thing that a person has seen before changing it. */
public final class SeenVersion {

    private static final Pattern VERSION = Pattern.compile("^(?:W/)?\"?(\\d{1,18})\"?$");

    private SeenVersion() {}

    /**
     * What a request says in {@code If-Match}: {@code "7"}, also weak or without quotes.
     *
     * @throws org.springframework.web.ErrorResponseException INVALID_REQUEST, when it says no version
     */
    public static long in(String ifMatch) {
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Yêu cầu thiếu số phiên bản. Tải lại trang rồi thử lại.");
        }
        return Long.parseLong(version.group(1));
    }
}
