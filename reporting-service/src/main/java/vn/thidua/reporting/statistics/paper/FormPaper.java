package vn.thidua.reporting.statistics.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.PageForm;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.Style;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.reporting.statistics.FilledForm;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForm.Line;

/** A filled form as a Word document on A4 turned sideways, with places for who made it and who signs it. */
public final class FormPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final double TITLE_SHARE = 4.2;
    private static final double SIGNATURE_SPACE = 50;

    private final FilledForm filled;
    private final String unit;

    public FormPaper(FilledForm filled, String unit) {
        this.filled = filled;
        this.unit = unit;
    }

    public byte[] bytes() {
        return new DocxWriter().write(sheet());
    }

    private Sheet sheet() {
        StatisticalForm form = filled.form();
        PageForm page = PageForm.A4_LANDSCAPE;
        List<Block> blocks = new ArrayList<>();
        blocks.add(head(form, page));
        blocks.add(new Block.Gap(8));
        blocks.add(table(form));
        if (!form.note().isEmpty()) {
            blocks.add(Block.Text.of(Style.RECIPIENT, "Ghi chú: " + form.note()));
        }
        filled.contradictions().forEach(words -> blocks.add(Block.Text.of(Style.RECIPIENT, words)));
        blocks.add(new Block.Gap(8));
        blocks.add(signatures(page));
        return new Sheet(form.code() + " " + form.title(), page, List.of(blocks));
    }

    private Block head(StatisticalForm form, PageForm page) {
        double side = page.textWidth() * 0.3;
        return new Block.SideBySide(
                List.of(side, page.textWidth() - 2 * side, side),
                List.of(
                        List.of(
                                List.of(
                                        Block.Text.of(Style.RECIPIENTS, "Biểu số: " + form.code()),
                                        Block.Text.of(Style.RECIPIENT, form.origin()),
                                        Block.Text.of(
                                                Style.RECIPIENT,
                                                form.dueOn(filled.year())
                                                        .map(
                                                                day ->
                                                                        "Ngày nhận báo cáo: "
                                                                                + DAY.format(day))
                                                        .orElse(""))),
                                List.of(
                                        Block.Text.of(
                                                Style.SIGNER,
                                                form.title().toUpperCase(Locale.ROOT)),
                                        Block.Text.of(Style.SIGNER, "Năm " + filled.year())),
                                List.of(
                                        Block.Text.of(Style.RECIPIENTS, "Đơn vị báo cáo:"),
                                        Block.Text.of(Style.RECIPIENT, unit),
                                        Block.Text.of(Style.RECIPIENTS, "Đơn vị nhận báo cáo:"),
                                        Block.Text.of(Style.RECIPIENT, "…………………………")))));
    }

    private Block table(StatisticalForm form) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(
                new Block.Column(form.byTerritory() ? "Đơn vị" : "Chỉ tiêu", TITLE_SHARE, false));
        columns.add(new Block.Column(form.byTerritory() ? "STT" : "Mã số", 1, true));
        form.columns().forEach(each -> columns.add(new Block.Column(each.title(), 1.6, true)));
        List<List<String>> rows = new ArrayList<>();
        List<String> codes = new ArrayList<>(List.of("A", "B"));
        form.columns().forEach(each -> codes.add(each.code()));
        rows.add(codes);
        form.lines().forEach(line -> rows.add(row(line, form.columns().size())));
        return new Block.Grid(columns, rows);
    }

    private List<String> row(Line line, int numbers) {
        List<String> cells = new ArrayList<>();
        switch (line) {
            case Line.Heading(String title) -> {
                cells.add(title);
                cells.add("");
                for (int i = 0; i < numbers; i++) {
                    cells.add("");
                }
            }
            case Line.Row(String code, String title, var partOf, _) -> {
                cells.add(partOf.isPresent() ? "– " + title : title);
                cells.add(code);
                filled.row(code).forEach(number -> cells.add(grouped(number)));
            }
        }
        return cells;
    }

    /** 1.780, as it is written in Vietnamese. */
    private static String grouped(long number) {
        return String.format(Locale.forLanguageTag("vi-VN"), "%,d", number);
    }

    private static Block signatures(PageForm page) {
        double half = page.textWidth() / 2;
        return new Block.SideBySide(
                List.of(half, page.textWidth() - half),
                List.of(
                        List.of(
                                List.of(
                                        new Block.Gap(14),
                                        Block.Text.of(Style.SIGNER, "NGƯỜI LẬP BIỂU"),
                                        new Block.Gap(SIGNATURE_SPACE)),
                                List.of(
                                        Block.Text.of(Style.DATE, "…………, ngày … tháng … năm ……"),
                                        Block.Text.of(Style.SIGNER, "THỦ TRƯỞNG ĐƠN VỊ"),
                                        new Block.Gap(SIGNATURE_SPACE)))));
    }
}
