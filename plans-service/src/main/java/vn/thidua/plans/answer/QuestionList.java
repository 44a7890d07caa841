package vn.thidua.plans.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.answer.Question.Form;
import vn.thidua.plans.answer.Question.Option;
import vn.thidua.plans.answer.Question.Place;

/** Các câu hỏi về một dự thảo, in the order in which they came up. */
final class QuestionList {

    private final List<Question> questions = new ArrayList<>();

    void ask(
            String sentence,
            Optional<String> evidence,
            Place place,
            Form form,
            List<Option> options) {
        questions.add(
                new Question(
                        "q" + (questions.size() + 1),
                        sentence,
                        evidence,
                        place,
                        form,
                        options,
                        Optional.empty()));
    }

    boolean isAskedAbout(Place place) {
        return questions.stream().anyMatch(it -> it.place().equals(place));
    }

    List<Question> all() {
        return List.copyOf(questions);
    }
}
