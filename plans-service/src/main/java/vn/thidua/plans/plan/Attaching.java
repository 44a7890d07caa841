package vn.thidua.plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tài liệu kèm theo of a draft, put in and taken out. */
record Attaching(Plan plan, Person by, Instant at) {

    private static final int MOST_ATTACHMENTS = 20;

    /** Thêm tài liệu kèm theo. */
    Outcome attach(Folder.Attachment attachment) {
        boolean known =
                plan.folder().attachments().stream()
                        .anyMatch(it -> it.sha256().equals(attachment.sha256()));
        if (known) {
            return new Outcome.Refused(Reason.ATTACHMENT_KNOWN);
        }
        if (plan.folder().attachments().size() >= MOST_ATTACHMENTS) {
            return new Outcome.Refused(Reason.TOO_MANY_ATTACHMENTS);
        }
        return changedFolder(
                plan.folder().with(attachment), Change.Act.ATTACHED, attachment.name());
    }

    /** Bỏ tài liệu kèm theo. */
    Outcome detach(String fileId) {
        return plan.attachment(fileId)
                .map(it -> changedFolder(plan.folder().without(it), Change.Act.DETACHED, it.name()))
                .orElseGet(() -> new Outcome.Refused(Reason.ATTACHMENT_UNKNOWN));
    }

    private Outcome changedFolder(Folder newFolder, Change.Act act, String note) {
        Change change = new Change(plan.version() + 1, act, by, at, List.of(), Optional.of(note));
        return new Outcome.Done(
                plan.next(
                        plan.state(),
                        plan.content(),
                        plan.link(),
                        plan.remark(),
                        newFolder,
                        change,
                        by));
    }
}
