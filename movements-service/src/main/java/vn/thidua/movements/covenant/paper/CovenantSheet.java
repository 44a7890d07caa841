package vn.thidua.movements.covenant.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.movements.covenant.CovenantPaper;
import vn.thidua.movements.covenant.CovenantTarget;
import vn.thidua.movements.covenant.Party;
import vn.thidua.movements.covenant.Signature;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.PageForm;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.Style;
import vn.thidua.platform.paper.TextWidth;

/**
 * Trình bày bản giao ước: national title, name, grounds, content, table of targets, a place for each member's signature. Type
 * and page are those of Nghị định 30/2020/NĐ-CP, Phụ lục I; a covenant is no administrative document, so it has no number.
 */
final class CovenantSheet {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Share of the letterhead that the block's name gets, in millimetres. */
    private static final double LEFT = 65;

    /** Room for a signature by hand, in points. */
    private static final double BY_HAND = 46;

    private final CovenantPaper paper;
    private final TextWidth width;

    CovenantSheet(CovenantPaper paper, TextWidth width) {
        this.paper = paper;
        this.width = width;
    }

    Sheet lay() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead());
        blocks.add(Block.Text.of(Style.TYPE, "GIAO ƯỚC THI ĐUA"));
        blocks.add(Block.Text.of(Style.SUBJECT, "NĂM " + paper.year()));
        lines(paper.text().grounds())
                .forEach(line -> blocks.add(Block.Text.of(Style.GROUND, line)));
        lines(paper.text().content()).forEach(line -> blocks.add(Block.Text.of(Style.TEXT, line)));
        targets(blocks);
        blocks.add(
                Block.Text.of(
                        Style.TEXT,
                        "Các đơn vị thành viên cam kết thực hiện đúng những nội dung giao ước trên."));
        blocks.add(Block.Text.of(Style.AUTHORITY, "ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC"));
        blocks.add(new Block.Gap(6));
        blocks.add(signatures());
        String title = "Giao ước thi đua năm %d - %s".formatted(paper.year(), paper.block());
        return new Sheet(title, PageForm.A4, List.of(blocks));
    }

    private Block letterhead() {
        List<Block> block = new ArrayList<>();
        block.add(Block.Text.of(Style.ISSUER, paper.block().toUpperCase(VIETNAMESE)));
        state().ifPresent(words -> block.add(Block.Text.of(Style.LETTER_SUBJECT, words)));
        String on =
                paper.lastSignedOn()
                        .map(CovenantSheet::longDay)
                        .orElse("ngày ..... tháng ..... năm " + paper.year());
        List<Block> nation =
                List.of(
                        Block.Text.of(Style.NATION, PaperForm.NATION),
                        Block.Text.of(Style.MOTTO, PaperForm.MOTTO),
                        new Block.Rule(width.of(PaperForm.MOTTO, Style.MOTTO)),
                        Block.Text.of(Style.DATE, on));
        return new Block.SideBySide(
                List.of(LEFT, PageForm.A4.textWidth() - LEFT), List.of(List.of(block, nation)));
    }

    private Optional<String> state() {
        if (paper.withdrawn()) {
            return Optional.of("(Bản số %d, đã thu hồi)".formatted(paper.edition()));
        }
        if (paper.signatures().isEmpty()) {
            return Optional.of("(Dự thảo)");
        }
        return paper.signatures().size() < paper.parties().size()
                ? Optional.of(
                        "(Đã ký %d/%d đơn vị)"
                                .formatted(paper.signatures().size(), paper.parties().size()))
                : Optional.empty();
    }

    private void targets(List<Block> blocks) {
        List<CovenantTarget> targets = paper.text().targets();
        if (targets.isEmpty()) {
            return;
        }
        blocks.add(Block.Text.of(Style.CLAUSE_HEADING, "Các chỉ tiêu giao ước"));
        blocks.add(new Block.Gap(4));
        List<List<String>> rows = new ArrayList<>();
        for (CovenantTarget target : targets) {
            rows.add(List.of(String.valueOf(rows.size() + 1), target.name(), target.level()));
        }
        blocks.add(
                new Block.Grid(
                        List.of(
                                new Block.Column("STT", 9, true),
                                new Block.Column("Chỉ tiêu", 56, false),
                                new Block.Column("Mức giao ước", 35, false)),
                        rows));
    }

    /** Two members side by side; a place for a signature stays on one page. */
    private Block signatures() {
        List<List<List<Block>>> rows = new ArrayList<>();
        List<Party> parties = paper.parties();
        for (int at = 0; at < parties.size(); at += 2) {
            rows.add(
                    List.of(
                            place(parties.get(at)),
                            at + 1 < parties.size() ? place(parties.get(at + 1)) : List.of()));
        }
        double half = PageForm.A4.textWidth() / 2;
        return new Block.SideBySide(List.of(half, half), rows);
    }

    private List<Block> place(Party party) {
        Optional<Signature> signature = paper.signatureOf(party);
        List<Block> place = new ArrayList<>();
        place.add(Block.Text.of(Style.SIGNER, party.name().toUpperCase(VIETNAMESE)));
        place.add(
                Block.Text.of(
                        Style.CELL_CENTRED,
                        party.leader() ? "(Đơn vị trưởng)" : "(Đơn vị thành viên)"));
        // an empty line where nobody has signed, so that the places of a row stand level
        place.add(
                Block.Text.of(
                        Style.SIGNER,
                        signature.map(each -> each.post().toUpperCase(VIETNAMESE)).orElse(" ")));
        place.add(
                Block.Text.of(
                        Style.CELL_CENTRED,
                        signature.map(each -> "Đã ký ngày " + day(each.on())).orElse("(Chưa ký)")));
        place.add(new Block.Gap(BY_HAND));
        signature.ifPresent(each -> place.add(Block.Text.of(Style.SIGNER_NAME, each.name())));
        place.add(new Block.Gap(16));
        return place;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Days below 10 and the months 1 and 2 have a zero in front (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
    private static String longDay(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(), month < 3 ? "0" + month : "" + month, day.getYear());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
