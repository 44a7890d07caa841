package vn.thidua.movements.covenant;

import java.util.List;

/**
 * What is signed.
 *
 * @param grounds căn cứ, one a line
 * @param content nội dung giao ước, one paragraph a line
 */
public record CovenantText(String grounds, String content, List<CovenantTarget> targets) {

    public static final CovenantText NONE = new CovenantText("", "", List.of());

    public CovenantText {
        targets = List.copyOf(targets);
    }
}
