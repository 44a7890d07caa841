package vn.thidua.plans.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;

/**
 * Văn bản của Hội đồng: who signs for a council gives the title in the council, and below it the one in the agency (Nghị
 * định 30/2020/NĐ-CP, Phụ lục I, II.7.c).
 */
final class CouncilRules implements Linter.Rule {

    private static final Pattern OF_AGENCY_ONLY =
            Pattern.compile("^(?:PHÓ )?CHỦ TỊCH (?:UBND|ỦY BAN NHÂN DÂN)(?: .*)?$");

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        boolean council =
                document.issuer().body().filter(body -> body == BodyKind.HOI_DONG_TDKT).isPresent();
        Optional<String> capacity =
                document.signature()
                        .flatMap(PlanDocument.Signature::capacity)
                        .filter(words -> OF_AGENCY_ONLY.matcher(words).matches());
        return council && capacity.isPresent()
                ? List.of(
                        Findings.note(
                                "COUNCIL_SIGNER",
                                "Văn bản của Hội đồng nhưng người ký chỉ ghi “%s”. Hãy ghi chức danh trong Hội đồng ở trên, chức vụ trong cơ quan ở dưới."
                                        .formatted(capacity.get())))
                : List.of();
    }
}
