package vn.thidua.plans.bulk.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.plans.bulk.BatchFile;
import vn.thidua.plans.bulk.BatchFile.Fate;
import vn.thidua.plans.bulk.BatchFile.Question;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.plan.IssuerCheck;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadDocument;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.ImportPlan;
import vn.thidua.plans.unit.Units;

/**
 * Nhận một tệp của đợt nhập. Taking the same file twice, also after a crash at any point, gives one draft: the plan is known
 * by the hash of its file, and the batch by the path.
 */
public final class TakeFile {

    private static final Logger LOG = LoggerFactory.getLogger(TakeFile.class);

    private final Batches batches;
    private final Plans plans;
    private final SourceFiles files;
    private final ReadDocument reader;
    private final ImportPlan importPlan;
    private final Units units;
    private final Clock clock;

    public TakeFile(
            Batches batches,
            Plans plans,
            SourceFiles files,
            ReadDocument reader,
            ImportPlan importPlan,
            Units units,
            Clock clock) {
        this.batches = batches;
        this.plans = plans;
        this.files = files;
        this.reader = reader;
        this.importPlan = importPlan;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A file that has arrived.
     *
     * @param path as it lay in the folder
     * @param size in bytes
     * @param sha256 hexadecimal
     */
    public record Arrived(Path file, String path, long size, String sha256) {
        /** The last part of the path. */
        String name() {
            String even = path.replace('\\', '/');
            return even.substring(even.lastIndexOf('/') + 1);
        }
    }

    /** Reads the file and stores what became of it. */
    public BatchFile take(BatchId batch, Arrived arrived, Person by) throws IOException {
        String id = BatchFile.id(batch, arrived.path());
        Optional<BatchFile> before =
                batches.file(id).filter(file -> file.sha256().equals(arrived.sha256()));
        boolean begun = before.filter(file -> file.fate() instanceof Fate.Reading).isPresent();
        if (before.isPresent() && !begun) {
            return before.get();
        }
        BatchFile file =
                new BatchFile(
                        id,
                        batch,
                        by.unit(),
                        arrived.path(),
                        arrived.size(),
                        arrived.sha256(),
                        new Fate.Reading(),
                        false);
        Optional<Plan> known = plans.findByFile(arrived.sha256());
        if (known.isPresent()) {
            // begun: this very file became the plan before everything stopped
            return begun
                    ? drafted(file, known.get())
                    : stored(file.with(new Fate.Known(known.get().id()), false));
        }
        return switch (reading(arrived)) {
            case ReadDocument.ReadOutcome.Refused(var reason, var sentence) ->
                    stored(file.with(new Fate.Refused(reason.name(), sentence), false));
            case ReadDocument.ReadOutcome.Read read -> read(file, arrived, read, by);
        };
    }

    /** One file that the reader stumbles over must not hold up all that come after it. */
    private ReadDocument.ReadOutcome reading(Arrived arrived) throws IOException {
        try {
            return reader.read(arrived.file(), arrived.name());
        } catch (RuntimeException failed) {
            LOG.error("a document could not be read sha256={}", arrived.sha256(), failed);
            return new ReadDocument.ReadOutcome.Refused(
                    BatchReason.UNREADABLE, BatchReason.UNREADABLE.sentence());
        }
    }

    /** Stores that a file cannot be opened at all. */
    public BatchFile refuse(BatchId batch, Person by, String path, Enum<?> reason, String why) {
        return stored(
                new BatchFile(
                        BatchFile.id(batch, path),
                        batch,
                        by.unit(),
                        path,
                        0,
                        "",
                        new Fate.Refused(reason.name(), why),
                        false));
    }

    private BatchFile read(
            BatchFile file, Arrived arrived, ReadDocument.ReadOutcome.Read read, Person by)
            throws IOException {
        PlanContent content = read.content();
        IssuerCheck issuer = issuer(content, by);
        if (issuer instanceof IssuerCheck.Other(_, var name)) {
            return held(
                    file,
                    arrived,
                    Question.OTHER_UNIT,
                    "Văn bản này do "
                            + name
                            + " ban hành, không phải của đơn vị. Hãy bỏ qua, hoặc nhập thành dự thảo nếu máy đọc nhầm cơ quan ban hành.",
                    Optional.empty());
        }
        if (!isPlanLike(content.type())) {
            return held(
                    file,
                    arrived,
                    Question.NOT_A_PLAN,
                    content.type().label()
                            + " không phải kế hoạch hay văn bản chỉ đạo. Hãy bỏ qua, hoặc nhập thành dự thảo nếu máy đọc nhầm loại văn bản.",
                    Optional.empty());
        }
        Optional<PlanId> like = batches.planLike(content);
        if (like.isPresent()) {
            return held(file, arrived, Question.SAME_NUMBER, sameNumber(content), like);
        }
        if (batches.store(file, claim(content)) == Batches.Claimed.TAKEN) {
            // the other file of that number is being read at this moment
            return held(
                    file,
                    arrived,
                    Question.SAME_NUMBER,
                    sameNumber(content),
                    batches.planLike(content));
        }
        return draft(file, arrived, read, by);
    }

    private BatchFile draft(
            BatchFile file, Arrived arrived, ReadDocument.ReadOutcome.Read read, Person by)
            throws IOException {
        ImportPlan.Upload upload =
                new ImportPlan.Upload(
                        arrived.file(), arrived.name(), arrived.size(), arrived.sha256());
        return switch (importPlan.draft(upload, read, by)) {
            case ImportPlan.Imported.Drafted(var plan) -> drafted(file, plan);
            case ImportPlan.Imported.Known(var plan) ->
                    stored(file.with(new Fate.Known(plan.id()), false));
            case ImportPlan.Imported.Refused(var reason, var sentence) ->
                    stored(file.with(new Fate.Refused(reason.name(), sentence), false));
            case ImportPlan.Imported.Forbidden(var sentence) ->
                    stored(file.with(new Fate.Refused("FORBIDDEN", sentence), false));
        };
    }

    /** Stores that the file became the plan, and whether a person has to look at it. */
    BatchFile drafted(BatchFile file, Plan plan) {
        Fate fate =
                plan.state().issued().isPresent()
                        ? new Fate.Recorded(plan.id())
                        : new Fate.Drafted(plan.id());
        return stored(file.with(fate, asks(plan)));
    }

    /** Whether a person has to look at the plan before it can be recorded as issued. */
    boolean asks(Plan plan) {
        return plan.state().issued().isEmpty()
                && (!plan.uncertain(
                                        IssuerCheck.of(
                                                plan.content(),
                                                plan.unit(),
                                                units.tree(),
                                                LocalDate.now(clock)))
                                .isEmpty()
                        || plan.link().name() == ParentLink.Name.AMBIGUOUS
                        || !plan.content().number().isComplete()
                        || plan.content().date().isEmpty()
                        || plan.content().title().isBlank());
    }

    private BatchFile held(
            BatchFile file,
            Arrived arrived,
            Question question,
            String sentence,
            Optional<PlanId> like)
            throws IOException {
        String kept = files.keep(file.unit(), arrived.file(), arrived.name());
        files.named(file.unit(), kept);
        return stored(file.with(new Fate.Held(question, sentence, kept, like), true));
    }

    private BatchFile stored(BatchFile file) {
        var _ = batches.store(file, Optional.empty());
        return file;
    }

    private IssuerCheck issuer(PlanContent content, Person by) {
        return IssuerCheck.of(content, by.unit(), units.tree(), LocalDate.now(clock));
    }

    private static Optional<String> claim(PlanContent content) {
        return content.number()
                .key()
                .flatMap(key -> content.date().map(day -> content.type() + "|" + key + "|" + day));
    }

    private static String sameNumber(PlanContent content) {
        return "Đơn vị đã có "
                + content.type().label().toLowerCase(Locale.ROOT)
                + " số "
                + content.number().text().orElse("")
                + " cùng ngày. Hãy bỏ qua nếu là bản khác của cùng văn bản (Word và PDF), hoặc nhập thành dự thảo nếu là văn bản khác.";
    }

    /** What directs emulation work, from a plan to a letter; reports, minutes and laws do not. */
    private static boolean isPlanLike(DocumentType type) {
        return switch (type) {
            case KE_HOACH, CHI_THI, QUYET_DINH, CONG_VAN, CHUONG_TRINH, HUONG_DAN, THONG_BAO ->
                    true;
            case BAO_CAO,
                    TO_TRINH,
                    BIEN_BAN,
                    NGHI_QUYET,
                    KET_LUAN,
                    LUAT,
                    NGHI_DINH,
                    THONG_TU,
                    QUY_DINH ->
                    false;
        };
    }
}
