package vn.thidua.movements.covenant.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.thidua.movements.covenant.CovenantPaper;
import vn.thidua.movements.covenant.CovenantTarget;
import vn.thidua.movements.covenant.Party;
import vn.thidua.movements.covenant.Signature;

/**
 * Bản giao ước as Word: national title, name, content, table of targets, a place for each member's signature. Page and type
 * as Nghị định 30/2020/NĐ-CP, Phụ lục I wants them (A4; margins 20, 20, 30 and 15 mm; Times New Roman, 14 points).
 */
public final class DocxCovenants implements CovenantPaper.Printer {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

    /** A twentieth of a point; 1 mm is 56.7 of them. */
    private static final int TEXT_WIDTH = twips(165);

    @Override
    public byte[] docx(CovenantPaper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(document);
            Words words = new Words(document);
            letterhead(document, paper);
            title(words, paper);
            lines(paper.text().grounds()).forEach(words::ground);
            lines(paper.text().content()).forEach(words::paragraph);
            targets(document, words, paper.text().targets());
            words.paragraph(
                    "Các đơn vị thành viên cam kết thực hiện đúng những nội dung giao ước trên.");
            signatures(document, words, paper);
            // Word wants a paragraph behind the last table
            words.paragraph("");
            document.write(out);
            return out.toByteArray();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(twips(20)));
        margin.setBottom(BigInteger.valueOf(twips(20)));
        margin.setLeft(BigInteger.valueOf(twips(30)));
        margin.setRight(BigInteger.valueOf(twips(15)));
    }

    private static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    private static void letterhead(XWPFDocument document, CovenantPaper paper) {
        XWPFTable head = columns(document, List.of(TEXT_WIDTH * 40 / 100, TEXT_WIDTH * 60 / 100));
        XWPFTableRow row = head.getRow(0);
        Words.into(row.getCell(0))
                .line(paper.block().toUpperCase(VIETNAMESE), 13, true, false)
                .line(state(paper), 12, false, true);
        String on =
                paper.lastSignedOn()
                        .map(LONG_DAY::format)
                        .orElse("ngày ..... tháng ..... năm " + paper.year());
        Words.into(row.getCell(1))
                .line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, true, false)
                .underlined("Độc lập - Tự do - Hạnh phúc", 14)
                .line(on, 14, false, true);
    }

    private static String state(CovenantPaper paper) {
        if (paper.withdrawn()) {
            return "(Bản số %d, đã thu hồi)".formatted(paper.edition());
        }
        if (paper.signatures().isEmpty()) {
            return "(Dự thảo)";
        }
        return paper.signatures().size() < paper.parties().size()
                ? "(Đã ký %d/%d đơn vị)"
                        .formatted(paper.signatures().size(), paper.parties().size())
                : "";
    }

    private static void title(Words words, CovenantPaper paper) {
        words.title("GIAO ƯỚC THI ĐUA", 16, 360, 0);
        words.title("NĂM " + paper.year(), 14, 0, 240);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void targets(XWPFDocument document, Words words, List<CovenantTarget> targets) {
        if (targets.isEmpty()) {
            return;
        }
        words.heading("Các chỉ tiêu giao ước");
        XWPFTable table = document.createTable(targets.size() + 1, 3);
        widths(table, List.of(TEXT_WIDTH * 8 / 100, TEXT_WIDTH * 57 / 100, TEXT_WIDTH * 35 / 100));
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        List<String> names = List.of("STT", "Chỉ tiêu", "Mức giao ước");
        for (int column = 0; column < names.size(); column++) {
            Words.into(heading.getCell(column)).line(names.get(column), 13, true, false);
        }
        for (int at = 0; at < targets.size(); at++) {
            XWPFTableRow row = table.getRow(at + 1);
            row.setCantSplitRow(true);
            Words.into(row.getCell(0)).line(String.valueOf(at + 1), 13, false, false);
            Words.into(row.getCell(1)).left(targets.get(at).name(), 13);
            Words.into(row.getCell(2)).left(targets.get(at).level(), 13);
        }
    }

    /** Two members side by side; a place for a signature stays on one page. */
    private static void signatures(XWPFDocument document, Words words, CovenantPaper paper) {
        words.title("ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC", 14, 240, 120);
        XWPFTable table = columns(document, List.of(TEXT_WIDTH / 2, TEXT_WIDTH / 2));
        for (int at = 0; at < paper.parties().size(); at++) {
            XWPFTableRow row =
                    at == 0
                            ? table.getRow(0)
                            : at % 2 == 0 ? table.createRow() : table.getRow(at / 2);
            row.setCantSplitRow(true);
            place(row.getCell(at % 2), paper, paper.parties().get(at));
        }
    }

    private static void place(XWPFTableCell cell, CovenantPaper paper, Party party) {
        Words words = Words.into(cell).line(party.name().toUpperCase(VIETNAMESE), 13, true, false);
        Optional<Signature> signature = paper.signatureOf(party);
        if (party.leader()) {
            words.line("(Đơn vị trưởng)", 12, false, true);
        }
        words.line(
                signature.map(each -> each.post().toUpperCase(VIETNAMESE)).orElse(""),
                13,
                true,
                false);
        words.line("", 13, false, false);
        words.line(
                signature.map(each -> "Đã ký ngày " + day(each.on())).orElse("(Chưa ký)"),
                12,
                false,
                true);
        words.line("", 13, false, false);
        words.line(signature.map(Signature::name).orElse(""), 14, true, false);
        words.line("", 13, false, false);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static XWPFTable columns(XWPFDocument document, List<Integer> widths) {
        XWPFTable table = document.createTable(1, widths.size());
        table.removeBorders();
        widths(table, widths);
        return table;
    }

    private static void widths(XWPFTable table, List<Integer> widths) {
        table.setWidth(TEXT_WIDTH);
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(String.valueOf(widths.get(column)));
            }
        }
    }
}
