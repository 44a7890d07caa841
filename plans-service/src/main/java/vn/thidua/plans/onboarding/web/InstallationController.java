package vn.thidua.plans.onboarding.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.onboarding.Reason;
import vn.thidua.plans.onboarding.usecase.BeginInstallation;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/installation")
class InstallationController {

    private static final int MOST_LINES = 50;

    private final BeginInstallation begin;
    private final Clock clock;

    InstallationController(BeginInstallation begin, Clock clock) {
        this.begin = begin;
        this.clock = clock;
    }

    record Beginning(
            @Nullable @Size(max = 5_000_000) String units,
            @NotNull @Size(max = 64) String unit,
            @NotNull @Size(max = 64) String username,
            @Nullable @Size(max = 200) String name,
            @Nullable Boolean platformAdmin) {}

    /** The password is shown this once. */
    record Begun(
            int changed,
            int unchanged,
            String unit,
            String unitName,
            String username,
            String password) {}

    @PostMapping
    ResponseEntity<?> begin(Caller caller, @RequestBody @Valid Beginning wanted) {
        if (!caller.has("platform-admin")) {
            throw ProblemType.FORBIDDEN.exception(
                    "Chỉ người vận hành hệ thống được nạp danh mục đơn vị và tạo tài khoản đầu tiên.");
        }
        LocalDate today = LocalDate.now(clock);
        return switch (begin.begin(caller.subject(), today, order(wanted))) {
            case BeginInstallation.Result.Done(
                            var changed,
                            var unchanged,
                            var unit,
                            var account,
                            var password) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .header("Cache-Control", "no-store")
                            .body(
                                    new Begun(
                                            changed,
                                            unchanged,
                                            unit.id().value(),
                                            unit.nameOn(today),
                                            account.username(),
                                            password));
            case BeginInstallation.Result.FileRefused(var lines) -> fileRefused(lines);
            case BeginInstallation.Result.Refused(var why) ->
                    ProblemType.REFUSED.response(why, why.sentence());
            case BeginInstallation.Result.AccountRefused(var why) ->
                    ProblemType.REFUSED.response(why, why.sentence());
        };
    }

    private static BeginInstallation.Wanted order(Beginning wanted) {
        return new BeginInstallation.Wanted(
                Optional.ofNullable(wanted.units()),
                wanted.unit().strip(),
                wanted.username().strip(),
                Optional.ofNullable(wanted.name()).map(String::strip).filter(it -> !it.isEmpty()),
                Boolean.TRUE.equals(wanted.platformAdmin()));
    }

    private static ResponseEntity<ProblemDetail> fileRefused(List<UnitFile.BadLine> lines) {
        ProblemDetail problem =
                ProblemType.REFUSED.detail(Reason.FILE_REFUSED, Reason.FILE_REFUSED.sentence());
        problem.setProperty("lines", lines.stream().limit(MOST_LINES).toList());
        problem.setProperty("lineCount", lines.size());
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
