package vn.thidua.movements.covenant.docx;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Paragraphs of one place, in the one typeface; sizes in points, spaces in twentieths of a point. */
final class Words {

    private static final String TYPEFACE = "Times New Roman";
    private static final int SIZE = 14;
    private static final int FIRST_LINE = 567;

    private final Supplier<XWPFParagraph> paragraphs;

    private Words(Supplier<XWPFParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    Words(XWPFDocument document) {
        this(document::createParagraph);
    }

    /** A cell, whose one empty paragraph is used first. */
    static Words into(XWPFTableCell cell) {
        boolean[] fresh = {true};
        return new Words(
                () -> {
                    XWPFParagraph next = fresh[0] ? cell.getParagraphArray(0) : cell.addParagraph();
                    fresh[0] = false;
                    return next;
                });
    }

    Words line(String words, int size, boolean bold, boolean italic) {
        XWPFRun run = run(ParagraphAlignment.CENTER, words, size);
        run.setBold(bold);
        run.setItalic(italic);
        return this;
    }

    Words underlined(String words, int size) {
        XWPFRun run = run(ParagraphAlignment.CENTER, words, size);
        run.setBold(true);
        run.setUnderline(UnderlinePatterns.SINGLE);
        return this;
    }

    void left(String words, int size) {
        XWPFRun run = run(ParagraphAlignment.LEFT, words, size);
        run.setBold(false);
    }

    void title(String words, int size, int before, int after) {
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        paragraph.setKeepNext(true);
        write(paragraph, words, size).setBold(true);
    }

    void heading(String words) {
        XWPFParagraph paragraph = body();
        paragraph.setKeepNext(true);
        write(paragraph, words, SIZE).setBold(true);
    }

    void ground(String words) {
        write(body(), words, SIZE).setItalic(true);
    }

    void paragraph(String words) {
        write(body(), words, SIZE).setBold(false);
    }

    private XWPFParagraph body() {
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(FIRST_LINE);
        paragraph.setSpacingBefore(60);
        paragraph.setSpacingAfter(60);
        return paragraph;
    }

    private XWPFRun run(ParagraphAlignment alignment, String words, int size) {
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        return write(paragraph, words, size);
    }

    private static XWPFRun write(XWPFParagraph paragraph, String words, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(TYPEFACE);
        run.setFontSize(size);
        run.setText(words);
        return run;
    }
}
