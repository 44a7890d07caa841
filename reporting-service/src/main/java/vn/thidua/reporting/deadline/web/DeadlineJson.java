package vn.thidua.reporting.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.deadline.Deadline;

/** The shapes of contracts/openapi/deadlines.yaml. */
final class DeadlineJson {

    private DeadlineJson() {}

    record DueJson(
            String thing,
            String kind,
            String kindName,
            String title,
            LocalDate dueOn,
            String page,
            String basis) {

        static DueJson of(Deadline due) {
            return new DueJson(
                    due.thing(),
                    due.kind().name(),
                    due.kind().label(),
                    due.title(),
                    due.dueOn(),
                    due.page(),
                    due.basis());
        }
    }

    record ListJson(LocalDate today, List<DueJson> due) {}

    record LinkJson(@Nullable Instant since, @Nullable String path) {}
}
