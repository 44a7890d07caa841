package vn.thidua.plans.reorganisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
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
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.plans.reorganisation.Question;
import vn.thidua.plans.reorganisation.Reason;
import vn.thidua.plans.reorganisation.Refusal;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.plans.reorganisation.Reorganisations;
import vn.thidua.plans.reorganisation.usecase.CarryOutReorganisation;
import vn.thidua.plans.reorganisation.usecase.ForeseeReorganisation;
import vn.thidua.plans.reorganisation.usecase.PrepareReorganisation;
import vn.thidua.plans.reorganisation.web.ReorganisationViews.ForecastView;
import vn.thidua.plans.reorganisation.web.ReorganisationViews.HeadView;
import vn.thidua.plans.reorganisation.web.ReorganisationViews.MentionView;
import vn.thidua.plans.reorganisation.web.ReorganisationViews.QuestionPage;
import vn.thidua.plans.reorganisation.web.ReorganisationViews.RefusalView;
import vn.thidua.plans.unit.CsvLine;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/reorganisations")
class ReorganisationController {

    private static final int MOST_PROBLEMS = 50;

    private final PrepareReorganisation prepare;
    private final ForeseeReorganisation foresee;
    private final CarryOutReorganisation carryOut;
    private final Reorganisations reorganisations;
    private final Units units;

    ReorganisationController(
            PrepareReorganisation prepare,
            ForeseeReorganisation foresee,
            CarryOutReorganisation carryOut,
            Reorganisations reorganisations,
            Units units) {
        this.prepare = prepare;
        this.foresee = foresee;
        this.carryOut = carryOut;
        this.reorganisations = reorganisations;
        this.units = units;
    }

    record Answers(
            @NotNull @Size(max = 20_000) Map<@NotBlank String, @NotNull List<String>> answers) {}

    record Discarding(@NotNull @Size(max = 1000) String reason) {}

    @GetMapping
    List<HeadView> list(Caller caller) {
        admin(caller);
        return reorganisations.all().stream().map(HeadView::of).toList();
    }

    @GetMapping("/of-unit/{unit}")
    List<MentionView> ofUnit(@PathVariable String unit) {
        return reorganisations.touching(new UnitId(unit)).stream()
                .map(it -> MentionView.of(it, units.tree()))
                .toList();
    }

    @PostMapping
    ResponseEntity<?> prepare(Caller caller, @RequestBody @Valid ReorganisationRequest request) {
        admin(caller);
        return answer(
                prepare.fromOrders(
                        head(caller, request.title(), request.legalBasis(), request.effective()),
                        request.orders()),
                HttpStatus.CREATED);
    }

    @PostMapping("/files")
    ResponseEntity<?> prepareFromFile(
            Caller caller,
            @RequestParam @NotBlank @Size(max = 300) String title,
            @RequestParam @NotBlank @Size(max = 500) String legalBasis,
            @RequestParam LocalDate effective,
            @RequestParam MultipartFile reform,
            @RequestParam(required = false) @Nullable MultipartFile official)
            throws IOException {
        admin(caller);
        try (Reader rows = reader(reform)) {
            Optional<Reader> list =
                    official == null || official.isEmpty()
                            ? Optional.empty()
                            : Optional.of(reader(official));
            return answer(
                    prepare.fromFile(head(caller, title, legalBasis, effective), rows, list),
                    HttpStatus.CREATED);
        }
    }

    @GetMapping("/{id}")
    HeadView one(Caller caller, @PathVariable String id) {
        return HeadView.of(find(caller, id));
    }

    @GetMapping("/{id}/questions")
    QuestionPage questions(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
        return QuestionPage.of(find(caller, id), units.tree(), open, page, size);
    }

    /** The questions as a file to be filled in; where the text speaks for an answer, it stands there already. */
    @GetMapping(value = "/{id}/questions.csv", produces = "text/csv;charset=UTF-8")
    String questionsFile(Caller caller, @PathVariable String id) {
        StringBuilder file = new StringBuilder("\uFEFFquestion,candidates,answer\n");
        for (Question question : find(caller, id).draft().questions()) {
            file.append(question.key())
                    .append(',')
                    .append(String.join(" ", question.candidates()))
                    .append(',')
                    .append(String.join(" ", question.answer().orElse(question.suggested())))
                    .append('\n');
        }
        return file.toString();
    }

    @PutMapping("/{id}/answers")
    ResponseEntity<?> answer(
            Caller caller,
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid Answers answers) {
        admin(caller);
        return answer(
                prepare.answer(
                        id,
                        Optional.of(SeenVersion.in(version)),
                        caller.subject(),
                        answers.answers()),
                HttpStatus.OK);
    }

    @PostMapping("/{id}/answers/files")
    ResponseEntity<?> answerFromFile(
            Caller caller, @PathVariable String id, @RequestParam MultipartFile file)
            throws IOException {
        admin(caller);
        try (BufferedReader reader = new BufferedReader(reader(file))) {
            return answer(
                    prepare.answer(id, Optional.empty(), caller.subject(), answers(reader)),
                    HttpStatus.OK);
        }
    }

    private static Map<String, List<String>> answers(BufferedReader reader) throws IOException {
        List<String> names =
                CsvLine.cells(
                        Optional.ofNullable(reader.readLine()).orElse("").replace("\uFEFF", ""));
        int question = names.indexOf("question");
        int answer = names.indexOf("answer");
        if (question < 0 || answer < 0) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Dòng đầu của tệp trả lời phải có cột question và answer. Hãy tải tệp câu hỏi về, điền cột answer rồi gửi lại.");
        }
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            List<String> cells = CsvLine.cells(line);
            if (cells.size() > Math.max(question, answer) && !cells.get(answer).isBlank()) {
                answers.put(
                        cells.get(question),
                        Stream.of(cells.get(answer).split(" ", -1))
                                .filter(code -> !code.isBlank())
                                .toList());
            }
        }
        return answers;
    }

    @GetMapping("/{id}/forecast")
    ForecastView forecast(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String fate,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        return ForecastView.of(
                foresee.foresee(find(caller, id), decider(caller)),
                Arrays.stream(ForeseeReorganisation.Fate.values())
                        .filter(it -> it.name().equals(fate))
                        .findFirst(),
                page,
                size);
    }

    @PostMapping("/{id}/carrying-out")
    ResponseEntity<?> carryOut(
            Caller caller, @PathVariable String id, @RequestHeader("If-Match") String version) {
        admin(caller);
        return switch (carryOut.carryOut(
                id, SeenVersion.in(version), caller.subject(), decider(caller))) {
            case CarryOutReorganisation.Result.Done(var done) ->
                    ResponseEntity.ok(HeadView.of(done));
            case CarryOutReorganisation.Result.Refused(var why) -> refused(why);
            case CarryOutReorganisation.Result.Stale() -> stale(id);
            case CarryOutReorganisation.Result.Absent() -> throw absent();
        };
    }

    @PostMapping("/{id}/discarding")
    ResponseEntity<?> discard(
            Caller caller,
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid Discarding discarding) {
        admin(caller);
        PrepareReorganisation.Result result =
                prepare.discard(id, SeenVersion.in(version), caller.subject(), discarding.reason());
        return result instanceof PrepareReorganisation.Result.Stale
                ? stale(id)
                : answer(result, HttpStatus.OK);
    }

    private ResponseEntity<?> answer(PrepareReorganisation.Result result, HttpStatus done) {
        return switch (result) {
            case PrepareReorganisation.Result.Done(var it) ->
                    ResponseEntity.status(done).body(HeadView.of(it));
            case PrepareReorganisation.Result.Refused(var why) -> refused(why);
            case PrepareReorganisation.Result.FileRefused(var lines) -> fileRefused(lines);
            case PrepareReorganisation.Result.Stale() -> stale("");
            case PrepareReorganisation.Result.Absent() -> throw absent();
        };
    }

    private static ResponseEntity<ProblemDetail> refused(List<Refusal> why) {
        Refusal first = why.getFirst();
        ProblemDetail problem = ProblemType.REFUSED.detail(first.reason(), first.sentence());
        problem.setProperty(
                "refusals", why.stream().limit(MOST_PROBLEMS).map(RefusalView::of).toList());
        return problem(problem);
    }

    private static ResponseEntity<ProblemDetail> fileRefused(List<UnitFile.BadLine> lines) {
        ProblemDetail problem =
                ProblemType.REFUSED.detail(
                        Reason.FILE_REFUSED,
                        "Tệp có "
                                + lines.size()
                                + " dòng không nhận được. Hãy sửa các dòng này rồi gửi lại cả tệp.");
        problem.setProperty("lines", lines.stream().limit(MOST_PROBLEMS).toList());
        return problem(problem);
    }

    private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<?> stale(String id) {
        return ProblemType.staleVersion(
                reorganisations.find(id).map(Reorganisation::version).orElse(0L));
    }

    private Reorganisation find(Caller caller, String id) {
        admin(caller);
        return reorganisations.find(id).orElseThrow(ReorganisationController::absent);
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có đợt sắp xếp này trong đơn vị của bạn. Hãy mở lại danh sách.");
    }

    private static void admin(Caller caller) {
        if (!caller.has("unit-admin") && !caller.has("platform-admin")) {
            throw ProblemType.FORBIDDEN.exception(
                    "Chỉ quản trị viên đơn vị được sắp xếp đơn vị cấp dưới. Hãy liên hệ quản trị viên của đơn vị.");
        }
    }

    /** Below the own unit only; the administrator of the whole system: anywhere. */
    private static Optional<UnitId> decider(Caller caller) {
        return caller.has("platform-admin")
                ? Optional.empty()
                : Optional.of(new UnitId(caller.tenant().value()));
    }

    private static PrepareReorganisation.Head head(
            Caller caller, String title, String legalBasis, LocalDate effective) {
        return new PrepareReorganisation.Head(
                new UnitId(caller.tenant().value()),
                caller.subject(),
                title.strip(),
                legalBasis,
                effective);
    }

    private static Reader reader(MultipartFile file) throws IOException {
        return new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
    }
}
