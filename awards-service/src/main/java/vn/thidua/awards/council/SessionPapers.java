package vn.thidua.awards.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.awards.wording.PaperWords;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.Paper;
import vn.thidua.platform.paper.Paper.Part;

/**
 * Biên bản họp hội đồng and the tờ trình that follows from it.
 *
 * @param unit name of the unit whose council it is
 */
public record SessionPapers(Session session, Council council, CouncilRule rule, String unit) {

    private static final String BLANK_NUMBER = "        /";

    private String name() {
        return "Hội đồng Thi đua - Khen thưởng " + PaperWords.within(unit);
    }

    /** Biên bản: who was there, who did not vote on what, what came out, how it was counted. */
    public Paper minutes() {
        List<Part> body = new ArrayList<>();
        title(body, "I.", "THỜI GIAN, ĐỊA ĐIỂM");
        says(
                body,
                "Thời gian: %s. Địa điểm: %s."
                        .formatted(
                                PaperWords.day(session.outline().on()),
                                blankIfEmpty(session.outline().place())));
        title(body, "II.", "THÀNH PHẦN");
        says(
                body,
                "%s được thành lập theo Quyết định số %s ngày %s, có %d thành viên."
                        .formatted(
                                council.name(),
                                council.founding().number(),
                                PaperWords.shortDay(council.founding().date()),
                                session.seats().size()));
        says(
                body,
                "Có mặt %d/%d thành viên (cần %s): đủ điều kiện tiến hành họp."
                        .formatted(
                                session.present().size(),
                                session.seats().size(),
                                rule.awardQuorum().words()));
        body.add(new Part.Table(attendance()));
        title(body, "III.", "KHÔNG THAM GIA BỎ PHIẾU");
        recusals(body);
        title(body, "IV.", "Ý KIẾN BẰNG VĂN BẢN");
        opinions(body);
        title(body, "V.", "KẾT QUẢ BỎ PHIẾU KÍN");
        says(body, how());
        body.add(new Part.Table(results()));
        says(
                body,
                "Tỷ lệ được tính trên tổng số thành viên Hội đồng, kể cả thành viên vắng mặt%s."
                        .formatted(
                                rule.recusedCount()
                                        ? " và thành viên không tham gia bỏ phiếu"
                                        : "; thành viên không tham gia bỏ phiếu không tính"));
        title(body, "VI.", "KẾT LUẬN");
        says(
                body,
                "Hội đồng thống nhất đề nghị khen thưởng %d/%d trường hợp. Biên bản được thông qua tại phiên họp và lập thành hai bản có giá trị như nhau."
                        .formatted(passed().size(), session.results().size()));
        return new Paper(
                PaperWords.council(unit, BLANK_NUMBER + "BB-HĐTĐKT", session.outline().on()),
                Optional.of(new Paper.Heading("BIÊN BẢN", session.outline().name())),
                List.of(),
                body,
                List.of("Như thành phần họp", "Lưu: VT, hồ sơ họp"),
                Optional.of(
                        new Paper.Signature(
                                List.of("CHỦ TRÌ"),
                                List.of("CHỦ TỊCH HỘI ĐỒNG"),
                                named(CouncilMember.Role.CHAIR))),
                List.of());
    }

    /** Tờ trình: what was passed goes to who decides. */
    public Paper submission() {
        List<Part> body = new ArrayList<>();
        body.add(new Part.Ground("Căn cứ Luật Thi đua, khen thưởng;"));
        body.add(
                new Part.Ground(
                        "Căn cứ kết quả phiên họp ngày %s của %s."
                                .formatted(PaperWords.shortDay(session.outline().on()), name())));
        says(
                body,
                "%s kính trình Chủ tịch Ủy ban nhân dân %s xem xét, quyết định hoặc trình cấp có thẩm quyền khen thưởng đối với %d trường hợp sau:"
                        .formatted(name(), PaperWords.within(unit), passed().size()));
        body.add(new Part.Table(passedTable()));
        says(body, "(Gửi kèm: biên bản họp, kết quả bỏ phiếu và hồ sơ của từng trường hợp.)");
        says(body, "Kính trình Chủ tịch Ủy ban nhân dân %s./.".formatted(PaperWords.within(unit)));
        return new Paper(
                PaperWords.council(unit, BLANK_NUMBER + "TTr-HĐTĐKT", session.outline().on()),
                Optional.of(new Paper.Heading("TỜ TRÌNH", "Về việc đề nghị khen thưởng")),
                List.of("Chủ tịch Ủy ban nhân dân " + PaperWords.within(unit)),
                body,
                List.of("Như trên", "Thành viên Hội đồng", "Lưu: VT"),
                Optional.of(
                        new Paper.Signature(
                                List.of("TM. HỘI ĐỒNG"),
                                List.of("CHỦ TỊCH"),
                                named(CouncilMember.Role.CHAIR))),
                List.of());
    }

    private Optional<String> named(CouncilMember.Role role) {
        return session.seats().stream()
                .filter(each -> each.role() == role)
                .map(CouncilMember::name)
                .findFirst();
    }

    private static void title(List<Part> body, String marker, String words) {
        body.add(new Part.Title(Paper.Depth.PART, marker, words));
    }

    private static void says(List<Part> body, String words) {
        body.add(new Part.Paragraph("", words));
    }

    private static String blankIfEmpty(String words) {
        return words.isBlank() ? "........................" : words;
    }

    private String how() {
        return switch (session.outline().mode()) {
            case ON_SCREEN ->
                    "Bỏ phiếu kín trên hệ thống: %d thành viên bỏ phiếu, %d ý kiến bằng văn bản. Phiếu được niêm phong khi bỏ và chỉ mở cùng một lúc khi kết thúc; mỗi thành viên giữ mã phiếu để tự đối chiếu."
                            .formatted(session.box().voters().size(), session.opinions().size());
            case ON_PAPER ->
                    "Bỏ phiếu kín bằng phiếu giấy: %d thành viên có mặt, %d ý kiến bằng văn bản."
                            .formatted(session.present().size(), session.opinions().size());
        };
    }

    private Block.Grid attendance() {
        List<List<String>> rows = new ArrayList<>();
        for (CouncilMember seat : session.seats()) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            seat.name(),
                            seat.post(),
                            seat.role().words(),
                            session.present().contains(seat.id()) ? "Có mặt" : "Vắng mặt"));
        }
        return new Block.Grid(
                List.of(
                        new Block.Column("STT", 1.3, true),
                        new Block.Column("Họ và tên", 4, false),
                        new Block.Column("Chức vụ", 5, false),
                        new Block.Column("Vai trò", 4, false),
                        new Block.Column("Có mặt", 2.2, true)),
                rows);
    }

    private void recusals(List<Part> body) {
        List<Recusal> confirmed =
                session.recusals().stream()
                        .filter(each -> each.state() == Recusal.State.CONFIRMED)
                        .toList();
        if (confirmed.isEmpty()) {
            says(body, "Không có.");
        }
        for (Recusal each : confirmed) {
            says(
                    body,
                    "- %s không bỏ phiếu đối với %s: %s."
                            .formatted(
                                    nameOf(each.member()),
                                    session.item(each.dossier())
                                            .map(AgendaItem::nominee)
                                            .orElse(""),
                                    ground(each)));
        }
    }

    private static String ground(Recusal recusal) {
        return switch (recusal.ground()) {
            case SELF -> "là người được đề nghị";
            case RELATIVE -> "có quan hệ thân thích";
            case OWN_UNIT -> "cùng đơn vị";
            case OTHER -> recusal.note().isBlank() ? "lý do khác" : recusal.note();
        };
    }

    private void opinions(List<Part> body) {
        if (session.opinions().isEmpty()) {
            says(body, "Không có.");
        }
        for (WrittenOpinion each : session.opinions()) {
            says(
                    body,
                    "- %s: %s, ngày %s."
                            .formatted(
                                    nameOf(each.member()),
                                    each.paper(),
                                    PaperWords.shortDay(each.on())));
        }
    }

    private String nameOf(String member) {
        return session.seat(member).map(CouncilMember::name).orElse(member);
    }

    private Block.Grid results() {
        List<List<String>> rows = new ArrayList<>();
        for (AgendaItem item : session.items()) {
            ItemResult result = result(item);
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            item.nominee() + "\n" + item.unitName(),
                            item.awardName(),
                            "%d/%d".formatted(result.inFavour(), result.members()),
                            String.valueOf(result.against()),
                            item.needed().words(),
                            result.passed() ? "Đạt" : "Không đạt"));
        }
        return new Block.Grid(
                List.of(
                        new Block.Column("STT", 1.3, true),
                        new Block.Column("Trường hợp đề nghị", 5, false),
                        new Block.Column("Hình thức", 4, false),
                        new Block.Column("Đồng ý", 1.7, true),
                        new Block.Column("Không đồng ý", 1.7, true),
                        new Block.Column("Cần", 2, true),
                        new Block.Column("Kết quả", 2, true)),
                rows);
    }

    private ItemResult result(AgendaItem item) {
        return session.results().stream()
                .filter(each -> each.dossier().equals(item.dossier()))
                .findFirst()
                .orElseThrow();
    }

    private List<AgendaItem> passed() {
        return session.items().stream().filter(each -> result(each).passed()).toList();
    }

    private Block.Grid passedTable() {
        List<List<String>> rows = new ArrayList<>();
        for (AgendaItem item : passed()) {
            ItemResult result = result(item);
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            item.nominee(),
                            item.post().isBlank() ? item.unitName() : item.post(),
                            item.awardName(),
                            "%d/%d".formatted(result.inFavour(), result.members())));
        }
        return new Block.Grid(
                List.of(
                        new Block.Column("STT", 1.3, true),
                        new Block.Column("Họ và tên, tập thể", 4.5, false),
                        new Block.Column("Chức vụ, đơn vị", 5, false),
                        new Block.Column("Hình thức", 4, false),
                        new Block.Column("Phiếu đồng ý", 2, true)),
                rows);
    }
}
