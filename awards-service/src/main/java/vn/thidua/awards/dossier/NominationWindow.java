package vn.thidua.awards.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

        boolean isAbout(TenantId nominating, AwardCode wanted) {
            return award.filter(code -> !code.equals(wanted)).isEmpty()
                    && (shape != Shape.PER_UNIT || unit.filter(nominating::equals).isPresent());
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
     * The first quota that one more would go beyond. Percentages are of those who took part, whom only people know: they
     * are shown and not counted.
     *
     * @param before what the unit has nominated in this window
     */
    public Optional<Quota> exceeded(TenantId nominating, List<Named> before, Named more) {
        return quotas.stream()
                .filter(quota -> quota.isAbout(nominating, more.award()))
                .filter(quota -> isFull(quota, before, more))
                .findFirst();
    }

    private static boolean isFull(Quota quota, List<Named> before, Named more) {
        List<Named> counted =
                before.stream()
                        .filter(
                                named ->
                                        quota.award()
                                                .filter(code -> !code.equals(named.award()))
                                                .isEmpty())
                        .toList();
        return switch (quota.shape()) {
            case SHARED -> quota.total().filter(most -> counted.size() >= most).isPresent();
            case PER_UNIT, PER_SUB_UNIT -> {
                boolean collective = more.kind() == Award.Subject.COLLECTIVE;
                long there =
                        counted.stream()
                                .filter(
                                        named ->
                                                (named.kind() == Award.Subject.COLLECTIVE)
                                                        == collective)
                                .count();
                yield (collective ? quota.collectives() : quota.individuals())
                        .filter(most -> BigDecimal.valueOf(there).compareTo(most) >= 0)
                        .isPresent();
            }
            case PERCENTAGE -> false;
        };
    }
}
