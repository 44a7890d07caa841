package vn.thidua.plans.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/**
 * Gửi dự thảo cho cấp dưới: a superior has the answers to its document drafted for the units that are silent. It learns that
 * a draft was delivered, never what is in it.
 *
 * @param plan the superior's document
 * @param unit the superior
 * @param by subject of the account
 * @param revision counts every write
 */
public record Delivery(
        PlanId plan, UnitId unit, List<Letter> letters, String by, Instant at, long revision) {

    public Delivery {
        letters = List.copyOf(letters);
    }

    /** To one unit; the moment is empty as long as it is on its way. */
    public record Letter(UnitId to, Optional<Instant> deliveredAt) {}

    /** With these units too; who is in it already stays as it is. */
    public Delivery to(Set<UnitId> units) {
        Map<UnitId, Letter> all = new LinkedHashMap<>();
        letters.forEach(letter -> all.put(letter.to(), letter));
        units.stream()
                .sorted()
                .forEach(unit -> all.putIfAbsent(unit, new Letter(unit, Optional.empty())));
        return new Delivery(plan, unit, new ArrayList<>(all.values()), by, at, revision + 1);
    }

    public List<UnitId> onTheirWay() {
        return letters.stream()
                .filter(letter -> letter.deliveredAt().isEmpty())
                .map(Letter::to)
                .toList();
    }

    public Delivery delivered(Set<UnitId> units, Instant when) {
        return new Delivery(
                plan,
                unit,
                letters.stream()
                        .map(
                                letter ->
                                        letter.deliveredAt().isEmpty()
                                                        && units.contains(letter.to())
                                                ? new Letter(letter.to(), Optional.of(when))
                                                : letter)
                        .toList(),
                by,
                at,
                revision + 1);
    }
}
