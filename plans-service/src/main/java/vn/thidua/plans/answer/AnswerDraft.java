package vn.thidua.plans.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/**
 * Dự thảo trả lời: a draft made from a superior's document, with the questions that are still open.
 *
 * @param plan the draft
 * @param unit whose draft it is
 * @param parent the document that it answers: a unit has one answer to it
 * @param proposedBy the superior that had it drafted; empty when the unit did it itself
 * @param revision counts every write
 */
public record AnswerDraft(
        PlanId plan,
        UnitId unit,
        ParentLink.Parent parent,
        Optional<UnitId> proposedBy,
        List<Question> questions,
        Instant at,
        long revision) {

    public AnswerDraft {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public long open() {
        return questions.stream().filter(Question::isOpen).count();
    }

    public AnswerDraft answered(String id, Question.Answer answer) {
        return new AnswerDraft(
                plan,
                unit,
                parent,
                proposedBy,
                questions.stream()
                        .map(it -> it.id().equals(id) ? it.answered(answer) : it)
                        .toList(),
                at,
                revision + 1);
    }
}
