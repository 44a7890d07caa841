package vn.thidua.awards.money;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Money;

/**
 * Tính tiền thưởng of what is decided at the same time (Nghị định 152/2025/NĐ-CP, Điều 49). Several titles for one
 * period: only the highest; for different periods, several commendations, a title and a commendation: all.
 */
public record Reckoning(BaseSalary base, RewardRules rules) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** A reward for each claim, in the same order. */
    public List<Reward> of(List<Claim> claims) {
        List<Reward> full = claims.stream().map(this::one).toList();
        List<Reward> due = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            due.add(isHighest(at, claims, full) ? full.get(at) : covered(full.get(at)));
        }
        return List.copyOf(due);
    }

    private Reward one(Claim claim) {
        return claim.provincial()
                .map(sum -> provincial(claim, sum))
                .or(() -> claim.multiple().map(multiple -> multiplied(claim, multiple)))
                .orElseGet(
                        () ->
                                new Reward(
                                        claim.line(),
                                        0,
                                        Reward.Basis.NOT_SET,
                                        "Chưa có mức tiền thưởng cho đối tượng này. Nếu tỉnh có quy định, hãy ghi vào quy định của tỉnh.",
                                        Optional.empty()));
    }

    private static Reward provincial(Claim claim, long sum) {
        return new Reward(
                claim.line(),
                sum,
                Reward.Basis.PROVINCIAL,
                "Mức do tỉnh quy định: " + dong(sum),
                Optional.empty());
    }

    private Reward multiplied(Claim claim, Money.Multiple multiple) {
        boolean household = claim.subject() == Award.Subject.HOUSEHOLD;
        long sum =
                household
                        ? rules.household(multiple.times(), base.dong())
                        : rules.individual(multiple.times(), base.dong());
        String factor = household ? " × " + decimal(rules.householdFactor()) : "";
        return new Reward(
                claim.line(),
                sum,
                Reward.Basis.MULTIPLE,
                "%s × %s%s, làm tròn lên %s"
                        .formatted(decimal(multiple.times()), dong(base.dong()), factor, dong(sum)),
                Optional.of(multiple.certainty()));
    }

    /** Of equal sums the first counts. */
    private static boolean isHighest(int at, List<Claim> claims, List<Reward> full) {
        Claim claim = claims.get(at);
        if (claim.kind() != Award.Kind.TITLE) {
            return true;
        }
        List<Integer> rivals = new ArrayList<>();
        for (int other = 0; other < claims.size(); other++) {
            if (sameTime(claim, claims.get(other))) {
                rivals.add(other);
            }
        }
        return rivals.stream()
                        .max(
                                Comparator.comparingLong((Integer each) -> full.get(each).dong())
                                        .thenComparing(Comparator.reverseOrder()))
                        .orElse(at)
                == at;
    }

    private static boolean sameTime(Claim claim, Claim other) {
        return other.kind() == Award.Kind.TITLE
                && other.recipient().equals(claim.recipient())
                && other.period().equals(claim.period());
    }

    private static Reward covered(Reward reward) {
        return new Reward(
                reward.line(),
                0,
                Reward.Basis.COVERED_BY_A_HIGHER_TITLE,
                "Đã hưởng mức cao hơn của danh hiệu khác cùng kỳ, không cộng thêm "
                        + dong(reward.dong()),
                reward.certainty());
    }

    private static String decimal(BigDecimal number) {
        return NumberFormat.getNumberInstance(VIETNAMESE).format(number);
    }

    private static String dong(long sum) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(sum) + " đồng";
    }
}
