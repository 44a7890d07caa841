package vn.thidua.movements.scoring.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.scoring.Criterion;
import vn.thidua.movements.scoring.Entry;
import vn.thidua.movements.scoring.Mark;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.movements.scoring.Total;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockState;
import vn.thidua.movements.scoring.block.Change;
import vn.thidua.movements.scoring.block.Column;
import vn.thidua.movements.scoring.block.Contest;
import vn.thidua.movements.scoring.block.Scorecard;
import vn.thidua.movements.scoring.block.Stage;
import vn.thidua.movements.scoring.usecase.FillScorecards.Filled;
import vn.thidua.movements.scoring.usecase.Part;
import vn.thidua.platform.tenancy.Caller;

/** Scorecards as the contract has them, and what the person may do next. */
final class ScorecardViews {

    private ScorecardViews() {}

    /** What the person may do with the scorecard. */
    enum CardAction {
        FILL,
        COMPLETE,
        GIVE_BACK,
        CONTEST,
        ANSWER,
        EXCLUDE
    }

    record EntryView(
            @Nullable BigDecimal value,
            @Nullable BigDecimal base,
            @Nullable Boolean gateMet,
            String remark,
            List<String> evidence,
            @Nullable BigDecimal points,
            String how) {}

    record ColumnView(BigDecimal total, Map<String, EntryView> entries) {}

    record ContestView(
            String criterion,
            String reason,
            Instant at,
            @Nullable Boolean changed,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    record ChangeView(
            Instant at,
            String unitName,
            Column column,
            String criterion,
            BigDecimal before,
            BigDecimal after) {}

    record CardView(
            String blockId,
            String blockName,
            String memberUnitId,
            String memberName,
            String checkerName,
            long version,
            Stage stage,
            SheetJson sheet,
            LocalDate selfScoreBy,
            @Nullable Instant selfScoredAt,
            boolean late,
            String returned,
            Map<String, ColumnView> columns,
            List<ContestView> contests,
            Set<String> exclusions,
            String exclusionRemark,
            List<ChangeView> changes,
            List<CardAction> actions) {}

    static CardView card(Caller caller, Filled filled) {
        Block block = filled.block();
        Scorecard card = filled.card();
        Part part = new Part(caller, block);
        BlockState.Scoring scoring = block.scoring().orElseThrow();
        Set<Column> visible =
                Stream.of(Column.values())
                        .filter(column -> part.maySee(column, card))
                        .collect(Collectors.toSet());
        return new CardView(
                block.id().value(),
                block.formation().name(),
                card.member().value(),
                BlockViews.name(block, card.member()),
                block.formation()
                        .member(card.member())
                        .map(member -> BlockViews.name(block, member.checker()))
                        .orElse(""),
                card.version(),
                card.stage(),
                SheetJson.of(filled.sheet()),
                scoring.selfScoreBy(),
                card.selfScoredAt().orElse(null),
                BlockViews.isLate(scoring, Optional.of(card)),
                card.returned(),
                visible.stream()
                        .collect(
                                Collectors.toMap(
                                        Column::name,
                                        column -> column(filled.sheet(), card, column))),
                card.contests().stream().map(ScorecardViews::contest).toList(),
                card.exclusions(),
                card.exclusionRemark(),
                card.changes().stream()
                        .filter(change -> visible.contains(change.column()))
                        .sorted(Comparator.comparing(Change::at).reversed())
                        .map(change -> change(block, change))
                        .toList(),
                actions(part, card, block));
    }

    private static ColumnView column(ScoringSheet sheet, Scorecard card, Column column) {
        Map<String, Entry> entries = card.column(column);
        Map<String, EntryView> views = new HashMap<>();
        sheet.criteria()
                .filter(criterion -> entries.containsKey(criterion.code()))
                .forEach(
                        criterion ->
                                views.put(
                                        criterion.code(),
                                        entry(sheet, criterion, entries.get(criterion.code()))));
        return new ColumnView(Total.of(sheet, entries).points(), views);
    }

    private static EntryView entry(ScoringSheet sheet, Criterion criterion, @Nullable Entry known) {
        Entry entry = Optional.ofNullable(known).orElse(Entry.EMPTY);
        Mark mark = Mark.of(criterion, entry, sheet.rounding());
        return new EntryView(
                entry.value().orElse(null),
                entry.base().orElse(null),
                entry.gateMet().orElse(null),
                entry.remark(),
                entry.evidence(),
                mark instanceof Mark.Worth(var points, _) ? points : null,
                switch (mark) {
                    case Mark.Worth(_, var how) -> how;
                    case Mark.Open() -> "";
                    case Mark.Refused(_, var sentence) -> sentence;
                });
    }

    private static ContestView contest(Contest contest) {
        return new ContestView(
                contest.criterion(),
                contest.reason(),
                contest.at(),
                contest.answer().map(Contest.Answer::changed).orElse(null),
                contest.answer().map(Contest.Answer::remark).orElse(null),
                contest.answer().map(Contest.Answer::at).orElse(null));
    }

    private static ChangeView change(Block block, Change change) {
        return new ChangeView(
                change.at(),
                change.unit().equals(block.unit())
                        ? "Đơn vị thẩm định"
                        : BlockViews.name(block, change.unit()),
                change.column(),
                change.criterion(),
                change.before(),
                change.after());
    }

    private static List<CardAction> actions(Part part, Scorecard card, Block block) {
        List<CardAction> actions = new ArrayList<>();
        if (block.scoringRefusal().isPresent()) {
            return actions;
        }
        boolean fills =
                card.stage()
                        .open()
                        .filter(column -> part.mayFill(column, card.member()))
                        .isPresent();
        if (fills) {
            actions.add(CardAction.FILL);
            actions.add(CardAction.COMPLETE);
            if (card.stage() != Stage.SELF_SCORING) {
                actions.add(CardAction.GIVE_BACK);
            }
        }
        boolean appraised = card.stage() == Stage.APPRAISED;
        if (appraised && part.mayFill(Column.SELF, card.member())) {
            actions.add(CardAction.CONTEST);
        }
        boolean waits = card.contests().stream().anyMatch(each -> each.answer().isEmpty());
        if (waits && part.mayRun()) {
            actions.add(CardAction.ANSWER);
        }
        if (part.mayRun() && (appraised || card.stage() == Stage.APPRAISAL)) {
            actions.add(CardAction.EXCLUDE);
        }
        return List.copyOf(actions);
    }
}
