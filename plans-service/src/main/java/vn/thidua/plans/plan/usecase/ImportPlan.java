package vn.thidua.plans.plan.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadDocument;
import vn.thidua.plans.plan.SourceDocument;
import vn.thidua.plans.plan.SourceFiles;

/**
 * Nhập văn bản: a file becomes a draft. The file is kept first, then the draft is stored in one write; whatever is
 * interrupted in between leaves a file that no plan names, which the sweep finds.
 */
public final class ImportPlan {

    private final Plans plans;
    private final SourceFiles files;
    private final ReadDocument reader;
    private final LinkPlan link;
    private final Clock clock;

    public ImportPlan(
            Plans plans, SourceFiles files, ReadDocument reader, LinkPlan link, Clock clock) {
        this.plans = plans;
        this.files = files;
        this.reader = reader;
        this.link = link;
        this.clock = clock;
    }

    /**
     * The file as it was received.
     *
     * @param name as the sender calls it
     * @param size in bytes
     * @param sha256 hexadecimal
     */
    public record Upload(Path file, String name, long size, String sha256) {}

    /** What became of the file. */
    public sealed interface Imported {

        record Drafted(Plan plan) implements Imported {}

        /** The same file is here already. */
        record Known(Plan plan) implements Imported {}

        record Refused(Enum<?> reason, String sentence) implements Imported {}

        record Forbidden(String sentence) implements Imported {}
    }

    public Imported importPlan(Upload upload, Person by) throws IOException {
        if (!by.mayDraft()) {
            return new Imported.Forbidden(ChangePlan.DRAFTERS_ONLY);
        }
        Optional<Plan> known = plans.findByFile(upload.sha256());
        if (known.isPresent()) {
            return new Imported.Known(known.get());
        }
        return switch (reader.read(upload.file(), upload.name())) {
            case ReadDocument.ReadOutcome.Refused(var reason, var sentence) ->
                    new Imported.Refused(reason, sentence);
            case ReadDocument.ReadOutcome.Read read -> draft(upload, read, by);
        };
    }

    /** Makes the draft of a document that was read already. */
    public Imported draft(Upload upload, ReadDocument.ReadOutcome.Read read, Person by)
            throws IOException {
        SourceDocument source =
                new SourceDocument(
                        files.keep(by.unit(), upload.file(), upload.name()),
                        files.keepText(by.unit(), read.text()),
                        upload.name(),
                        read.mediaType(),
                        upload.size(),
                        upload.sha256());
        ParentLink found = link.find(by.unit(), read.content());
        Plan plan =
                Plan.draft(
                        PlanId.next(),
                        by.unit(),
                        read.content(),
                        read.reading(),
                        found,
                        source,
                        by,
                        clock.instant());
        return switch (plans.add(plan)) {
            case STORED -> {
                files.named(by.unit(), source.fileId());
                files.named(by.unit(), source.textId());
                yield new Imported.Drafted(link.again(plan.id()).orElse(plan));
            }
            case FILE_KNOWN -> {
                files.remove(by.unit(), source.fileId());
                files.remove(by.unit(), source.textId());
                yield new Imported.Known(plans.findByFile(upload.sha256()).orElseThrow());
            }
            case OVERTAKEN, NUMBER_TAKEN ->
                    throw new IllegalStateException("a new draft has neither");
        };
    }
}
