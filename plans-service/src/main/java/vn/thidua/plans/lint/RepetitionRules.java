package vn.thidua.plans.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Trùng lặp và mâu thuẫn: a task or movement twice, one indicator with two values. */
final class RepetitionRules implements Linter.Rule {

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        tasks(document, result);
        movements(document, result);
        targets(document, result);
        return result;
    }

    private static void tasks(PlanDocument document, List<Finding> result) {
        Map<String, String> seen = new HashMap<>();
        int position = 0;
        for (PlanDocument.Task task : document.tasks()) {
            position++;
            String name = String.valueOf(task.no().orElse(position));
            String before = seen.putIfAbsent(Letters.key(task.content()), name);
            if (before != null) {
                result.add(
                        Findings.warning(
                                "DUPLICATE_TASK",
                                "Nhiệm vụ %s trùng với nhiệm vụ %s.".formatted(name, before),
                                task.evidence()));
            }
        }
    }

    private static void movements(PlanDocument document, List<Finding> result) {
        Map<String, String> seen = new HashMap<>();
        for (PlanDocument.Movement movement : document.movements()) {
            String before = seen.putIfAbsent(Letters.key(movement.name()), movement.name());
            if (before != null) {
                result.add(
                        Findings.warning(
                                "DUPLICATE_MOVEMENT",
                                "Phong trào “%s” được nêu hai lần."
                                        .formatted(Findings.brief(movement.name())),
                                movement.evidence()));
            }
        }
    }

    private static void targets(PlanDocument document, List<Finding> result) {
        Map<String, PlanDocument.Target> seen = new HashMap<>();
        for (PlanDocument.Target target : document.targets()) {
            if (target.value().isEmpty()) {
                continue;
            }
            String key = Letters.key(target.name()) + " " + target.unit().orElse("");
            PlanDocument.Target before = seen.putIfAbsent(key, target);
            if (before != null && !before.value().equals(target.value())) {
                result.add(
                        Findings.warning(
                                "CONFLICTING_TARGET",
                                "Chỉ tiêu “%s” có hai giá trị khác nhau: %s và %s."
                                        .formatted(
                                                Findings.brief(target.name()),
                                                value(before),
                                                value(target)),
                                target.evidence()));
            }
        }
    }

    private static String value(PlanDocument.Target target) {
        String figures = target.value().orElseThrow().toPlainString().replace('.', ',');
        return target.unit()
                .map(unit -> unit.equals("%") ? figures + "%" : figures + " " + unit)
                .orElse(figures);
    }
}
