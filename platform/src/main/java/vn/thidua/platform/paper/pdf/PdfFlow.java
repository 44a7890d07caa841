package vn.thidua.platform.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.PageForm;
import vn.thidua.platform.paper.Style;

/** Lays blocks one below the other and turns the page where it is full. */
final class PdfFlow {

    /** Height of a line of Times New Roman: ascent, descent and line gap. */
    private static final double LINE_HEIGHT = 1.15;

    private static final double ASCENT = 0.891;
    private static final double RULE_SPACE = 8;
    private static final double CELL_MARGIN = 4;

    private final PdfPages pages;
    private final Lines lines;
    private final PageForm form;
    private double y;

    PdfFlow(PdfPages pages, Fonts fonts, PageForm form) {
        this.pages = pages;
        this.lines = new Lines(fonts);
        this.form = form;
    }

    void write(List<Block> blocks) throws IOException {
        pages.next();
        y = pages.top();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Text text ->
                        flow(text, i + 1 < blocks.size() ? blocks.get(i + 1) : text);
                case Block.Rule(var length) -> {
                    rule(length, pages.left(), pages.textWidth(), y);
                    y += RULE_SPACE;
                }
                case Block.Gap(var points) -> y += points;
                case Block.SideBySide columns -> sideBySide(columns);
                case Block.Grid grid -> grid(grid);
            }
        }
    }

    private static double lineHeight(Style style) {
        return style.size() * LINE_HEIGHT * style.place().lines();
    }

    /** A paragraph over pages: never its first or its last line alone, never a heading without what it heads. */
    private void flow(Block.Text text, Block next) throws IOException {
        List<Lines.Line> broken = lines.of(text, pages.textWidth());
        double height = lineHeight(text.style());
        if (y > pages.top()) {
            y += text.style().place().before();
        }
        int together =
                text.style().place().withNext() ? broken.size() + 2 : Math.min(2, broken.size());
        double needed = together * height + (next instanceof Block.Text ? 0 : 2 * height);
        if (text.style().place().withNext() && y + needed > pages.bottom()) {
            turn();
        } else if (y + Math.min(2, broken.size()) * height > pages.bottom()) {
            turn();
        }
        for (int i = 0; i < broken.size(); i++) {
            boolean lastTwo = i == broken.size() - 2 && i > 0;
            double wanted = lastTwo ? 2 * height : height;
            if (y + wanted > pages.bottom() + 0.01) {
                turn();
            }
            line(broken.get(i), text.style(), pages.left(), pages.textWidth(), y);
            y += height;
        }
    }

    private void turn() throws IOException {
        pages.next();
        y = pages.top();
    }

    private void line(Lines.Line line, Style style, double left, double width, double top)
            throws IOException {
        double rest = width - line.indent() - line.width();
        double x =
                left
                        + line.indent()
                        + switch (style.align()) {
                            case LEFT, JUSTIFIED -> 0;
                            case CENTRE -> rest / 2;
                            case RIGHT -> rest;
                        };
        int spaces = line.spaces() + Math.max(0, line.pieces().size() - 1);
        boolean spread = style.align() == Style.Align.JUSTIFIED && !line.last() && spaces > 0;
        double perSpace = spread ? rest / spaces : 0;
        double leading = lineHeight(style) - style.size() * LINE_HEIGHT;
        double baseline = top + leading / 2 + style.size() * (ASCENT + 0.04);
        for (int i = 0; i < line.pieces().size(); i++) {
            Lines.Piece piece = line.pieces().get(i);
            String words = piece.words() + (i + 1 < line.pieces().size() ? " " : "");
            pages.words(words, piece.face(), style.size(), x, baseline, perSpace);
            long gaps = words.chars().filter(c -> c == ' ').count();
            x += lines.width(words, piece.face(), style.size()) + gaps * perSpace;
        }
    }

    private void rule(double millimetres, double left, double width, double top)
            throws IOException {
        double length = millimetres * PdfPages.POINTS_PER_MM;
        double x = left + (width - length) / 2;
        pages.line(x, top + 4, x + length, top + 4);
    }

    private void sideBySide(Block.SideBySide block) throws IOException {
        for (List<List<Block>> row : block.rows()) {
            double height = 0;
            for (int c = 0; c < row.size(); c++) {
                height = Math.max(height, stack(row.get(c), 0, width(block, c), 0, false));
            }
            if (y + height > pages.bottom() && y > pages.top()) {
                turn();
            }
            double left = pages.left();
            for (int c = 0; c < row.size(); c++) {
                stack(row.get(c), left, width(block, c), y, true);
                left += width(block, c);
            }
            y += height;
        }
    }

    private static double width(Block.SideBySide block, int column) {
        return block.widths().get(column) * PdfPages.POINTS_PER_MM;
    }

    /** Blocks of a column; gives their height. */
    private double stack(List<Block> blocks, double left, double width, double top, boolean draw)
            throws IOException {
        double at = top;
        for (Block block : blocks) {
            switch (block) {
                case Block.Text text -> {
                    at += text.style().place().before();
                    for (Lines.Line line : lines.of(text, width - 2 * CELL_MARGIN)) {
                        if (draw) {
                            line(
                                    line,
                                    text.style(),
                                    left + CELL_MARGIN,
                                    width - 2 * CELL_MARGIN,
                                    at);
                        }
                        at += lineHeight(text.style());
                    }
                }
                case Block.Rule(var length) -> {
                    if (draw) {
                        rule(length, left, width, at);
                    }
                    at += RULE_SPACE;
                }
                case Block.Gap(var points) -> at += points;
                case Block.SideBySide _, Block.Grid _ ->
                        throw new IllegalStateException("no table in a column");
            }
        }
        return at - top;
    }

    private void grid(Block.Grid grid) throws IOException {
        double shares = grid.columns().stream().mapToDouble(Block.Column::share).sum();
        List<Double> widths =
                grid.columns().stream()
                        .map(column -> column.share() / shares * form.textWidth())
                        .map(millimetres -> millimetres * PdfPages.POINTS_PER_MM)
                        .toList();
        List<Block.Text> heading =
                grid.columns().stream()
                        .map(column -> Block.Text.of(Style.CELL_HEADING, column.heading()))
                        .toList();
        GridRow head = new GridRow(heading, widths);
        head.ensure(head.height());
        head.draw();
        for (List<String> cells : grid.rows()) {
            List<Block.Text> row = new ArrayList<>();
            for (int c = 0; c < widths.size(); c++) {
                Style style = grid.columns().get(c).centred() ? Style.CELL_CENTRED : Style.CELL;
                row.add(Block.Text.of(style, cells.get(c)));
            }
            new GridRow(row, widths).drawBelow(head);
        }
        y += CELL_MARGIN;
    }

    /** One row of a table with lines around its cells. */
    private final class GridRow {
        private final List<List<Lines.Line>> cells = new ArrayList<>();
        private final List<Style> styles = new ArrayList<>();
        private final List<Double> widths;

        GridRow(List<Block.Text> texts, List<Double> widths) {
            this.widths = widths;
            for (int c = 0; c < texts.size(); c++) {
                cells.add(lines.of(texts.get(c), widths.get(c) - 2 * CELL_MARGIN));
                styles.add(texts.get(c).style());
            }
        }

        double height() {
            double most = 0;
            for (int c = 0; c < cells.size(); c++) {
                most = Math.max(most, cells.get(c).size() * lineHeight(styles.get(c)));
            }
            return most + CELL_MARGIN;
        }

        void ensure(double height) throws IOException {
            if (y + height > pages.bottom() && y > pages.top()) {
                turn();
            }
        }

        /** On a new page below the heading if it does not fit; a row longer than a page is cut into pages. */
        void drawBelow(GridRow head) throws IOException {
            double most = pages.bottom() - pages.top() - head.height();
            if (height() > most) {
                for (GridRow part : parts(most)) {
                    part.drawBelow(head);
                }
                return;
            }
            if (y + height() > pages.bottom()) {
                turn();
                head.draw();
            }
            draw();
        }

        private List<GridRow> parts(double most) {
            List<GridRow> parts = new ArrayList<>();
            int fit = (int) Math.floor((most - CELL_MARGIN) / lineHeight(styles.getFirst()));
            int longest = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int from = 0; from < longest; from += fit) {
                GridRow part = new GridRow(List.of(), widths);
                for (int c = 0; c < cells.size(); c++) {
                    List<Lines.Line> all = cells.get(c);
                    part.cells.add(
                            all.subList(
                                    Math.min(from, all.size()), Math.min(from + fit, all.size())));
                    part.styles.add(styles.get(c));
                }
                parts.add(part);
            }
            return parts;
        }

        void draw() throws IOException {
            double height = height();
            double left = pages.left();
            for (int c = 0; c < cells.size(); c++) {
                double used = cells.get(c).size() * lineHeight(styles.get(c));
                double at = y + (height - used) / 2;
                for (Lines.Line line : cells.get(c)) {
                    line(
                            line,
                            styles.get(c),
                            left + CELL_MARGIN,
                            widths.get(c) - 2 * CELL_MARGIN,
                            at);
                    at += lineHeight(styles.get(c));
                }
                pages.line(left, y, left, y + height);
                left += widths.get(c);
            }
            pages.line(left, y, left, y + height);
            pages.line(pages.left(), y, left, y);
            pages.line(pages.left(), y + height, left, y + height);
            y += height;
        }
    }
}
