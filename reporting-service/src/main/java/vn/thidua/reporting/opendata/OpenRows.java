package vn.thidua.reporting.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.MovementLength;

/** The rows of one unit and year. */
public final class OpenRows {

    /** Those that judge a unit or a person stay inside. */
    private static final Map<Figure, String> NAMED =
            new TreeMap<>(
                    Map.of(
                            Figure.MOVEMENTS, "Phong trào đã phát động",
                            Figure.MOVEMENTS_REVIEWED, "Phong trào đã tổng kết",
                            Figure.ADOPTIONS, "Phong trào của cấp trên đã triển khai",
                            Figure.COLLECTIVES, "Tập thể đăng ký thi đua",
                            Figure.INDIVIDUALS, "Cá nhân đăng ký thi đua",
                            Figure.COVENANTS, "Giao ước thi đua đã ký",
                            Figure.EXAMPLES, "Gương điển hình đã công bố"));

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("INDIVIDUAL", "Cá nhân"),
                    Map.entry("COLLECTIVE", "Tập thể"),
                    Map.entry("HOUSEHOLD", "Hộ gia đình"),
                    Map.entry("PRESIDENT", "Chủ tịch nước"),
                    Map.entry("PRIME_MINISTER", "Thủ tướng Chính phủ"),
                    Map.entry("MINISTRY", "Bộ, ban, ngành"),
                    Map.entry("CENTRAL", "Trung ương"),
                    Map.entry("PROVINCE", "Cấp tỉnh"),
                    Map.entry("DISTRICT", "Cấp huyện"),
                    Map.entry("COMMUNE", "Cấp xã"),
                    Map.entry("AGENCY", "Cơ quan, đơn vị"),
                    Map.entry("ENTERPRISE", "Doanh nghiệp"),
                    Map.entry("ARMED_FORCES", "Lực lượng vũ trang"),
                    Map.entry("REGULAR", "Thường xuyên"),
                    Map.entry("THEMATIC", "Chuyên đề"),
                    Map.entry("CAMPAIGN", "Theo đợt"),
                    Map.entry("NATIONAL", "Toàn quốc"),
                    Map.entry("SECTOR", "Ngành"),
                    Map.entry("TERRITORY", "Địa phương"),
                    Map.entry("BLOCK", "Cụm, khối thi đua"),
                    Map.entry("UNIT", "Cơ quan, đơn vị"));

    private OpenRows() {}

    /**
     * In a steady order.
     *
     * @param place year, code, name and level of the unit
     */
    public static List<List<String>> of(OpenSet set, Place place, Figures figures) {
        Map<List<String>, Long> numbers = new TreeMap<>(OpenRows::compare);
        switch (set) {
            case AWARDS ->
                    figures.awards()
                            .forEach(
                                    (award, count) ->
                                            numbers.merge(
                                                    List.of(
                                                            award.award(),
                                                            words(award.subject()),
                                                            words(award.level())),
                                                    count,
                                                    Long::sum));
            case MOVEMENTS ->
                    figures.movements()
                            .forEach(
                                    (movement, count) ->
                                            numbers.merge(
                                                    List.of(
                                                            words(movement.mode()),
                                                            words(movement.scope()),
                                                            length(movement.length())),
                                                    count,
                                                    Long::sum));
            case FIGURES ->
                    NAMED.forEach(
                            (figure, name) -> numbers.put(List.of(name), figures.count(figure)));
        }
        List<List<String>> rows = new ArrayList<>();
        numbers.forEach(
                (facets, number) -> {
                    if (number > 0) {
                        rows.add(
                                Stream.of(place.cells(), facets, List.of(Long.toString(number)))
                                        .flatMap(List::stream)
                                        .toList());
                    }
                });
        return rows;
    }

    /** Where and when. */
    public record Place(int year, String code, String name, String level) {

        List<String> cells() {
            return List.of(Integer.toString(year), code, name, words(level));
        }
    }

    private static int compare(List<String> one, List<String> other) {
        return String.join("\t", one).compareTo(String.join("\t", other));
    }

    private static String words(String code) {
        return WORDS.getOrDefault(code, code);
    }

    private static String length(MovementLength length) {
        return switch (length) {
            case BELOW_YEAR -> "Dưới 1 năm";
            case ONE_YEAR -> "1 năm";
            case BELOW_3_YEARS -> "Từ 1 năm đến dưới 3 năm";
            case BELOW_5_YEARS -> "Từ 3 năm đến dưới 5 năm";
            case FROM_5_YEARS -> "Từ 5 năm trở lên";
            case UNKNOWN -> "Chưa rõ";
        };
    }
}
