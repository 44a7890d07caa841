package vn.thidua.movements.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Số lượng khen thưởng được giới thiệu, in every shape that launch plans use. */
public sealed interface Quota {

    String award();

    /** Whom it is given to, or each of what. */
    String whom();

    boolean isSound();

    /** As a plan would say it, Vietnamese. */
    String sentence();

    /** "không quá 02 tập thể, 05 cá nhân" for one named unit. */
    record PerUnit(
            String award, String whom, Optional<Integer> collectives, Optional<Integer> individuals)
            implements Quota {
        @Override
        public boolean isSound() {
            return !whom.isBlank() && counts(collectives, individuals);
        }

        @Override
        public String sentence() {
            return whom + ": không quá " + both(collectives, individuals) + ending(award);
        }
    }

    /** "01 cá nhân/01 ban": for each unit of a kind. */
    record PerSubUnit(
            String award, String whom, Optional<Integer> collectives, Optional<Integer> individuals)
            implements Quota {
        @Override
        public boolean isSound() {
            return !whom.isBlank() && counts(collectives, individuals);
        }

        @Override
        public String sentence() {
            return "Mỗi " + whom + ": " + both(collectives, individuals) + ending(award);
        }
    }

    /** "mỗi xã, phường chọn 02 trường hợp (tập thể hoặc cá nhân)". */
    record Shared(String award, String whom, int total) implements Quota {
        @Override
        public boolean isSound() {
            return !whom.isBlank() && total > 0;
        }

        @Override
        public String sentence() {
            return "Mỗi %s: %s trường hợp (tập thể hoặc cá nhân)%s"
                    .formatted(whom, two(total), ending(award));
        }
    }

    /** "không quá 10% tập thể, 5% cá nhân trực tiếp tham gia". */
    record Percentage(
            String award,
            String whom,
            Optional<BigDecimal> collectives,
            Optional<BigDecimal> individuals)
            implements Quota {
        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        @Override
        public boolean isSound() {
            return (collectives.isPresent() || individuals.isPresent())
                    && collectives.filter(part -> !isPart(part)).isEmpty()
                    && individuals.filter(part -> !isPart(part)).isEmpty();
        }

        private static boolean isPart(BigDecimal part) {
            return part.signum() > 0 && part.compareTo(ALL) <= 0;
        }

        @Override
        public String sentence() {
            List<String> parts = new ArrayList<>();
            collectives.ifPresent(part -> parts.add(comma(part) + "% tập thể"));
            individuals.ifPresent(part -> parts.add(comma(part) + "% cá nhân"));
            String of = whom.isBlank() ? "" : " " + whom;
            return "Không quá " + String.join(", ", parts) + of + ending(award);
        }

        private static String comma(BigDecimal part) {
            return part.stripTrailingZeros().toPlainString().replace('.', ',');
        }
    }

    private static boolean counts(Optional<Integer> collectives, Optional<Integer> individuals) {
        return collectives.orElse(0) >= 0
                && individuals.orElse(0) >= 0
                && collectives.orElse(0) + individuals.orElse(0) > 0;
    }

    private static String both(Optional<Integer> collectives, Optional<Integer> individuals) {
        List<String> parts = new ArrayList<>();
        collectives
                .filter(count -> count > 0)
                .ifPresent(count -> parts.add(two(count) + " tập thể"));
        individuals
                .filter(count -> count > 0)
                .ifPresent(count -> parts.add(two(count) + " cá nhân"));
        return String.join(", ", parts);
    }

    /** Papers write small numbers with two digits. */
    private static String two(int count) {
        return count < 10 ? "0" + count : Integer.toString(count);
    }

    private static String ending(String award) {
        return award.isBlank() ? "" : ", " + award;
    }
}
