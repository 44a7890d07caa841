package vn.thidua.plans.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.answer.Question.Form;
import vn.thidua.plans.answer.Question.Option;
import vn.thidua.plans.answer.Question.Place;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Task;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Spelling;

/** Nhiệm vụ của dự thảo: each once, with who leads it at the own level and by when. */
final class TaskDrafting {

    private final Drafting drafting;
    private final QuestionList questions;
    private final Deadlines deadlines;
    private final PlanContent above;
    private final AdministrativeUnit own;
    private final Localisation local;
    private final LocalDate today;

    TaskDrafting(Drafting drafting, QuestionList questions, Deadlines deadlines) {
        this.drafting = drafting;
        this.questions = questions;
        this.deadlines = deadlines;
        this.above = drafting.above();
        this.own = drafting.own();
        this.local = drafting.local();
        this.today = drafting.today();
    }

    List<Task> tasks() {
        List<Task> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<List<Integer>> past = new LinkedHashSet<>();
        for (Task task : above.tasks()) {
            String words = Drafting.capitalised(deadlines.said(task.content()));
            Optional<String> lead = task.lead().flatMap(local::body);
            boolean twice =
                    !seen.add(
                            Spelling.key(words)
                                    + "|"
                                    + task.lead().map(Spelling::key).orElse("")
                                    + "|"
                                    + task.quarter());
            if (twice) {
                continue;
            }
            Optional<LocalDate> due =
                    task.due().map(day -> day.minusDays(drafting.rules().daysBefore()));
            all.add(
                    new Task(
                            Optional.of(all.size() + 1),
                            words,
                            lead,
                            task.coordinating().map(local::helpers),
                            task.quarter(),
                            task.year(),
                            due,
                            Optional.empty()));
            if (task.lead().isPresent() && lead.isEmpty()) {
                questions.ask(
                        "Ở "
                                + own.nameInSentence()
                                + ", ai chủ trì nhiệm vụ “"
                                + words
                                + "”? Ở cấp trên là "
                                + task.lead().get()
                                + ".",
                        Drafting.quoted(task.evidence(), task.content()),
                        new Place.Lead(words),
                        Form.WORDS,
                        drafting.offices());
            }
            if (due.isPresent() && due.get().isBefore(today)) {
                askDue(task, words);
            }
            quarterOver(task).ifPresent(past::add);
        }
        past.forEach(quarter -> askQuarter(quarter.get(0), quarter.get(1), all));
        return all;
    }

    private void askDue(Task task, String words) {
        LocalDate above = task.due().orElseThrow();
        List<Option> options =
                above.isBefore(today)
                        ? List.of()
                        : List.of(
                                new Option(
                                        above.toString(),
                                        "Theo hạn của cấp trên: " + Deadlines.DAY.format(above)));
        questions.ask(
                "Nhiệm vụ “"
                        + words
                        + "” có hạn của cấp trên là "
                        + Deadlines.DAY.format(above)
                        + ". "
                        + Drafting.capitalised(own.nameInSentence())
                        + " hoàn thành trước ngày nào?",
                Drafting.quoted(task.evidence(), task.content()),
                new Place.Due(words),
                Form.DATE,
                options);
    }

    /** Year and quarter, if it ended before today. */
    private Optional<List<Integer>> quarterOver(Task task) {
        if (task.quarter().isEmpty()) {
            return Optional.empty();
        }
        int year = task.year().orElse(drafting.year());
        int quarter = task.quarter().get();
        LocalDate end = LocalDate.of(year, quarter * 3, 1).plusMonths(1);
        return end.isAfter(today) ? Optional.empty() : Optional.of(List.of(year, quarter));
    }

    private void askQuarter(int year, int quarter, List<Task> all) {
        if (year != today.getYear()) {
            return;
        }
        List<String> late =
                all.stream()
                        .filter(task -> task.quarter().equals(Optional.of(quarter)))
                        .map(task -> "- " + task.content())
                        .toList();
        int now = (today.getMonthValue() + 2) / 3;
        questions.ask(
                late.size()
                        + " nhiệm vụ có thời gian thực hiện "
                        + roman(quarter)
                        + "/"
                        + year
                        + ", nay đã qua. Chuyển sang quý nào?",
                Optional.of(String.join("\n", late)),
                new Place.PastQuarter(year, quarter),
                Form.CHOICE,
                List.of(
                        new Option(Integer.toString(now), "Chuyển sang " + roman(now) + "/" + year),
                        new Option(
                                Integer.toString(quarter),
                                "Giữ nguyên " + roman(quarter) + "/" + year)));
    }

    private static String roman(int quarter) {
        return "Quý " + List.of("I", "II", "III", "IV").get(quarter - 1);
    }
}
