package vn.thidua.movements.scoring.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movements.scoring.DefinedSheet;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.movements.scoring.SheetCheck;
import vn.thidua.movements.scoring.SheetFlaw;
import vn.thidua.movements.scoring.SheetId;
import vn.thidua.movements.scoring.usecase.DefineSheet;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** The own unit's scoring sheets. */
@RestController
@RequestMapping("/api/movements/sheets")
class SheetController {

    record SheetView(String id, Instant changedAt, long version, SheetJson sheet) {
        static SheetView of(DefinedSheet defined) {
            return new SheetView(
                    defined.id().value(),
                    defined.changedAt(),
                    defined.version(),
                    SheetJson.of(defined.sheet()));
        }
    }

    /** {@code place}: code of the criterion or group; empty: the whole sheet. */
    record FlawView(String place, SheetFlaw flaw, String message) {
        static FlawView of(SheetFlaw.Found found) {
            return new FlawView(found.place(), found.flaw(), found.sentence());
        }
    }

    private final DefineSheet define;

    SheetController(DefineSheet define) {
        this.define = define;
    }

    @GetMapping
    List<SheetView> all() {
        return define.all().stream().map(SheetView::of).toList();
    }

    @GetMapping("/{id}")
    SheetView one(@PathVariable String id) {
        return define.find(new SheetId(id)).map(SheetView::of).orElseThrow(SheetController::absent);
    }

    @PostMapping
    ResponseEntity<?> define(Caller caller, @RequestBody @Valid SheetJson json) {
        return complete(() -> answer(define.define(caller, json.sheet()), HttpStatus.CREATED));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> revise(
            Caller caller,
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid SheetJson json) {
        return complete(
                () ->
                        answer(
                                define.revise(
                                        caller,
                                        new SheetId(id),
                                        SeenVersion.in(version),
                                        json.sheet()),
                                HttpStatus.OK));
    }

    /** What is wrong with a sheet, while it is being written; nothing is stored. */
    @PostMapping("/flaws")
    ResponseEntity<?> flaws(@RequestBody @Valid SheetJson json) {
        return complete(
                () -> {
                    ScoringSheet sheet = json.sheet();
                    return ResponseEntity.ok(
                            SheetCheck.flaws(sheet).stream().map(FlawView::of).toList());
                });
    }

    private static ResponseEntity<?> complete(Supplier<ResponseEntity<?>> work) {
        try {
            return work.get();
        } catch (SheetJson.IncompleteRule incomplete) {
            return problem(
                    ProblemType.invalid(
                            List.of(
                                    new ProblemType.FieldError(
                                            incomplete.code(), incomplete.sentence()))));
        }
    }

    private static ResponseEntity<?> answer(DefineSheet.Result result, HttpStatus done) {
        return switch (result) {
            case DefineSheet.Result.Done(var sheet) ->
                    ResponseEntity.status(done).body(SheetView.of(sheet));
            case DefineSheet.Result.Flawed(var flaws) -> flawed(flaws);
            case DefineSheet.Result.Stale(var current) -> ProblemType.staleVersion(current);
            case DefineSheet.Result.Absent() -> throw absent();
            case DefineSheet.Result.Forbidden() ->
                    ProblemType.FORBIDDEN.response(
                            "Chỉ chuyên viên hoặc lãnh đạo được lập bảng chấm điểm. Hãy đề nghị quản trị viên đơn vị cấp quyền.");
        };
    }

    private static ResponseEntity<ProblemDetail> flawed(List<SheetFlaw.Found> flaws) {
        ProblemDetail problem =
                ProblemType.REFUSED.detail(
                        flaws.getFirst().flaw(),
                        "Bảng chấm điểm còn chỗ chưa đúng nên chưa dùng được. Hãy sửa các dòng được đánh dấu rồi lưu lại.");
        problem.setProperty(
                "errors",
                flaws.stream()
                        .map(each -> new ProblemType.FieldError(each.place(), each.sentence()))
                        .toList());
        return problem(problem);
    }

    private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static org.springframework.web.ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có bảng chấm điểm này trong đơn vị của bạn. Kiểm tra lại đường dẫn.");
    }
}
