package vn.thidua.plans.bulk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plans.bulk.Batch;
import vn.thidua.plans.bulk.BatchFile;
import vn.thidua.plans.bulk.BatchFile.Fate;
import vn.thidua.plans.bulk.BatchFile.FateName;
import vn.thidua.plans.bulk.usecase.AnswerFile;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.usecase.ShowPlan;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitTree;

/** What the contract says of batches. */
final class BatchViews {

    private BatchViews() {}

    record CountsView(
            long reading,
            long drafted,
            long known,
            long held,
            long refused,
            long dropped,
            long recorded) {
        static CountsView of(Map<FateName, Long> counts) {
            return new CountsView(
                    of(counts, FateName.READING),
                    of(counts, FateName.DRAFTED),
                    of(counts, FateName.KNOWN),
                    of(counts, FateName.HELD),
                    of(counts, FateName.REFUSED),
                    of(counts, FateName.DROPPED),
                    of(counts, FateName.RECORDED));
        }

        private static long of(Map<FateName, Long> counts, FateName fate) {
            return counts.getOrDefault(fate, 0L);
        }
    }

    /**
     * A batch.
     *
     * @param expected how many files will have a result once the archive is read; null without an archive
     * @param asking how many files wait for a person
     * @param recordable how many drafts could be recorded now
     */
    record BatchView(
            String id,
            String name,
            String startedBy,
            Instant startedAt,
            @Nullable Integer expected,
            int skipped,
            boolean atWork,
            boolean recording,
            CountsView counts,
            long asking,
            long recordable,
            boolean mayRecord,
            long largestFile) {
        static BatchView of(
                Batch batch,
                Map<FateName, Long> counts,
                long asking,
                long askingDrafts,
                boolean mayRecord,
                long largestFile) {
            return new BatchView(
                    batch.id().value(),
                    batch.name(),
                    batch.startedBy().name(),
                    batch.startedAt(),
                    batch.archive().map(Batch.Archive::files).orElse(null),
                    batch.archive().map(Batch.Archive::skipped).orElse(0),
                    batch.isAtWork(),
                    batch.recording().filter(it -> !it.done()).isPresent(),
                    CountsView.of(counts),
                    asking,
                    counts.getOrDefault(FateName.DRAFTED, 0L) - askingDrafts,
                    mayRecord,
                    largestFile);
        }
    }

    /** The plan of a line. */
    record PlanView(
            String id,
            String type,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            String title,
            String state,
            String unit) {
        static @Nullable PlanView of(Optional<PlanSummary> plan, UnitTree tree) {
            return plan.map(
                            it ->
                                    new PlanView(
                                            it.id().value(),
                                            it.type().name(),
                                            it.number().text().orElse(null),
                                            it.issuedOn().orElse(null),
                                            it.title(),
                                            it.state().name(),
                                            tree.find(it.unit())
                                                    .map(AdministrativeUnit::name)
                                                    .orElse(it.unit().value())))
                    .orElse(null);
        }
    }

    /** An uncertain field with what was read. */
    record UncertainView(String field, @Nullable String read) {}

    /**
     * What a draft asks.
     *
     * @param version the version of the draft that is confirmed
     */
    record QuestionsView(
            long version,
            List<UncertainView> uncertain,
            boolean parentUnclear,
            @Nullable String parentQuestion,
            List<String> missing) {
        static QuestionsView of(ShowPlan.Shown shown) {
            var content = shown.plan().content();
            List<String> missing =
                    Stream.of(
                                    content.number().isComplete() ? "" : "number",
                                    content.date().isPresent() ? "" : "date",
                                    content.title().isBlank() ? "title" : "")
                            .filter(field -> !field.isEmpty())
                            .toList();
            return new QuestionsView(
                    shown.plan().version(),
                    shown.uncertain().stream()
                            .map(
                                    field ->
                                            new UncertainView(
                                                    field,
                                                    Optional.ofNullable(
                                                                    shown.plan()
                                                                            .reading()
                                                                            .fields()
                                                                            .get(field))
                                                            .map(evidence -> evidence.text())
                                                            .filter(text -> !text.isBlank())
                                                            .orElse(null)))
                            .toList(),
                    shown.plan().link().name() == ParentLink.Name.AMBIGUOUS,
                    shown.question().orElse(null),
                    missing);
        }
    }

    record FileView(
            String id,
            String path,
            long size,
            String fate,
            @Nullable String reason,
            @Nullable String sentence,
            boolean asks,
            @Nullable PlanView plan,
            @Nullable QuestionsView questions) {

        static FileView of(BatchFile file, UnitTree tree) {
            return of(new AnswerFile.Line(file, Optional.empty(), Optional.empty()), tree);
        }

        static FileView of(AnswerFile.Line line, UnitTree tree) {
            BatchFile file = line.file();
            return new FileView(
                    file.id(),
                    file.path(),
                    file.size(),
                    file.fateName().name(),
                    switch (file.fate()) {
                        case Fate.Refused(var reason, _) -> reason;
                        case Fate.Held(var question, _, _, _) -> question.name();
                        case Fate.Reading _,
                                Fate.Drafted _,
                                Fate.Known _,
                                Fate.Dropped _,
                                Fate.Recorded _ ->
                                null;
                    },
                    switch (file.fate()) {
                        case Fate.Refused(_, var sentence) -> sentence;
                        case Fate.Held(_, var sentence, _, _) -> sentence;
                        case Fate.Drafted(_, var remark) ->
                                remark.map(BatchFile.Remark::sentence).orElse(null);
                        case Fate.Reading _, Fate.Known _, Fate.Dropped _, Fate.Recorded _ -> null;
                    },
                    file.asks(),
                    PlanView.of(line.plan(), tree),
                    line.shown().map(QuestionsView::of).orElse(null));
        }
    }

    record PageView(List<FileView> items, long total, int page, int size) {
        static PageView of(AnswerFile.Page found, int page, int size, UnitTree tree) {
            return new PageView(
                    found.lines().stream().map(line -> FileView.of(line, tree)).toList(),
                    found.total(),
                    page,
                    size);
        }
    }
}
