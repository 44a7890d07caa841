package vn.thidua.plans.drift.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.drift.Difference;
import vn.thidua.plans.drift.Drift;
import vn.thidua.plans.drift.usecase.FollowParent;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.usecase.Result;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/plans/{id}/changes-above")
class DriftController {

    private final FollowParent follow;

    DriftController(FollowParent follow) {
        this.follow = follow;
    }

    record DifferenceView(String field, @Nullable String before, @Nullable String after) {
        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.field(),
                    difference.before().orElse(null),
                    difference.after().orElse(null));
        }
    }

    record DriftView(
            String id,
            String parentId,
            String kind,
            String causeId,
            @Nullable String causeNumber,
            LocalDate causeOn,
            Instant at,
            String standing,
            @Nullable String draftId,
            List<DifferenceView> differences) {
        static DriftView of(Drift drift) {
            return new DriftView(
                    drift.cause().document().value(),
                    drift.parent().plan().value(),
                    drift.kind().name(),
                    drift.cause().document().value(),
                    drift.cause().number().orElse(null),
                    drift.cause().on(),
                    drift.at(),
                    switch (drift.standing()) {
                        case Drift.Standing.Open _ -> "OPEN";
                        case Drift.Standing.Acknowledged _ -> "ACKNOWLEDGED";
                        case Drift.Standing.Followed _ -> "FOLLOWED";
                    },
                    drift.standing() instanceof Drift.Standing.Followed(var draft, _, _)
                            ? draft.value()
                            : null,
                    drift.differences().stream().map(DifferenceView::of).toList());
        }
    }

    record NextView(String planId) {}

    @GetMapping
    List<DriftView> changes(Caller caller, @PathVariable String id) {
        return follow.of(person(caller), id(id)).orElseThrow(DriftController::absent).stream()
                .map(DriftView::of)
                .toList();
    }

    @PostMapping("/{change}/acknowledgement")
    ResponseEntity<?> acknowledge(
            Caller caller, @PathVariable String id, @PathVariable String change) {
        return answer(follow.acknowledge(person(caller), id(id), key(id, change)));
    }

    @PostMapping("/{change}/amendment")
    ResponseEntity<?> amend(Caller caller, @PathVariable String id, @PathVariable String change) {
        return answer(follow.follow(person(caller), id(id), key(id, change)));
    }

    private static String key(String plan, String change) {
        return plan + "|" + change;
    }

    private static ResponseEntity<?> answer(FollowParent.Settled settled) {
        return switch (settled) {
            case FollowParent.Settled.Done(var plan) ->
                    ResponseEntity.ok(new NextView(plan.value()));
            case FollowParent.Settled.Refused(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case FollowParent.Settled.Forbidden(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
            case FollowParent.Settled.Answered(var result) -> answer(result);
        };
    }

    private static ResponseEntity<?> answer(Result result) {
        return switch (result) {
            case Result.Done(var plan) ->
                    ResponseEntity.ok(new NextView(plan.map(it -> it.id().value()).orElse("")));
            case Result.Refused(var reason, var sentence) ->
                    ProblemType.REFUSED.response(reason, sentence);
            case Result.Stale(var current) -> ProblemType.staleVersion(current);
            case Result.Absent() -> throw absent();
            case Result.Forbidden(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
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
