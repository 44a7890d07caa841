package vn.thidua.plans.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.plan.Numbering;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.usecase.AnswerParent;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.DiscardPlan;
import vn.thidua.plans.plan.usecase.FollowChain;
import vn.thidua.plans.plan.usecase.IssuePlan;
import vn.thidua.plans.plan.usecase.ListPlans;
import vn.thidua.plans.plan.usecase.ReadInbox;
import vn.thidua.plans.plan.usecase.Result;
import vn.thidua.plans.plan.usecase.ShowPlan;
import vn.thidua.plans.plan.usecase.SubmitPlan;
import vn.thidua.plans.plan.usecase.WritePlan;
import vn.thidua.plans.plan.web.PlanViews.ChainView;
import vn.thidua.plans.plan.web.PlanViews.InboxView;
import vn.thidua.plans.plan.web.PlanViews.PageView;
import vn.thidua.plans.plan.web.PlanViews.PlanView;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/plans")
class PlanController {

    private static final String IF_MATCH = "If-Match";

    private final ShowPlan show;
    private final ListPlans list;
    private final ReadInbox inbox;
    private final FollowChain chain;
    private final WritePlan write;
    private final CorrectPlan correct;
    private final AnswerParent answerParent;
    private final SubmitPlan submit;
    private final IssuePlan issue;
    private final DiscardPlan discard;
    private final Answers answers;
    private final Units units;

    PlanController(
            ShowPlan show,
            ListPlans list,
            ReadInbox inbox,
            FollowChain chain,
            WritePlan write,
            CorrectPlan correct,
            AnswerParent answerParent,
            SubmitPlan submit,
            IssuePlan issue,
            DiscardPlan discard,
            Answers answers,
            Units units) {
        this.show = show;
        this.list = list;
        this.inbox = inbox;
        this.chain = chain;
        this.write = write;
        this.correct = correct;
        this.answerParent = answerParent;
        this.submit = submit;
        this.issue = issue;
        this.discard = discard;
        this.answers = answers;
        this.units = units;
    }

    record DraftWish(
            @NotNull DocumentType type,
            @Nullable BodyKind body,
            @Nullable PlanKind kind,
            @Nullable @Min(1945) @Max(2200) Integer year) {}

    record ParentAnswer(@Nullable String planId) {}

    record FieldRemark(
            @NotBlank @Size(max = 100) String field, @NotBlank @Size(max = 2000) String words) {}

    record Remark(
            @NotBlank @Size(max = 2000) String remark,
            @Nullable @Size(max = 200) List<@jakarta.validation.Valid FieldRemark> fields) {}

    record Confirmation(@NotNull @Size(min = 1, max = 50) Set<@NotBlank String> fields) {}

    record IssueOrder(@NotNull Numbering numbering, @Nullable LocalDate issuedOn) {}

    @GetMapping
    PageView list(
            Caller caller,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        PlanLibrary.Filter filter =
                new PlanLibrary.Filter(
                        Optional.ofNullable(year),
                        constant("state", state, PlanState.Name.values()),
                        Optional.ofNullable(unit)
                                .filter(id -> !id.isBlank())
                                .map(UnitId::new)
                                .stream()
                                .collect(Collectors.toSet()),
                        Optional.empty(),
                        Optional.ofNullable(asOf));
        Person by = Persons.of(caller);
        PlanLibrary.Page found =
                list.list(
                        by, constant("scope", scope, ListPlans.Scope.values()), filter, page, size);
        return PageView.of(found, chain.parents(by, found.items()), page, size, units.tree());
    }

    private static <E extends Enum<E>> Optional<E> constant(
            String field, @Nullable String text, E[] values) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<E> found =
                Arrays.stream(values)
                        .filter(it -> it.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (found.isEmpty()) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Giá trị của "
                            + field
                            + " không có trong danh mục. Tải lại trang rồi chọn lại.");
        }
        return found;
    }

    @PostMapping
    ResponseEntity<?> write(Caller caller, @RequestBody @jakarta.validation.Valid DraftWish wish) {
        Result result =
                write.write(
                        new WritePlan.Wish(
                                wish.type(),
                                Optional.ofNullable(wish.body()).orElse(BodyKind.UBND),
                                Optional.ofNullable(wish.kind()),
                                Optional.ofNullable(wish.year())),
                        Persons.of(caller));
        return result instanceof Result.Done(Optional<Plan> plan) && plan.isPresent()
                ? ResponseEntity.created(URI.create("/api/plans/" + plan.get().id()))
                        .body(answers.view(Persons.of(caller), plan.get()))
                : answers.of(result, caller);
    }

    @GetMapping("/inbox")
    List<InboxView> inbox(Caller caller) {
        return inbox.inbox(Persons.of(caller)).stream()
                .map(item -> InboxView.of(item, units.tree()))
                .toList();
    }

    @GetMapping("/{id}")
    PlanView plan(Caller caller, @PathVariable String id) {
        return show.show(Persons.of(caller), Answers.id(id))
                .map(PlanView::of)
                .orElseThrow(Answers::absent);
    }

    @GetMapping("/{id}/chain")
    ChainView chain(Caller caller, @PathVariable String id) {
        return chain.chain(Persons.of(caller), Answers.id(id))
                .map(found -> ChainView.of(found, units.tree()))
                .orElseThrow(Answers::absent);
    }

    @PutMapping("/{id}/content")
    ResponseEntity<?> correct(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody ContentJson content) {
        return switch (content.check()) {
            case ContentJson.Checked.Bad(var errors) ->
                    ResponseEntity.badRequest().body(ProblemType.invalid(errors));
            case ContentJson.Checked.Good(var checked) ->
                    answers.of(
                            correct.correct(Answers.target(id, version, caller), checked), caller);
        };
    }

    @PutMapping("/{id}/parent")
    ResponseEntity<?> answerParent(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody ParentAnswer answer) {
        Optional<PlanId> parent = Optional.ofNullable(answer.planId()).map(Answers::id);
        return answers.of(answerParent.answer(Answers.target(id, version, caller), parent), caller);
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<?> submit(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answers.of(submit.submit(Answers.target(id, version, caller)), caller);
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> giveBack(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @jakarta.validation.Valid Remark remark) {
        return answers.of(
                submit.giveBack(
                        Answers.target(id, version, caller),
                        remark.remark(),
                        Optional.ofNullable(remark.fields()).orElseGet(List::of).stream()
                                .map(it -> new Plan.FieldRemark(it.field(), it.words()))
                                .toList()),
                caller);
    }

    @PostMapping("/{id}/confirmations")
    ResponseEntity<?> confirm(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @jakarta.validation.Valid Confirmation confirmation) {
        return answers.of(
                submit.confirm(Answers.target(id, version, caller), confirmation.fields()), caller);
    }

    @PostMapping("/{id}/issue")
    ResponseEntity<?> issue(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @jakarta.validation.Valid IssueOrder order) {
        return answers.of(
                issue.issue(
                        Answers.target(id, version, caller),
                        order.numbering(),
                        Optional.ofNullable(order.issuedOn())),
                caller);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> discard(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answers.of(discard.discard(Answers.target(id, version, caller)), caller);
    }
}
