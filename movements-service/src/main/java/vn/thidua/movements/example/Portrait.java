package vn.thidua.movements.example;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.movements.movement.MovementId;

/**
 * Nội dung gương: what is told about a person or a collective.
 *
 * @param name of the person or the collective
 * @param post chức vụ, nơi công tác, địa chỉ thôn; may be empty
 * @param title tên bài
 * @param story bài viết, one paragraph a line; may be empty until it is needed
 * @param honour khen thưởng of the unit's register that they have received, see {@link KnownHonour}
 */
public record Portrait(
        Kind kind,
        Subject subject,
        String name,
        String post,
        String title,
        String story,
        LocalDate foundOn,
        Optional<MovementId> movement,
        Optional<String> honour) {

    /** Loại gương. */
    public enum Kind {
        /** Điển hình tiên tiến. */
        ADVANCED_MODEL,
        /** Người tốt, việc tốt. */
        GOOD_DEED
    }

    /** Whom it is about. */
    public enum Subject {
        PERSON,
        COLLECTIVE
    }
}
