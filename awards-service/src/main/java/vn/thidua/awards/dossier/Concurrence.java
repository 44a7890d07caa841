package vn.thidua.awards.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Lấy ý kiến hiệp y of another body.
 *
 * @param body e.g. Công an huyện; a name, as it need not work with the system
 * @param dueOn last day for the answer
 */
public record Concurrence(
        String body, LocalDate askedOn, LocalDate dueOn, Optional<Answer> answer) {

    /** What the body said. */
    public record Answer(LocalDate on, boolean agrees, String words) {}

    Concurrence answered(Answer given) {
        return new Concurrence(body, askedOn, dueOn, Optional.of(given));
    }
}
