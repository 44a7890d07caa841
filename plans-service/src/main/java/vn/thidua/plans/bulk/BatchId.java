package vn.thidua.plans.bulk;

import java.util.UUID;
import java.util.regex.Pattern;

/** Mã đợt nhập. */
public record BatchId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    public BatchId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a batch id");
        }
    }

    public static BatchId next() {
        return new BatchId(UUID.randomUUID().toString());
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
