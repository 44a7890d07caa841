package vn.thidua.movements.movement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.movement.Adopter;
import vn.thidua.movements.movement.Candidacy;
import vn.thidua.movements.movement.Carried;
import vn.thidua.movements.movement.Milestone;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementState;
import vn.thidua.movements.movement.Outline;
import vn.thidua.movements.movement.PlanNaming;
import vn.thidua.movements.movement.Quota;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;

/** Movements as the contract has them, and what the person may do next. */
final class MovementViews {

    private MovementViews() {}

    /** What the person may do with the movement. */
    enum Action {
        AMEND,
        LAUNCH,
        INTERIM_REVIEW,
        FINAL_REVIEW,
        CLOSE,
        STOP,
        DELETE,
        ADOPT,
        OPEN_NOMINATIONS,
        CLOSE_NOMINATIONS
    }

    private static final Set<MovementState> STOPPABLE =
            Set.of(MovementState.PREPARED, MovementState.LAUNCHED, MovementState.INTERIM_REVIEWED);

    record CarriedJson(String movementId, String unitId, String unitName, String name) {

        static @Nullable CarriedJson of(Optional<Carried> carried) {
            return carried.map(
                            above ->
                                    new CarriedJson(
                                            above.movement().value(),
                                            above.unit().value(),
                                            above.unitName(),
                                            above.name()))
                    .orElse(null);
        }
    }

    record Summary(
            String id,
            String name,
            Outline.Form form,
            MovementState state,
            int year,
            String unitId,
            String unitName,
            @Nullable String standingBody,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String planId,
            @Nullable String planTitle,
            @Nullable String planNumber,
            PlanNaming.@Nullable Mark planMark,
            @Nullable CarriedJson carriesOut,
            boolean proposed) {

        static Summary of(Movement movement, String unitName, List<Candidacy> candidates) {
            Outline outline = movement.outline();
            Optional<PlanNaming> plan = movement.plans().stream().findFirst();
            return new Summary(
                    movement.id().value(),
                    outline.name(),
                    outline.form(),
                    movement.state(),
                    outline.year(),
                    movement.unit().value(),
                    unitName,
                    outline.standingBody().orElse(null),
                    outline.from().orElse(null),
                    outline.to().orElse(null),
                    plan.map(PlanNaming::planId).orElse(null),
                    plan.map(PlanNaming::planTitle).orElse(null),
                    plan.flatMap(PlanNaming::planNumber).orElse(null),
                    plan.map(PlanNaming::mark).orElse(null),
                    CarriedJson.of(movement.carried()),
                    movement.carried().isEmpty()
                            && candidates.stream()
                                    .anyMatch(each -> each.isAlike(movement) && !each.rejected()));
        }
    }

    record Above(
            String id,
            String name,
            Outline.Form form,
            MovementState state,
            String unitId,
            String unitName,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String standingBody,
            @Nullable String carriesOutId) {

        static Above of(Movement movement, String unitName) {
            Outline outline = movement.outline();
            return new Above(
                    movement.id().value(),
                    outline.name(),
                    outline.form(),
                    movement.state(),
                    movement.unit().value(),
                    unitName,
                    outline.from().orElse(null),
                    outline.to().orElse(null),
                    outline.standingBody().orElse(null),
                    movement.carried().map(each -> each.movement().value()).orElse(null));
        }
    }

    record CandidacyJson(
            String movementId,
            String unitId,
            String unitName,
            String name,
            boolean alike,
            String why,
            boolean rejected) {}

    record PlanJson(
            String planId,
            String title,
            @Nullable String number,
            LocalDate issuedOn,
            PlanNaming.Mark mark) {

        static PlanJson of(PlanNaming plan) {
            return new PlanJson(
                    plan.planId(),
                    plan.planTitle(),
                    plan.planNumber().orElse(null),
                    plan.issuedOn(),
                    plan.mark());
        }
    }

    record View(
            String id,
            String unitId,
            String unitName,
            boolean own,
            OutlineJson outline,
            List<String> quotaSentences,
            MovementState state,
            long version,
            List<PlanJson> plans,
            List<Milestone> milestones,
            @Nullable CarriedJson carriesOut,
            List<CandidacyJson> candidates,
            @Nullable NominationsJson nominations,
            List<Action> actions) {

        static View of(
                Caller caller,
                Movement movement,
                List<Candidacy> candidates,
                Function<TenantId, String> unitName,
                LocalDate today) {
            boolean own = movement.unit().equals(caller.tenant());
            return new View(
                    movement.id().value(),
                    movement.unit().value(),
                    unitName.apply(movement.unit()),
                    own,
                    OutlineJson.of(movement.outline()),
                    movement.outline().quotas().stream().map(Quota::sentence).toList(),
                    movement.state(),
                    movement.version(),
                    movement.plans().stream().map(PlanJson::of).toList(),
                    movement.milestones(),
                    CarriedJson.of(movement.carried()),
                    candidates.stream()
                            .map(
                                    each ->
                                            new CandidacyJson(
                                                    each.above().id().value(),
                                                    each.above().unit().value(),
                                                    unitName.apply(each.above().unit()),
                                                    each.above().outline().name(),
                                                    each.isAlike(movement),
                                                    each.why(movement),
                                                    each.rejected()))
                            .toList(),
                    movement.nominations()
                            .map(window -> NominationsJson.of(window, today))
                            .orElse(null),
                    own ? actions(caller, movement, today) : List.of());
        }

        private static List<Action> actions(Caller caller, Movement movement, LocalDate today) {
            boolean leads = caller.has("leader");
            if (!leads && !caller.has("specialist")) {
                return List.of();
            }
            List<Action> actions = new ArrayList<>();
            if (movement.state() != MovementState.CLOSED) {
                actions.add(Action.AMEND);
            }
            switch (movement.state()) {
                case PREPARED -> {
                    if (leads) {
                        actions.add(Action.LAUNCH);
                    }
                }
                case LAUNCHED, INTERIM_REVIEWED -> {
                    actions.add(Action.INTERIM_REVIEW);
                    actions.add(Action.FINAL_REVIEW);
                }
                case FINALLY_REVIEWED -> {
                    if (leads) {
                        actions.add(Action.CLOSE);
                    }
                }
                case CLOSED -> {}
            }
            if (leads && STOPPABLE.contains(movement.state())) {
                actions.add(Action.STOP);
            }
            if (movement.refusesDeletion(false).isEmpty()) {
                actions.add(Action.DELETE);
            }
            if (leads && movement.state() != MovementState.PREPARED && !movement.isStopped()) {
                actions.add(Action.OPEN_NOMINATIONS);
            }
            if (leads && movement.nominations().filter(each -> !each.isOver(today)).isPresent()) {
                actions.add(Action.CLOSE_NOMINATIONS);
            }
            actions.add(Action.ADOPT);
            return actions;
        }
    }

    record AdopterJson(
            String unitId,
            String name,
            String level,
            @Nullable String parentUnitId,
            Adopter.Answer answer,
            @Nullable String movementId,
            @Nullable String movementName,
            @Nullable MovementState movementState) {

        static AdopterJson of(Adopter adopter, TenantNode node, LocalDate today) {
            return new AdopterJson(
                    node.id().value(),
                    node.name(),
                    node.level(),
                    node.parentOn(today).map(TenantId::value).orElse(null),
                    adopter.answer(),
                    adopter.by().map(each -> each.id().value()).orElse(null),
                    adopter.by().map(each -> each.outline().name()).orElse(null),
                    adopter.by().map(Movement::state).orElse(null));
        }
    }
}
