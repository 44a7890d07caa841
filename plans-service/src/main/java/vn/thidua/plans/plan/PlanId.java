package vn.thidua.plans.plan;

import java.util.UUID;
import java.util.regex.Pattern;

/** Mã kế hoạch: never shown to people, never used again. */
public record PlanId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    public PlanId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a plan id");
        }
    }

    public static PlanId next() {
        return new PlanId(UUID.randomUUID().toString());
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
