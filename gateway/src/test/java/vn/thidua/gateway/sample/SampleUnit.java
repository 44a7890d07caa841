package vn.thidua.gateway.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Đơn vị hành chính mẫu: one line of {@code deploy/sample/units.csv}.
 *
 * @param parentCode empty for a province
 */
record SampleUnit(String code, String name, String level, String parentCode) {

    /** Longest first: "Thị xã" would otherwise never be found behind "Xã". */
    private static final List<String> TYPES =
            List.of("Thành phố", "Thị trấn", "Thị xã", "Phường", "Huyện", "Tỉnh", "Quận", "Xã");

    static List<SampleUnit> read(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .map(cells -> new SampleUnit(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    /** "Thị xã" of "Thị xã Sa Pa". */
    String type() {
        return TYPES.stream()
                .filter(type -> name.startsWith(type + " "))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Unit without a known type: " + name));
    }

    /** "sapa" of "Thị xã Sa Pa": what one says, without spaces and diacritics. */
    String slug() {
        return ascii(name.substring(type().length() + 1));
    }

    /** "thixa" of "Thị xã Sa Pa". */
    String typeSlug() {
        return ascii(type());
    }

    /** "thị xã Sa Pa", as it stands behind "Chuyên viên". */
    String spoken() {
        return type().toLowerCase(Locale.of("vi")) + name.substring(type().length());
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
