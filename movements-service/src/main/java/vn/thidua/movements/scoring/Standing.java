package vn.thidua.movements.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What a unit comes to the ranking with (kết quả đưa vào xếp hạng).
 *
 * @param exclusions texts of the conditions under which it is not ranked
 * @param votes votes of the members, where they had to decide
 */
public record Standing(
        String unit, String name, Total total, List<String> exclusions, Optional<Integer> votes) {

    public Standing {
        exclusions = List.copyOf(exclusions);
    }
}
