package vn.thidua.reporting.rollup;

final class Keys {

    private static final int LONGEST = 200;

    private Keys() {}

    /**
     * Ids become parts of composed keys in the stores, where a control character is the separator: an id that held one could read into
     * another plan's range.
     *
     * @throws IllegalArgumentException when the id is blank, longer than 200 characters or holds a control character
     */
    static void requireUsable(String id) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("an id has 1 to " + LONGEST + " characters");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an id holds no control characters");
        }
    }
}
