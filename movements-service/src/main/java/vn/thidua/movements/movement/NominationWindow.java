package vn.thidua.movements.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đợt đề nghị khen thưởng of a movement: its unit and the units below may nominate from the first to the last day.
 *
 * @param closes last day; one before {@code opens}: closed before anybody could nominate
 * @param awards codes of the catalogue that may be nominated for; empty: any award
 */
public record NominationWindow(
        LocalDate opens, LocalDate closes, List<String> awards, List<Limit> limits) {

    /**
     * Số lượng as it stood when the window was told.
     *
     * @param award code; empty: all awards of the window together
     * @param unit the named unit, where it is known
     */
    public record Limit(Quota quota, Optional<String> award, Optional<TenantId> unit) {}

    /**
     * What the leader wishes.
     *
     * @param limits for each quota of the movement, in its order, the award it limits
     */
    public record Wish(
            LocalDate opens, LocalDate closes, List<String> awards, List<Optional<String>> limits) {
        public Wish {
            awards = List.copyOf(awards);
            limits = List.copyOf(limits);
        }
    }

    public NominationWindow {
        awards = List.copyOf(awards);
        limits = List.copyOf(limits);
    }

    /** The quotas as they stand now; a named unit only where one quota is meant for it. */
    static NominationWindow of(
            Wish wish, List<Quota> quotas, Function<String, Optional<TenantId>> named) {
        List<Limit> limits = new ArrayList<>();
        for (int at = 0; at < quotas.size(); at++) {
            Quota quota = quotas.get(at);
            limits.add(
                    new Limit(
                            quota,
                            wish.limits().get(at),
                            quota instanceof Quota.PerUnit
                                    ? named.apply(quota.whom())
                                    : Optional.empty()));
        }
        return new NominationWindow(wish.opens(), wish.closes(), wish.awards(), limits);
    }

    public boolean isOver(LocalDate today) {
        return closes.isBefore(opens) || closes.isBefore(today);
    }

    /** Đóng: nobody nominates from today on. */
    NominationWindow closed(LocalDate today) {
        return new NominationWindow(opens, today.minusDays(1), awards, limits);
    }

    /** Why the movement does not let units nominate so; empty: it does. */
    static Optional<MovementReason> refusal(Movement movement, Wish wish, LocalDate today) {
        if (movement.state() == MovementState.PREPARED) {
            return Optional.of(MovementReason.NOMINATIONS_TOO_EARLY);
        }
        if (movement.isStopped()) {
            return Optional.of(MovementReason.NOMINATIONS_STOPPED);
        }
        if (wish.closes().isBefore(wish.opens())) {
            return Optional.of(MovementReason.NOMINATIONS_END_FIRST);
        }
        if (wish.closes().isBefore(today)) {
            return Optional.of(MovementReason.NOMINATIONS_OVER);
        }
        if (wish.limits().size() != movement.outline().quotas().size()) {
            return Optional.of(MovementReason.NOMINATIONS_QUOTAS_CHANGED);
        }
        boolean strange =
                !wish.awards().isEmpty()
                        && wish.limits().stream()
                                .flatMap(Optional::stream)
                                .anyMatch(code -> !wish.awards().contains(code));
        return strange ? Optional.of(MovementReason.NOMINATIONS_AWARD_STRANGE) : Optional.empty();
    }
}
