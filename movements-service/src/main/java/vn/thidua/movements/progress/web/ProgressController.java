package vn.thidua.movements.progress.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.progress.Aim;
import vn.thidua.movements.progress.AssignmentId;
import vn.thidua.movements.progress.Cadence;
import vn.thidua.movements.progress.Evidence;
import vn.thidua.movements.progress.Kind;
import vn.thidua.movements.progress.Light;
import vn.thidua.movements.progress.Owner;
import vn.thidua.movements.progress.Period;
import vn.thidua.movements.progress.ProgressReason;
import vn.thidua.movements.progress.TypedNumber;
import vn.thidua.movements.progress.Wish;
import vn.thidua.movements.progress.usecase.Outcome;
import vn.thidua.movements.progress.usecase.TrackProgress;
import vn.thidua.movements.progress.usecase.TrackProgress.Seen;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** Targets and tasks of the own unit, who answers for them, and how far they are. */
@RestController
@RequestMapping("/api/movements")
class ProgressController {

    record OwnerWish(
            @NotNull @Size(max = 300) String name,
            @Nullable @Size(max = 255) String email,
            @Nullable @Size(max = 64) String agency) {

        private Owner owner() {
            return new Owner(name, Optional.ofNullable(email), Optional.ofNullable(agency));
        }
    }

    /** @param goal as it is typed; blank: none */
    record WishJson(
            Aim.@NotNull Direction direction,
            @NotNull @Size(max = 40) String goal,
            @NotNull @Size(max = 60) String unit,
            Aim.@NotNull Counting counting,
            @NotNull Cadence cadence,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Valid OwnerWish owner) {

        /** Empty when the goal is no number. */
        Optional<Wish> wish() {
            Optional<BigDecimal> value = TypedNumber.of(goal);
            return value.isEmpty() && !goal.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new Wish(
                                    new Aim(
                                            direction,
                                            value,
                                            Optional.of(unit.strip())
                                                    .filter(each -> !each.isEmpty()),
                                            counting),
                                    cadence,
                                    from,
                                    to,
                                    Optional.ofNullable(owner).map(OwnerWish::owner)));
        }
    }

    record AssignJson(
            @NotNull Kind kind,
            @NotNull @Size(max = 1000) String name,
            @NotNull @Valid WishJson wish) {}

    /** @param value as it is typed */
    record ValueJson(
            @NotNull @Size(max = 10) String period,
            @NotNull @Size(max = 40) String value,
            @Nullable @Size(max = 2000) String note,
            @Nullable @Size(max = 200) String document,
            @Nullable @Size(max = 1000) String link) {

        Evidence evidence() {
            return new Evidence(text(note), text(document), text(link));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    record CorrectionJson(
            @NotNull @Valid ValueJson said,
            @Min(0) int seen,
            @NotNull @Size(max = 2000) String reason) {}

    /** @param until null: remind as usual */
    record PauseJson(@Nullable LocalDate until) {}

    private final TrackProgress track;
    private final Light.Rule rule;
    private final Clock clock;

    ProgressController(TrackProgress track, Light.Rule rule, Clock clock) {
        this.track = track;
        this.rule = rule;
        this.clock = clock;
    }

    @GetMapping("/progress")
    List<ProgressViews.View> ofYear(
            Caller caller,
            @RequestParam int year,
            @RequestParam(defaultValue = "false") boolean mine) {
        return track.ofYear(caller, year).stream()
                .filter(each -> !mine || each.mine())
                .map(each -> view(caller, each))
                .toList();
    }

    @GetMapping("/{id}/progress")
    ProgressViews.MovementJson ofMovement(Caller caller, @PathVariable String id) {
        return track.ofMovement(caller, new MovementId(id))
                .map(
                        found ->
                                ProgressViews.MovementJson.of(
                                        found,
                                        found.items().stream()
                                                .map(each -> view(caller, each))
                                                .toList(),
                                        caller.has("specialist") || caller.has("leader")))
                .orElseThrow(ProgressController::absent);
    }

    @PostMapping("/{id}/progress")
    ResponseEntity<?> assign(
            Caller caller, @PathVariable String id, @RequestBody @Valid AssignJson assign) {
        Optional<Wish> wish = assign.wish().wish();
        return wish.isEmpty()
                ? refused(ProgressReason.GOAL_UNSOUND)
                : answer(
                        caller,
                        track.assign(
                                caller,
                                new MovementId(id),
                                assign.kind(),
                                assign.name(),
                                wish.get()),
                        HttpStatus.CREATED);
    }

    @GetMapping("/progress/{id}")
    ProgressViews.View one(Caller caller, @PathVariable String id) {
        return track.find(caller, new AssignmentId(id))
                .map(each -> view(caller, each))
                .orElseThrow(ProgressController::absent);
    }

    @PutMapping("/progress/{id}")
    ResponseEntity<?> reshape(
            Caller caller,
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid WishJson json) {
        Optional<Wish> wish = json.wish();
        return wish.isEmpty()
                ? refused(ProgressReason.GOAL_UNSOUND)
                : answer(
                        caller,
                        track.reshape(
                                caller, new AssignmentId(id), SeenVersion.in(version), wish.get()),
                        HttpStatus.OK);
    }

    @PostMapping("/progress/{id}/values")
    ResponseEntity<?> record(
            Caller caller, @PathVariable String id, @RequestBody @Valid ValueJson said) {
        Optional<Period> period = Period.parse(said.period());
        return period.isEmpty()
                ? unknownPeriod(caller, id)
                : answer(
                        caller,
                        track.record(
                                caller,
                                new AssignmentId(id),
                                period.get(),
                                said.value(),
                                said.evidence()),
                        HttpStatus.OK);
    }

    @PostMapping("/progress/{id}/corrections")
    ResponseEntity<?> correct(
            Caller caller, @PathVariable String id, @RequestBody @Valid CorrectionJson correction) {
        ValueJson said = correction.said();
        Optional<Period> period = Period.parse(said.period());
        return period.isEmpty()
                ? unknownPeriod(caller, id)
                : answer(
                        caller,
                        track.correct(
                                caller,
                                new AssignmentId(id),
                                period.get(),
                                correction.seen(),
                                said.value(),
                                said.evidence(),
                                correction.reason()),
                        HttpStatus.OK);
    }

    @PutMapping("/progress/{id}/pause")
    ResponseEntity<?> putOff(
            Caller caller, @PathVariable String id, @RequestBody @Valid PauseJson pause) {
        return answer(
                caller,
                track.putOff(caller, new AssignmentId(id), Optional.ofNullable(pause.until())),
                HttpStatus.OK);
    }

    private ProgressViews.View view(Caller caller, Seen seen) {
        return ProgressViews.View.of(
                seen, caller, rule, track.today(), at -> LocalDate.ofInstant(at, clock.getZone()));
    }

    /** Whether there is such an assignment is not told by a wrong period. */
    private ResponseEntity<?> unknownPeriod(Caller caller, String id) {
        one(caller, id);
        return refused(ProgressReason.NO_SUCH_PERIOD);
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Seen> outcome, HttpStatus done) {
        return switch (outcome) {
            case Outcome.Done<Seen>(var seen) ->
                    ResponseEntity.status(done).body(view(caller, seen));
            case Outcome.Refused<Seen>(var reason) -> refused(reason);
            case Outcome.Stale<Seen>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<Seen>() -> throw absent();
            case Outcome.Forbidden<Seen>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private static ResponseEntity<?> refused(ProgressReason reason) {
        return ProblemType.REFUSED.response(reason, reason.sentence());
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có nội dung này, hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
