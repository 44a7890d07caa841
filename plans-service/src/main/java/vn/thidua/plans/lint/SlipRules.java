package vn.thidua.plans.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;

/** Lỗi gõ: words that the field's documents are known to be misspelt with. */
final class SlipRules implements Linter.Rule {

    private static final int MOST = 20;

    private final Slips slips;

    SlipRules(Slips slips) {
        this.slips = slips;
    }

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        for (Slips.Slip slip : slips.slips()) {
            Matcher matcher = slip.wrong().matcher(text.text());
            while (matcher.find() && result.size() < MOST) {
                result.add(
                        Findings.warning(
                                "MISSPELLING",
                                "“%s”: có lẽ là “%s”."
                                        .formatted(
                                                matcher.group().replaceAll("\\s+", " "),
                                                slip.right()),
                                text.evidenceOfChars(matcher.start(), matcher.end())));
            }
        }
        return result;
    }
}
