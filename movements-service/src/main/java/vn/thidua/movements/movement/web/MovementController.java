package vn.thidua.movements.movement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movements.movement.NamedMovement;
import vn.thidua.movements.movement.PlanMovements;
import vn.thidua.movements.movement.usecase.ListMovements;

@RestController
class MovementController {

    /** {@code Movement} of the contract. */
    record MovementJson(
            String name,
            @Nullable String standingBody,
            String unitId,
            String planId,
            String planTitle,
            @Nullable String planNumber,
            LocalDate issuedOn,
            int year) {

        static MovementJson of(PlanMovements plan, NamedMovement movement) {
            return new MovementJson(
                    movement.name(),
                    movement.standingBody().orElse(null),
                    plan.unit().value(),
                    plan.planId(),
                    plan.planTitle(),
                    plan.planNumber().orElse(null),
                    plan.issuedOn(),
                    plan.year());
        }
    }

    private final ListMovements list;

    MovementController(ListMovements list) {
        this.list = list;
    }

    @GetMapping("/api/movements")
    List<MovementJson> movements(@RequestParam int year) {
        return list.ofYear(year).stream()
                .flatMap(
                        plan ->
                                plan.movements().stream()
                                        .map(movement -> MovementJson.of(plan, movement)))
                .toList();
    }
}
