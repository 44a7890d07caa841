package vn.thidua.movements.covenant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import vn.thidua.movements.covenant.CovenantPaper;
import vn.thidua.movements.covenant.CovenantTarget;
import vn.thidua.movements.covenant.CovenantText;
import vn.thidua.movements.covenant.usecase.Outcome;
import vn.thidua.movements.covenant.usecase.SignCovenants;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** The covenant of a block. */
@RestController
@RequestMapping("/api/movements/blocks/{block}/covenant")
class CovenantController {

    private static final MediaType WORD =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final String IF_MATCH = "If-Match";

    record TargetJson(
            @NotBlank @Size(max = 500) String name, @NotNull @Size(max = 300) String level) {}

    record TextJson(
            @NotNull @Size(max = 5000) String grounds,
            @NotNull @Size(max = 20000) String content,
            @NotNull @Size(max = 100) List<@Valid @NotNull TargetJson> targets) {

        CovenantText text() {
            return new CovenantText(
                    grounds.strip(),
                    content.strip(),
                    targets.stream()
                            .map(
                                    each ->
                                            new CovenantTarget(
                                                    each.name().strip(), each.level().strip()))
                            .toList());
        }
    }

    record SigningJson(
            @Min(0) long wording,
            @NotNull @Size(max = 200) String post,
            @NotNull LocalDate signedOn) {}

    record ReasonJson(@NotNull @Size(max = 2000) String reason) {}

    private final SignCovenants covenants;

    CovenantController(SignCovenants covenants) {
        this.covenants = covenants;
    }

    @GetMapping
    CovenantViews.CovenantView one(Caller caller, @PathVariable String block) {
        return covenants
                .find(new BlockId(block))
                .map(seen -> CovenantViews.view(caller, seen))
                .orElseThrow(CovenantController::absent);
    }

    /** Stores nothing. */
    @GetMapping("/proposal")
    CovenantViews.TextView propose(
            @PathVariable String block, @RequestParam @Nullable String movement) {
        return covenants
                .propose(new BlockId(block), Optional.ofNullable(movement).map(MovementId::new))
                .map(CovenantViews.TextView::of)
                .orElseThrow(CovenantController::absent);
    }

    @PutMapping
    ResponseEntity<?> write(
            Caller caller,
            @PathVariable String block,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid TextJson text) {
        return answer(
                caller,
                covenants.write(caller, new BlockId(block), SeenVersion.in(version), text.text()));
    }

    @PostMapping("/signatures")
    ResponseEntity<?> sign(
            Caller caller, @PathVariable String block, @RequestBody @Valid SigningJson signing) {
        return answer(
                caller,
                covenants.sign(
                        caller,
                        new BlockId(block),
                        new SignCovenants.Signing(
                                signing.wording(), signing.post().strip(), signing.signedOn())));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<?> withdraw(
            Caller caller,
            @PathVariable String block,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ReasonJson why) {
        return answer(
                caller,
                covenants.withdraw(
                        caller, new BlockId(block), SeenVersion.in(version), why.reason().strip()));
    }

    /** The edition at hand, or a former one; always as a download and never from a cache. */
    @GetMapping("/paper")
    ResponseEntity<byte[]> word(
            @PathVariable String block, @RequestParam @Nullable Integer edition) {
        return paper(block, edition, CovenantPaper.Format.DOCX, WORD, "giao-uoc-thi-dua.docx");
    }

    @GetMapping("/paper/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String block, @RequestParam @Nullable Integer edition) {
        return paper(
                block,
                edition,
                CovenantPaper.Format.PDF,
                MediaType.APPLICATION_PDF,
                "giao-uoc-thi-dua.pdf");
    }

    private ResponseEntity<byte[]> paper(
            String block,
            @Nullable Integer edition,
            CovenantPaper.Format format,
            MediaType type,
            String name) {
        byte[] paper =
                covenants
                        .print(new BlockId(block), Optional.ofNullable(edition), format)
                        .orElseThrow(CovenantController::absent);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(paper);
    }

    private static ResponseEntity<?> answer(Caller caller, Outcome<SignCovenants.Seen> outcome) {
        return switch (outcome) {
            case Outcome.Done<SignCovenants.Seen>(var seen) ->
                    ResponseEntity.ok(CovenantViews.view(caller, seen));
            case Outcome.Refused<SignCovenants.Seen>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<SignCovenants.Seen>(var current) ->
                    ProblemType.staleVersion(current);
            case Outcome.Absent<SignCovenants.Seen>() -> throw absent();
            case Outcome.Forbidden<SignCovenants.Seen>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có cụm, khối, phong trào hoặc bản giao ước này, hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
