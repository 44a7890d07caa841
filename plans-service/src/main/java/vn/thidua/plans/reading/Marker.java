package vn.thidua.plans.reading;

/**
 * Dấu đầu mục: "A.", "I.", "1.", "a)", "-".
 *
 * @param text the number or letter without its dot or bracket
 */
record Marker(Kind kind, String text) {

    enum Kind {
        NONE,
        ARTICLE,
        PART,
        ROMAN,
        DECIMAL,
        NUMBER,
        LETTER,
        BULLET
    }

    static final Marker NONE = new Marker(Kind.NONE, "");

    boolean isNone() {
        return kind == Kind.NONE;
    }

    /** What holds what: as depth, but a part holds Roman numbers. */
    int rank() {
        return kind == Kind.PART ? 0 : depth();
    }

    /** Depth in the order of Nghị định 30/2020: I. – 1. – 1.1. – a) – dash. */
    int depth() {
        return switch (kind) {
            case NONE -> 0;
            case ARTICLE, PART, ROMAN -> 1;
            case NUMBER -> 2;
            case DECIMAL -> 3;
            case LETTER -> 4;
            case BULLET -> 5;
        };
    }
}
