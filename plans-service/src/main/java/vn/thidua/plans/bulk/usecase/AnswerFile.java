package vn.thidua.plans.bulk.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.bulk.BatchFile;
import vn.thidua.plans.bulk.BatchFile.Fate;
import vn.thidua.plans.bulk.BatchFile.FateName;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.ImportPlan;
import vn.thidua.plans.plan.usecase.ShowPlan;

/** Trả lời câu hỏi còn lại của đợt nhập. */
public final class AnswerFile {

    private static final String DRAFTERS_ONLY =
            "Tài khoản không có quyền soạn thảo của đơn vị này. Hãy đề nghị quản trị viên đơn vị cấp quyền chuyên viên.";

    private final Batches batches;
    private final SourceFiles files;
    private final Plans plans;
    private final ShowPlan show;
    private final ImportPlan importPlan;
    private final CorrectPlan correct;
    private final TakeFile takeFile;

    public AnswerFile(
            Batches batches,
            SourceFiles files,
            Plans plans,
            ShowPlan show,
            ImportPlan importPlan,
            CorrectPlan correct,
            TakeFile takeFile) {
        this.batches = batches;
        this.files = files;
        this.plans = plans;
        this.show = show;
        this.importPlan = importPlan;
        this.correct = correct;
        this.takeFile = takeFile;
    }

    /**
     * A file with what its line on the page shows.
     *
     * @param plan the draft or the plan that it is or repeats
     * @param shown the draft with all its questions, if it has any
     */
    public record Line(
            BatchFile file, Optional<PlanSummary> plan, Optional<ShowPlan.Shown> shown) {}

    /**
     * A page of a batch.
     *
     * @param total of all pages
     */
    public record Page(List<Line> lines, long total) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** The files with one of these fates; of a draft that was answered in the editor the mark is taken away in passing. */
    public Page page(
            BatchId batch, Set<FateName> fates, boolean asking, int page, int size, Person by) {
        List<Line> lines = new ArrayList<>();
        for (BatchFile file : batches.files(batch, fates, asking, page, size)) {
            Line line = line(file, by);
            if (!asking || line.file().asks()) {
                lines.add(line);
            }
        }
        return new Page(lines, batches.count(batch, fates, asking));
    }

    private Line line(BatchFile file, Person by) {
        Optional<PlanId> named =
                file.fate() instanceof Fate.Held(_, _, _, var like) ? like : file.plan();
        Optional<Plan> plan = named.flatMap(plans::find);
        if (!(file.fate() instanceof Fate.Drafted(_, var remark))) {
            return new Line(file, plan.map(PlanSummary::of), Optional.empty());
        }
        BatchFile now =
                plan.map(
                                it ->
                                        it.state().issued().isPresent()
                                                ? file.with(new Fate.Recorded(it.id()), false)
                                                : file.with(
                                                        file.fate(),
                                                        takeFile.asks(it) || isOf(remark, it)))
                        .orElseGet(() -> file.with(new Fate.Dropped(), false));
        if (!now.equals(file)) {
            var _ = batches.store(now, Optional.empty());
        }
        return new Line(
                now,
                plan.map(PlanSummary::of),
                plan.filter(_ -> now.asks()).map(it -> show.show(by, it)));
    }

    private static boolean isOf(Optional<BatchFile.Remark> remark, Plan plan) {
        return remark.filter(it -> it.version() == plan.version()).isPresent();
    }

    /** Bỏ qua tệp đang chờ. */
    public Result<BatchFile> drop(BatchId batch, String id, Person by) {
        return held(batch, id, by)
                .map(
                        found ->
                                switch (found) {
                                    case Found.Not(var why) -> why;
                                    case Found.Here(var file, var held) -> {
                                        BatchFile dropped = file.with(new Fate.Dropped(), false);
                                        var _ = batches.store(dropped, Optional.empty());
                                        files.remove(by.unit(), held.fileId());
                                        yield new Result.Done<>(dropped);
                                    }
                                })
                .orElseGet(Result.Absent::new);
    }

    /** Nhập tệp đang chờ thành dự thảo. */
    public Result<BatchFile> draft(BatchId batch, String id, Person by) throws IOException {
        Optional<Found> found = held(batch, id, by);
        if (found.isEmpty()) {
            return new Result.Absent<>();
        }
        return switch (found.get()) {
            case Found.Not(var why) -> why;
            case Found.Here(var file, var held) -> draft(file, held, by);
        };
    }

    private Result<BatchFile> draft(BatchFile file, Fate.Held held, Person by) throws IOException {
        Path copy = Files.createTempFile("thidua-held-", ".part");
        try {
            try (InputStream content = files.open(by.unit(), held.fileId())) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            String name = new TakeFile.Arrived(copy, file.path(), file.size(), "").name();
            ImportPlan.Upload upload =
                    new ImportPlan.Upload(copy, name, file.size(), file.sha256());
            Result<BatchFile> result =
                    switch (importPlan.importPlan(upload, by)) {
                        case ImportPlan.Imported.Drafted(var plan) ->
                                new Result.Done<>(takeFile.drafted(file, plan));
                        // interrupted between the two writes
                        case ImportPlan.Imported.Known(var plan) ->
                                new Result.Done<>(takeFile.drafted(file, plan));
                        case ImportPlan.Imported.Refused(var reason, var sentence) ->
                                new Result.Refused<>(reason, sentence);
                        case ImportPlan.Imported.Forbidden(var sentence) ->
                                new Result.Forbidden<>(sentence);
                    };
            if (result instanceof Result.Done) {
                files.remove(by.unit(), held.fileId());
            }
            return result;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /**
     * Xác nhận thông tin máy đọc chưa chắc: what the person has seen in that version is right.
     *
     * @param fields names of the uncertain fields
     */
    public Result<BatchFile> confirm(
            BatchId batch, String id, long version, Set<String> fields, Person by) {
        Optional<BatchFile> file = file(batch, id);
        Optional<Plan> plan = file.flatMap(BatchFile::plan).flatMap(plans::find);
        if (file.isEmpty() || plan.isEmpty()) {
            return new Result.Absent<>();
        }
        PlanContent content = plan.get().content();
        Set<String> confirmed = new LinkedHashSet<>(content.confirmed());
        confirmed.addAll(fields);
        ChangePlan.Target target = new ChangePlan.Target(plan.get().id(), version, by);
        return switch (correct.correct(target, content.withConfirmed(confirmed))) {
            case vn.thidua.plans.plan.usecase.Result.Done(var changed) ->
                    new Result.Done<>(
                            changed.map(it -> takeFile.drafted(file.get(), it)).orElse(file.get()));
            case vn.thidua.plans.plan.usecase.Result.Refused(var reason, var sentence) ->
                    new Result.Refused<>(reason, sentence);
            case vn.thidua.plans.plan.usecase.Result.Stale(var current) ->
                    new Result.Stale<>(current);
            case vn.thidua.plans.plan.usecase.Result.Absent _ -> new Result.Absent<>();
            case vn.thidua.plans.plan.usecase.Result.Forbidden(var sentence) ->
                    new Result.Forbidden<>(sentence);
        };
    }

    /** A file that waits for an answer, or why it does not. */
    private sealed interface Found {
        record Here(BatchFile file, Fate.Held held) implements Found {}

        record Not(Result<BatchFile> why) implements Found {}
    }

    private Optional<Found> held(BatchId batch, String id, Person by) {
        return file(batch, id)
                .map(
                        file -> {
                            if (!by.mayDraft()) {
                                return new Found.Not(new Result.Forbidden<>(DRAFTERS_ONLY));
                            }
                            return file.fate() instanceof Fate.Held held
                                    ? new Found.Here(file, held)
                                    : new Found.Not(
                                            new Result.Refused<>(
                                                    BatchReason.NOT_HELD,
                                                    BatchReason.NOT_HELD.sentence()));
                        });
    }

    private Optional<BatchFile> file(BatchId batch, String id) {
        return batches.file(id).filter(file -> file.batch().equals(batch));
    }
}
