package vn.thidua.plans.plan.web;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.Result;
import vn.thidua.plans.plan.usecase.ShowPlan;
import vn.thidua.plans.plan.web.PlanViews.PlanView;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** From results to answers, and from the parts of a request to what use cases ask for. */
@Component
class Answers {

    private final ShowPlan show;

    Answers(ShowPlan show) {
        this.show = show;
    }

    ResponseEntity<?> of(Result result, Caller caller) {
        return switch (result) {
            case Result.Done(Optional<Plan> plan) when plan.isPresent() ->
                    ResponseEntity.ok(view(Persons.of(caller), plan.get()));
            case Result.Done _ -> ResponseEntity.noContent().build();
            case Result.Refused(var reason, var sentence) ->
                    ProblemType.REFUSED.response(reason, sentence);
            case Result.Stale(var current) -> ProblemType.staleVersion(current);
            case Result.Absent() -> throw absent();
            case Result.Forbidden(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    PlanView view(Person person, Plan plan) {
        return PlanView.of(show.show(person, plan));
    }

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có văn bản này hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }

    /** An id that no plan can have is absent like any other. */
    static PlanId id(String text) {
        if (!PlanId.isOne(text)) {
            throw absent();
        }
        return new PlanId(text);
    }

    static ChangePlan.Target target(String id, String ifMatch, Caller caller) {
        long version = SeenVersion.in(ifMatch);
        return new ChangePlan.Target(id(id), version, Persons.of(caller));
    }
}
