package vn.thidua.plans.answer.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.thidua.plans.answer.AnswerDraft;
import vn.thidua.plans.answer.AnswerDrafts;
import vn.thidua.plans.answer.Edits;
import vn.thidua.plans.answer.Question;
import vn.thidua.plans.answer.Reason;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.plan.usecase.Result;

/**
 * Trả lời câu hỏi của dự thảo. The draft is corrected first and then the question is closed: an answer that stops in between
 * is given again and changes nothing.
 */
public final class AnswerQuestion {

    private static final int ATTEMPTS = 20;

    private final AnswerDrafts drafts;
    private final Plans plans;
    private final FindPlan find;
    private final CorrectPlan correct;

    public AnswerQuestion(AnswerDrafts drafts, Plans plans, FindPlan find, CorrectPlan correct) {
        this.drafts = drafts;
        this.plans = plans;
        this.find = find;
        this.correct = correct;
    }

    /** What is asked about a plan. */
    public sealed interface Asked {

        /**
         * A plan that the person may see.
         *
         * @param draft empty: the plan was not drafted from a superior's document by the person's unit
         */
        record About(Optional<AnswerDraft> draft) implements Asked {}

        /** There is no such plan, or the person may not see it. */
        record Absent() implements Asked {}
    }

    /** What became of an answer. */
    public sealed interface Answered {

        /** What the plan says to it. */
        record Corrected(Result result) implements Answered {}

        record Refused(Reason reason) implements Answered {}
    }

    /** The questions about a draft of the person's unit. */
    public Asked questions(Person by, PlanId plan) {
        return find.find(by, plan).isPresent()
                ? new Asked.About(drafts.find(plan))
                : new Asked.Absent();
    }

    /**
     * Gives an answer, also another one than before.
     *
     * @param value empty: the item is left out
     */
    public Answered answer(ChangePlan.Target target, String question, Optional<String> value) {
        Optional<Plan> plan = plans.find(target.id());
        if (plan.isEmpty()) {
            return new Answered.Corrected(new Result.Absent());
        }
        Optional<Question> asked = drafts.find(target.id()).flatMap(it -> it.question(question));
        if (asked.isEmpty()) {
            return new Answered.Refused(Reason.NO_SUCH_QUESTION);
        }
        Optional<Reason> refusal = value.flatMap(text -> refuses(asked.get().form(), text));
        if (refusal.isPresent()) {
            return new Answered.Refused(refusal.get());
        }
        Question.Answer answer =
                value.<Question.Answer>map(text -> new Question.Answer.Value(text.strip()))
                        .orElseGet(Question.Answer.LeftOut::new);
        Result result =
                correct.correct(
                        target, Edits.apply(plan.get().content(), asked.get().place(), answer));
        if (result instanceof Result.Done) {
            close(target.id(), question, answer);
        }
        return new Answered.Corrected(result);
    }

    private void close(PlanId plan, String question, Question.Answer answer) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<AnswerDraft> draft = drafts.find(plan);
            if (draft.isEmpty() || drafts.replace(draft.get().answered(question, answer))) {
                return;
            }
        }
        throw new IllegalStateException("questions change faster than they can be stored");
    }

    private static Optional<Reason> refuses(Question.Form form, String text) {
        return switch (form) {
            case NUMBER -> isNumber(text) ? Optional.empty() : Optional.of(Reason.NOT_A_NUMBER);
            case DATE -> isDay(text) ? Optional.empty() : Optional.of(Reason.NOT_A_DAY);
            case CHOICE ->
                    text.strip().matches("[1-4]")
                            ? Optional.empty()
                            : Optional.of(Reason.NO_SUCH_QUESTION);
            case WORDS -> Optional.empty();
        };
    }

    private static boolean isNumber(String text) {
        try {
            return new BigDecimal(text.strip().replace(',', '.')).signum() >= 0;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text.strip()).getYear() > 0;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
