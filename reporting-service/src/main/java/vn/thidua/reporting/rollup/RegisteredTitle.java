package vn.thidua.reporting.rollup;

/**
 * A title for which somebody is registered (danh hiệu đăng ký).
 *
 * @param code of the catalogue: LDTT, CSTDCS …
 * @param subject INDIVIDUAL or COLLECTIVE
 */
public record RegisteredTitle(String code, String subject) implements Comparable<RegisteredTitle> {

    public RegisteredTitle {
        Keys.requireUsable(code);
        Keys.requireUsable(subject);
    }

    @Override
    public int compareTo(RegisteredTitle other) {
        int byCode = code.compareTo(other.code);
        return byCode == 0 ? subject.compareTo(other.subject) : byCode;
    }
}
