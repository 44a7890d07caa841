package vn.thidua.movements.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Đèn tín hiệu tiến độ.
 *
 * @param reached share of the goal, 1 is all of it
 * @param expected share of the time that is gone at the last value
 * @param why a Vietnamese sentence
 */
public record Light(
        Colour colour, Optional<BigDecimal> reached, Optional<BigDecimal> expected, String why) {

    /** Xanh, vàng, đỏ; xám where nothing can be said yet. */
    public enum Colour {
        GREEN,
        YELLOW,
        RED,
        GREY
    }

    /**
     * Quy tắc đèn: an installation's setting.
     *
     * @param green from which ratio of share reached to share of time it is green
     * @param yellow from which ratio it is yellow
     * @param grace days after the end of a period in which its value is still on time
     */
    public record Rule(BigDecimal green, BigDecimal yellow, int grace) {

        public Rule {
            if (yellow.signum() <= 0 || green.compareTo(yellow) < 0 || grace < 0) {
                throw new IllegalArgumentException(
                        "needs 0 < yellow <= green and grace >= 0: %s %s %d"
                                .formatted(yellow, green, grace));
            }
        }

        /** Hạn cập nhật của kỳ. */
        public LocalDate dueOn(Assignment assignment, Period period) {
            return assignment.end(period).plusDays(grace);
        }

        /** Periods without a value whose day is past. */
        public List<Period> missing(Assignment assignment, LocalDate today) {
            return assignment.unanswered(today).stream()
                    .filter(each -> dueOn(assignment, each).isBefore(today))
                    .toList();
        }

        public Light of(Assignment assignment, LocalDate today) {
            List<Period> missing = missing(assignment, today);
            Optional<Period> last = assignment.lastAnswered();
            if (last.isEmpty()) {
                return missing.isEmpty()
                        ? plain(Colour.GREY, "Chưa đến hạn cập nhật.")
                        : plain(
                                Colour.RED,
                                "Chưa cập nhật lần nào, đã quá hạn %s.".formatted(labels(missing)));
            }
            Light light = compared(assignment, last.get(), today);
            if (missing.isEmpty()) {
                return light;
            }
            String late = "Quá hạn chưa cập nhật %s. ".formatted(labels(missing));
            return new Light(
                    light.colour() == Colour.RED ? Colour.RED : Colour.YELLOW,
                    light.reached(),
                    light.expected(),
                    late + light.why());
        }

        private Light compared(Assignment assignment, Period last, LocalDate today) {
            BigDecimal reached = assignment.reached().orElseThrow();
            Optional<BigDecimal> goal = assignment.aim().value();
            if (goal.isEmpty()) {
                return plain(Colour.GREEN, "Đã cập nhật đúng kỳ; không đặt mức bằng số.");
            }
            BigDecimal expected = gone(assignment, last, today);
            BigDecimal share = reached.divide(goal.get(), 4, RoundingMode.HALF_UP);
            return switch (assignment.aim().direction()) {
                case AT_LEAST -> atLeast(share, expected);
                case AT_MOST -> atMost(assignment, share, expected);
            };
        }

        private Light atLeast(BigDecimal share, BigDecimal expected) {
            BigDecimal ratio = share.divide(expected, 4, RoundingMode.HALF_UP);
            Colour colour =
                    share.compareTo(BigDecimal.ONE) >= 0 || ratio.compareTo(green) >= 0
                            ? Colour.GREEN
                            : ratio.compareTo(yellow) >= 0 ? Colour.YELLOW : Colour.RED;
            return new Light(
                    colour,
                    Optional.of(share),
                    Optional.of(expected),
                    "Đạt %s mức giao khi đã qua %s thời gian."
                            .formatted(percent(share), percent(expected)));
        }

        /** A limit that is added up over the periods may be used up as fast as the time only. */
        private Light atMost(Assignment assignment, BigDecimal share, BigDecimal expected) {
            Colour colour;
            if (share.compareTo(BigDecimal.ONE) > 0) {
                colour = Colour.RED;
            } else if (assignment.aim().counting() == Aim.Counting.SUM
                    && share.compareTo(expected) > 0) {
                colour = Colour.YELLOW;
            } else {
                colour = Colour.GREEN;
            }
            return new Light(
                    colour,
                    Optional.of(share),
                    Optional.of(expected),
                    "Bằng %s mức tối đa khi đã qua %s thời gian."
                            .formatted(percent(share), percent(expected)));
        }

        /** A value says how things stood at the end of its period, not today. */
        private static BigDecimal gone(Assignment assignment, Period last, LocalDate today) {
            LocalDate end = assignment.end(last);
            LocalDate at = end.isAfter(today) ? today : end;
            long whole = ChronoUnit.DAYS.between(assignment.from(), assignment.to()) + 1;
            long gone = Math.max(1, ChronoUnit.DAYS.between(assignment.from(), at) + 1);
            return BigDecimal.valueOf(gone)
                    .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
                    .max(new BigDecimal("0.0001"));
        }

        private static Light plain(Colour colour, String why) {
            return new Light(colour, Optional.empty(), Optional.empty(), why);
        }

        private static String labels(List<Period> periods) {
            return String.join(", ", periods.stream().map(Period::label).toList());
        }

        private static String percent(BigDecimal share) {
            return share.movePointRight(2)
                            .setScale(1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString()
                            .replace('.', ',')
                    + "%";
        }
    }
}
