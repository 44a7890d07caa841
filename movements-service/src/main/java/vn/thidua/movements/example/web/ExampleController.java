package vn.thidua.movements.example.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.ExampleId;
import vn.thidua.movements.example.ExampleStage;
import vn.thidua.movements.example.PictureLimit;
import vn.thidua.movements.example.Portrait;
import vn.thidua.movements.example.usecase.Outcome;
import vn.thidua.movements.example.usecase.SpreadExamples;
import vn.thidua.movements.example.usecase.TellExamples;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** A unit's own examples. */
@RestController
@RequestMapping("/api/movements/examples")
class ExampleController {

    private static final String IF_MATCH = "If-Match";

    record PortraitJson(
            Portrait.@NotNull Kind kind,
            Portrait.@NotNull Subject subject,
            @NotBlank @Size(max = 300) String name,
            @NotNull @Size(max = 500) String post,
            @NotBlank @Size(max = 300) String title,
            @NotNull @Size(max = 30000) String story,
            @NotNull LocalDate foundOn,
            @Nullable @Size(max = 100) String movementId,
            @Nullable @Size(max = 100) String honourId) {

        Portrait portrait() {
            return new Portrait(
                    kind,
                    subject,
                    name.strip(),
                    post.strip(),
                    title.strip(),
                    story.strip(),
                    foundOn,
                    Optional.ofNullable(movementId).map(MovementId::new),
                    Optional.ofNullable(honourId));
        }
    }

    record StageJson(@NotNull ExampleStage to) {}

    /** The day counts only where a consent is given. */
    record ConsentJson(
            boolean given, @Nullable LocalDate on, @NotNull @Size(max = 1000) String note) {}

    record PublicationJson(boolean shown, @NotNull @Size(max = 1000) String reason) {}

    private final TellExamples tell;
    private final SpreadExamples spread;
    private final PictureLimit limit;

    ExampleController(TellExamples tell, SpreadExamples spread, PictureLimit limit) {
        this.tell = tell;
        this.spread = spread;
        this.limit = limit;
    }

    @GetMapping
    List<ExampleViews.ExampleView> own(Caller caller) {
        return tell.own().stream()
                .map(example -> ExampleViews.own(caller, example, spread))
                .toList();
    }

    /** Those found in a movement of the own unit. */
    @GetMapping("/of-movement/{movement}")
    List<ExampleViews.ExampleView> ofMovement(Caller caller, @PathVariable String movement) {
        return tell.ofMovement(new MovementId(movement)).orElseThrow(Answers::absent).stream()
                .map(
                        example ->
                                example.unit().equals(caller.tenant())
                                        ? ExampleViews.own(caller, example, spread)
                                        : ExampleViews.others(caller, example, spread))
                .toList();
    }

    @PostMapping
    ResponseEntity<?> find(Caller caller, @RequestBody @Valid PortraitJson portrait) {
        return Answers.of(
                tell.find(caller, portrait.portrait()),
                example ->
                        ResponseEntity.status(HttpStatus.CREATED)
                                .body(ExampleViews.own(caller, example, spread)));
    }

    /** The own one, or one that the unit sees as a superior or because a superior spreads it. */
    @GetMapping("/{id}")
    ExampleViews.ExampleView one(Caller caller, @PathVariable String id) {
        ExampleId which = new ExampleId(id);
        return tell.find(which)
                .map(example -> ExampleViews.own(caller, example, spread))
                .or(
                        () ->
                                spread.find(caller, which)
                                        .map(
                                                example ->
                                                        ExampleViews.others(
                                                                caller, example, spread)))
                .orElseThrow(Answers::absent);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> tell(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid PortraitJson portrait) {
        return answer(caller, tell.tell(target(caller, id, version), portrait.portrait()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return Answers.of(
                tell.delete(target(caller, id, version)), _ -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/stage")
    ResponseEntity<?> advance(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid StageJson stage) {
        return answer(caller, tell.advance(target(caller, id, version), stage.to()));
    }

    @PostMapping("/{id}/consent")
    ResponseEntity<?> consent(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ConsentJson consent) {
        TellExamples.Target target = target(caller, id, version);
        if (!consent.given()) {
            return answer(caller, tell.withdrawConsent(target, consent.note().strip()));
        }
        LocalDate on = consent.on();
        if (on == null) {
            throw ProblemType.INVALID_REQUEST.exception("Hãy ghi ngày đồng ý công khai.");
        }
        return answer(caller, tell.consent(target, on, consent.note().strip()));
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<?> publish(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid PublicationJson publication) {
        TellExamples.Target target = target(caller, id, version);
        return answer(
                caller,
                publication.shown()
                        ? tell.publish(target)
                        : tell.takeDown(target, publication.reason().strip()));
    }

    @PostMapping("/{id}/proposal")
    ResponseEntity<?> propose(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, tell.propose(target(caller, id, version)));
    }

    @PostMapping("/{id}/picture")
    ResponseEntity<?> picture(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestParam MultipartFile file)
            throws IOException {
        if (limit.isExceededBy(file.getSize())) {
            return ProblemType.TOO_LARGE.response(
                    "Ảnh lớn hơn %d MB. Hãy giảm kích thước ảnh rồi gửi lại."
                            .formatted(limit.megabytes()));
        }
        return answer(caller, tell.picture(target(caller, id, version), file.getBytes()));
    }

    @DeleteMapping("/{id}/picture")
    ResponseEntity<?> removePicture(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, tell.removePicture(target(caller, id, version)));
    }

    @GetMapping("/{id}/picture")
    ResponseEntity<byte[]> picture(Caller caller, @PathVariable String id) {
        ExampleId which = new ExampleId(id);
        return tell.find(which)
                .or(() -> spread.find(caller, which))
                .flatMap(spread::picture)
                .map(Answers::of)
                .orElseThrow(Answers::absent);
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Example> outcome) {
        return Answers.of(
                outcome, example -> ResponseEntity.ok(ExampleViews.own(caller, example, spread)));
    }

    private static TellExamples.Target target(Caller caller, String id, String version) {
        return new TellExamples.Target(caller, new ExampleId(id), SeenVersion.in(version));
    }
}
