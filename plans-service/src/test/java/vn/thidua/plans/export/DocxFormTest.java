package vn.thidua.plans.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import vn.thidua.platform.paper.Style;

/** The form of Phụ lục I, Nghị định 30/2020/NĐ-CP, read back from the file. */
final class DocxFormTest {

    private final XWPFDocument plan = written("commune-plan-2024");

    @Test
    void the_page_is_a4_with_the_margins_of_the_decree() {
        for (CTSectPr section : sections(plan)) {
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(section.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(section.getPgMar().getRight())).isBetween(15L, 20L);
        }
    }

    @Test
    void page_numbers_stand_in_the_middle_of_the_top_from_the_second_page_on() {
        XWPFParagraph number = plan.getHeaderList().getFirst().getParagraphArray(0);

        assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(size(Style.PAGE_NUMBER)).isBetween(13.0, 14.0);
        for (CTSectPr section : sections(plan)) {
            assertThat(section.isSetTitlePg()).as("no number on the first page").isTrue();
            assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            assertThat(section.getHeaderReferenceList()).hasSize(1);
        }
    }

    @Test
    void the_annex_is_a_section_with_pages_of_its_own() {
        assertThat(sections(plan)).hasSize(2);
    }

    @Test
    void nation_and_motto_stand_at_the_right_of_the_issuing_body() {
        XWPFTable head = plan.getTables().getFirst();

        assertThat(lines(head, 0, 0)).containsExactly("ỦY BAN NHÂN DÂN", "XÃ ĐIỀM MẶC", "");
        assertThat(lines(head, 0, 1))
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
        assertThat(styles(head, 0, 1)).startsWith(Style.NATION.name(), Style.MOTTO.name());
        assertThat(size(Style.NATION)).isBetween(12.0, 13.0);
        assertThat(size(Style.MOTTO)).isBetween(13.0, 14.0);
        assertThat(style(Style.NATION).getRPr().sizeOfBArray()).isEqualTo(1);
        assertThat(style(Style.MOTTO).getRPr().sizeOfBArray()).isEqualTo(1);
    }

    @Test
    void the_rule_below_the_motto_is_as_long_as_the_motto_and_that_below_the_body_is_shorter() {
        double motto = Papers.FONTS.of("Độc lập - Tự do - Hạnh phúc", Style.MOTTO);
        double body = Papers.FONTS.of("XÃ ĐIỀM MẶC", Style.ISSUER);

        assertThat(ruleLength(0, 1)).isCloseTo(motto, within(1));
        assertThat(ruleLength(0, 0) / body).isBetween(0.33, 0.5);
    }

    @Test
    void number_and_date_stand_on_one_line_the_date_in_italics_with_its_zeros() {
        XWPFTable head = plan.getTables().getFirst();

        assertThat(lines(head, 1, 0)).containsExactly("Số: 05/KH-UBND");
        assertThat(lines(head, 1, 1)).containsExactly("Điềm Mặc, ngày 22 tháng 01 năm 2024");
        assertThat(size(Style.NUMBER)).isEqualTo(13);
        assertThat(style(Style.DATE).getRPr().sizeOfIArray()).isEqualTo(1);
    }

    @Test
    void type_and_subject_are_bold_in_the_middle() {
        assertThat(words(plan, Style.TYPE)).containsExactly("KẾ HOẠCH");
        assertThat(words(plan, Style.SUBJECT))
                .containsExactly("Công tác thi đua, khen thưởng năm 2024");
        assertThat(style(Style.SUBJECT).getRPr().sizeOfBArray()).isEqualTo(1);
        assertThat(style(Style.SUBJECT).getPPr().getJc().getVal().toString()).isEqualTo("center");
    }

    @Test
    void the_text_is_numbered_in_roman_figures_then_arabic_then_letters() {
        assertThat(words(plan, Style.PART))
                .containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG", "III. TỔ CHỨC THỰC HIỆN");
        assertThat(words(plan, Style.CLAUSE_HEADING)).containsExactly("1. Mục đích", "2. Yêu cầu");
        assertThat(words(plan, Style.TEXT)).anyMatch(it -> it.startsWith("a) Khơi dậy"));
        assertThat(style(Style.TEXT).getPPr().getJc().getVal().toString()).isEqualTo("both");
        assertThat(millimetres(style(Style.TEXT).getPPr().getInd().getFirstLine()))
                .isBetween(10L, 13L);
        assertThat(size(Style.TEXT)).isBetween(13.0, 14.0);
    }

    @Test
    void recipients_stand_at_the_left_level_with_who_signs() {
        XWPFTable closing = plan.getTables().get(1);

        assertThat(lines(closing, 0, 0))
                .containsExactly(
                        "Nơi nhận:",
                        "- Phòng Nội vụ huyện;",
                        "- Thường trực Đảng ủy, HĐND xã;",
                        "- Các ban, ngành, đoàn thể xã;",
                        "- Lưu: VT.");
        assertThat(lines(closing, 0, 1))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Ma Thị Hòa");
        assertThat(size(Style.RECIPIENTS)).isEqualTo(12);
        assertThat(size(Style.RECIPIENT)).isEqualTo(11);
        assertThat(style(Style.RECIPIENTS).getRPr().sizeOfIArray()).isEqualTo(1);
    }

    @Test
    void a_deputy_signs_for_the_head_on_lines_of_their_own() {
        XWPFDocument province = written("province-plan-2026");

        assertThat(lines(province.getTables().get(1), 0, 1))
                .startsWith("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void grounds_are_in_italics() {
        XWPFDocument decision = written("district-decision-2023");

        assertThat(words(decision, Style.GROUND)).hasSize(3);
        assertThat(style(Style.GROUND).getRPr().sizeOfIArray()).isEqualTo(1);
        assertThat(words(decision, Style.AUTHORITY))
                .containsExactly("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐỊNH HÓA", "QUYẾT ĐỊNH:");
        assertThat(words(decision, Style.TEXT)).anyMatch(it -> it.startsWith("Điều 1. Kiện toàn"));
    }

    @Test
    void a_letter_bears_its_subject_below_the_number_and_says_to_whom_it_goes() {
        XWPFDocument letter = written("district-letter-2024");

        assertThat(lines(letter.getTables().getFirst(), 1, 0))
                .containsExactly("Số: 318/UBND-NV", "V/v đăng ký danh hiệu thi đua năm 2024");
        assertThat(words(letter, Style.TYPE)).isEmpty();
        assertThat(lines(letter.getTables().get(1), 0, 1))
                .containsExactly(
                        "",
                        "- Thủ trưởng các phòng, ban, ngành huyện;",
                        "- Chủ tịch UBND các xã, thị trấn.");
        assertThat(size(Style.LETTER_SUBJECT)).isBetween(12.0, 13.0);
    }

    @Test
    void a_report_to_one_body_names_it_on_the_line_of_its_greeting() {
        assertThat(words(written("commune-report-2024"), Style.ADDRESSEE))
                .containsExactly("Kính gửi: Ủy ban nhân dân huyện Định Hóa");
    }

    @Test
    void a_council_stands_below_the_committee_that_it_belongs_to() {
        XWPFTable head = written("council-plan-2025").getTables().getFirst();

        assertThat(lines(head, 0, 0))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN", "XÃ PHÚ ĐÌNH", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "");
        assertThat(styles(head, 0, 0))
                .startsWith(Style.SUPERIOR.name(), Style.SUPERIOR.name(), Style.ISSUER.name());
        assertThat(style(Style.SUPERIOR).getRPr().sizeOfBArray()).isZero();
    }

    @Test
    void the_annex_bears_its_name_its_document_and_a_table_whose_heading_repeats() {
        assertThat(words(plan, Style.ANNEX)).containsExactly("Phụ lục");
        assertThat(words(plan, Style.ANNEX_OF))
                .containsExactly(
                        "(Kèm theo Kế hoạch số 05/KH-UBND ngày 22 tháng 01 năm 2024 của Ủy ban nhân dân xã Điềm Mặc)");
        XWPFTable table = plan.getTables().getLast();
        assertThat(table.getNumberOfRows()).isEqualTo(4);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(3).getCell(2).getText())
                .isEqualTo("Hội đồng Thi đua - Khen thưởng xã");
    }

    @Test
    void every_letter_is_black_times_new_roman() {
        for (Style style : Style.values()) {
            assertThat(style(style).getRPr().getRFontsArray(0).getAscii())
                    .isEqualTo("Times New Roman");
            assertThat(style(style).getRPr().getColorArray(0).xgetVal().getStringValue())
                    .isEqualTo("000000");
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double millimetres) {
        return org.assertj.core.data.Offset.offset(millimetres);
    }

    private double ruleLength(int row, int column) {
        XWPFTable head = plan.getTables().getFirst();
        XWPFParagraph rule = head.getRow(row).getCell(column).getParagraphs().getLast();
        double width =
                Double.parseDouble(
                        head.getCTTbl().getTblGrid().getGridColArray(column).getW().toString());
        return (width - rule.getIndentationLeft() - rule.getIndentationRight()) * 25.4 / 1440;
    }

    private CTStyle style(Style style) {
        return plan.getStyles().getStyle(style.name()).getCTStyle();
    }

    private double size(Style style) {
        return Double.parseDouble(style(style).getRPr().getSzArray(0).xgetVal().getStringValue())
                / 2;
    }

    private static List<String> lines(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> styles(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getParagraphs().stream()
                .map(it -> it.getStyle() == null ? "" : it.getStyle())
                .toList();
    }

    private static List<String> words(XWPFDocument document, Style style) {
        return document.getBodyElements().stream()
                .flatMap(DocxFormTest::paragraphs)
                .filter(it -> style.name().equals(it.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph ? Stream.of(paragraph) : Stream.empty();
    }

    private static List<CTSectPr> sections(XWPFDocument document) {
        Stream<CTSectPr> inner =
                document.getParagraphs().stream()
                        .filter(it -> it.getCTP().isSetPPr() && it.getCTP().getPPr().isSetSectPr())
                        .map(it -> it.getCTP().getPPr().getSectPr());
        return Stream.concat(inner, Stream.of(document.getDocument().getBody().getSectPr()))
                .toList();
    }

    private static long millimetres(Object twips) {
        return Math.round(Double.parseDouble(twips.toString()) * 25.4 / 1440);
    }

    private static XWPFDocument written(String name) {
        try {
            byte[] bytes = Papers.docx(Papers.read(Papers.wellFormed(name)));
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
