package vn.thidua.awards.council;

/**
 * An exact part of a council (tỷ lệ), never a rounded percentage: 10 of 11 reach 9/10, 9 of 11 do not.
 *
 * @param exceeded whether the part itself is not enough (quá nửa)
 */
public record Share(int numerator, int denominator, boolean exceeded) {

    public Share {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no part");
        }
    }

    public static Share atLeast(int numerator, int denominator) {
        return new Share(numerator, denominator, false);
    }

    public static Share moreThan(int numerator, int denominator) {
        return new Share(numerator, denominator, true);
    }

    public boolean reachedBy(int some, int all) {
        long mine = (long) some * denominator;
        long needed = (long) numerator * all;
        return exceeded ? mine > needed : mine >= needed;
    }

    /** How many are needed of so many. */
    public int neededOf(int all) {
        int needed = 0;
        while (!reachedBy(needed, all)) {
            needed++;
        }
        return needed;
    }

    /** "ít nhất 90%", "ít nhất 2/3", "quá 1/2". */
    public String words() {
        String part =
                100 % denominator == 0 && denominator > 2
                        ? numerator * (100 / denominator) + "%"
                        : numerator + "/" + denominator;
        return (exceeded ? "quá " : "ít nhất ") + part;
    }
}
