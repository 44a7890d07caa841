package vn.thidua.awards.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đợt đề nghị khen thưởng that the final review of a movement opens, for its unit and those below.
 *
 * @param awards what may be nominated for; none: anything
 */
public record NominationWindow(
        String movement,
        String name,
        TenantId unit,
        int year,
        LocalDate opensOn,
        LocalDate closesOn,
        List<AwardCode> awards,
        List<Quota> quotas) {

    /** In which shape a launch plan says it. */
    public enum Shape {
        PER_UNIT,
        PER_SUB_UNIT,
        SHARED,
        PERCENTAGE
    }

    /**
     * Số lượng được đề nghị.
     *
     * @param award nothing: all awards of the window together
     * @param unit of PER_UNIT, if it is known
     */
    public record Quota(
            Shape shape,
            Optional<AwardCode> award,
            String whom,
            Optional<TenantId> unit,
            Optional<BigDecimal> collectives,
            Optional<BigDecimal> individuals,
            Optional<Integer> total) {

        boolean isFor(TenantId nominating) {
            return shape != Shape.PER_UNIT || unit.filter(nominating::equals).isPresent();
        }

        boolean isAbout(AwardCode wanted) {
            return award.filter(code -> !code.equals(wanted)).isEmpty();
        }

        private Optional<BigDecimal> number(Side side) {
            return switch (side) {
                case COLLECTIVES -> shape == Shape.SHARED ? Optional.empty() : collectives;
                case INDIVIDUALS -> shape == Shape.SHARED ? Optional.empty() : individuals;
                case ALL ->
                        shape == Shape.SHARED ? total.map(BigDecimal::valueOf) : Optional.empty();
            };
        }
    }

    /** Whom a number counts; a household counts with the individuals. */
    public enum Side {
        COLLECTIVES,
        INDIVIDUALS,
        ALL;

        boolean has(Award.Subject kind) {
            return this == ALL || (this == COLLECTIVES) == (kind == Award.Subject.COLLECTIVE);
        }
    }

    /**
     * A number of a quota, held against who is nominated.
     *
     * @param base of how many the percentage is taken, as the unit has told
     * @param most nothing: the base of the percentage is not known yet
     */
    public record Counted(
            Quota quota, Side side, Optional<Integer> base, Optional<Integer> most, int named) {

        /** Under which the unit tells the base. */
        public String key() {
            return keyOf(quota, side);
        }

        private static String keyOf(Quota quota, Side side) {
            return quota.award().map(AwardCode::value).orElse("ALL") + "-" + side;
        }

        boolean isAbout(Named wanted) {
            return quota.isAbout(wanted.award()) && side.has(wanted.kind());
        }

        boolean isFull() {
            return most.filter(number -> named >= number).isPresent();
        }
    }

    /** Who is nominated already, or wants to be. */
    public record Named(AwardCode award, Award.Subject kind) {}

    public NominationWindow {
        awards = List.copyOf(awards);
        quotas = List.copyOf(quotas);
    }

    public boolean isOpenOn(LocalDate date) {
        return !date.isBefore(opensOn) && !date.isAfter(closesOn);
    }

    public boolean awards(AwardCode code) {
        return awards.isEmpty() || awards.contains(code);
    }

    /**
     * The first number that one more would go beyond.
     *
     * @param before what the unit has nominated in this window
     * @param bases of how many percentages are taken
     */
    public Optional<Counted> exceeded(
            TenantId nominating, List<Named> before, Named more, Map<String, Integer> bases) {
        return counted(nominating, before, bases).stream()
                .filter(each -> each.isAbout(more) && each.isFull())
                .findFirst();
    }

    /** All numbers that bind the unit, with who is nominated. */
    public List<Counted> counted(
            TenantId nominating, List<Named> named, Map<String, Integer> bases) {
        List<Counted> all = new ArrayList<>();
        for (Quota quota : quotas) {
            for (Side side : Side.values()) {
                if (quota.isFor(nominating)) {
                    quota.number(side)
                            .map(number -> counted(quota, side, number, named, bases))
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static Counted counted(
            Quota quota,
            Side side,
            BigDecimal number,
            List<Named> named,
            Map<String, Integer> bases) {
        boolean percentage = quota.shape() == Shape.PERCENTAGE;
        Optional<Integer> base =
                percentage
                        ? Optional.ofNullable(bases.get(Counted.keyOf(quota, side)))
                        : Optional.empty();
        return new Counted(
                quota,
                side,
                base,
                percentage ? base.map(of -> Share.of(number, of)) : Optional.of(number.intValue()),
                (int)
                        named.stream()
                                .filter(each -> quota.isAbout(each.award()))
                                .filter(each -> side.has(each.kind()))
                                .count());
    }
}
