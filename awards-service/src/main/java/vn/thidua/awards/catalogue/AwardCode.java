package vn.thidua.awards.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Short name of a title or commendation, e.g. CSTDCS; the same through all versions of the law. 2 to 40
 * capital letters, digits and underscores; any other form is an {@link IllegalArgumentException}.
 */
public record AwardCode(@JsonValue String value) implements Comparable<AwardCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    @JsonCreator
    public AwardCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of an award: '" + value + "'");
        }
    }

    @Override
    public int compareTo(AwardCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
