package vn.thidua.plans.reorganisation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.plans.reorganisation.Papers;
import vn.thidua.plans.reorganisation.Question;
import vn.thidua.plans.reorganisation.Refusal;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.plans.reorganisation.Reorganisations;
import vn.thidua.plans.reorganisation.Successor;
import vn.thidua.plans.reorganisation.usecase.ForeseeReorganisation.Fate;
import vn.thidua.plans.reorganisation.usecase.ForeseeReorganisation.Forecast;
import vn.thidua.plans.reorganisation.usecase.ForeseeReorganisation.Row;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/** What the portal sees of reorganisations. */
final class ReorganisationViews {

    private ReorganisationViews() {}

    record HeadView(
            String id,
            String title,
            String legalBasis,
            LocalDate effective,
            String state,
            int units,
            int questions,
            int openQuestions,
            long version,
            Instant changedAt,
            @Nullable Boolean unitsDone,
            @Nullable Boolean papersDone,
            @Nullable Boolean accountsDone,
            @Nullable String discardReason) {

        static HeadView of(Reorganisation it) {
            Optional<Reorganisation.Decision> decision = it.decision();
            return new HeadView(
                    it.id(),
                    it.title(),
                    it.legalBasis(),
                    it.draft().effective(),
                    it.state().name(),
                    decision.map(made -> made.changes().units().size())
                            .orElse(it.draft().successors().size()),
                    it.draft().questions().size(),
                    it.draft().open().size(),
                    it.version(),
                    it.changedAt(),
                    decision.map(Reorganisation.Decision::unitsDone).orElse(null),
                    decision.map(Reorganisation.Decision::papersDone).orElse(null),
                    decision.map(Reorganisation.Decision::accountsDone).orElse(null),
                    it.discard().map(Reorganisation.Discard::reason).orElse(null));
        }
    }

    record CandidateView(String code, String name) {}

    /**
     * A question.
     *
     * @param kind PARTS or HEIR
     */
    record QuestionView(
            String key,
            String kind,
            String sentence,
            @Nullable String words,
            List<CandidateView> candidates,
            List<String> suggested,
            @Nullable List<String> answer) {}

    record QuestionPage(List<QuestionView> items, int total) {

        static QuestionPage of(
                Reorganisation it, UnitTree tree, boolean openOnly, int page, int size) {
            List<Question> all = openOnly ? it.draft().open() : it.draft().questions();
            Map<String, String> coming =
                    it.draft().successors().stream()
                            .collect(
                                    Collectors.toMap(
                                            Successor::code, Successor::name, (a, _) -> a));
            LocalDate eve = it.draft().effective().minusDays(1);
            Map<String, AdministrativeUnit> before =
                    tree.all().stream()
                            .filter(unit -> unit.existsOn(eve))
                            .collect(
                                    Collectors.toMap(
                                            AdministrativeUnit::code, unit -> unit, (a, _) -> a));
            return new QuestionPage(
                    all.stream()
                            .skip((long) page * size)
                            .limit(size)
                            .map(question -> view(question, coming, before, tree, eve))
                            .toList(),
                    all.size());
        }

        private static QuestionView view(
                Question question,
                Map<String, String> coming,
                Map<String, AdministrativeUnit> before,
                UnitTree tree,
                LocalDate eve) {
            return switch (question) {
                case Question.PartsOf it ->
                        new QuestionView(
                                it.key(),
                                "PARTS",
                                coming.getOrDefault(it.successor(), it.successor())
                                        + " gồm những đơn vị nào?",
                                it.words(),
                                it.candidates().stream()
                                        .map(
                                                code ->
                                                        new CandidateView(
                                                                code,
                                                                place(
                                                                        before.get(code),
                                                                        code,
                                                                        tree,
                                                                        eve)))
                                        .toList(),
                                it.suggested(),
                                it.answer().orElse(null));
                case Question.HeirOf it ->
                        new QuestionView(
                                it.key(),
                                "HEIR",
                                "Đơn vị nào tiếp nhận công việc, kế hoạch và tài khoản của "
                                        + tree.find(it.unit())
                                                .map(unit -> place(unit, unit.code(), tree, eve))
                                                .orElse(it.unit().value())
                                        + "?",
                                null,
                                it.candidates().stream()
                                        .map(
                                                code ->
                                                        new CandidateView(
                                                                code,
                                                                coming.getOrDefault(code, code)))
                                        .toList(),
                                it.suggested(),
                                it.answer().orElse(null));
            };
        }

        /** "Xã Minh Khai, huyện Tân Phú". */
        private static String place(
                @Nullable AdministrativeUnit unit, String code, UnitTree tree, LocalDate eve) {
            if (unit == null) {
                return code;
            }
            return unit.parentOn(eve)
                    .flatMap(tree::find)
                    .map(
                            parent ->
                                    unit.nameOn(eve)
                                            + ", "
                                            + parent.calledAsOn(eve).nameInSentence())
                    .orElse(unit.nameOn(eve));
        }
    }

    record PapersView(int issued, int drafts, int links, int waiting, int registers) {
        static PapersView of(Papers.Count it) {
            return new PapersView(
                    it.issued(), it.drafts(), it.links(), it.waiting(), it.registers());
        }
    }

    record RowView(
            String unit,
            String code,
            String fate,
            @Nullable String before,
            @Nullable String after,
            @Nullable String heir,
            @Nullable String heirName,
            PapersView papers) {

        static RowView of(Row row) {
            return new RowView(
                    row.unit().value(),
                    row.code(),
                    row.fate().name(),
                    row.before().orElse(null),
                    row.after().orElse(null),
                    row.heir().map(UnitId::value).orElse(null),
                    row.heirName().orElse(null),
                    PapersView.of(row.papers()));
        }
    }

    record RefusalView(String reason, String unit, String sentence) {
        static RefusalView of(Refusal it) {
            return new RefusalView(it.reason().name(), it.unit(), it.sentence());
        }
    }

    record ForecastView(
            Map<String, Long> counts,
            PapersView papers,
            @Nullable Integer accounts,
            List<RefusalView> refusals,
            int refusalCount,
            List<RowView> rows,
            int total) {

        private static final int MOST_REFUSALS = 50;

        static ForecastView of(Forecast it, Optional<Fate> fate, int page, int size) {
            List<Row> rows =
                    it.rows().stream()
                            .filter(row -> fate.map(row.fate()::equals).orElse(true))
                            .toList();
            return new ForecastView(
                    it.rows().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            row -> row.fate().name(), Collectors.counting())),
                    PapersView.of(it.handedOver()),
                    it.accounts().isPresent() ? it.accounts().getAsInt() : null,
                    it.refusals().stream().limit(MOST_REFUSALS).map(RefusalView::of).toList(),
                    it.refusals().size(),
                    rows.stream().skip((long) page * size).limit(size).map(RowView::of).toList(),
                    rows.size());
        }
    }

    record MentionView(
            String id, String title, String legalBasis, LocalDate effective, String decidedBy) {
        static MentionView of(Reorganisations.Mention it, UnitTree tree) {
            return new MentionView(
                    it.id(),
                    it.title(),
                    it.legalBasis(),
                    it.effective(),
                    tree.find(it.decidedBy())
                            .map(unit -> unit.nameOn(it.effective()))
                            .orElse(it.decidedBy().value()));
        }
    }
}
