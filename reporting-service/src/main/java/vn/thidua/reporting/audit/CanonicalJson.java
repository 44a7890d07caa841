package vn.thidua.reporting.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** JSON in the one form of RFC 8785, for objects of texts, whole numbers and lists of texts. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(Map<String, Object> fields) {
        SortedMap<String, Object> sorted = new TreeMap<>(fields);
        return sorted.entrySet().stream()
                .map(field -> text(field.getKey()) + ":" + value(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return switch (value) {
            case String text -> text(text);
            case Long number -> number.toString();
            case List<?> list ->
                    list.stream()
                            .map(CanonicalJson::value)
                            .collect(Collectors.joining(",", "[", "]"));
            default -> throw new IllegalArgumentException("no canonical form: " + value.getClass());
        };
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < ' ') {
                        json.append("\\u%04x".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
