package vn.thidua.awards.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Công khai lấy ý kiến.
 *
 * @param where e.g. Cổng thông tin điện tử
 * @param from first day
 * @param until last day, on which one may still object
 */
public record Posting(String where, LocalDate from, LocalDate until, List<Objection> objections) {

    /**
     * Ý kiến phản ánh.
     *
     * @param name who objects
     * @param contact phone, mail or address, so that an answer can be given
     */
    public record Objection(
            String name, String contact, String words, LocalDate on, Optional<Answer> answer) {}

    /**
     * What the unit found.
     *
     * @param upheld the objection is right
     */
    public record Answer(LocalDate on, boolean upheld, String words) {}

    public Posting {
        objections = List.copyOf(objections);
    }

    /** Whether the time for objections is over. */
    public boolean hasEnded(LocalDate today) {
        return today.isAfter(until);
    }

    boolean hasUnanswered() {
        return objections.stream().anyMatch(each -> each.answer().isEmpty());
    }
}
