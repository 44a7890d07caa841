package vn.thidua.platform.paper;

/**
 * Kiểu trình bày: how each component of a document is set, as Phụ lục I of Nghị định 30/2020/NĐ-CP says (sizes where it
 * leaves a choice are the larger ones, which go together).
 */
public enum Style {
    NATION("Quốc hiệu", 13, Face.BOLD, Align.CENTRE, Place.ALONE),
    MOTTO("Tiêu ngữ", 14, Face.BOLD, Align.CENTRE, Place.ALONE),
    SUPERIOR("Cơ quan chủ quản", 13, Face.REGULAR, Align.CENTRE, Place.ALONE),
    ISSUER("Cơ quan ban hành", 13, Face.BOLD, Align.CENTRE, Place.ALONE),
    NUMBER("Số, ký hiệu", 13, Face.REGULAR, Align.CENTRE, Place.SPACED),
    DATE("Địa danh, thời gian", 14, Face.ITALIC, Align.CENTRE, Place.SPACED),
    LETTER_SUBJECT("Trích yếu công văn", 12, Face.REGULAR, Align.CENTRE, Place.SPACED),
    TYPE("Tên loại", 14, Face.BOLD, Align.CENTRE, Place.TOP),
    SUBJECT("Trích yếu", 14, Face.BOLD, Align.CENTRE, Place.HEADING),
    ADDRESSEE("Kính gửi", 14, Face.REGULAR, Align.CENTRE, Place.SPACED),
    ADDRESSEE_LABEL("Kính gửi, nhãn", 14, Face.REGULAR, Align.RIGHT, Place.SPACED),
    ADDRESSEE_ITEM("Kính gửi, danh sách", 14, Face.REGULAR, Align.LEFT, Place.ALONE),
    AUTHORITY("Thẩm quyền ban hành", 14, Face.BOLD, Align.CENTRE, Place.TOP),
    GROUND("Căn cứ", 14, Face.ITALIC, Align.JUSTIFIED, Place.RUNNING),
    PART("Phần, mục", 14, Face.BOLD, Align.JUSTIFIED, Place.RUNNING_HEADING),
    CLAUSE_HEADING("Tiêu đề khoản", 14, Face.BOLD, Align.JUSTIFIED, Place.RUNNING_HEADING),
    POINT_HEADING("Tiêu đề điểm", 14, Face.REGULAR, Align.JUSTIFIED, Place.RUNNING_HEADING),
    TEXT("Nội dung", 14, Face.REGULAR, Align.JUSTIFIED, Place.RUNNING),
    SIGNER("Quyền hạn, chức vụ", 14, Face.BOLD, Align.CENTRE, Place.ALONE),
    SIGNER_NAME("Họ tên người ký", 14, Face.BOLD, Align.CENTRE, Place.ALONE),
    RECIPIENTS("Nơi nhận", 12, Face.BOLD_ITALIC, Align.LEFT, Place.ALONE),
    RECIPIENT("Nơi nhận, danh sách", 11, Face.REGULAR, Align.LEFT, Place.ALONE),
    ANNEX("Phụ lục", 14, Face.BOLD, Align.CENTRE, Place.ALONE),
    ANNEX_TITLE("Tiêu đề phụ lục", 14, Face.BOLD, Align.CENTRE, Place.HEADING),
    ANNEX_OF("Chỉ dẫn phụ lục", 14, Face.ITALIC, Align.CENTRE, Place.HEADING),
    CELL_HEADING("Tiêu đề cột", 13, Face.BOLD, Align.CENTRE, Place.ALONE),
    CELL("Nội dung ô", 13, Face.REGULAR, Align.LEFT, Place.ALONE),
    CELL_CENTRED("Nội dung ô, giữa", 13, Face.REGULAR, Align.CENTRE, Place.ALONE),
    CERTIFICATE_TITLE("Bằng, tên loại", 34, Face.BOLD, Align.CENTRE, Place.ALONE),
    CERTIFICATE_LINE("Bằng, dòng chữ", 18, Face.REGULAR, Align.CENTRE, Place.SPACED),
    CERTIFICATE_NAME("Bằng, tên người nhận", 26, Face.BOLD, Align.CENTRE, Place.SPACED),
    CERTIFICATE_WHO("Bằng, chức vụ, địa chỉ", 16, Face.ITALIC, Align.CENTRE, Place.ALONE),
    PAGE_NUMBER("Số trang", 14, Face.REGULAR, Align.CENTRE, Place.ALONE);

    /** Kiểu chữ. */
    public enum Face {
        REGULAR(false, false),
        BOLD(true, false),
        ITALIC(false, true),
        BOLD_ITALIC(true, true);

        private final boolean bold;
        private final boolean italic;

        Face(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }

        public boolean bold() {
            return bold;
        }

        public boolean italic() {
            return italic;
        }
    }

    /** Canh dòng. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    /** Where a paragraph stands among others. */
    public enum Place {
        ALONE(0, 0, 1, false),
        SPACED(0, 6, 1, false),
        TOP(0, 12, 1, true),
        HEADING(0, 0, 1, true),
        RUNNING(12.7, 6, 1.1, false),
        RUNNING_HEADING(12.7, 6, 1.1, true);

        private final double firstLine;
        private final double before;
        private final double lines;
        private final boolean withNext;

        Place(double firstLine, double before, double lines, boolean withNext) {
            this.firstLine = firstLine;
            this.before = before;
            this.lines = lines;
            this.withNext = withNext;
        }

        /** Indent of the first line, in millimetres. */
        public double firstLine() {
            return firstLine;
        }

        /** Space above, in points. */
        public double before() {
            return before;
        }

        /** Line spacing, in lines. */
        public double lines() {
            return lines;
        }

        /** Whether it stays on the page of what follows. */
        public boolean withNext() {
            return withNext;
        }
    }

    private final String label;
    private final double size;
    private final Face face;
    private final Align align;
    private final Place place;

    Style(String label, double size, Face face, Align align, Place place) {
        this.label = label;
        this.size = size;
        this.face = face;
        this.align = align;
        this.place = place;
    }

    /** Vietnamese name, as an office suite lists it. */
    public String label() {
        return label;
    }

    /** Cỡ chữ, in points. */
    public double size() {
        return size;
    }

    public Face face() {
        return face;
    }

    public Align align() {
        return align;
    }

    public Place place() {
        return place;
    }
}
