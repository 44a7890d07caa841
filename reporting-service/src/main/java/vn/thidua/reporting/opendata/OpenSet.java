package vn.thidua.reporting.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tập dữ liệu mở. Of persons only how many there are: neither sex nor office nor merit stands beside a number, because a single
 * person in a small commune could be known by them. Stored by name: a name is never used anew.
 */
public enum OpenSet {
    AWARDS(
            "khen-thuong",
            "Khen thưởng đã quyết định",
            "Số danh hiệu, hình thức khen thưởng đã quyết định trong năm của từng đơn vị; không có họ tên và thông tin riêng của người được khen."),
    MOVEMENTS(
            "phong-trao",
            "Phong trào thi đua đã phát động",
            "Số phong trào thi đua đã phát động trong năm của từng đơn vị, theo hình thức, phạm vi và thời hạn."),
    FIGURES(
            "so-lieu-nam",
            "Số liệu thi đua năm",
            "Các số liệu tổng hợp về thi đua trong năm của từng đơn vị.");

    private static final List<OpenColumn> COMMON =
            List.of(
                    OpenColumn.of("nam", "Năm của số liệu"),
                    OpenColumn.of("ma_don_vi", "Mã đơn vị hành chính"),
                    OpenColumn.of("ten_don_vi", "Tên đơn vị hành chính"),
                    OpenColumn.of("cap_don_vi", "Cấp của đơn vị: tỉnh, huyện, xã"));

    private final String slug;
    private final String title;
    private final String description;

    OpenSet(String slug, String title, String description) {
        this.slug = slug;
        this.title = title;
        this.description = description;
    }

    public static Optional<OpenSet> named(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug.equals(slug)).findFirst();
    }

    /** Its part of an address. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** All columns, those that every set has first. */
    public List<OpenColumn> columns() {
        return Stream.concat(COMMON.stream(), own().stream()).toList();
    }

    private List<OpenColumn> own() {
        return switch (this) {
            case AWARDS ->
                    List.of(
                            OpenColumn.of(
                                    "ma_khen_thuong",
                                    "Mã danh hiệu, hình thức khen thưởng, như LDTT: Lao động tiên tiến; GK: Giấy khen; BK_TINH: Bằng khen cấp tỉnh"),
                            OpenColumn.of("doi_tuong", "Cá nhân, tập thể hay hộ gia đình"),
                            OpenColumn.of("cap_quyet_dinh", "Cấp quyết định khen thưởng"),
                            OpenColumn.of("so_luong", "Số lượt khen thưởng"));
            case MOVEMENTS ->
                    List.of(
                            OpenColumn.of("hinh_thuc", "Thường xuyên, chuyên đề hay theo đợt"),
                            OpenColumn.of("pham_vi", "Phạm vi phát động"),
                            OpenColumn.of("thoi_han", "Thời hạn của phong trào"),
                            OpenColumn.of("so_luong", "Số phong trào"));
            case FIGURES ->
                    List.of(
                            OpenColumn.of("chi_tieu", "Tên số liệu"),
                            OpenColumn.of("so_luong", "Giá trị"));
        };
    }
}
