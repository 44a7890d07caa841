package vn.thidua.plans.answer;

import java.util.List;
import java.util.Optional;

/**
 * Câu hỏi: what could not be carried over from the parent and only the unit knows.
 *
 * @param id the same as long as the draft lives
 * @param sentence Vietnamese, said to the person who drafts
 * @param evidence the words of the parent
 * @param place what in the draft the answer changes
 * @param options ready answers, the most likely first; empty when only free words fit
 * @param answer empty as long as it is open
 */
public record Question(
        String id,
        String sentence,
        Optional<String> evidence,
        Place place,
        Form form,
        List<Option> options,
        Optional<Answer> answer) {

    public Question {
        options = List.copyOf(options);
    }

    /** What is asked for. */
    public enum Form {
        WORDS,
        NUMBER,
        DATE,
        CHOICE
    }

    /** A ready answer. */
    public record Option(String value, String label) {}

    /** Câu trả lời. */
    public sealed interface Answer {

        record Value(String value) implements Answer {}

        /** The item is left out of the plan. */
        record LeftOut() implements Answer {}
    }

    /** Chỗ trong dự thảo: items are named by their words, so that an edited draft still finds them. */
    public sealed interface Place {

        record Lead(String task) implements Place {}

        record Due(String task) implements Place {}

        /** A day as it stands in the wording: "31 tháng 01 năm 2024". */
        record DayInWords(String words) implements Place {}

        /** All tasks of a quarter that is over. */
        record PastQuarter(int year, int quarter) implements Place {}

        record TargetValue(String target) implements Place {}

        record StandingBody(String movement) implements Place {}

        record MovementName(String movement) implements Place {}

        record Signer() implements Place {}
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    Question answered(Answer given) {
        return new Question(id, sentence, evidence, place, form, options, Optional.of(given));
    }
}
