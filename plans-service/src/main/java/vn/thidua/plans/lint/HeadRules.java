package vn.thidua.plans.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.FieldEvidence;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.Severity;

/** Thể thức phần đầu và chữ ký: what Nghị định 30/2020 wants and the document lacks. */
final class HeadRules implements Linter.Rule {

    private static final Pattern KIND_OF_UNIT =
            Pattern.compile(
                    "^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu) ",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
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
        place(document, result);
        return result;
    }

    /** "Son Tây" in a document of xã Sơn Tây: the letters are the same, the marks are not. */
    private static void place(PlanDocument document, List<Finding> result) {
        String place = document.document().place().map(Letters::canonical).orElse("");
        String unit = document.issuer().unit().map(Letters::canonical).orElse("");
        String name = KIND_OF_UNIT.matcher(unit).replaceFirst("");
        if (Letters.fold(place).equals(Letters.fold(name)) && !place.equalsIgnoreCase(name)) {
            result.add(
                    missing(
                            document,
                            "place",
                            "PLACE_MISSPELT",
                            "Địa danh ghi “%s”, tên đơn vị là “%s”. Hãy kiểm tra lại dấu."
                                    .formatted(place, name)));
        }
    }

    private static Finding missing(
            PlanDocument document, String field, String code, String message) {
        Optional<Evidence> evidence =
                Optional.ofNullable(document.fields().get(field))
                        .map((FieldEvidence f) -> new Evidence(f.text(), f.start(), f.end()));
        return new Finding(code, Severity.WARNING, message, evidence);
    }
}
