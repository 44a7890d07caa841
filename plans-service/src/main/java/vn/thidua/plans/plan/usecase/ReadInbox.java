package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.plans.plan.AnswerTime;
import vn.thidua.plans.plan.InboxItem;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.ParentSearch;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanLibrary.Filter;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.ReadRule;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;

/**
 * Việc của đơn vị. A document of a superior is answered when a plan of the unit implements it, or implements one that
 * implements it; where a nearer superior has passed it on, that one's plan is to be answered instead.
 */
public final class ReadInbox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST = 200;

    private final PlanLibrary library;
    private final FindPlan find;
    private final FollowChain chain;
    private final List<InboxSource> others;
    private final Units units;
    private final AnswerTime answerTime;
    private final Clock clock;

    /**
     * With what other features know of.
     *
     * @param others each may stand for the reminder to finish a draft
     */
    public ReadInbox(
            PlanLibrary library,
            FindPlan find,
            FollowChain chain,
            List<InboxSource> others,
            Units units,
            AnswerTime answerTime,
            Clock clock) {
        this.others = List.copyOf(others);
        this.library = library;
        this.find = find;
        this.chain = chain;
        this.units = units;
        this.answerTime = answerTime;
        this.clock = clock;
    }

    public List<InboxItem> inbox(Person by) {
        List<ReadRule.Share> aboveShares = find.rule().above(by.unit());
        List<PlanSummary> own =
                library.list(by.unit(), true, List.of(), Filter.ALL, 0, MOST).items();
        List<InboxItem> items = new ArrayList<>();
        others.forEach(source -> items.addAll(source.items(by, own)));
        Set<PlanId> told =
                items.stream()
                        .filter(item -> item.kind() == InboxItem.Kind.FINISH_ANSWER)
                        .map(item -> item.plan().id())
                        .collect(Collectors.toSet());
        own.stream()
                .filter(plan -> !told.contains(plan.id()))
                .forEach(plan -> ownItem(plan, by).ifPresent(items::add));
        items.addAll(unanswered(by, own, aboveShares));
        items.sort(
                Comparator.comparing(InboxItem::kind)
                        .thenComparing(item -> item.dueOn().orElse(LocalDate.MAX)));
        return items;
    }

    private Optional<InboxItem> ownItem(PlanSummary plan, Person by) {
        String name = name(plan);
        return switch (plan.state()) {
            case DRAFT ->
                    Optional.of(
                            new InboxItem(
                                    InboxItem.Kind.FINISH_DRAFT,
                                    plan,
                                    "Dự thảo "
                                            + lowerFirst(name)
                                            + " chưa xong: xem lại các thông tin đã đọc rồi trình lãnh đạo."));
            case IN_REVIEW ->
                    by.mayIssue()
                            ? Optional.of(
                                    new InboxItem(
                                            InboxItem.Kind.DECIDE,
                                            plan,
                                            name + " đang chờ duyệt: ban hành hoặc trả lại."))
                            : Optional.empty();
            case ISSUED, AMENDED -> question(plan, name);
            case REPLACED, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    private static Optional<InboxItem> question(PlanSummary plan, String name) {
        return switch (plan.link()) {
            case AMBIGUOUS ->
                    Optional.of(
                            new InboxItem(
                                    InboxItem.Kind.ANSWER_PARENT,
                                    plan,
                                    name
                                            + " có căn cứ chưa rõ: chọn văn bản cấp trên mà kế hoạch thực hiện."));
            case NONE_CITED ->
                    Optional.of(
                            new InboxItem(
                                    InboxItem.Kind.ANSWER_PARENT,
                                    plan,
                                    name
                                            + " không dẫn văn bản cấp trên: chọn văn bản được thực hiện, hoặc xác nhận là không có."));
            case PENDING ->
                    Optional.of(
                            new InboxItem(
                                    InboxItem.Kind.WAITING_FOR_PARENT,
                                    plan,
                                    name
                                            + " đang chờ văn bản cấp trên vào hệ thống, sẽ tự liên kết; đơn vị không phải làm gì."));
            case RESOLVED, NOT_NEEDED -> Optional.empty();
        };
    }

    private List<InboxItem> unanswered(
            Person by, List<PlanSummary> own, List<ReadRule.Share> shares) {
        UnitTree tree = units.tree();
        LocalDate today = LocalDate.now(clock);
        UnitId province = tree.root(by.unit(), today);
        List<PlanSummary> issued =
                library.list(by.unit(), false, shares, Filter.ALL, 0, MOST).items().stream()
                        .filter(
                                plan ->
                                        plan.state() == PlanState.Name.ISSUED
                                                || plan.state() == PlanState.Name.AMENDED)
                        .filter(plan -> ParentSearch.isDirecting(plan.type()))
                        .filter(
                                plan ->
                                        plan.year()
                                                .or(() -> plan.issuedOn().map(LocalDate::getYear))
                                                .filter(year -> year == today.getYear())
                                                .isPresent())
                        .toList();
        Set<PlanId> answered = new HashSet<>();
        chain.above(own, shares).forEach(plan -> answered.add(plan.id()));
        issued.forEach(
                plan ->
                        plan.parents().stream()
                                .map(ParentLink.Parent::plan)
                                .forEach(answered::add));
        return issued.stream()
                .filter(plan -> !answered.contains(plan.id()))
                .map(
                        plan ->
                                new InboxItem(
                                        InboxItem.Kind.ANSWER_PLAN,
                                        plan,
                                        "Triển khai "
                                                + lowerFirst(name(plan))
                                                + " của "
                                                + tree.find(plan.unit())
                                                        .map(AdministrativeUnit::nameInSentence)
                                                        .orElse("cấp trên")
                                                + ": soạn hoặc tải lên kế hoạch của đơn vị.",
                                        plan.issuedOn()
                                                .map(day -> answerTime.dueOn(day, province))))
                .toList();
    }

    /** "Kế hoạch số 28/KH-UBND ngày 19/01/2024", else with its title. */
    private static String name(PlanSummary plan) {
        String number = plan.number().text().map(text -> " số " + text).orElse("");
        String day = plan.issuedOn().map(date -> " ngày " + DAY.format(date)).orElse("");
        String title = number.isEmpty() ? " “" + plan.title() + "”" : "";
        return plan.type().label() + number + day + title;
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
