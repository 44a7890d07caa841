package vn.thidua.reporting.rollup.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.rollup.OtherProcesses;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.usecase.ReadRollUps;
import vn.thidua.reporting.rollup.usecase.ReadRollUps.Outcome;
import vn.thidua.reporting.rollup.usecase.RollUpPage;

@RestController
@RequestMapping("/api/rollups")
class RollUpController {

    private static final String RETRY_SECONDS = "3";

    private final ReadRollUps rollUps;
    private final OtherProcesses others;

    RollUpController(ReadRollUps rollUps, OtherProcesses others) {
        this.rollUps = rollUps;
        this.others = others;
    }

    @GetMapping("/home")
    ResponseEntity<?> home(Caller caller, @RequestParam int year, HttpServletRequest request) {
        return answer(rollUps.home(caller, year), RollUpJson.HomeRollups::of, request);
    }

    @GetMapping("/plans/{id}")
    ResponseEntity<?> plan(Caller caller, @PathVariable String id, HttpServletRequest request) {
        return parsed(id, PlanId::new)
                .<ResponseEntity<?>>map(
                        plan ->
                                answer(
                                        rollUps.plan(caller, plan),
                                        RollUpJson.PlanRollup::of,
                                        request))
                .orElseGet(RollUpController::absent);
    }

    @GetMapping("/units/{unit}/years/{year}")
    ResponseEntity<?> year(
            Caller caller,
            @PathVariable String unit,
            @PathVariable @Min(1945) @Max(2200) int year,
            HttpServletRequest request) {
        return parsed(unit, TenantId::new)
                .<ResponseEntity<?>>map(
                        id ->
                                answer(
                                        rollUps.year(caller, id, year),
                                        RollUpJson.YearFigures::of,
                                        request))
                .orElseGet(RollUpController::absent);
    }

    private <T extends RollUpPage> ResponseEntity<?> answer(
            Outcome<T> outcome,
            BiFunction<T, RollUpPage.Freshness, Object> form,
            HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Shown<T>(T page, RollUpPage.Freshness freshness) ->
                    ResponseEntity.ok(form.apply(page, freshness));
            case Outcome.Absent<T>() -> absent();
            case Outcome.NotReady<T>() -> notReady();
            case Outcome.Elsewhere<T>(URI process) -> relay(process, request);
        };
    }

    private ResponseEntity<?> relay(URI process, HttpServletRequest request) {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (token == null || request.getHeader(OtherProcesses.RELAYED) != null) {
            return notReady();
        }
        String query = request.getQueryString();
        return others.ask(
                        process,
                        request.getRequestURI() + (query == null ? "" : "?" + query),
                        token)
                .<ResponseEntity<?>>map(
                        relayed ->
                                ResponseEntity.status(relayed.status())
                                        .contentType(
                                                MediaType.parseMediaType(relayed.contentType()))
                                        .body(relayed.body()))
                .orElseGet(RollUpController::notReady);
    }

    /** An id that cannot be one is as absent as any other. */
    private static <T> Optional<T> parsed(String id, Function<String, T> form) {
        try {
            return Optional.of(form.apply(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<?> absent() {
        return ProblemType.NOT_FOUND.response(
                "Không tìm thấy số liệu tổng hợp của kế hoạch hoặc đơn vị này. Kiểm tra lại đường"
                        + " dẫn hoặc mở từ danh sách của đơn vị.");
    }

    private static ResponseEntity<?> notReady() {
        return ResponseEntity.status(ProblemType.SERVICE_UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        ProblemType.SERVICE_UNAVAILABLE.detail(
                                "Số liệu tổng hợp đang được nạp lại, chưa đủ để hiển thị. Đợi vài"
                                        + " giây rồi tải lại trang."));
    }
}
