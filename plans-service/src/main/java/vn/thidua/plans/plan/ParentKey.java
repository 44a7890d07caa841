package vn.thidua.plans.plan;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.unit.UnitId;

/**
 * What an issued document is found by: its unit with its number, or with its type alone for those who cite it without a
 * number.
 */
public record ParentKey(String value) {

    public static ParentKey ofNumber(UnitId unit, String numberKey) {
        return new ParentKey(unit + "|" + numberKey);
    }

    public static ParentKey ofType(UnitId unit, DocumentType type) {
        return new ParentKey(unit + "|" + type);
    }

    /** All that an issued document is found by. */
    public static Set<ParentKey> of(UnitId unit, DocumentType type, DocumentNumber number) {
        Optional<ParentKey> byNumber = number.key().map(key -> ofNumber(unit, key));
        return Stream.concat(byNumber.stream(), Stream.of(ofType(unit, type)))
                .collect(Collectors.toSet());
    }
}
