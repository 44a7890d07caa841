package vn.thidua.movements.progress.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.platform.problem.ProblemType;

/** The version that the person has seen, from {@code If-Match}. */
final class Versions {

    private static final Pattern VERSION = Pattern.compile("^(?:W/)?\"?(\\d{1,18})\"?$");

    private Versions() {}

    static long seen(String ifMatch) {
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Yêu cầu thiếu số phiên bản. Tải lại trang rồi thử lại.");
        }
        return Long.parseLong(version.group(1));
    }
}
