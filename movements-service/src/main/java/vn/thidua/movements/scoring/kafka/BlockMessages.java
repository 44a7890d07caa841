package vn.thidua.movements.scoring.kafka;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movements.scoring.Ranking;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.movements.scoring.Total;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockEvent;
import vn.thidua.movements.scoring.block.BlockState;
import vn.thidua.movements.scoring.block.Column;
import vn.thidua.movements.scoring.block.Scorecard;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/block.*.v1} and {@code scorecard.changed.v1}. */
@Component
class BlockMessages implements Function<BlockEvent, OutgoingEvent> {

    private static final String TOPIC = "thidua.movements.v1";
    private static final EventSpec FORMED = new EventSpec("vn.thidua.block.formed.v1", TOPIC);
    private static final EventSpec DISSOLVED = new EventSpec("vn.thidua.block.dissolved.v1", TOPIC);
    private static final EventSpec SCORES = new EventSpec("vn.thidua.scorecard.changed.v1", TOPIC);
    private static final EventSpec RANKED = new EventSpec("vn.thidua.block.ranked.v1", TOPIC);

    record FormedMessage(
            String blockId,
            String unitId,
            String rootUnitId,
            String kind,
            String name,
            int year,
            String decision,
            LocalDate decidedOn,
            String leaderUnitId,
            String deputyUnitId,
            List<String> memberUnitIds) {}

    record DissolvedMessage(
            String blockId, String unitId, String rootUnitId, int year, String reason) {}

    record ScoresMessage(
            String blockId,
            String unitId,
            String rootUnitId,
            String memberUnitId,
            int year,
            String stage,
            BigDecimal scale,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal crossPoints,
            @Nullable BigDecimal appraisedPoints,
            boolean ranked) {}

    record PlaceMessage(
            int position, String memberUnitId, BigDecimal points, boolean proposedForFlag) {}

    record UnrankedMessage(String memberUnitId, BigDecimal points) {}

    record RankedMessage(
            String blockId,
            String unitId,
            String rootUnitId,
            int year,
            BigDecimal scale,
            List<PlaceMessage> places,
            List<UnrankedMessage> unranked) {}

    private final TenantTree tree;

    BlockMessages(TenantTree tree) {
        this.tree = tree;
    }

    @Override
    public OutgoingEvent apply(BlockEvent event) {
        return switch (event) {
            case BlockEvent.BlockFormed(var block) -> new OutgoingEvent(FORMED, formed(block));
            case BlockEvent.BlockDissolved(var block) ->
                    new OutgoingEvent(DISSOLVED, dissolved(block));
            case BlockEvent.ScoresChanged(var block, var card) ->
                    new OutgoingEvent(SCORES, scores(block, card));
            case BlockEvent.BlockRanked(var block, var result) ->
                    new OutgoingEvent(RANKED, ranked(block, result));
        };
    }

    private FormedMessage formed(Block block) {
        var formation = block.formation();
        return new FormedMessage(
                block.id().value(),
                block.unit().value(),
                root(block),
                formation.kind().name(),
                formation.name(),
                formation.year(),
                formation.decision(),
                formation.decidedOn(),
                formation.leader().value(),
                formation.deputy().value(),
                formation.members().stream().map(member -> member.unit().value()).toList());
    }

    private DissolvedMessage dissolved(Block block) {
        String reason = block.state() instanceof BlockState.Dissolved(var why) ? why : "";
        return new DissolvedMessage(
                block.id().value(),
                block.unit().value(),
                root(block),
                block.formation().year(),
                reason);
    }

    private ScoresMessage scores(Block block, Scorecard card) {
        ScoringSheet sheet = block.scoring().orElseThrow().sheet();
        return new ScoresMessage(
                block.id().value(),
                block.unit().value(),
                root(block),
                card.member().value(),
                block.formation().year(),
                card.stage().name(),
                sheet.scale(),
                points(sheet, card, Column.SELF),
                points(sheet, card, Column.CROSS),
                points(sheet, card, Column.APPRAISED),
                card.exclusions().isEmpty());
    }

    private static @Nullable BigDecimal points(ScoringSheet sheet, Scorecard card, Column column) {
        return card.column(column).isEmpty() ? null : Total.of(sheet, card.column(column)).points();
    }

    private RankedMessage ranked(Block block, BlockState.Closed result) {
        Ranking ranking = result.ranking();
        return new RankedMessage(
                block.id().value(),
                block.unit().value(),
                root(block),
                block.formation().year(),
                result.scoring().sheet().scale(),
                ranking.places().stream()
                        .map(
                                place ->
                                        new PlaceMessage(
                                                place.position(),
                                                place.unit(),
                                                place.points(),
                                                new TenantId(place.unit())
                                                        .equals(result.proposed())))
                        .toList(),
                ranking.unranked().stream()
                        .map(each -> new UnrankedMessage(each.unit(), each.points()))
                        .toList());
    }

    private String root(Block block) {
        return tree.root(block.unit(), block.formation().decidedOn())
                .map(TenantNode::id)
                .orElse(block.unit())
                .value();
    }
}
