package vn.thidua.movements.registration;

/**
 * Một dòng đăng ký: who registers which title with which targets. Every text may be empty while it is being written.
 *
 * @param post chức vụ, đơn vị công tác
 * @param title danh hiệu, name or code, as it was typed
 * @param targets chỉ tiêu phấn đấu
 */
public record Line(
        Subject subject, String name, String post, String title, String targets, String note) {

    /** Two lines with the same key are the same registration. */
    String key() {
        return subject
                + "/"
                + Titles.folded(name)
                + "/"
                + Titles.folded(post)
                + "/"
                + Titles.folded(title);
    }

    boolean isBlank() {
        return (name + post + title + targets + note).isBlank();
    }
}
