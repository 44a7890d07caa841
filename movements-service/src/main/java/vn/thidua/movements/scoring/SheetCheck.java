package vn.thidua.movements.scoring;

import static vn.thidua.movements.scoring.Points.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds everything in a sheet that would make scores doubtful (kiểm tra bảng chấm điểm). */
public final class SheetCheck {

    private final ScoringSheet sheet;
    private final List<SheetFlaw.Found> found = new ArrayList<>();

    private SheetCheck(ScoringSheet sheet) {
        this.sheet = sheet;
    }

    /** All flaws, in the order of the sheet; none: it can be used. */
    public static List<SheetFlaw.Found> flaws(ScoringSheet sheet) {
        SheetCheck check = new SheetCheck(sheet);
        check.whole();
        sheet.groups().forEach(check::group);
        check.ties();
        return List.copyOf(check.found);
    }

    private void whole() {
        if (sheet.groups().isEmpty()) {
            add("", SheetFlaw.NO_GROUPS);
            return;
        }
        BigDecimal sum =
                sheet.groups().stream()
                        .map(CriterionGroup::maximum)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(sheet.scale()) != 0) {
            add(
                    "",
                    SheetFlaw.SCALE_SUM,
                    "Các nhóm cộng lại %s điểm, thang điểm là %s. Hãy sửa thang điểm hoặc điểm của nhóm."
                            .formatted(text(sum), text(sheet.scale())));
        }
        Set<String> codes = new HashSet<>();
        for (CriterionGroup group : sheet.groups()) {
            once(codes, group.code());
            group.criteria().forEach(criterion -> once(codes, criterion.code()));
        }
    }

    private void once(Set<String> codes, String code) {
        if (!codes.add(code)) {
            add(code, SheetFlaw.CODE_TWICE);
        }
    }

    private void group(CriterionGroup group) {
        if (group.criteria().isEmpty()) {
            add(group.code(), SheetFlaw.NO_CRITERIA);
            return;
        }
        group.criteria().forEach(this::criterion);
        BigDecimal sum =
                group.criteria().stream()
                        .filter(criterion -> !criterion.isPenalty())
                        .map(Criterion::maximum)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        int against = sum.compareTo(group.maximum());
        // a bonus group may be capped: "cộng tối đa 15 điểm" of criteria worth more
        if (group.bonus() ? against < 0 : against != 0) {
            add(
                    group.code(),
                    SheetFlaw.GROUP_SUM,
                    "Các tiêu chí cộng lại %s điểm, nhóm có tối đa %s. Hãy sửa cho khớp."
                            .formatted(text(sum), text(group.maximum())));
        }
    }

    private void criterion(Criterion criterion) {
        if (criterion.maximum().signum() <= 0) {
            add(criterion.code(), SheetFlaw.MAXIMUM_NOT_POSITIVE);
        }
        switch (criterion.rule()) {
            case ScoringRule.Ratio _, ScoringRule.Manual _ -> {}
            case ScoringRule.AllOrNothing(var threshold) -> {
                if (threshold.signum() < 0) {
                    add(criterion.code(), SheetFlaw.THRESHOLD_NEGATIVE);
                }
            }
            case ScoringRule.Penalty(var each) -> {
                if (each.signum() <= 0) {
                    add(criterion.code(), SheetFlaw.EACH_NOT_POSITIVE);
                }
            }
            case ScoringRule.Sample(var size, var each) -> sample(criterion, size, each);
            case ScoringRule.Tiered(var tiers, var highest) -> tiers(criterion, tiers, highest);
        }
    }

    private void sample(Criterion criterion, int size, BigDecimal each) {
        BigDecimal most = each.multiply(BigDecimal.valueOf(size));
        if (most.compareTo(criterion.maximum()) != 0) {
            add(
                    criterion.code(),
                    SheetFlaw.SAMPLE_SUM,
                    "%d người × %s điểm = %s, điểm tối đa là %s. Hãy sửa cho khớp."
                            .formatted(size, text(each), text(most), text(criterion.maximum())));
        }
    }

    private void tiers(Criterion criterion, List<Tier> tiers, Optional<BigDecimal> highest) {
        String code = criterion.code();
        if (tiers.isEmpty()) {
            add(code, SheetFlaw.NO_TIERS);
            return;
        }
        if (tiers.stream().anyMatch(Tier::isEmpty)) {
            add(code, SheetFlaw.TIER_EMPTY);
            return;
        }
        if (tiers.stream()
                .anyMatch(
                        tier ->
                                tier.points().signum() < 0
                                        || tier.points().compareTo(criterion.maximum()) > 0)) {
            add(code, SheetFlaw.TIER_POINTS);
        }
        List<Tier> upwards =
                tiers.stream()
                        .sorted(
                                Comparator.comparing(Tier::from)
                                        .thenComparing(tier -> !tier.fromIncluded()))
                        .toList();
        for (int next = 1; next < upwards.size(); next++) {
            neighbours(code, upwards.get(next - 1), upwards.get(next));
        }
        end(code, upwards.getLast(), highest);
    }

    private void neighbours(String code, Tier lower, Tier upper) {
        int distance = lower.to().map(end -> upper.from().compareTo(end)).orElse(-1);
        if (distance < 0 || (distance == 0 && lower.toIncluded() && upper.fromIncluded())) {
            String where =
                    distance == 0
                            ? "cùng nhận giá trị " + text(upper.from())
                            : "cùng nhận các giá trị từ " + text(upper.from());
            add(
                    code,
                    SheetFlaw.TIERS_OVERLAP,
                    "Mức “%s” và mức “%s” %s. Hãy để mỗi giá trị thuộc một mức."
                            .formatted(lower.inWords(), upper.inWords(), where));
        } else if (distance > 0 || (!lower.toIncluded() && !upper.fromIncluded())) {
            add(
                    code,
                    SheetFlaw.TIERS_GAP,
                    "Giữa mức “%s” và mức “%s” có giá trị không thuộc mức nào. Hãy nối liền hai mức."
                            .formatted(lower.inWords(), upper.inWords()));
        }
    }

    private void end(String code, Tier last, Optional<BigDecimal> highest) {
        boolean reaches =
                last.to()
                        .map(
                                upper ->
                                        highest.map(
                                                        most ->
                                                                upper.compareTo(most) > 0
                                                                        || (upper.compareTo(most)
                                                                                        == 0
                                                                                && last
                                                                                        .toIncluded()))
                                                .orElse(false))
                        .orElse(true);
        if (!reaches) {
            add(
                    code,
                    SheetFlaw.TIERS_OPEN_END,
                    "Giá trị trên mức “%s” không thuộc mức nào. Hãy để mức cuối không có cận trên, hoặc kéo đến giá trị lớn nhất."
                            .formatted(last.inWords()));
        }
    }

    private void ties() {
        for (String code : sheet.tieBreak()) {
            if (sheet.criterion(code).isEmpty() && sheet.group(code).isEmpty()) {
                add(code, SheetFlaw.TIE_BREAK_UNKNOWN);
            }
        }
    }

    private void add(String place, SheetFlaw flaw) {
        add(place, flaw, flaw.sentence());
    }

    private void add(String place, SheetFlaw flaw, String sentence) {
        found.add(new SheetFlaw.Found(place, flaw, sentence));
    }
}
