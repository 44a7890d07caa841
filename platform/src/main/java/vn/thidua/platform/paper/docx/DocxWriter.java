package vn.thidua.platform.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.PageForm;
import vn.thidua.platform.paper.Run;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.Style;

/** Writes a sheet as .docx: named styles, one section for the document and one for each annex. */
public final class DocxWriter {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    /** Height of the paragraph that carries a rule, in points. */
    private static final int RULE_HEIGHT = 3;

    public byte[] write(Sheet sheet) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new DocxStyles(document).define();
            document.getProperties().getCoreProperties().setTitle(sheet.title());
            document.getProperties().getCoreProperties().setCreator("Thi Đua");
            List<List<Block>> sections = sheet.sections();
            CTSectPr last = document.getDocument().getBody().addNewSectPr();
            String header = pageNumber(document);
            for (int i = 0; i < sections.size(); i++) {
                new Body(document, sheet.page()).write(sections.get(i));
                if (i < sections.size() - 1) {
                    CTSectPr own = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
                    section(own, sheet.page(), header);
                } else {
                    section(last, sheet.page(), header);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Số trang: centred at the top, from the second page on. */
    private static String pageNumber(XWPFDocument document) {
        XWPFHeader header =
                document.createHeaderFooterPolicy().createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph paragraph =
                header.getParagraphs().isEmpty()
                        ? header.createParagraph()
                        : header.getParagraphArray(0);
        paragraph.setStyle(Style.PAGE_NUMBER.name());
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        return document.getRelationId(header);
    }

    private static void section(CTSectPr section, PageForm page, String header) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twips(page.width()));
        size.setH(twips(page.height()));
        size.setOrient(
                page.width() > page.height()
                        ? STPageOrientation.LANDSCAPE
                        : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(twips(page.top()));
        margins.setBottom(twips(page.bottom()));
        margins.setLeft(twips(page.left()));
        margins.setRight(twips(page.right()));
        margins.setHeader(twips(page.numberFromTop()));
        margins.setFooter(twips(page.numberFromTop()));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
        if (section.sizeOfHeaderReferenceArray() == 0) {
            CTHdrFtrRef reference = section.addNewHeaderReference();
            reference.setType(
                    org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr.DEFAULT);
            reference.setId(header);
        }
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }

    /** Blocks one below the other, in the document or in a cell. */
    private static final class Body {
        private final XWPFDocument document;
        private final PageForm page;

        Body(XWPFDocument document, PageForm page) {
            this.document = document;
            this.page = page;
        }

        void write(List<Block> blocks) {
            for (Block block : blocks) {
                switch (block) {
                    case Block.Text text -> text(document.createParagraph(), text);
                    case Block.Rule(var length) ->
                            rule(document.createParagraph(), length, page.textWidth());
                    case Block.Gap(var points) -> gap(document.createParagraph(), points);
                    case Block.SideBySide columns -> sideBySide(columns);
                    case Block.Grid grid -> grid(grid);
                }
            }
        }

        private void sideBySide(Block.SideBySide block) {
            XWPFTable table = document.createTable(block.rows().size(), block.widths().size());
            plain(table, block.widths());
            for (int r = 0; r < block.rows().size(); r++) {
                XWPFTableRow row = table.getRow(r);
                row.setCantSplitRow(true);
                for (int c = 0; c < block.widths().size(); c++) {
                    cell(row.getCell(c), block.rows().get(r).get(c), block.widths().get(c));
                }
            }
        }

        private static void cell(XWPFTableCell cell, List<Block> blocks, double width) {
            cell.setWidth(twips(width).toString());
            boolean first = true;
            for (Block block : blocks) {
                XWPFParagraph paragraph = first ? cell.getParagraphArray(0) : cell.addParagraph();
                first = false;
                switch (block) {
                    case Block.Text text -> text(paragraph, text);
                    case Block.Rule(var length) -> rule(paragraph, length, width);
                    case Block.Gap(var points) -> gap(paragraph, points);
                    case Block.SideBySide _, Block.Grid _ ->
                            throw new IllegalStateException("no table in a column");
                }
            }
        }

        private void grid(Block.Grid grid) {
            XWPFTable table = document.createTable(grid.rows().size() + 1, grid.columns().size());
            double shares = grid.columns().stream().mapToDouble(Block.Column::share).sum();
            List<Double> widths =
                    grid.columns().stream()
                            .map(column -> column.share() / shares * page.textWidth())
                            .toList();
            fixed(table, widths);
            table.getRow(0).setRepeatHeader(true);
            for (int c = 0; c < widths.size(); c++) {
                Block.Column column = grid.columns().get(c);
                line(table.getRow(0).getCell(c), column.heading(), Style.CELL_HEADING, widths, c);
                for (int r = 0; r < grid.rows().size(); r++) {
                    XWPFTableRow row = table.getRow(r + 1);
                    row.setCantSplitRow(true);
                    Style style = column.centred() ? Style.CELL_CENTRED : Style.CELL;
                    line(row.getCell(c), grid.rows().get(r).get(c), style, widths, c);
                }
            }
        }

        private static void line(
                XWPFTableCell cell, String words, Style style, List<Double> widths, int column) {
            cell.setWidth(twips(widths.get(column)).toString());
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            text(cell.getParagraphArray(0), Block.Text.of(style, words));
        }

        private static void plain(XWPFTable table, List<Double> widths) {
            fixed(table, widths);
            table.removeBorders();
        }

        private static void fixed(XWPFTable table, List<Double> widths) {
            CTTblPr properties = table.getCTTbl().getTblPr();
            properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
            CTTblWidth width =
                    properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
            width.setType(STTblWidth.DXA);
            width.setW(twips(widths.stream().mapToDouble(it -> it).sum()));
            var grid = table.getCTTbl().getTblGrid();
            if (grid == null) {
                grid = table.getCTTbl().addNewTblGrid();
            }
            while (grid.sizeOfGridColArray() > 0) {
                grid.removeGridCol(0);
            }
            for (double column : widths) {
                grid.addNewGridCol().setW(twips(column));
            }
            table.setCellMargins(20, 80, 20, 80);
        }

        private static void text(XWPFParagraph paragraph, Block.Text text) {
            paragraph.setStyle(text.style().name());
            for (Run part : text.runs()) {
                XWPFRun run = paragraph.createRun();
                if (part.strong()) {
                    run.setBold(true);
                }
                String[] lines = part.words().split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        run.addBreak();
                    }
                    run.setText(lines[i]);
                }
            }
        }

        /** A paragraph without words whose lower edge is the line: no drawing that a reader could lose. */
        private static void rule(XWPFParagraph paragraph, double length, double width) {
            int side = twips(Math.max(0, (width - length) / 2)).intValue();
            paragraph.setIndentationLeft(side);
            paragraph.setIndentationRight(side);
            paragraph.setBorderBottom(Borders.SINGLE);
            exact(paragraph, RULE_HEIGHT);
        }

        private static void gap(XWPFParagraph paragraph, double points) {
            exact(paragraph, points);
        }

        private static void exact(XWPFParagraph paragraph, double points) {
            paragraph.setSpacingBefore(0);
            paragraph.setSpacingAfter(0);
            paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        }
    }
}
