package vn.thidua.reporting.deadline.kafka;

import static vn.thidua.reporting.deadline.kafka.Fields.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.reporting.deadline.Deadline;
import vn.thidua.reporting.deadline.Told;
import vn.thidua.reporting.deadline.usecase.KeepDeadlines;
import vn.thidua.reporting.rollup.AnswerTime;
import vn.thidua.reporting.rollup.UnitId;

/** What plans make due: their tasks for the unit itself, and an answer of each unit below. */
@Component
class PlanDues {

    private static final int QUARTER_MONTHS = 3;
    private static final int DONE_PERCENT = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Documents that direct those below, as plans-service has it. */
    private static final Map<String, String> DIRECTING =
            Map.of(
                    "KE_HOACH", "kế hoạch",
                    "CHI_THI", "chỉ thị",
                    "CHUONG_TRINH", "chương trình",
                    "HUONG_DAN", "hướng dẫn");

    private final KeepDeadlines keep;
    private final AnswerTime answerTime;

    PlanDues(KeepDeadlines keep, AnswerTime answerTime) {
        this.keep = keep;
        this.answerTime = answerTime;
    }

    void issued(EventEnvelope event) {
        String plan = text(event, "planId");
        List<Deadline> tasks = new ArrayList<>();
        for (JsonNode task : event.value().required("tasks")) {
            quarterEnd(task).ifPresent(day -> tasks.add(task(event, task, day)));
        }
        keep.keep(event.tenant(), Told.due("plan/" + plan, event.sequence(), tasks));
        keep.keep(
                event.tenant(),
                Told.dueBelow(
                        "answers/" + plan, event.sequence(), answer(event).stream().toList()));
        linked(event);
    }

    /** It answers the documents that it implements. */
    void linked(EventEnvelope event) {
        keep.keep(
                event.tenant(),
                Told.done(
                        "links/" + text(event, "planId"),
                        event.sequence(),
                        event.value()
                                .required("parents")
                                .valueStream()
                                .map(parent -> parent.required("planId").stringValue())
                                .map(Deadline::answerTo)
                                .toList()));
    }

    /** Closed (kết thúc): nothing is to be done for it any more; what it answered stays answered. */
    void closed(EventEnvelope event) {
        String plan = text(event, "planId");
        keep.keep(event.tenant(), Told.nothing("plan/" + plan, event.sequence()));
        keep.keep(event.tenant(), Told.nothing("answers/" + plan, event.sequence()));
    }

    void ended(EventEnvelope event) {
        closed(event);
        keep.keep(event.tenant(), Told.nothing("links/" + text(event, "planId"), event.sequence()));
    }

    /** A task of a plan is done once it is reported as reached. */
    void progress(EventEnvelope event) {
        JsonNode value = event.value();
        if (!text(event, "kind").equals("TASK") || !value.path("planId").isString()) {
            return;
        }
        String source = "assignment/" + text(event, "assignmentId");
        boolean done = value.required("reached").doubleValue() >= DONE_PERCENT;
        keep.keep(
                event.tenant(),
                done
                        ? Told.done(
                                source,
                                event.sequence(),
                                List.of(task(text(event, "planId"), text(event, "name"))))
                        : Told.nothing(source, event.sequence()));
    }

    private static Deadline task(EventEnvelope event, JsonNode task, LocalDate day) {
        String plan = text(event, "planId");
        String content = task.required("content").stringValue();
        String number = event.value().at("/number/text").asString("");
        return new Deadline(
                task(plan, content),
                Deadline.Kind.TASK,
                content,
                day,
                "/plans/" + plan,
                number.isEmpty() ? "" : "Kế hoạch số " + number);
    }

    /** A task that is dated by its quarter is in time until the quarter's last day. */
    private static Optional<LocalDate> quarterEnd(JsonNode task) {
        JsonNode quarter = task.path("quarter");
        JsonNode year = task.path("year");
        return quarter.isInt() && year.isInt()
                ? Optional.of(
                        YearMonth.of(year.intValue(), quarter.intValue() * QUARTER_MONTHS)
                                .atEndOfMonth())
                : Optional.empty();
    }

    private Optional<Deadline> answer(EventEnvelope event) {
        String plan = text(event, "planId");
        LocalDate issuedOn = LocalDate.parse(text(event, "issuedOn"));
        String number = event.value().at("/number/text").asString("");
        return Optional.ofNullable(DIRECTING.get(text(event, "type")))
                .map(
                        type ->
                                new Deadline(
                                        Deadline.answerTo(plan),
                                        Deadline.Kind.PLAN,
                                        "Triển khai %s%s ngày %s của %s: %s"
                                                .formatted(
                                                        type,
                                                        number.isEmpty() ? "" : " số " + number,
                                                        DAY.format(issuedOn),
                                                        text(event, "issuer"),
                                                        text(event, "title")),
                                        answerTime.dueOn(
                                                issuedOn, new UnitId(text(event, "rootUnitId"))),
                                        "/plans/" + plan,
                                        ""));
    }

    private static String task(String plan, String content) {
        return "plan/" + plan + "/" + content.strip().replaceAll("\\s+", " ");
    }
}
