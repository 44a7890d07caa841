package vn.thidua.awards.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.wording.PaperWords;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.PageForm;
import vn.thidua.platform.paper.Paper;
import vn.thidua.platform.paper.Paper.Part;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.Style;

/**
 * Papers of an issued decision: the decision in the form of Nghị định 30/2020/NĐ-CP, certificates (A4 landscape: Nghị định
 * 98/2023/NĐ-CP, Điều 104, continued), lists and what the ceremony needs. What was revoked is left out of all but the list.
 *
 * @param unit name of the unit that decided
 * @param moneyOnly awards with which nothing but money went on the day of the decision
 */
public record DecisionPapers(Decision decision, String unit, Set<AwardCode> moneyOnly) {

    public DecisionPapers {
        moneyOnly = Set.copyOf(moneyOnly);
    }

    private static final double BELOW_MOTTO = 46;
    private static final double BELOW_TITLE = 10;
    private static final double ABOVE_SIGNER = 40;
    private static final double SIGNATURE = 62;
    private static final double LEFT_OF_SIGNER = 110;

    private String head() {
        return "Chủ tịch Ủy ban nhân dân " + PaperWords.within(unit);
    }

    private String number() {
        return decision.number().orElseThrow().toString();
    }

    private List<DecisionLine> standing() {
        return decision.lines().stream()
                .filter(each -> each.after().revocation().isEmpty())
                .toList();
    }

    /** Quyết định khen thưởng with the list as its annex. */
    public Paper whole() {
        List<DecisionLine> lines = decision.lines();
        List<Part> body = new ArrayList<>();
        body.add(new Part.Authority(PaperWords.capitals(head())));
        body.add(new Part.Ground("Căn cứ Luật Tổ chức chính quyền địa phương;"));
        body.add(new Part.Ground("Căn cứ Luật Thi đua, khen thưởng;"));
        body.add(
                new Part.Ground(
                        "Xét đề nghị của Hội đồng Thi đua - Khen thưởng %s và đề nghị của các đơn vị."
                                .formatted(PaperWords.within(unit))));
        body.add(new Part.Authority("QUYẾT ĐỊNH:"));
        body.add(
                new Part.Paragraph(
                        "Điều 1.",
                        "%s cho %s (có danh sách kèm theo).".formatted(given(lines), whom(lines))));
        body.add(
                new Part.Paragraph(
                        "Điều 2.",
                        "Mức tiền thưởng kèm theo danh hiệu thi đua, hình thức khen thưởng thực hiện theo quy định hiện hành, tổng số tiền %s đồng, chi từ Quỹ thi đua, khen thưởng %s."
                                .formatted(
                                        PaperWords.dong(total(lines)), PaperWords.within(unit))));
        body.add(
                new Part.Paragraph(
                        "Điều 3.",
                        "Chánh Văn phòng, thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./."));
        return new Paper(
                PaperWords.committee(unit, number(), decision.text().date()),
                Optional.of(new Paper.Heading("QUYẾT ĐỊNH", decision.text().about())),
                List.of(),
                body,
                List.of("Như Điều 3", "Hội đồng Thi đua - Khen thưởng", "Lưu: VT, hồ sơ"),
                Optional.of(signature()),
                List.of(
                        new Paper.Annex(
                                false,
                                List.of(
                                        "DANH SÁCH",
                                        "Tập thể, cá nhân, hộ gia đình được khen thưởng"),
                                "Kèm theo Quyết định số %s %s của %s"
                                        .formatted(
                                                number(),
                                                PaperWords.day(decision.text().date()),
                                                head()),
                                List.of(new Part.Table(table(lines))))));
    }

    private Paper.Signature signature() {
        return new Paper.Signature(
                List.of(),
                List.of(PaperWords.capitals(decision.text().signerPost())),
                Optional.of(decision.text().signer()));
    }

    private static String given(List<DecisionLine> lines) {
        boolean titles = lines.stream().anyMatch(each -> each.group() == Award.Group.TITLE);
        boolean others = lines.stream().anyMatch(each -> each.group() != Award.Group.TITLE);
        if (titles && others) {
            return "Công nhận danh hiệu thi đua và tặng hình thức khen thưởng";
        }
        return titles ? "Công nhận danh hiệu thi đua" : "Tặng hình thức khen thưởng";
    }

    private static String whom(List<DecisionLine> lines) {
        List<String> parts = new ArrayList<>();
        for (Award.Subject kind :
                List.of(
                        Award.Subject.COLLECTIVE,
                        Award.Subject.HOUSEHOLD,
                        Award.Subject.INDIVIDUAL)) {
            long count = lines.stream().filter(each -> each.recipient() == kind).count();
            if (count > 0) {
                parts.add(
                        "%02d %s"
                                .formatted(
                                        count,
                                        switch (kind) {
                                            case COLLECTIVE -> "tập thể";
                                            case HOUSEHOLD -> "hộ gia đình";
                                            case INDIVIDUAL -> "cá nhân";
                                        }));
            }
        }
        return String.join(", ", parts);
    }

    private static long total(List<DecisionLine> lines) {
        return lines.stream().mapToLong(each -> each.reward().dong()).sum();
    }

    private static Block.Grid table(List<DecisionLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionLine line : lines) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            line.name(),
                            place(line),
                            line.awardName()
                                    + line.after().revocation().map(_ -> " (đã hủy bỏ)").orElse(""),
                            PaperWords.dong(line.reward().dong())));
        }
        rows.add(List.of("", "Tổng cộng", "", "", PaperWords.dong(total(lines))));
        return new Block.Grid(
                List.of(
                        new Block.Column("STT", 1.3, true),
                        new Block.Column("Tập thể, cá nhân", 4, false),
                        new Block.Column("Chức vụ, đơn vị, địa chỉ", 4.4, false),
                        new Block.Column("Danh hiệu, hình thức", 3.6, false),
                        new Block.Column("Tiền thưởng (đồng)", 2.4, true)),
                rows);
    }

    private static String place(DecisionLine line) {
        return line.post().isBlank() || line.post().equals(line.unitName())
                ? line.unitName()
                : line.post() + ", " + PaperWords.within(line.unitName());
    }

    /** Danh sách alone. */
    public Paper list() {
        return new Paper(
                PaperWords.committee(unit, number(), decision.text().date()),
                Optional.of(
                        new Paper.Heading(
                                "DANH SÁCH", "Tập thể, cá nhân, hộ gia đình được khen thưởng")),
                List.of(),
                List.of(
                        new Part.Paragraph(
                                "",
                                "(Theo Quyết định số %s %s của %s.)"
                                        .formatted(
                                                number(),
                                                PaperWords.day(decision.text().date()),
                                                head())),
                        new Part.Table(table(decision.lines()))),
                List.of(),
                Optional.of(signature()),
                List.of());
    }

    /** Thứ tự xướng tên, lời xướng and the list that is signed when awards are handed over. */
    public Paper ceremony() {
        List<Part> body = new ArrayList<>();
        body.add(new Part.Title(Paper.Depth.PART, "I.", "THỨ TỰ XƯỚNG TÊN"));
        int turn = 1;
        for (Map.Entry<String, List<DecisionLine>> group : byAward().entrySet()) {
            body.add(
                    new Part.Title(
                            Paper.Depth.CLAUSE,
                            turn + ".",
                            group.getKey() + " (" + group.getValue().size() + ")"));
            turn++;
            for (DecisionLine line : group.getValue()) {
                body.add(
                        new Part.Paragraph(
                                "-",
                                "%s, %s: %s.".formatted(line.name(), place(line), citation(line))));
            }
        }
        body.add(new Part.Title(Paper.Depth.PART, "II.", "DANH SÁCH KÝ NHẬN"));
        body.add(new Part.Table(receipts()));
        return new Paper(
                PaperWords.committee(unit, number(), decision.text().date()),
                Optional.of(new Paper.Heading("CÔNG BỐ VÀ TRAO THƯỞNG", decision.text().about())),
                List.of(),
                body,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private Map<String, List<DecisionLine>> byAward() {
        Map<String, List<DecisionLine>> groups = new LinkedHashMap<>();
        standing()
                .forEach(
                        line ->
                                groups.computeIfAbsent(line.awardName(), _ -> new ArrayList<>())
                                        .add(line));
        return groups;
    }

    private Block.Grid receipts() {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionLine line : standing()) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            line.name() + "\n" + line.unitName(),
                            line.awardName(),
                            PaperWords.dong(line.reward().dong()),
                            ""));
        }
        return new Block.Grid(
                List.of(
                        new Block.Column("STT", 1.3, true),
                        new Block.Column("Người, đơn vị nhận", 4.6, false),
                        new Block.Column("Danh hiệu, hình thức", 4, false),
                        new Block.Column("Tiền thưởng (đồng)", 2.4, true),
                        new Block.Column("Ký nhận", 3, true)),
                rows);
    }

    private static String citation(DecisionLine line) {
        String words = line.merit().strip().replaceAll("[.;,\\s]+$", "");
        return words.isEmpty() ? "Đã có thành tích năm " + line.year() : words;
    }

    /** Bằng khen, giấy khen, giấy chứng nhận: one page each, for printing on plain or prepared paper. */
    public Sheet certificates() {
        return new Sheet(
                "Bằng kèm theo Quyết định " + number(),
                PageForm.A4_LANDSCAPE,
                withCertificate().map(this::certificate).toList());
    }

    /** Whether there is anything to print as a certificate. */
    public boolean hasCertificates() {
        return withCertificate().findAny().isPresent();
    }

    private Stream<DecisionLine> withCertificate() {
        return standing().stream().filter(line -> !moneyOnly.contains(line.award()));
    }

    private List<Block> certificate(DecisionLine line) {
        List<Block> page = new ArrayList<>();
        page.add(Block.Text.of(Style.NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        page.add(Block.Text.of(Style.MOTTO, "Độc lập - Tự do - Hạnh phúc"));
        page.add(new Block.Rule(52));
        page.add(new Block.Gap(BELOW_MOTTO));
        page.add(Block.Text.of(Style.CERTIFICATE_LINE, PaperWords.capitals(head())));
        page.add(
                Block.Text.of(
                        Style.CERTIFICATE_LINE,
                        line.group() == Award.Group.TITLE ? "CHỨNG NHẬN" : "TẶNG"));
        page.add(Block.Text.of(Style.CERTIFICATE_TITLE, PaperWords.capitals(largest(line))));
        page.add(new Block.Gap(BELOW_TITLE));
        page.add(Block.Text.of(Style.CERTIFICATE_NAME, line.name()));
        page.add(Block.Text.of(Style.CERTIFICATE_WHO, place(line)));
        page.add(Block.Text.of(Style.CERTIFICATE_LINE, citation(line)));
        page.add(new Block.Gap(ABOVE_SIGNER));
        page.add(closing());
        return page;
    }

    /** What stands large: a certificate says "Giấy khen", not of whom. */
    private static String largest(DecisionLine line) {
        return switch (line.group()) {
            case CERTIFICATE_OF_MERIT -> "Bằng khen";
            case COMMENDATION_PAPER -> "Giấy khen";
            case TITLE, ORDER, STATE_HONOUR, STATE_PRIZE, COMMEMORATIVE_MEDAL -> line.awardName();
        };
    }

    private Block closing() {
        List<Block> left =
                List.of(
                        Block.Text.of(
                                Style.CELL,
                                "Quyết định số %s\n%s"
                                        .formatted(
                                                number(), PaperWords.day(decision.text().date()))),
                        Block.Text.of(Style.CELL, "Vào sổ khen thưởng số: ............"));
        List<Block> right =
                List.of(
                        Block.Text.of(
                                Style.DATE,
                                PaperWords.place(unit)
                                        + ", "
                                        + PaperWords.day(decision.text().date())),
                        Block.Text.of(
                                Style.SIGNER, PaperWords.capitals(decision.text().signerPost())),
                        new Block.Gap(SIGNATURE),
                        Block.Text.of(Style.SIGNER_NAME, decision.text().signer()));
        return new Block.SideBySide(
                List.of(PageForm.A4_LANDSCAPE.textWidth() - LEFT_OF_SIGNER, LEFT_OF_SIGNER),
                List.of(List.of(left, right)));
    }
}
