package vn.thidua.movements.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.thidua.movements.registration.LineProblem;
import vn.thidua.movements.registration.Titles;
import vn.thidua.movements.registration.usecase.CollectRegistrations;
import vn.thidua.movements.registration.usecase.Outcome;
import vn.thidua.movements.registration.usecase.RegisterTitles;
import vn.thidua.movements.registration.usecase.RegisterTitles.Target;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Registrations of the own unit, of those below, and the round in which they are collected. */
@RestController
@RequestMapping("/api/movements/registrations")
class RegistrationController {

    private static final String IF_MATCH = "If-Match";
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final long LARGEST = 5L * 1024 * 1024;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    record LinesJson(
            @NotNull @Size(max = 2000) List<RegistrationViews.@Valid @NotNull LineJson> lines) {}

    record ReasonJson(@NotNull @Size(max = 2000) String reason) {}

    record DueJson(@NotNull LocalDate dueOn) {}

    record LeaveWish(
            @NotNull TenantId unitId,
            @NotNull LocalDate until,
            @NotNull @Size(max = 2000) String reason) {}

    private final RegisterTitles register;
    private final CollectRegistrations collect;
    private final Titles titles;

    RegistrationController(RegisterTitles register, CollectRegistrations collect, Titles titles) {
        this.register = register;
        this.collect = collect;
        this.titles = titles;
    }

    @GetMapping("/titles")
    List<RegistrationViews.TitleJson> titles(@RequestParam int year) {
        return titles.on(Titles.dayOf(checked(year))).stream()
                .map(RegistrationViews.TitleJson::of)
                .toList();
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Caller caller, @RequestParam int year) {
        return file("mau-dang-ky-thi-dua-" + year, register.template(caller, checked(year)));
    }

    @GetMapping("/{year}")
    RegistrationViews.View own(Caller caller, @PathVariable int year) {
        return view(caller, register.own(caller, checked(year)));
    }

    @PutMapping("/{year}/lines")
    ResponseEntity<?> fill(
            Caller caller,
            @PathVariable int year,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid LinesJson lines) {
        return seen(
                caller,
                register.fill(
                        target(caller, year, version),
                        lines.lines().stream().map(RegistrationViews.LineJson::line).toList()));
    }

    @PostMapping("/{year}/copy")
    ResponseEntity<?> copy(
            Caller caller, @PathVariable int year, @RequestHeader(IF_MATCH) String version) {
        return seen(caller, register.copyLastYear(target(caller, year, version)));
    }

    @PostMapping("/{year}/imports")
    ResponseEntity<?> take(
            Caller caller,
            @PathVariable int year,
            @RequestHeader(IF_MATCH) String version,
            @RequestParam MultipartFile file)
            throws IOException {
        if (file.getSize() > LARGEST) {
            return ProblemType.TOO_LARGE.response(
                    "Tệp lớn hơn 5 MB. Hãy bỏ hình ảnh, định dạng thừa hoặc chia nhỏ rồi gửi lại.");
        }
        return answer(
                register.take(target(caller, year, version), file.getBytes()),
                imported ->
                        ResponseEntity.ok(
                                new RegistrationViews.ImportJson(
                                        imported.stored(),
                                        imported.read(),
                                        imported.added(),
                                        imported.replaced(),
                                        imported.lines().stream()
                                                .map(RegistrationViews.LineJson::of)
                                                .toList(),
                                        imported.troubles().stream()
                                                .map(RegistrationViews.TroubleJson::of)
                                                .toList(),
                                        view(caller, imported.seen()))));
    }

    @GetMapping("/{year}/export")
    ResponseEntity<byte[]> export(Caller caller, @PathVariable int year) {
        return file("dang-ky-thi-dua-" + year, register.export(caller, checked(year)));
    }

    @PostMapping("/{year}/submission")
    ResponseEntity<?> submit(
            Caller caller, @PathVariable int year, @RequestHeader(IF_MATCH) String version) {
        return seen(caller, register.submit(target(caller, year, version)));
    }

    @PostMapping("/{year}/withdrawal")
    ResponseEntity<?> withdraw(
            Caller caller,
            @PathVariable int year,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ReasonJson why) {
        return seen(caller, register.withdraw(target(caller, year, version), why.reason().strip()));
    }

    @PutMapping("/{year}/round")
    ResponseEntity<?> due(Caller caller, @PathVariable int year, @RequestBody @Valid DueJson due) {
        return collected(caller, collect.due(caller, checked(year), due.dueOn()));
    }

    @PostMapping("/{year}/round/closing")
    ResponseEntity<?> close(Caller caller, @PathVariable int year) {
        return collected(caller, collect.close(caller, checked(year)));
    }

    @PostMapping("/{year}/round/leaves")
    ResponseEntity<?> allow(
            Caller caller, @PathVariable int year, @RequestBody @Valid LeaveWish leave) {
        return collected(
                caller,
                collect.allowLate(
                        caller,
                        checked(year),
                        leave.unitId(),
                        leave.until(),
                        leave.reason().strip()));
    }

    @GetMapping("/{year}/collected")
    RegistrationViews.CollectedJson collected(Caller caller, @PathVariable int year) {
        return RegistrationViews.collected(
                caller, collect.collected(caller, checked(year)), titles, collect::unitName);
    }

    @GetMapping("/{year}/collected/export")
    ResponseEntity<byte[]> exportCollected(Caller caller, @PathVariable int year) {
        return file("tong-hop-dang-ky-thi-dua-" + year, collect.export(caller, checked(year)));
    }

    @GetMapping("/{year}/units/{unit}")
    RegistrationViews.View below(Caller caller, @PathVariable int year, @PathVariable String unit) {
        return register.below(caller, unit(unit), checked(year))
                .map(each -> view(caller, each))
                .orElseThrow(RegistrationController::absent);
    }

    @PostMapping("/{year}/units/{unit}/receipt")
    ResponseEntity<?> receive(
            Caller caller,
            @PathVariable int year,
            @PathVariable String unit,
            @RequestHeader(IF_MATCH) String version) {
        return seen(caller, register.receive(target(caller, year, version), unit(unit)));
    }

    @PostMapping("/{year}/units/{unit}/return")
    ResponseEntity<?> giveBack(
            Caller caller,
            @PathVariable int year,
            @PathVariable String unit,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid ReasonJson why) {
        return seen(
                caller,
                register.giveBack(target(caller, year, version), unit(unit), why.reason().strip()));
    }

    private RegistrationViews.View view(Caller caller, RegisterTitles.Seen seen) {
        return RegistrationViews.view(caller, seen, titles, register::unitName);
    }

    private ResponseEntity<?> seen(Caller caller, Outcome<RegisterTitles.Seen> outcome) {
        return answer(outcome, seen -> ResponseEntity.ok(view(caller, seen)));
    }

    private ResponseEntity<?> collected(
            Caller caller, Outcome<CollectRegistrations.Collected> outcome) {
        return answer(
                outcome,
                all ->
                        ResponseEntity.ok(
                                RegistrationViews.collected(
                                        caller, all, titles, collect::unitName)));
    }

    private static <T> ResponseEntity<?> answer(
            Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> done.apply(value);
            case Outcome.Refused<T>(var reason, var problems) -> {
                ProblemDetail problem = ProblemType.REFUSED.detail(reason, reason.sentence());
                if (!problems.isEmpty()) {
                    problem.setProperty(
                            "errors",
                            problems.stream().map(RegistrationController::error).toList());
                }
                yield ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
            case Outcome.Unreadable<T>(var reason, var sentence) ->
                    ProblemType.DOCUMENT_REFUSED.response(reason, sentence);
            case Outcome.Stale<T>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<T>() -> throw absent();
            case Outcome.Forbidden<T>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private static ProblemType.FieldError error(LineProblem problem) {
        return new ProblemType.FieldError(
                "lines/%d/%s"
                        .formatted(
                                problem.line(),
                                RegistrationViews.FieldName.of(problem.field()).name()),
                problem.sentence());
    }

    private static Target target(Caller caller, int year, String version) {
        return new Target(caller, checked(year), SeenVersion.in(version));
    }

    private static int checked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Năm phải từ 2000 đến 2100. Hãy chọn lại năm.");
        }
        return year;
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".xlsx").build().toString())
                .body(content);
    }

    /** An id that no unit can have is absent like any other. */
    private static TenantId unit(String text) {
        try {
            return new TenantId(text);
        } catch (IllegalArgumentException _) {
            throw absent();
        }
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có bản đăng ký này, hoặc đơn vị đó chưa gửi. Kiểm tra lại đường dẫn.");
    }
}
