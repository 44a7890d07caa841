package vn.thidua.movements.scoring.block;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.movements.scoring.Criterion;
import vn.thidua.movements.scoring.Entry;
import vn.thidua.movements.scoring.Exclusion;
import vn.thidua.movements.scoring.Mark;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.platform.tenancy.TenantId;

/**
 * A member's filled-in sheet (phiếu chấm điểm): its own scores, those of the member that checks it, those of the
 * appraisal.
 *
 * @param unit who formed the block: scorecards are its papers, members fill them in
 * @param exclusions codes of the conditions under which the member is not ranked
 * @param returned why it was last given back; empty: it was not
 */
public record Scorecard(
        BlockId block,
        TenantId unit,
        TenantId member,
        Stage stage,
        Map<Column, Map<String, Entry>> columns,
        List<Contest> contests,
        Set<String> exclusions,
        String exclusionRemark,
        String returned,
        Optional<Instant> selfScoredAt,
        List<Change> changes,
        long version) {

    /** More than a year of honest work; the oldest go first. */
    private static final int CHANGES_KEPT = 2000;

    public Scorecard {
        columns = Map.copyOf(columns);
        contests = List.copyOf(contests);
        exclusions = Set.copyOf(exclusions);
        changes = List.copyOf(changes);
    }

    public static Scorecard blank(Block block, TenantId member) {
        return new Scorecard(
                block.id(),
                block.unit(),
                member,
                Stage.SELF_SCORING,
                Map.of(),
                List.of(),
                Set.of(),
                "",
                "",
                Optional.empty(),
                List.of(),
                0);
    }

    /** Who changes something, and when. */
    public record Hand(TenantId unit, String person, Instant at) {}

    public Map<String, Entry> column(Column column) {
        return columns.getOrDefault(column, Map.of());
    }

    boolean hasOpenContest() {
        return contests.stream().anyMatch(Contest::isOpen);
    }

    List<String> exclusionTexts(ScoringSheet sheet) {
        return sheet.exclusions().stream()
                .filter(each -> exclusions.contains(each.code()))
                .map(Exclusion::text)
                .toList();
    }

    /** Puts down entries, in place of those of the same criteria. */
    public CardOutcome fill(
            ScoringSheet sheet, Column column, Map<String, Entry> entries, Hand hand) {
        if (stage.open().filter(column::equals).isEmpty()) {
            return new CardOutcome.Refused(BlockReason.NOT_THIS_STEP);
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            Optional<Criterion> criterion = sheet.criterion(each.getKey());
            if (criterion.isEmpty()) {
                return new CardOutcome.Refused(BlockReason.UNKNOWN_CRITERION);
            }
            if (Mark.of(criterion.get(), each.getValue(), sheet.rounding())
                    instanceof Mark.Refused(_, var sentence)) {
                wrong.put(each.getKey(), sentence);
            }
        }
        if (!wrong.isEmpty()) {
            return new CardOutcome.Refused(BlockReason.ENTRIES_REFUSED, wrong);
        }
        return new CardOutcome.Done(filled(sheet, column, entries, hand));
    }

    private Scorecard filled(
            ScoringSheet sheet, Column column, Map<String, Entry> entries, Hand hand) {
        Map<String, Entry> before = column(column);
        Map<String, Entry> after = new HashMap<>(before);
        after.putAll(entries);
        List<Change> noted = new ArrayList<>(changes);
        sheet.criteria()
                .filter(criterion -> entries.containsKey(criterion.code()))
                .forEach(
                        criterion -> {
                            BigDecimal old = points(sheet, criterion, before);
                            BigDecimal now = points(sheet, criterion, after);
                            if (old.compareTo(now) != 0) {
                                noted.add(
                                        new Change(
                                                hand.at(),
                                                hand.unit(),
                                                hand.person(),
                                                column,
                                                criterion.code(),
                                                old,
                                                now));
                            }
                        });
        Map<Column, Map<String, Entry>> next = new HashMap<>(columns);
        next.put(column, Map.copyOf(after));
        return with(
                stage,
                next,
                contests,
                noted.subList(Math.max(0, noted.size() - CHANGES_KEPT), noted.size()));
    }

    private static BigDecimal points(
            ScoringSheet sheet, Criterion criterion, Map<String, Entry> entries) {
        return Mark.of(
                        criterion,
                        entries.getOrDefault(criterion.code(), Entry.EMPTY),
                        sheet.rounding())
                .points();
    }

    /** Ends a step: the next one begins with the same entries, without the remarks. */
    public CardOutcome complete(ScoringSheet sheet, Column column, Hand hand) {
        if (stage.open().filter(column::equals).isEmpty()) {
            return new CardOutcome.Refused(BlockReason.NOT_THIS_STEP);
        }
        Optional<CardOutcome.Refused> refusal = refuseCompletion(sheet, column);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return new CardOutcome.Done(
                switch (column) {
                    case SELF ->
                            selfScored(hand.at()).handedOn(Stage.CROSS_CHECK, column, Column.CROSS);
                    case CROSS -> handedOn(Stage.APPRAISAL, column, Column.APPRAISED);
                    case APPRAISED -> with(Stage.APPRAISED, columns, contests, changes);
                });
    }

    private Optional<CardOutcome.Refused> refuseCompletion(ScoringSheet sheet, Column column) {
        Map<String, Entry> entries = column(column);
        Map<String, String> open = new LinkedHashMap<>();
        Map<String, String> unproven = new LinkedHashMap<>();
        Map<String, String> unexplained = new LinkedHashMap<>();
        sheet.criteria()
                .forEach(
                        criterion -> {
                            String code = criterion.code();
                            Entry entry = entries.getOrDefault(code, Entry.EMPTY);
                            Mark mark = Mark.of(criterion, entry, sheet.rounding());
                            if (mark instanceof Mark.Open) {
                                open.put(code, "Chưa chấm.");
                            } else if (column == Column.SELF
                                    && criterion.evidenceRequired()
                                    && mark.points().signum() > 0
                                    && entry.evidence().isEmpty()) {
                                unproven.put(code, "Chưa ghi tài liệu minh chứng.");
                            }
                            if (differsUnexplained(sheet, criterion, column, entry)) {
                                unexplained.put(code, "Chấm khác bước trước, chưa có nhận xét.");
                            }
                        });
        if (!open.isEmpty()) {
            return Optional.of(new CardOutcome.Refused(BlockReason.ENTRY_MISSING, open));
        }
        if (!unproven.isEmpty()) {
            return Optional.of(new CardOutcome.Refused(BlockReason.EVIDENCE_MISSING, unproven));
        }
        return unexplained.isEmpty()
                ? Optional.empty()
                : Optional.of(new CardOutcome.Refused(BlockReason.REMARK_MISSING, unexplained));
    }

    private boolean differsUnexplained(
            ScoringSheet sheet, Criterion criterion, Column column, Entry entry) {
        Optional<Column> former =
                switch (column) {
                    case SELF -> Optional.empty();
                    case CROSS -> Optional.of(Column.SELF);
                    case APPRAISED -> Optional.of(Column.CROSS);
                };
        return entry.remark().isBlank()
                && former.filter(
                                before ->
                                        points(sheet, criterion, column(before))
                                                        .compareTo(
                                                                points(
                                                                        sheet,
                                                                        criterion,
                                                                        column(column)))
                                                != 0)
                        .isPresent();
    }

    private Scorecard handedOn(Stage next, Column from, Column to) {
        Map<Column, Map<String, Entry>> all = new HashMap<>(columns);
        all.put(
                to,
                column(from).entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, each -> each.getValue().remarked(""))));
        return with(next, all, contests, changes);
    }

    /** Back to the member, who scores anew from its own scores (trả lại). */
    public CardOutcome giveBack(String reason) {
        if (reason.isBlank()) {
            return new CardOutcome.Refused(BlockReason.RETURN_REASON_MISSING);
        }
        return switch (stage) {
            case CROSS_CHECK, APPRAISAL ->
                    new CardOutcome.Done(
                            new Scorecard(
                                    block,
                                    unit,
                                    member,
                                    Stage.SELF_SCORING,
                                    Map.of(Column.SELF, column(Column.SELF)),
                                    contests,
                                    exclusions,
                                    exclusionRemark,
                                    reason,
                                    selfScoredAt,
                                    changes,
                                    version));
            case SELF_SCORING, APPRAISED -> new CardOutcome.Refused(BlockReason.NOT_THIS_STEP);
        };
    }

    public CardOutcome contest(ScoringSheet sheet, String criterion, String reason, Instant now) {
        if (stage != Stage.APPRAISED) {
            return new CardOutcome.Refused(BlockReason.NOT_THIS_STEP);
        }
        if (sheet.criterion(criterion).isEmpty()) {
            return new CardOutcome.Refused(BlockReason.UNKNOWN_CRITERION);
        }
        if (reason.isBlank()) {
            return new CardOutcome.Refused(BlockReason.CONTEST_REASON_MISSING);
        }
        if (contests.stream()
                .anyMatch(each -> each.criterion().equals(criterion) && each.isOpen())) {
            return new CardOutcome.Refused(BlockReason.ALREADY_CONTESTED);
        }
        List<Contest> more = new ArrayList<>(contests);
        more.add(new Contest(criterion, reason, now, Optional.empty()));
        return new CardOutcome.Done(with(stage, columns, more, changes));
    }

    /**
     * Answers a contest.
     *
     * @param changed the new entry, or nothing if the appraisal stays
     */
    public CardOutcome answer(
            ScoringSheet sheet, String code, Optional<Entry> changed, String remark, Hand hand) {
        Optional<Criterion> criterion = sheet.criterion(code);
        if (criterion.isEmpty()) {
            return new CardOutcome.Refused(BlockReason.UNKNOWN_CRITERION);
        }
        if (contests.stream().noneMatch(each -> each.criterion().equals(code) && each.isOpen())) {
            return new CardOutcome.Refused(BlockReason.NOT_CONTESTED);
        }
        if (remark.isBlank()) {
            return new CardOutcome.Refused(BlockReason.ANSWER_MISSING);
        }
        Optional<Mark> mark =
                changed.map(entry -> Mark.of(criterion.get(), entry, sheet.rounding()));
        if (mark.isPresent() && mark.get() instanceof Mark.Refused(_, var sentence)) {
            return new CardOutcome.Refused(BlockReason.ENTRIES_REFUSED, Map.of(code, sentence));
        }
        if (mark.filter(Mark.Open.class::isInstance).isPresent()) {
            return new CardOutcome.Refused(BlockReason.ENTRY_MISSING, Map.of(code, "Chưa chấm."));
        }
        Scorecard rescored =
                changed.map(
                                entry ->
                                        filled(
                                                sheet,
                                                Column.APPRAISED,
                                                Map.of(code, entry.remarked(remark)),
                                                hand))
                        .orElse(this);
        List<Contest> answered =
                contests.stream()
                        .map(
                                each ->
                                        each.criterion().equals(code) && each.isOpen()
                                                ? new Contest(
                                                        code,
                                                        each.reason(),
                                                        each.at(),
                                                        Optional.of(
                                                                new Contest.Answer(
                                                                        changed.isPresent(),
                                                                        remark,
                                                                        hand.at())))
                                                : each)
                        .toList();
        return new CardOutcome.Done(
                rescored.with(stage, rescored.columns, answered, rescored.changes));
    }

    /** Says under which conditions the member is not ranked; none: it is. */
    public CardOutcome exclude(ScoringSheet sheet, Set<String> codes, String remark) {
        Set<String> known = new LinkedHashSet<>();
        sheet.exclusions().forEach(each -> known.add(each.code()));
        if (!known.containsAll(codes)) {
            return new CardOutcome.Refused(BlockReason.EXCLUSION_UNKNOWN);
        }
        if (!codes.isEmpty() && remark.isBlank()) {
            return new CardOutcome.Refused(BlockReason.EXCLUSION_REMARK_MISSING);
        }
        return switch (stage) {
            case APPRAISAL, APPRAISED ->
                    new CardOutcome.Done(
                            new Scorecard(
                                    block,
                                    unit,
                                    member,
                                    stage,
                                    columns,
                                    contests,
                                    codes,
                                    remark,
                                    returned,
                                    selfScoredAt,
                                    changes,
                                    version));
            case SELF_SCORING, CROSS_CHECK -> new CardOutcome.Refused(BlockReason.NOT_THIS_STEP);
        };
    }

    private Scorecard selfScored(Instant at) {
        return new Scorecard(
                block,
                unit,
                member,
                stage,
                columns,
                contests,
                exclusions,
                exclusionRemark,
                "",
                Optional.of(selfScoredAt.orElse(at)),
                changes,
                version);
    }

    private Scorecard with(
            Stage nextStage,
            Map<Column, Map<String, Entry>> nextColumns,
            List<Contest> nextContests,
            List<Change> nextChanges) {
        return new Scorecard(
                block,
                unit,
                member,
                nextStage,
                nextColumns,
                nextContests,
                exclusions,
                exclusionRemark,
                returned,
                selfScoredAt,
                nextChanges,
                version);
    }
}
