package vn.thidua.plans.export.wording;

import java.util.List;
import vn.thidua.plans.document.Comparator;

/** Từ so sánh: the words by which a document says that a value is a least or a most one. */
final class Comparisons {

    private Comparisons() {}

    /** The usual one first. */
    static List<String> of(Comparator comparator) {
        return switch (comparator) {
            case DAT -> List.of("đạt");
            case DUOI -> List.of("dưới", "thấp hơn");
            case TREN -> List.of("trên", "hơn", "vượt");
            case IT_NHAT ->
                    List.of("ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "trở lên");
            case TOI_DA -> List.of("tối đa", "không quá", "nhiều nhất", "trở xuống");
        };
    }

    /** Whether another word can stand in its place: what follows the value cannot move before it. */
    static boolean standsBefore(String words) {
        return !words.startsWith("trở");
    }
}
