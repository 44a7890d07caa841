package vn.thidua.plans.answer.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.plans.answer.AnswerDraft;
import vn.thidua.plans.answer.AnswerDrafts;
import vn.thidua.plans.plan.InboxItem;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.usecase.InboxSource;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Units;

/** Drafts that a superior has sent, and those with open questions. */
public final class AnswersInInbox implements InboxSource {

    private final AnswerDrafts drafts;
    private final Units units;

    public AnswersInInbox(AnswerDrafts drafts, Units units) {
        this.drafts = drafts;
        this.units = units;
    }

    @Override
    public List<InboxItem> items(Person by, List<PlanSummary> own) {
        Map<PlanId, PlanSummary> inWork =
                own.stream()
                        .filter(plan -> plan.state() == PlanState.Name.DRAFT)
                        .collect(Collectors.toMap(PlanSummary::id, Function.identity()));
        return drafts.among(List.copyOf(inWork.keySet())).stream()
                .flatMap(
                        draft ->
                                Optional.ofNullable(inWork.get(draft.plan())).stream()
                                        .map(plan -> item(draft, plan)))
                .toList();
    }

    private InboxItem item(AnswerDraft draft, PlanSummary plan) {
        String questions =
                draft.open() == 0
                        ? "xem lại rồi trình lãnh đạo."
                        : "trả lời " + draft.open() + " câu hỏi còn lại rồi trình lãnh đạo.";
        String words =
                draft.proposedBy()
                        .map(
                                unit ->
                                        units.tree()
                                                        .find(unit)
                                                        .map(AdministrativeUnit::name)
                                                        .orElse("Cấp trên")
                                                + " gửi dự thảo kế hoạch “"
                                                + plan.title()
                                                + "”: ")
                        .orElseGet(() -> "Dự thảo kế hoạch “" + plan.title() + "”: ");
        return new InboxItem(InboxItem.Kind.FINISH_ANSWER, plan, words + questions);
    }
}
