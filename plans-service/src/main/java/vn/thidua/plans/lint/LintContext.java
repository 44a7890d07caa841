package vn.thidua.plans.lint;

import java.time.LocalDate;
import java.util.List;

/**
 * Bối cảnh rà soát: what is known besides the document.
 *
 * @param today for acts cited by an undated document
 * @param parentDeadlines what the plan above asks for by when; empty if there is none or it is not known
 */
public record LintContext(LocalDate today, List<Deadline> parentDeadlines) {

    public LintContext {
        parentDeadlines = List.copyOf(parentDeadlines);
    }

    /** Without a plan above. */
    public static LintContext of(LocalDate today) {
        return new LintContext(today, List.of());
    }

    /**
     * Thời hạn.
     *
     * @param task what is to be done
     * @param last the last day for it
     */
    public record Deadline(String task, LocalDate last) {}
}
