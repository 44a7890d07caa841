package vn.thidua.reporting.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
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
import vn.thidua.reporting.statistics.FilledForm;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.paper.FormPaper;
import vn.thidua.reporting.statistics.usecase.Basis;
import vn.thidua.reporting.statistics.usecase.FillForms;
import vn.thidua.reporting.statistics.usecase.FillForms.Found;
import vn.thidua.reporting.statistics.xlsx.FormWorkbook;

@RestController
@RequestMapping("/api/statistics")
class StatisticsController {

    private static final String RETRY_SECONDS = "3";
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType DOCUMENT =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final FillForms forms;
    private final OtherProcesses others;

    StatisticsController(FillForms forms, OtherProcesses others) {
        this.forms = forms;
        this.others = others;
    }

    /** What is made of the numbers once they are read. */
    private interface Answer {
        ResponseEntity<?> of(StatisticalForm form, Basis basis);
    }

    @GetMapping("/years/{year}/forms")
    List<StatisticsViews.Summary> forms(@PathVariable @Min(1945) @Max(2200) int year) {
        return forms.in(year).stream().map(form -> StatisticsViews.Summary.of(form, year)).toList();
    }

    @GetMapping("/units/{unit}/years/{year}/forms/{number}")
    ResponseEntity<?> filled(
            Caller caller,
            @PathVariable String unit,
            @PathVariable @Min(1945) @Max(2200) int year,
            @PathVariable String number,
            HttpServletRequest request) {
        return answer(
                caller,
                unit,
                year,
                number,
                request,
                (form, basis) ->
                        ResponseEntity.ok(
                                StatisticsViews.Filled.of(forms.filled(form, basis), basis)));
    }

    @GetMapping("/units/{unit}/years/{year}/forms/{number}/cell")
    ResponseEntity<?> cell(
            Caller caller,
            @PathVariable String unit,
            @PathVariable @Min(1945) @Max(2200) int year,
            @PathVariable String number,
            @RequestParam String row,
            @RequestParam String column,
            HttpServletRequest request) {
        return answer(
                caller,
                unit,
                year,
                number,
                request,
                (form, basis) ->
                        forms.shares(form, basis, row, column)
                                .<ResponseEntity<?>>map(
                                        shares ->
                                                ResponseEntity.ok(
                                                        shares.stream()
                                                                .map(StatisticsViews.CellShare::of)
                                                                .toList()))
                                .orElseGet(StatisticsController::absent));
    }

    @GetMapping("/units/{unit}/years/{year}/forms/{number}/workbook")
    ResponseEntity<?> workbook(
            Caller caller,
            @PathVariable String unit,
            @PathVariable @Min(1945) @Max(2200) int year,
            @PathVariable String number,
            HttpServletRequest request) {
        return answer(
                caller,
                unit,
                year,
                number,
                request,
                (form, basis) -> {
                    FilledForm filled = forms.filled(form, basis);
                    String name = basis.unit().name();
                    return file(
                            WORKBOOK,
                            fileName(number, year, name) + ".xlsx",
                            new FormWorkbook(filled, name).bytes());
                });
    }

    @GetMapping("/units/{unit}/years/{year}/forms/{number}/paper")
    ResponseEntity<?> paper(
            Caller caller,
            @PathVariable String unit,
            @PathVariable @Min(1945) @Max(2200) int year,
            @PathVariable String number,
            HttpServletRequest request) {
        return answer(
                caller,
                unit,
                year,
                number,
                request,
                (form, basis) -> {
                    FilledForm filled = forms.filled(form, basis);
                    String name = basis.unit().name();
                    return file(
                            DOCUMENT,
                            fileName(number, year, name) + ".docx",
                            new FormPaper(filled, name).bytes());
                });
    }

    private static String fileName(String number, int year, String unit) {
        return "Biểu %s năm %d - %s".formatted(number, year, unit);
    }

    private static ResponseEntity<?> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private ResponseEntity<?> answer(
            Caller caller,
            String unit,
            int year,
            String number,
            HttpServletRequest request,
            Answer answer) {
        Optional<FillForms.Filling> filling =
                tenant(unit).flatMap(id -> forms.fill(caller, id, year, number));
        if (filling.isEmpty()) {
            return absent();
        }
        return switch (filling.get().found()) {
            case Found.Shown(var basis) -> answer.of(filling.get().form(), basis);
            case Found.Absent() -> absent();
            case Found.NotReady() -> notReady();
            case Found.Elsewhere(URI process) -> relay(process, request);
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
                .orElseGet(StatisticsController::notReady);
    }

    /** An id that cannot be one is as absent as any other. */
    private static Optional<TenantId> tenant(String id) {
        try {
            return Optional.of(new TenantId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<?> absent() {
        return ProblemType.NOT_FOUND.response(
                "Không tìm thấy biểu thống kê này của đơn vị. Chọn lại biểu, năm hoặc đơn vị trong"
                        + " danh sách.");
    }

    private static ResponseEntity<?> notReady() {
        return ResponseEntity.status(ProblemType.SERVICE_UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        ProblemType.SERVICE_UNAVAILABLE.detail(
                                "Số liệu tổng hợp đang được nạp lại, chưa đủ để lập biểu. Đợi vài"
                                        + " giây rồi tải lại trang."));
    }
}
