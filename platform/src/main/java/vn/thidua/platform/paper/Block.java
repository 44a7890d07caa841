package vn.thidua.platform.paper;

import java.util.List;

/** What stands on a page, from top to bottom: the one language that every way of printing understands. */
public sealed interface Block {

    /** Đoạn văn. */
    record Text(Style style, List<Run> runs) implements Block {
        public Text {
            runs = List.copyOf(runs);
        }

        public static Text of(Style style, String words) {
            return new Text(style, List.of(Run.plain(words)));
        }

        public String words() {
            return String.join("", runs.stream().map(Run::words).toList());
        }
    }

    /**
     * Đường kẻ ngang, nét liền, in the middle of where it stands.
     *
     * @param millimetres its length
     */
    record Rule(double millimetres) implements Block {}

    /** Empty space, as for a signature. */
    record Gap(double points) implements Block {}

    /**
     * Rows of columns without lines between them; a row stays on one page.
     *
     * @param widths of the columns, in millimetres
     */
    record SideBySide(List<Double> widths, List<List<List<Block>>> rows) implements Block {
        public SideBySide {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Bảng: cells with lines around them; the heading stands again on each page.
     *
     * @param rows each as long as the columns
     */
    record Grid(List<Column> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Cột.
     *
     * @param share of the width, relative to the other columns
     */
    record Column(String heading, double share, boolean centred) {}
}
