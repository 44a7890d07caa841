package vn.thidua.plans.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.FieldEvidence;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.Severity;

/** Thể thức phần đầu và chữ ký: what Nghị định 30/2020 wants and the document lacks. */
final class HeadRules implements Linter.Rule {

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LocalDate today) {
        List<Finding> result = new ArrayList<>();
        if (document.document().sequence().isEmpty()) {
            result.add(
                    missing(
                            document,
                            "number",
                            "MISSING_NUMBER",
                            "Văn bản chưa có số. Hãy điền số khi ban hành, hoặc để hệ thống cấp số."));
        }
        if (document.document().date().isEmpty()) {
            result.add(
                    missing(
                            document,
                            "date",
                            "MISSING_DATE",
                            "Văn bản chưa có đủ ngày, tháng, năm ban hành. Hãy điền ngày ban hành."));
        }
        if (document.document().title().isEmpty()) {
            result.add(
                    missing(
                            document,
                            "title",
                            "MISSING_TITLE",
                            "Không thấy trích yếu của văn bản. Hãy điền trích yếu."));
        }
        if (document.issuer().name().isEmpty()) {
            result.add(
                    missing(
                            document,
                            "issuer",
                            "MISSING_ISSUER",
                            "Không thấy tên cơ quan ban hành. Hãy chọn cơ quan ban hành."));
        }
        if (document.signature().flatMap(PlanDocument.Signature::name).isEmpty()) {
            result.add(
                    missing(
                            document,
                            "signature",
                            "MISSING_SIGNER",
                            "Không thấy họ tên người ký. Hãy kiểm tra phần chữ ký."));
        }
        return result;
    }

    private static Finding missing(
            PlanDocument document, String field, String code, String message) {
        Optional<Evidence> evidence =
                Optional.ofNullable(document.fields().get(field))
                        .map((FieldEvidence f) -> new Evidence(f.text(), f.start(), f.end()));
        return new Finding(code, Severity.WARNING, message, evidence);
    }
}
