package vn.thidua.platform.paper;

/**
 * Khổ giấy và định lề (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I), in millimetres.
 *
 * @param numberFromTop how far the page number stands below the edge, inside the top margin
 */
public record PageForm(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        double numberFromTop) {

    /** A4 đứng; margins within 20–25, 20–25, 30–35 and 15–20 mm. */
    public static final PageForm A4 = new PageForm(210, 297, 20, 20, 30, 15, 10);

    /** A4 ngang, for certificates. */
    public static final PageForm A4_LANDSCAPE = new PageForm(297, 210, 20, 15, 25, 25, 10);

    /** Phông chữ, for every letter of a document. */
    public static final String FONT = "Times New Roman";

    public double textWidth() {
        return width - left - right;
    }
}
