package vn.thidua.plans.export.wording;

/** Ô của một phong trào, nhiệm vụ, chỉ tiêu. */
public enum FactField {
    NAME("tên"),
    STANDING_BODY("cơ quan thường trực"),
    PERIOD("giai đoạn"),
    CONTENT("nội dung"),
    LEAD("cơ quan chủ trì"),
    COORDINATING("cơ quan phối hợp"),
    QUARTER("quý"),
    YEAR("năm"),
    DUE("thời hạn"),
    COMPARATOR("mức so sánh"),
    VALUE("giá trị"),
    UNIT("đơn vị tính");

    private final String label;

    FactField(String label) {
        this.label = label;
    }

    /** As it stands in a sentence. */
    public String label() {
        return label;
    }
}
