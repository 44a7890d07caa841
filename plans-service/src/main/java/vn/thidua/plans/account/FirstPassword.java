package vn.thidua.plans.account;

import java.util.random.RandomGenerator;

/** Mật khẩu tạm: shown once, to be changed at the first sign-in. */
public final class FirstPassword {

    /** Without letters and figures that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";

    private static final String FIGURES = "23456789";

    private FirstPassword() {}

    /** Three groups of four letters and one of four figures, as "kmwp-rtcd-vexa-4827". */
    public static String of(RandomGenerator random) {
        return String.join(
                "-",
                group(LETTERS, random),
                group(LETTERS, random),
                group(LETTERS, random),
                group(FIGURES, random));
    }

    private static String group(String from, RandomGenerator random) {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            group.append(from.charAt(random.nextInt(from.length())));
        }
        return group.toString();
    }
}
