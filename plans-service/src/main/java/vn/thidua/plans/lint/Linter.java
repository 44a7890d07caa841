package vn.thidua.plans.lint;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;

/** Rà soát văn bản: what a careful colleague would point out before the document goes on. */
public final class Linter {

    private Linter() {}

    public static Linter standard() {
        return new Linter();
    }

    /**
     * All findings, in the order of the rules.
     *
     * @param text what the document was read from
     * @param today for acts cited by an undated document
     */
    public List<Finding> findings(PlanDocument document, ExtractedText text, LocalDate today) {
        return List.of();
    }
}
