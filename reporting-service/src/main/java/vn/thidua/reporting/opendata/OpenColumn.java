package vn.thidua.reporting.opendata;

/**
 * Cột của tệp dữ liệu mở.
 *
 * @param meaning what it is, in Vietnamese
 */
public record OpenColumn(String name, String meaning) {

    static OpenColumn of(String name, String meaning) {
        return new OpenColumn(name, meaning);
    }
}
