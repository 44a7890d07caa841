package vn.thidua.plans.answer.web;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.answer.AnswerDraft;
import vn.thidua.plans.answer.Question;
import vn.thidua.plans.answer.usecase.AnswerQuestion;
import vn.thidua.plans.answer.usecase.DeliverDrafts;
import vn.thidua.plans.answer.usecase.DraftAnswer;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.Result;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/plans/{id}")
class AnswerController {

    private final DraftAnswer draft;
    private final AnswerQuestion questions;
    private final DeliverDrafts deliver;
    private final Units units;

    AnswerController(
            DraftAnswer draft, AnswerQuestion questions, DeliverDrafts deliver, Units units) {
        this.draft = draft;
        this.questions = questions;
        this.deliver = deliver;
        this.units = units;
    }

    record MadeView(String planId) {}

    record OptionView(String value, String label) {}

    record QuestionView(
            String id,
            String sentence,
            @Nullable String evidence,
            String form,
            List<OptionView> options,
            boolean open,
            @Nullable String value) {
        static QuestionView of(Question question) {
            return new QuestionView(
                    question.id(),
                    question.sentence(),
                    question.evidence().orElse(null),
                    question.form().name(),
                    question.options().stream()
                            .map(option -> new OptionView(option.value(), option.label()))
                            .toList(),
                    question.isOpen(),
                    question.answer()
                            .map(
                                    answer ->
                                            answer instanceof Question.Answer.Value(var value)
                                                    ? value
                                                    : "")
                            .orElse(null));
        }
    }

    record QuestionsView(
            @Nullable String parentId, @Nullable String proposedBy, List<QuestionView> questions) {}

    record AnswerBody(@Nullable @Size(max = 2000) String value) {}

    record VersionView(long version) {}

    record StandingView(
            String unitId,
            String unitName,
            String state,
            @Nullable Instant deliveredAt,
            @Nullable String planId,
            @Nullable String planNumber) {
        static StandingView of(DeliverDrafts.Row row) {
            AdministrativeUnit unit = row.unit();
            String id = unit.id().value();
            return switch (row.standing()) {
                case DeliverDrafts.Standing.Answered(var plan) ->
                        new StandingView(
                                id,
                                unit.name(),
                                "ANSWERED",
                                null,
                                plan.id().value(),
                                plan.number().text().orElse(null));
                case DeliverDrafts.Standing.Delivered(var at) ->
                        new StandingView(id, unit.name(), "DELIVERED", at, null, null);
                case DeliverDrafts.Standing.OnItsWay _ ->
                        new StandingView(id, unit.name(), "ON_ITS_WAY", null, null, null);
                case DeliverDrafts.Standing.Silent _ ->
                        new StandingView(id, unit.name(), "SILENT", null, null, null);
            };
        }
    }

    @PostMapping("/answer")
    ResponseEntity<?> draft(Caller caller, @PathVariable String id) {
        return switch (draft.draft(person(caller), id(id))) {
            case DraftAnswer.Drafted.Here(var plan, var isNew) ->
                    isNew
                            ? ResponseEntity.created(URI.create("/api/plans/" + plan))
                                    .body(new MadeView(plan.value()))
                            : ResponseEntity.ok(new MadeView(plan.value()));
            case DraftAnswer.Drafted.Refused(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case DraftAnswer.Drafted.Forbidden(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
            case DraftAnswer.Drafted.Absent _ -> throw absent();
        };
    }

    @GetMapping("/questions")
    QuestionsView questions(Caller caller, @PathVariable String id) {
        return switch (questions.questions(person(caller), id(id))) {
            case AnswerQuestion.Asked.About(var draft) -> view(draft);
            case AnswerQuestion.Asked.Absent() -> throw absent();
        };
    }

    private QuestionsView view(Optional<AnswerDraft> found) {
        return new QuestionsView(
                found.map(it -> it.parent().plan().value()).orElse(null),
                found.flatMap(AnswerDraft::proposedBy).map(this::name).orElse(null),
                found.map(AnswerDraft::questions).orElse(List.of()).stream()
                        .map(QuestionView::of)
                        .toList());
    }

    private String name(UnitId unit) {
        return units.tree().find(unit).map(AdministrativeUnit::name).orElse("Cấp trên");
    }

    @PutMapping("/questions/{question}")
    ResponseEntity<?> answer(
            Caller caller,
            @PathVariable String id,
            @PathVariable String question,
            @RequestHeader("If-Match") String version,
            @RequestBody @jakarta.validation.Valid AnswerBody body) {
        ChangePlan.Target target =
                new ChangePlan.Target(id(id), SeenVersion.in(version), person(caller));
        Optional<String> value = Optional.ofNullable(body.value()).filter(it -> !it.isBlank());
        return switch (questions.answer(target, question, value)) {
            case AnswerQuestion.Answered.Refused(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case AnswerQuestion.Answered.Corrected(var result) -> corrected(result);
        };
    }

    private static ResponseEntity<?> corrected(Result result) {
        return switch (result) {
            case Result.Done(var plan) ->
                    ResponseEntity.ok(new VersionView(plan.map(it -> it.version()).orElse(0L)));
            case Result.Refused(var reason, var sentence) ->
                    ProblemType.REFUSED.response(reason, sentence);
            case Result.Stale(var current) -> ProblemType.staleVersion(current);
            case Result.Absent() -> throw absent();
            case Result.Forbidden(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    @GetMapping("/deliveries")
    ResponseEntity<?> overview(Caller caller, @PathVariable String id) {
        return answer(deliver.overview(person(caller), id(id)), HttpStatus.OK);
    }

    @PostMapping("/deliveries")
    ResponseEntity<?> deliver(Caller caller, @PathVariable String id) {
        return answer(deliver.deliver(person(caller), id(id)), HttpStatus.CREATED);
    }

    private static ResponseEntity<?> answer(DeliverDrafts.Overview overview, HttpStatus done) {
        return switch (overview) {
            case DeliverDrafts.Overview.Rows(var rows) ->
                    ResponseEntity.status(done).body(rows.stream().map(StandingView::of).toList());
            case DeliverDrafts.Overview.Refused(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case DeliverDrafts.Overview.Forbidden(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
            case DeliverDrafts.Overview.Absent _ -> throw absent();
        };
    }

    private static PlanId id(String text) {
        if (!PlanId.isOne(text)) {
            throw absent();
        }
        return new PlanId(text);
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có văn bản này hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }

    private static Person person(Caller caller) {
        Set<Person.Role> roles = EnumSet.noneOf(Person.Role.class);
        if (caller.has("specialist")) {
            roles.add(Person.Role.SPECIALIST);
        }
        if (caller.has("leader")) {
            roles.add(Person.Role.LEADER);
        }
        return new Person(
                caller.subject(), caller.displayName(), new UnitId(caller.tenant().value()), roles);
    }
}
