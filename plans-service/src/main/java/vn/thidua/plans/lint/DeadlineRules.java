package vn.thidua.plans.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Thời hạn: a task that is to be done later than the plan above asks for the same. */
final class DeadlineRules implements Linter.Rule {

    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})");

    /** Share of words that two tasks have in common from which on they are the same. */
    private static final double SAME = 0.6;

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        for (PlanDocument.Task task : document.tasks()) {
            Optional<LocalDate> own = last(task);
            if (own.isEmpty()) {
                continue;
            }
            context.parentDeadlines().stream()
                    .filter(above -> own.get().isAfter(above.last()))
                    .filter(above -> isSame(above.task(), task.content()))
                    .findFirst()
                    .ifPresent(
                            above ->
                                    result.add(
                                            Findings.warning(
                                                    "DEADLINE_AFTER_PARENT",
                                                    "“%s”: thời hạn đến %s, văn bản cấp trên yêu cầu xong trước %s."
                                                            .formatted(
                                                                    Findings.brief(task.content()),
                                                                    Findings.day(own.get()),
                                                                    Findings.day(
                                                                            above.last()
                                                                                    .plusDays(1))),
                                                    task.evidence())));
        }
        return result;
    }

    /** The last day for a task: a date that it names, else the end of its quarter. */
    static Optional<LocalDate> last(PlanDocument.Task task) {
        Matcher day = DAY.matcher(task.time().orElse(""));
        if (day.find()) {
            try {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(day.group(3)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(1))));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        return task.quarter()
                .filter(quarter -> quarter >= 1 && quarter <= 4)
                .flatMap(
                        quarter ->
                                task.year()
                                        .map(
                                                year ->
                                                        YearMonth.of(year, quarter * 3)
                                                                .atEndOfMonth()));
    }

    private static boolean isSame(String above, String own) {
        Set<String> first = words(above);
        Set<String> second = words(own);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return !all.isEmpty() && (double) both.size() / all.size() >= SAME;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Letters.key(text).split(" ", -1)));
    }
}
