package vn.thidua.plans.plan.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import vn.thidua.plans.document.Extraction;
import vn.thidua.plans.document.Reason;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.document.TextExtraction;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.SourceFiles;

/** Tài liệu kèm theo: checked like a document that is to be read, though scanned pages may be attached. */
public final class AttachFile {

    private final ChangePlan change;
    private final FindPlan find;
    private final SourceFiles files;
    private final TextExtraction extraction;
    private final Clock clock;

    public AttachFile(
            ChangePlan change,
            FindPlan find,
            SourceFiles files,
            TextExtraction extraction,
            Clock clock) {
        this.change = change;
        this.find = find;
        this.files = files;
        this.extraction = extraction;
        this.clock = clock;
    }

    /** What became of a file. */
    public sealed interface Attached {

        record Answered(Result result) implements Attached {}

        /** The file itself is not taken. */
        record Refused(Enum<?> reason, String sentence) implements Attached {}
    }

    public Attached attach(ChangePlan.Target target, ImportPlan.Upload upload) throws IOException {
        ChangePlan.Loaded loaded = change.load(target, Person::mayDraft, ChangePlan.DRAFTERS_ONLY);
        if (loaded instanceof ChangePlan.Loaded.Not(Result why)) {
            return new Attached.Answered(why);
        }
        return switch (extraction.extract(source(upload))) {
            case Extraction.Refused(var reason, var message) when reason != Reason.NO_TEXT_LAYER ->
                    new Attached.Refused(reason, message);
            case Extraction.Refused _ -> store(target, upload, "application/pdf");
            case Extraction.Extracted(_, var type) -> store(target, upload, type.mediaType());
        };
    }

    private static SourceFile source(ImportPlan.Upload upload) {
        return new SourceFile(
                upload.name(), upload.size(), () -> Files.newInputStream(upload.file()));
    }

    private Attached store(ChangePlan.Target target, ImportPlan.Upload upload, String mediaType)
            throws IOException {
        Person by = target.by();
        String fileId = files.keep(by.unit(), upload.file(), upload.name());
        Folder.Attachment attachment =
                new Folder.Attachment(
                        fileId,
                        upload.name(),
                        mediaType,
                        upload.size(),
                        upload.sha256(),
                        by.name(),
                        clock.instant());
        Result result =
                change.change(
                        target,
                        Person::mayDraft,
                        ChangePlan.DRAFTERS_ONLY,
                        plan -> plan.attach(attachment, by, clock.instant()));
        if (result instanceof Result.Done) {
            files.named(by.unit(), fileId);
        } else {
            files.remove(by.unit(), fileId);
        }
        return new Attached.Answered(result);
    }

    /** The list goes first, then the bytes; what an interruption leaves is never shown again. */
    public Result detach(ChangePlan.Target target, String fileId) {
        Result result =
                change.change(
                        target,
                        Person::mayDraft,
                        ChangePlan.DRAFTERS_ONLY,
                        plan -> plan.detach(fileId, target.by(), clock.instant()));
        if (result instanceof Result.Done) {
            files.remove(target.by().unit(), fileId);
        }
        return result;
    }

    /**
     * An attachment as it was uploaded.
     *
     * @param content to be closed by the reader
     */
    public record Opened(Folder.Attachment attachment, InputStream content) {}

    public Optional<Opened> open(Person by, PlanId id, String fileId) throws IOException {
        Optional<Plan> plan = find.find(by, id);
        Optional<Folder.Attachment> attachment = plan.flatMap(it -> it.attachment(fileId));
        if (plan.isEmpty() || attachment.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Opened(attachment.get(), files.open(plan.get().unit(), fileId)));
    }
}
