package vn.thidua.plans.bulk.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.plans.bulk.Batch;
import vn.thidua.plans.bulk.BatchFile;
import vn.thidua.plans.bulk.BatchFile.Fate;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.bulk.Digest;
import vn.thidua.plans.bulk.archive.ArchiveLimits;
import vn.thidua.plans.bulk.archive.ZipFolder;
import vn.thidua.plans.plan.Numbering;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.IssuePlan;

/**
 * Làm tiếp đợt nhập: reads the archive and carries out the order to record, file by file, each with its result stored. A
 * lease keeps other instances away; when an instance dies, another one goes on after it has run out.
 */
public final class GoOn {

    private final Batches batches;
    private final SourceFiles files;
    private final TakeFile takeFile;
    private final Plans plans;
    private final IssuePlan issue;
    private final ArchiveLimits limits;
    private final InParallel inParallel;
    private final Duration lease;
    private final Clock machine;
    private final String worker = UUID.randomUUID().toString();

    /** Does something for each of many, several at once, within the present scope of tenancy. */
    public interface InParallel {
        <T> void each(List<T> all, Step<T> step) throws IOException;
    }

    /** One step of many. */
    @FunctionalInterface
    public interface Step<T> {
        void of(T each) throws IOException;
    }

    /**
     * Goes on with batches of this installation.
     *
     * @param lease after so long without a sign of life another instance may take over
     */
    public GoOn(
            Batches batches,
            SourceFiles files,
            TakeFile takeFile,
            Plans plans,
            IssuePlan issue,
            ArchiveLimits limits,
            InParallel inParallel,
            Duration lease,
            Clock machine) {
        this.batches = batches;
        this.files = files;
        this.takeFile = takeFile;
        this.plans = plans;
        this.issue = issue;
        this.limits = limits;
        this.inParallel = inParallel;
        this.lease = lease;
        this.machine = machine;
    }

    /** Goes on with a batch of the unit at work until there is nothing to do; does nothing if somebody else is at it. */
    public void goOn(BatchId id) {
        if (!lease(id)) {
            return;
        }
        try {
            Optional<Batch> batch = batches.find(id);
            if (batch.isPresent()) {
                readArchive(batch.get());
                recordIssued(batch.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // free at once for whoever is asked next
            Instant now = machine.instant();
            var _ = batches.lease(id, worker, now, now);
        }
    }

    private boolean lease(BatchId id) {
        Instant now = machine.instant();
        return batches.lease(id, worker, now, now.plus(lease));
    }

    private void readArchive(Batch batch) throws IOException {
        Optional<Batch.Archive> open = batch.archive().filter(it -> !it.done());
        if (open.isEmpty()) {
            return;
        }
        Batch.Archive archive = open.get();
        Path copy = Files.createTempFile("thidua-archive-", ".zip");
        boolean complete = true;
        try {
            try (InputStream content = files.open(batch.unit(), archive.fileId())) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            if (ZipFolder.open(copy, limits) instanceof ZipFolder.Opened.Open(ZipFolder folder)) {
                try (folder) {
                    inParallel.each(folder.files(), file -> read(batch, folder, file));
                    complete =
                            folder.files().stream().allMatch(file -> hasResult(batch, file.path()));
                }
            }
        } finally {
            Files.deleteIfExists(copy);
        }
        if (!complete) {
            // another instance has taken over
            return;
        }
        batches.setArchive(
                batch.id(),
                new Batch.Archive(
                        archive.fileId(),
                        archive.name(),
                        archive.files(),
                        archive.skipped(),
                        true));
        files.remove(batch.unit(), archive.fileId());
    }

    private void read(Batch batch, ZipFolder folder, ZipFolder.Packed packed) throws IOException {
        if (!lease(batch.id()) || hasResult(batch, packed.path())) {
            return;
        }
        Person by = batch.startedBy();
        Path file = Files.createTempFile("thidua-packed-", ".part");
        try {
            switch (folder.unpack(packed, file)) {
                case ZipFolder.Unpacked.Refused(var reason) ->
                        takeFile.refuse(batch.id(), by, packed.path(), reason, reason.sentence());
                case ZipFolder.Unpacked.Here(var size) ->
                        takeFile.take(
                                batch.id(),
                                new TakeFile.Arrived(file, packed.path(), size, Digest.of(file)),
                                by);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private boolean hasResult(Batch batch, String path) {
        return batches.file(BatchFile.id(batch.id(), path))
                .filter(file -> !(file.fate() instanceof Fate.Reading))
                .isPresent();
    }

    private void recordIssued(Batch batch) {
        Optional<Batch.Recording> open = batch.recording().filter(it -> !it.done());
        if (open.isEmpty()) {
            return;
        }
        Person by = open.get().by();
        for (BatchFile file : batches.drafted(batch.id())) {
            if (!lease(batch.id())) {
                return;
            }
            if (file.fate() instanceof Fate.Drafted(var plan, _)) {
                plans.find(plan)
                        .ifPresentOrElse(it -> recordIssued(file, it, by), () -> drop(file));
            }
        }
        batches.setRecording(batch.id(), new Batch.Recording(by, open.get().at(), true));
    }

    /** The draft was thrown away in the editor. */
    private void drop(BatchFile file) {
        var _ = batches.store(file.with(new Fate.Dropped(), false), Optional.empty());
    }

    private void recordIssued(BatchFile file, Plan plan, Person by) {
        if (plan.state().issued().isPresent()) {
            // before everything stopped, or in the editor
            store(file, new Fate.Recorded(plan.id()), false);
            return;
        }
        if (takeFile.asks(plan)) {
            store(file, new Fate.Drafted(plan.id()), true);
            return;
        }
        ChangePlan.Target target = new ChangePlan.Target(plan.id(), plan.version(), by);
        switch (issue.issue(target, Numbering.DOCUMENT, Optional.empty())) {
            case vn.thidua.plans.plan.usecase.Result.Done _ ->
                    store(file, new Fate.Recorded(plan.id()), false);
            case vn.thidua.plans.plan.usecase.Result.Refused(_, var sentence) ->
                    remark(file, plan, sentence);
            case vn.thidua.plans.plan.usecase.Result.Forbidden(var sentence) ->
                    remark(file, plan, sentence);
            case vn.thidua.plans.plan.usecase.Result.Stale _ ->
                    remark(
                            file,
                            plan,
                            "Văn bản vừa được sửa trong lúc ghi nhận. Hãy xem lại rồi ghi nhận lần nữa.");
            case vn.thidua.plans.plan.usecase.Result.Absent _ -> drop(file);
        }
    }

    private void remark(BatchFile file, Plan plan, String sentence) {
        BatchFile.Remark remark = new BatchFile.Remark(sentence, plan.version());
        store(file, new Fate.Drafted(plan.id(), Optional.of(remark)), true);
    }

    private void store(BatchFile file, Fate fate, boolean asks) {
        var _ = batches.store(file.with(fate, asks), Optional.empty());
    }
}
