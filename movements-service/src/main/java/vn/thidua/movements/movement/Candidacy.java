package vn.thidua.movements.movement;

import java.util.Comparator;
import java.util.List;

/**
 * A movement above that one may carry out (phong trào cấp trên có thể đang triển khai).
 *
 * @param distance how many units lie between, 0 for the unit directly above
 * @param likeness of the names, see {@link MovementName#likeness}
 * @param rejected a person has said that it is another one
 */
public record Candidacy(Movement above, int distance, double likeness, boolean rejected) {

    private static final int ALL = 100;

    /** The best first: the most alike, of these the nearest unit's. */
    public static List<Candidacy> of(Movement movement, List<Movement> above, List<?> unitsAbove) {
        return above.stream()
                .filter(each -> each.outline().year() == movement.outline().year())
                .filter(each -> unitsAbove.contains(each.unit()))
                .map(
                        each ->
                                new Candidacy(
                                        each,
                                        unitsAbove.indexOf(each.unit()),
                                        movement.name().likeness(each.name()),
                                        movement.rejected().contains(each.id())))
                .sorted(
                        Comparator.comparing(Candidacy::rejected)
                                .thenComparing(Comparator.comparing(Candidacy::likeness).reversed())
                                .thenComparing(Candidacy::distance)
                                .thenComparing(each -> each.above().outline().name()))
                .toList();
    }

    public boolean isAlike(Movement movement) {
        return movement.name().isAlike(above.name());
    }

    /** The evidence, Vietnamese; empty when the names have little in common. */
    public String why(Movement movement) {
        if (movement.name().isSame(above.name())) {
            return movement.outline().name().equals(above.outline().name())
                    ? "Cùng tên"
                    : "Cùng tên, chỉ khác cách viết";
        }
        return isAlike(movement)
                ? "Tên gần giống (%d%%)".formatted(Math.round(likeness * ALL))
                : "";
    }
}
