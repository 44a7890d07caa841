package vn.thidua.reporting.report.web;

import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.report.usecase.Outcome;

/** Outcomes as answers. */
final class ReportAnswers {

    static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private ReportAnswers() {}

    static <T> ResponseEntity<?> answer(Outcome<T> outcome, Function<T, Object> form) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> ResponseEntity.ok(form.apply(value));
            case Outcome.Refused<T>(var reason, var flaws) -> {
                ProblemDetail problem = ProblemType.REFUSED.detail(reason, reason.sentence());
                if (!flaws.isEmpty()) {
                    problem.setProperty(
                            "errors",
                            flaws.stream()
                                    .map(
                                            flaw ->
                                                    new ProblemType.FieldError(
                                                            flaw.field(), flaw.sentence()))
                                    .toList());
                }
                yield ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
            case Outcome.Stale<T>(long current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<T>() -> throw absent();
            case Outcome.Forbidden<T>(String sentence) -> ProblemType.FORBIDDEN.response(sentence);
            case Outcome.NotReady<T>() ->
                    ProblemType.SERVICE_UNAVAILABLE.response(
                            "Số liệu tổng hợp đang được nạp lại nên chưa lấy được. Nội dung đã viết vẫn còn; đợi vài giây rồi làm lại.");
        };
    }

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không tìm thấy báo cáo hoặc yêu cầu báo cáo này. Hãy mở từ danh sách báo cáo của đơn vị.");
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /** An id that no unit can have is absent like any other. */
    static TenantId unit(String text) {
        try {
            return new TenantId(text);
        } catch (IllegalArgumentException _) {
            throw absent();
        }
    }
}
