package vn.thidua.reporting.deadline.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.deadline.Deadline;
import vn.thidua.reporting.deadline.LateBelow;

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

    record LateBelowJson(String unitName, String title, LocalDate dueOn, long days) {

        static LateBelowJson of(LateBelow late) {
            return new LateBelowJson(
                    late.unit().name(), late.due().title(), late.due().dueOn(), late.days());
        }
    }

    record BelowJson(List<LateBelowJson> late) {}

    /**
     * Of a unit.
     *
     * @param mailLeaves whether the installation sends mail at all
     */
    record MailboxJson(@Nullable String address, boolean mailLeaves, List<String> actions) {}

    /** As it is typed; blank ends the mails. */
    record AddressJson(@NotNull @Size(max = 300) String address) {}

    record ListJson(LocalDate today, List<DueJson> due) {}

    record LinkJson(@Nullable Instant since, @Nullable String path) {}
}
