package vn.thidua.plans.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Loại đơn vị hành chính: what the first words of a unit's name say. */
public enum UnitKind {
    PROVINCE("tỉnh"),
    CITY("thành phố"),
    RURAL_DISTRICT("huyện"),
    URBAN_DISTRICT("quận"),
    TOWN("thị xã"),
    RURAL_COMMUNE("xã"),
    WARD("phường"),
    TOWNSHIP("thị trấn"),
    SPECIAL_ZONE("đặc khu");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** Vietnamese, lower case. */
    public String label() {
        return label;
    }

    /** The levels at which units of this kind stand. */
    public Set<Level> levels() {
        return switch (this) {
            case PROVINCE -> Set.of(Level.PROVINCE);
            case CITY -> Set.of(Level.PROVINCE, Level.DISTRICT);
            case RURAL_DISTRICT, URBAN_DISTRICT, TOWN -> Set.of(Level.DISTRICT);
            case RURAL_COMMUNE, WARD, TOWNSHIP, SPECIAL_ZONE -> Set.of(Level.COMMUNE);
        };
    }

    /** A full name without its kind: "Minh Tiến". */
    static String bare(String name) {
        String stripped = name.strip();
        return ofName(stripped)
                .map(kind -> stripped.substring(kind.label().length()).strip())
                .orElse(stripped);
    }

    /** The kind that a full name begins with: "Thị xã Sa Pa" → {@link #TOWN}. */
    public static Optional<UnitKind> ofName(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(kind -> lower.equals(kind.label) || lower.startsWith(kind.label + " "))
                .findFirst();
    }
}
