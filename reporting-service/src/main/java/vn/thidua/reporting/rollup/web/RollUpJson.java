package vn.thidua.reporting.rollup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.usecase.ChangeQueue;
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

    record RollupPing(String planId, String unitId) {

        static RollupPing of(ChangeQueue.Change change) {
            return new RollupPing(change.plan().value(), change.unit().value());
        }
    }
}
