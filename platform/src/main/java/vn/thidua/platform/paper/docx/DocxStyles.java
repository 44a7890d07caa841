package vn.thidua.platform.paper.docx;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.thidua.platform.paper.PageForm;
import vn.thidua.platform.paper.Style;

/** The named styles of a file, one for each component of a document. */
final class DocxStyles {

    private static final int LINE = 240;

    private final XWPFDocument document;

    DocxStyles(XWPFDocument document) {
        this.document = document;
    }

    void define() {
        XWPFStyles styles = document.createStyles();
        CTStyles all = CTStyles.Factory.newInstance();
        defaults(all.addNewDocDefaults());
        styles.setStyles(all);
        for (Style style : Style.values()) {
            styles.addStyle(new XWPFStyle(style(style), styles));
        }
    }

    private static void defaults(CTDocDefaults defaults) {
        CTRPr letters = defaults.addNewRPrDefault().addNewRPr();
        font(letters.addNewRFonts());
        letters.addNewSz().setVal(halfPoints(14));
        letters.addNewSzCs().setVal(halfPoints(14));
        letters.addNewLang().setVal("vi-VN");
        CTSpacing spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
    }

    private static CTStyle style(Style style) {
        CTStyle result = CTStyle.Factory.newInstance();
        result.setType(STStyleType.PARAGRAPH);
        result.setStyleId(style.name());
        result.addNewName().setVal(style.label());
        result.addNewQFormat();
        CTPPrGeneral paragraph = result.addNewPPr();
        if (style.place().withNext()) {
            paragraph.addNewKeepNext();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(twentieths(style.place().before()));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(Math.round(style.place().lines() * LINE)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (style.place().firstLine() > 0) {
            CTInd indent = paragraph.addNewInd();
            indent.setFirstLine(DocxWriter.twips(style.place().firstLine()));
        }
        paragraph
                .addNewJc()
                .setVal(
                        switch (style.align()) {
                            case LEFT -> STJc.LEFT;
                            case CENTRE -> STJc.CENTER;
                            case RIGHT -> STJc.RIGHT;
                            case JUSTIFIED -> STJc.BOTH;
                        });
        CTRPr letters = result.addNewRPr();
        font(letters.addNewRFonts());
        if (style.face().bold()) {
            letters.addNewB();
            letters.addNewBCs();
        }
        if (style.face().italic()) {
            letters.addNewI();
            letters.addNewICs();
        }
        letters.addNewColor().setVal("000000");
        letters.addNewSz().setVal(halfPoints(style.size()));
        letters.addNewSzCs().setVal(halfPoints(style.size()));
        return result;
    }

    private static void font(CTFonts fonts) {
        fonts.setAscii(PageForm.FONT);
        fonts.setHAnsi(PageForm.FONT);
        fonts.setCs(PageForm.FONT);
        fonts.setEastAsia(PageForm.FONT);
    }

    private static BigInteger halfPoints(double points) {
        return BigDecimal.valueOf(points * 2).toBigInteger();
    }

    private static BigInteger twentieths(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }
}
