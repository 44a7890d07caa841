package vn.thidua.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hồ sơ công việc: what lies with a plan beside its content.
 *
 * @param purpose the plan in force that this draft is to amend or to replace
 * @param remarks the leader's remarks on single fields, of the last return
 * @param amendments oldest first
 * @param attachments in the order in which they were added
 */
public record Folder(
        Optional<Purpose> purpose,
        List<Remark> remarks,
        List<Amendment> amendments,
        Optional<Ending> ending,
        List<Attachment> attachments) {

    public static final Folder EMPTY =
            new Folder(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());

    public Folder {
        remarks = List.copyOf(remarks);
        amendments = List.copyOf(amendments);
        attachments = List.copyOf(attachments);
    }

    /**
     * Mục đích của dự thảo.
     *
     * @param amendments how many amendments the plan had when the draft was made from it
     */
    public record Purpose(Act act, PlanId plan, int amendments) {

        public enum Act {
            /** Sửa đổi, bổ sung. */
            AMEND,
            /** Thay thế. */
            REPLACE
        }
    }

    /**
     * Ý kiến của lãnh đạo về một trường.
     *
     * @param field "title", or a row of a list: "tasks[2]"
     * @param about the words that the field held; the remark is met once no such words are left there
     * @param by as the person is shown to colleagues
     */
    public record Remark(
            String field, String about, String words, String by, Instant at, boolean met) {}

    /**
     * Lần sửa đổi.
     *
     * @param document the amending document
     * @param before the content that was in force until then
     */
    public record Amendment(
            PlanId document, DocumentNumber number, LocalDate on, Instant at, PlanContent before) {}

    /**
     * Hết hiệu lực.
     *
     * @param reason why, in the words of who ended it
     * @param number of the document by which it ended
     * @param successor the plan that took its place
     */
    public record Ending(
            Instant at, String reason, Optional<String> number, Optional<PlanId> successor) {}

    /**
     * Tài liệu kèm theo.
     *
     * @param fileId where the bytes lie
     * @param size in bytes
     * @param sha256 hexadecimal
     * @param by as the person is shown to colleagues
     */
    public record Attachment(
            String fileId,
            String name,
            String mediaType,
            long size,
            String sha256,
            String by,
            Instant at) {}

    Folder toServe(Purpose newPurpose) {
        return new Folder(Optional.of(newPurpose), remarks, amendments, ending, attachments);
    }

    Folder with(List<Remark> newRemarks) {
        return new Folder(purpose, newRemarks, amendments, ending, attachments);
    }

    Folder with(Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        return new Folder(purpose, remarks, all, ending, attachments);
    }

    Folder with(Ending newEnding) {
        return new Folder(purpose, remarks, amendments, Optional.of(newEnding), attachments);
    }

    Folder with(Attachment attachment) {
        List<Attachment> all = new ArrayList<>(attachments);
        all.add(attachment);
        return new Folder(purpose, remarks, amendments, ending, all);
    }

    Folder without(Attachment attachment) {
        return new Folder(
                purpose,
                remarks,
                amendments,
                ending,
                attachments.stream().filter(it -> !it.equals(attachment)).toList());
    }

    /** Remarks on what the new content no longer holds are met. */
    Folder afterChangeTo(PlanContent content) {
        return with(
                remarks.stream()
                        .map(
                                remark ->
                                        remark.met() || ContentDifference.holds(content, remark)
                                                ? remark
                                                : new Remark(
                                                        remark.field(),
                                                        remark.about(),
                                                        remark.words(),
                                                        remark.by(),
                                                        remark.at(),
                                                        true))
                        .toList());
    }
}
