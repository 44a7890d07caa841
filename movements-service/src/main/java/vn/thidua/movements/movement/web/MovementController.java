package vn.thidua.movements.movement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
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
import vn.thidua.movements.movement.Candidacy;
import vn.thidua.movements.movement.Milestone;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementEvent.Decision;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.usecase.Outcome;
import vn.thidua.movements.movement.usecase.RunMovements;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** Movements, their steps, and which movement above they carry out. */
@RestController
@RequestMapping("/api/movements")
class MovementController {

    private static final String IF_MATCH = "If-Match";

    record WishJson(@Valid @NotNull OutlineJson outline, @Nullable String carriesOut) {}

    record StepJson(
            Milestone.@NotNull Step step,
            @NotNull LocalDate on,
            @NotNull @Size(max = 4000) String result) {}

    enum DecisionJson {
        CONFIRM,
        REJECT,
        RELEASE
    }

    record AdoptionJson(@NotBlank String movementId, @NotNull DecisionJson decision) {}

    private final RunMovements run;

    MovementController(RunMovements run) {
        this.run = run;
    }

    @GetMapping
    List<MovementViews.Summary> list(Caller caller, @RequestParam int year) {
        List<Movement> above = run.above(caller, year);
        return run.list(year).stream()
                .map(
                        each ->
                                MovementViews.Summary.of(
                                        each,
                                        run.unitName(each.unit()),
                                        run.candidates(each, above)))
                .toList();
    }

    @GetMapping("/above")
    List<MovementViews.Above> above(Caller caller, @RequestParam int year) {
        return run.above(caller, year).stream()
                .map(each -> MovementViews.Above.of(each, run.unitName(each.unit())))
                .toList();
    }

    @PostMapping
    ResponseEntity<?> prepare(Caller caller, @RequestBody @Valid WishJson wish) {
        return answer(
                caller,
                run.prepare(
                        caller,
                        wish.outline().outline(),
                        Optional.ofNullable(wish.carriesOut()).map(MovementId::new)),
                HttpStatus.CREATED);
    }

    @GetMapping("/{id}")
    MovementViews.View one(Caller caller, @PathVariable String id) {
        return run.find(new MovementId(id))
                .map(each -> view(caller, each))
                .orElseThrow(MovementController::absent);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> amend(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid OutlineJson outline) {
        return answer(
                caller,
                run.amend(caller, new MovementId(id), SeenVersion.in(version), outline.outline()),
                HttpStatus.OK);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return switch (run.delete(caller, new MovementId(id), SeenVersion.in(version))) {
            case Outcome.Done<Movement> _ -> ResponseEntity.noContent().build();
            case Outcome<Movement> other -> answer(caller, other, HttpStatus.OK);
        };
    }

    @PostMapping("/{id}/steps")
    ResponseEntity<?> step(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid StepJson step) {
        return answer(
                caller,
                run.step(
                        caller,
                        new MovementId(id),
                        SeenVersion.in(version),
                        new Milestone(step.step(), step.on(), step.result().strip())),
                HttpStatus.OK);
    }

    @PostMapping("/{id}/adoption")
    ResponseEntity<?> adopt(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid AdoptionJson adoption) {
        Decision decision =
                switch (adoption.decision()) {
                    case CONFIRM -> Decision.CONFIRMED;
                    case REJECT -> Decision.REJECTED;
                    case RELEASE -> Decision.RELEASED;
                };
        return answer(
                caller,
                run.adopt(
                        caller,
                        new MovementId(id),
                        SeenVersion.in(version),
                        new MovementId(adoption.movementId()),
                        decision),
                HttpStatus.OK);
    }

    @PutMapping("/{id}/nominations")
    ResponseEntity<?> openNominations(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid NominationsJson.Wish wish) {
        return answer(
                caller,
                run.openNominations(
                        caller, new MovementId(id), SeenVersion.in(version), wish.wish()),
                HttpStatus.OK);
    }

    @DeleteMapping("/{id}/nominations")
    ResponseEntity<?> closeNominations(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answer(
                caller,
                run.closeNominations(caller, new MovementId(id), SeenVersion.in(version)),
                HttpStatus.OK);
    }

    @GetMapping("/{id}/adopters")
    List<MovementViews.AdopterJson> adopters(Caller caller, @PathVariable String id) {
        return run
                .adopters(caller, new MovementId(id))
                .orElseThrow(MovementController::absent)
                .stream()
                .flatMap(
                        each ->
                                run.node(each.unit()).stream()
                                        .map(
                                                node ->
                                                        MovementViews.AdopterJson.of(
                                                                each, node, run.today())))
                .toList();
    }

    private MovementViews.View view(Caller caller, Movement movement) {
        List<Candidacy> candidates =
                movement.unit().equals(caller.tenant())
                        ? run.candidates(movement, run.above(caller, movement.outline().year()))
                        : List.of();
        return MovementViews.View.of(caller, movement, candidates, run::unitName, run.today());
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Movement> outcome, HttpStatus done) {
        return switch (outcome) {
            case Outcome.Done<Movement>(var movement) ->
                    ResponseEntity.status(done).body(view(caller, movement));
            case Outcome.Refused<Movement>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<Movement>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Movement>() -> throw absent();
            case Outcome.Forbidden<Movement>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có phong trào này, hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
