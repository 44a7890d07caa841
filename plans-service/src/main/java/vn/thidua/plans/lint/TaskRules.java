package vn.thidua.plans.lint;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;

/**
 * Nhiệm vụ thiếu người chủ trì hoặc thời gian: nobody can follow it up. Running text that names no doer anywhere speaks to its
 * issuer or to those it is addressed to, so a lead is missed only where others are named.
 */
final class TaskRules implements Linter.Rule {

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        boolean namesLeads = document.tasks().stream().anyMatch(task -> task.lead().isPresent());
        int position = 0;
        for (PlanDocument.Task task : document.tasks()) {
            position++;
            int no = task.no().orElse(position);
            if (task.lead().isEmpty() && namesLeads) {
                result.add(
                        Findings.note(
                                "TASK_WITHOUT_LEAD",
                                "Nhiệm vụ %d chưa có cơ quan chủ trì.".formatted(no),
                                task.evidence()));
            }
            if (task.time().isEmpty() && task.quarter().isEmpty()) {
                result.add(
                        Findings.note(
                                "TASK_WITHOUT_TIME",
                                "Nhiệm vụ %d chưa có thời gian thực hiện.".formatted(no),
                                task.evidence()));
            }
        }
        return result;
    }
}
