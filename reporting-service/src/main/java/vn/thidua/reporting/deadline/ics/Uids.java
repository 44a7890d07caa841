package vn.thidua.reporting.deadline.ics;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.thidua.reporting.deadline.Deadline;

/** The same for the same thing, and of letters only: a thing may bear a task's words. */
final class Uids {

    private Uids() {}

    static String of(Deadline due) {
        return UUID.nameUUIDFromBytes(due.thing().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
