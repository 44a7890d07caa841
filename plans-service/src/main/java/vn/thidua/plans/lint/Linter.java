package vn.thidua.plans.lint;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;

/** Rà soát văn bản: what a careful colleague would point out before the document goes on. */
public final class Linter {

    /** One matter that is looked at. */
    @FunctionalInterface
    interface Rule {
        List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context);
    }

    private final List<Rule> rules;

    private Linter(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All rules, with the acts of the data that is shipped. */
    public static Linter standard() {
        return new Linter(
                List.of(
                        new HeadRules(),
                        new RepetitionRules(),
                        new LevelRules(),
                        new CitationRules(LegalActs.standard()),
                        new TaskRules(),
                        new DeadlineRules(),
                        new CouncilRules(),
                        new WordRules(),
                        new SlipRules(Slips.standard()),
                        new WritingRules()));
    }

    /**
     * All findings, in the order of the rules.
     *
     * @param text what the document was read from
     */
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        for (Rule rule : rules) {
            result.addAll(rule.findings(document, text, context));
        }
        return List.copyOf(result);
    }
}
