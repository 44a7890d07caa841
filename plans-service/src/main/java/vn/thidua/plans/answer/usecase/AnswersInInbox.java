package vn.thidua.plans.answer.usecase;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.plans.answer.AnswerDraft;
import vn.thidua.plans.answer.AnswerDrafts;
import vn.thidua.plans.plan.InboxItem;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.plan.usecase.InboxSource;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;

/** Drafts that a superior has sent, and those with open questions. */
public final class AnswersInInbox implements InboxSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AnswerDrafts drafts;
    private final FindPlan find;
    private final Units units;

    public AnswersInInbox(AnswerDrafts drafts, FindPlan find, Units units) {
        this.drafts = drafts;
        this.find = find;
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
                                        .map(plan -> item(by, draft, plan)))
                .toList();
    }

    private InboxItem item(Person by, AnswerDraft draft, PlanSummary plan) {
        String questions =
                draft.open() == 0
                        ? "xem lại rồi trình lãnh đạo."
                        : "trả lời " + draft.open() + " câu hỏi còn lại rồi trình lãnh đạo.";
        String sender =
                draft.proposedBy()
                        .map(this::name)
                        .map(name -> name + " gửi dự thảo kế hoạch")
                        .orElse("Dự thảo kế hoạch");
        return new InboxItem(
                InboxItem.Kind.FINISH_ANSWER,
                plan,
                sender
                        + " “"
                        + plan.title()
                        + "” thực hiện "
                        + parent(by, draft)
                        + ": "
                        + questions);
    }

    /** "Kế hoạch số 03/KH-UBND ngày 04/01/2024 của Huyện Tân Phú". */
    private String parent(Person by, AnswerDraft draft) {
        String unit = name(draft.parent().unit());
        return find.find(by, draft.parent().plan())
                .map(plan -> named(plan.content()) + " của " + unit)
                .orElseGet(() -> "văn bản của " + unit);
    }

    private static String named(PlanContent content) {
        return content.type().label()
                + content.number().text().map(number -> " số " + number).orElse("")
                + content.date().map(day -> " ngày " + DAY.format(day)).orElse("");
    }

    private String name(UnitId unit) {
        return units.tree().find(unit).map(AdministrativeUnit::name).orElse("cấp trên");
    }
}
