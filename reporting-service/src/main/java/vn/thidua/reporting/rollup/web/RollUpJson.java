package vn.thidua.reporting.rollup.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.rollup.DossierState;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.usecase.RollUpPage;

/** The shapes of {@code contracts/openapi/reporting.yaml}. */
final class RollUpJson {

    private RollUpJson() {}

    record Metrics(
            long plans, long movements, long tasks, List<Long> tasksByQuarter, long targets) {

        static Metrics of(vn.thidua.reporting.rollup.Metrics metrics) {
            return new Metrics(
                    metrics.plans(),
                    metrics.movements(),
                    metrics.tasks(),
                    metrics.tasksByQuarter(),
                    metrics.targets());
        }
    }

    record Freshness(@Nullable Instant youngestFact, Instant readAt, @Nullable Long lagRecords) {

        static Freshness of(RollUpPage.Freshness freshness) {
            OptionalLong lag = freshness.lagRecords();
            return new Freshness(
                    freshness.youngestFact().orElse(null),
                    freshness.readAt(),
                    lag.isPresent() ? lag.getAsLong() : null);
        }
    }

    record LevelCoverage(String level, int expected, int answered) {}

    record UnitAnswer(
            String unitId,
            String unitName,
            String level,
            @Nullable String parentUnitId,
            boolean answered,
            boolean late,
            @Nullable String planId,
            @Nullable String planTitle,
            @Nullable String planNumber,
            @Nullable LocalDate issuedOn,
            @Nullable Instant issuedAt) {

        static UnitAnswer of(RollUpPage.UnitAnswer answer) {
            Optional<RollUpPage.Answering> by = answer.by();
            return new UnitAnswer(
                    answer.unit().id().value(),
                    answer.unit().name(),
                    answer.unit().level(),
                    answer.parent().map(UnitId::value).orElse(null),
                    by.isPresent(),
                    answer.late(),
                    by.map(plan -> plan.id().value()).orElse(null),
                    by.map(plan -> plan.card().title()).orElse(null),
                    by.flatMap(plan -> plan.card().number()).orElse(null),
                    by.map(plan -> plan.card().issuedOn()).orElse(null),
                    by.map(plan -> plan.card().issuedAt()).orElse(null));
        }
    }

    record Node(
            String planId,
            String unitId,
            String unitName,
            String level,
            String title,
            @Nullable String number,
            String type,
            @Nullable Integer year,
            LocalDate issuedOn,
            Metrics own,
            Metrics subtree,
            List<LevelCoverage> coverage) {

        static Node of(RollUpPage.Node node) {
            return new Node(
                    node.id().value(),
                    node.unit().id().value(),
                    node.unit().name(),
                    node.unit().level(),
                    node.card().title(),
                    node.card().number().orElse(null),
                    node.card().type(),
                    node.card().year().orElse(null),
                    node.card().issuedOn(),
                    Metrics.of(node.own()),
                    Metrics.of(node.subtree()),
                    node.coverage().stream()
                            .map(
                                    level ->
                                            new LevelCoverage(
                                                    level.level(),
                                                    level.expected(),
                                                    level.answered()))
                            .toList());
        }
    }

    record PlanRollup(
            Node node,
            List<Node> children,
            List<UnitAnswer> units,
            LocalDate dueOn,
            Freshness freshness) {

        static PlanRollup of(RollUpPage.OfPlan page, RollUpPage.Freshness freshness) {
            return new PlanRollup(
                    Node.of(page.node()),
                    page.children().stream().map(Node::of).toList(),
                    page.units().stream().map(UnitAnswer::of).toList(),
                    page.dueOn(),
                    Freshness.of(freshness));
        }
    }

    record HomeRollups(List<Node> plans, Freshness freshness) {

        static HomeRollups of(RollUpPage.Home page, RollUpPage.Freshness freshness) {
            return new HomeRollups(
                    page.plans().stream().map(Node::of).toList(), Freshness.of(freshness));
        }
    }

    record AwardCount(
            String award,
            String meritKind,
            String subjectKind,
            @Nullable String category,
            @Nullable String gender,
            String level,
            long count) {

        static AwardCount of(GivenAward given, long count) {
            return new AwardCount(
                    given.award(),
                    given.merit(),
                    given.subject(),
                    given.category().isEmpty() ? null : given.category(),
                    given.gender().isEmpty() ? null : given.gender(),
                    given.level(),
                    count);
        }
    }

    record TitleCount(String code, String subject, long count) {}

    /**
     * @param meanScore of the appraised scorecards, in percent of their sheets' scales, two decimals; absent without any
     */
    record Figures(
            long movements,
            long movementsReviewed,
            long adoptions,
            long registrations,
            long lateRegistrations,
            long collectives,
            long individuals,
            List<TitleCount> titles,
            long scorecards,
            long appraisedScorecards,
            @Nullable BigDecimal meanScore,
            long flagProposals,
            long covenants,
            long progressTold,
            long goalsReached,
            long examples,
            Map<DossierState, Long> dossiers,
            List<AwardCount> awards) {

        static Figures of(vn.thidua.reporting.rollup.Figures figures) {
            return new Figures(
                    figures.count(Figure.MOVEMENTS),
                    figures.count(Figure.MOVEMENTS_REVIEWED),
                    figures.count(Figure.ADOPTIONS),
                    figures.count(Figure.REGISTRATIONS),
                    figures.count(Figure.LATE_REGISTRATIONS),
                    figures.count(Figure.COLLECTIVES),
                    figures.count(Figure.INDIVIDUALS),
                    titles(figures),
                    figures.count(Figure.SCORECARDS),
                    figures.count(Figure.APPRAISED_SCORECARDS),
                    meanScore(figures),
                    figures.count(Figure.FLAG_PROPOSALS),
                    figures.count(Figure.COVENANTS),
                    figures.count(Figure.PROGRESS_TOLD),
                    figures.count(Figure.GOALS_REACHED),
                    figures.count(Figure.EXAMPLES),
                    new TreeMap<>(figures.dossiers()),
                    awards(figures));
        }

        private static List<AwardCount> awards(vn.thidua.reporting.rollup.Figures figures) {
            return figures.awards().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(award -> AwardCount.of(award.getKey(), award.getValue()))
                    .toList();
        }

        private static List<TitleCount> titles(vn.thidua.reporting.rollup.Figures figures) {
            return figures.titles().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(
                            title ->
                                    new TitleCount(
                                            title.getKey().code(),
                                            title.getKey().subject(),
                                            title.getValue()))
                    .toList();
        }

        private static @Nullable BigDecimal meanScore(vn.thidua.reporting.rollup.Figures figures) {
            long scorecards = figures.count(Figure.APPRAISED_SCORECARDS);
            return scorecards == 0
                    ? null
                    : BigDecimal.valueOf(figures.count(Figure.SCORE), 2)
                            .divide(BigDecimal.valueOf(scorecards), 2, RoundingMode.HALF_UP);
        }
    }

    record UnitFigures(
            String unitId,
            String unitName,
            String level,
            @Nullable String parentUnitId,
            Figures own) {

        static UnitFigures of(RollUpPage.UnitFigures unit) {
            return new UnitFigures(
                    unit.unit().id().value(),
                    unit.unit().name(),
                    unit.unit().level(),
                    unit.parent().map(UnitId::value).orElse(null),
                    Figures.of(unit.own()));
        }
    }

    record YearFigures(
            String unitId,
            String unitName,
            int year,
            Figures total,
            List<UnitFigures> units,
            Freshness freshness) {

        static YearFigures of(RollUpPage.OfYear page, RollUpPage.Freshness freshness) {
            return new YearFigures(
                    page.unit().id().value(),
                    page.unit().name(),
                    page.year(),
                    Figures.of(page.total()),
                    page.units().stream().map(UnitFigures::of).toList(),
                    Freshness.of(freshness));
        }
    }

    record RollupPing(String planId, String unitId) {}

    record FiguresPing(String unitId, int year) {}
}
