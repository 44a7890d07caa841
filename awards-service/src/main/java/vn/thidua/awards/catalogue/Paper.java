package vn.thidua.awards.catalogue;

import java.util.regex.Pattern;

/**
 * A paper of a dossier (thành phần hồ sơ).
 *
 * @param code e.g. ACHIEVEMENT_REPORT
 * @param name as officials call it
 * @param article where it is prescribed
 * @param always false: only where it is the ground of the proposal, e.g. the certificate of an initiative
 */
public record Paper(String code, String name, String article, boolean always) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    public Paper {
        if (!FORM.matcher(code).matches() || name.isBlank()) {
            throw new IllegalArgumentException("not a paper: '" + code + "' " + name);
        }
    }
}
