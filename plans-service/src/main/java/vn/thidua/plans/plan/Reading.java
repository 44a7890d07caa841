package vn.thidua.plans.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.plans.document.FieldEvidence;
import vn.thidua.plans.document.Finding;

/**
 * Kết quả đọc: where the fields were read in the text, and what was noticed. Stays as it was at import.
 *
 * @param fields by field name: number, date, place, title, kind, year, theme, issuer, parent, signature
 */
public record Reading(Map<String, FieldEvidence> fields, List<Finding> findings) {

    public static final Reading NOTHING = new Reading(Map.of(), List.of());

    public Reading {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        findings = List.copyOf(findings);
    }

    /** Names of the fields that were read without certainty. */
    public List<String> uncertain() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().uncertain())
                .map(Map.Entry::getKey)
                .toList();
    }
}
