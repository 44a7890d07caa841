package vn.thidua.plans.bulk.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.bulk.Batch;
import vn.thidua.plans.bulk.BatchFile;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.bulk.archive.ArchiveLimits;
import vn.thidua.plans.bulk.archive.ZipFolder;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.SourceFiles;

/** Mở đợt nhập, gửi tệp vào, và ra lệnh ghi nhận. */
public final class RunBatch {

    private static final String DRAFTERS_ONLY =
            "Tài khoản không có quyền soạn thảo của đơn vị này. Hãy đề nghị quản trị viên đơn vị cấp quyền chuyên viên.";
    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được ghi nhận văn bản đã ban hành. Hãy đề nghị lãnh đạo mở đợt nhập này.";
    private static final int NEWEST = 50;

    private final Batches batches;
    private final SourceFiles files;
    private final TakeFile takeFile;
    private final ArchiveLimits limits;
    private final Clock clock;

    public RunBatch(
            Batches batches,
            SourceFiles files,
            TakeFile takeFile,
            ArchiveLimits limits,
            Clock clock) {
        this.batches = batches;
        this.files = files;
        this.takeFile = takeFile;
        this.limits = limits;
        this.clock = clock;
    }

    public List<Batch> newest() {
        return batches.newest(NEWEST);
    }

    public Optional<Batch> find(BatchId id) {
        return batches.find(id);
    }

    /**
     * Begins a batch, or finds the one that was begun with that key.
     *
     * @param key empty: always a new one
     */
    public Result<Batch> begin(String name, String key, Person by) {
        if (!by.mayDraft()) {
            return new Result.Forbidden<>(DRAFTERS_ONLY);
        }
        BatchId id = BatchId.next();
        String own = by.subject() + "|" + (key.isBlank() ? id.value() : key);
        Optional<Batch> begun = batches.findByKey(own);
        if (begun.isPresent()) {
            return new Result.Done<>(begun.get());
        }
        Batch batch =
                new Batch(
                        id,
                        by.unit(),
                        name,
                        own,
                        by,
                        clock.instant(),
                        Optional.empty(),
                        Optional.empty());
        return new Result.Done<>(batches.add(batch) ? batch : batches.findByKey(own).orElseThrow());
    }

    /** Takes one file. */
    public Result<BatchFile> take(BatchId id, TakeFile.Arrived arrived, Person by)
            throws IOException {
        if (batches.find(id).isEmpty()) {
            return new Result.Absent<>();
        }
        return by.mayDraft()
                ? new Result.Done<>(takeFile.take(id, arrived, by))
                : new Result.Forbidden<>(DRAFTERS_ONLY);
    }

    /** Takes an archive, whose files are read one after the other from now on. */
    public Result<Batch> takeArchive(BatchId id, Path archive, String name, Person by)
            throws IOException {
        Optional<Batch> batch = batches.find(id);
        if (batch.isEmpty()) {
            return new Result.Absent<>();
        }
        if (!by.mayDraft()) {
            return new Result.Forbidden<>(DRAFTERS_ONLY);
        }
        if (batch.get().archive().filter(it -> !it.done()).isPresent()) {
            return new Result.Refused<>(
                    BatchReason.ARCHIVE_AT_WORK, BatchReason.ARCHIVE_AT_WORK.sentence());
        }
        return switch (ZipFolder.open(archive, limits)) {
            case ZipFolder.Opened.Refused(var reason) ->
                    new Result.Refused<>(reason, reason.sentence());
            case ZipFolder.Opened.Open(ZipFolder folder) -> {
                try (folder) {
                    String fileId = files.keep(by.unit(), archive, name);
                    files.named(by.unit(), fileId);
                    batches.setArchive(
                            id,
                            new Batch.Archive(
                                    fileId, name, folder.files().size(), folder.skipped(), false));
                }
                yield new Result.Done<>(batches.find(id).orElseThrow());
            }
        };
    }

    /** Ghi nhận văn bản đã ban hành: orders it for all of the batch that ask nothing. */
    public Result<Batch> record(BatchId id, Person by) {
        Optional<Batch> batch = batches.find(id);
        if (batch.isEmpty()) {
            return new Result.Absent<>();
        }
        if (!by.mayIssue()) {
            return new Result.Forbidden<>(LEADERS_ONLY);
        }
        if (batch.get().recording().filter(it -> !it.done()).isPresent()) {
            return new Result.Refused<>(
                    BatchReason.RECORDING_AT_WORK, BatchReason.RECORDING_AT_WORK.sentence());
        }
        if (batches.drafted(id).stream().allMatch(BatchFile::asks)) {
            return new Result.Refused<>(
                    BatchReason.NOTHING_TO_RECORD, BatchReason.NOTHING_TO_RECORD.sentence());
        }
        batches.setRecording(id, new Batch.Recording(by, clock.instant(), false));
        return new Result.Done<>(batches.find(id).orElseThrow());
    }
}
