package vn.thidua.reporting.report.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.Paper;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.platform.time.WorkingClock;
import vn.thidua.reporting.report.Consolidated;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.FrozenFigures;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.report.Section;
import vn.thidua.reporting.report.Shown;

/** Báo cáo as .docx, in the form of Nghị định 30/2020/NĐ-CP. */
public final class PrintedReports {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(WorkingClock.VIETNAM);
    private static final List<String> LEVELS =
            List.of(
                    "Tỉnh ",
                    "Thành phố ",
                    "Thị xã ",
                    "Thị trấn ",
                    "Huyện ",
                    "Quận ",
                    "Xã ",
                    "Phường ",
                    "Đặc khu ");
    private static final String[] ROMAN = {
        "I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.", "IX.", "X."
    };

    private final PaperForm form;
    private final NamedFigures known;

    public PrintedReports(PaperForm form, NamedFigures known) {
        this.form = form;
        this.known = known;
    }

    /**
     * Who prints, and when.
     *
     * @param addressee the unit to which the report goes; empty for one that has none above
     */
    public record Sender(String unitName, Optional<String> addressee, LocalDate today) {}

    /** Of one unit. */
    public byte[] report(ReportRequest request, Content content, Sender sender) {
        List<Paper.Part> body = new ArrayList<>();
        sections(
                request,
                content,
                content.figures().map(FrozenFigures::values).orElse(Map.of()),
                content.figures().map(PrintedReports::stamp),
                body);
        return write(request, content, sender, body, List.of());
    }

    /** Tổng hợp: with how far the units are, and each unit in the annex. */
    public byte[] consolidated(Consolidated all, Sender sender) {
        List<Paper.Part> body = new ArrayList<>();
        body.add(new Paper.Part.Paragraph("", state(all)));
        sections(
                all.request(),
                all.request().summary(),
                all.sum(),
                Optional.of(
                        "Số liệu cộng từ báo cáo đã tiếp nhận của %d đơn vị và số liệu của cơ quan %s%s."
                                .formatted(
                                        all.count(row -> row.counted().isPresent()),
                                        all.unitName(),
                                        all.request()
                                                .lock()
                                                .map(
                                                        lock ->
                                                                ", khóa lúc "
                                                                        + MOMENT.format(lock.at()))
                                                .orElse(", chưa khóa"))),
                body);
        return write(all.request(), all.request().summary(), sender, body, List.of(units(all)));
    }

    private static String state(Consolidated all) {
        List<String> silent =
                all.rows().stream()
                        .filter(Consolidated.Row::isSilent)
                        .map(Consolidated.Row::name)
                        .toList();
        return "Kỳ báo cáo từ ngày %s đến ngày %s. Đã tiếp nhận báo cáo của %d trên %d đơn vị được yêu cầu; %d đơn vị gửi sau hạn %s; %s."
                .formatted(
                        DAY.format(all.request().from()),
                        DAY.format(all.request().to()),
                        all.count(row -> row.counted().isPresent()),
                        all.rows().size(),
                        all.count(all::isLate),
                        DAY.format(all.request().dueOn()),
                        silent.isEmpty()
                                ? "không còn đơn vị chưa gửi"
                                : "chưa gửi: " + String.join(", ", silent));
    }

    private void sections(
            ReportRequest request,
            Content words,
            Map<String, Long> figures,
            Optional<String> stamp,
            List<Paper.Part> body) {
        int at = 0;
        for (Section section : request.template().sections()) {
            String marker = at < ROMAN.length ? ROMAN[at] : (at + 1) + ".";
            body.add(
                    new Paper.Part.Title(
                            Paper.Depth.PART, marker, section.title().toUpperCase(VIETNAMESE)));
            at++;
            switch (section) {
                case Section.Narrative(String id, _, _) ->
                        words.text(id)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .forEach(line -> body.add(new Paper.Part.Paragraph("", line)));
                case Section.Table(_, _, var rows) -> {
                    body.add(new Paper.Part.Table(grid(rows, figures)));
                    stamp.ifPresent(line -> body.add(new Paper.Part.Paragraph("", line)));
                }
            }
        }
    }

    private Block.Grid grid(List<Section.Row> rows, Map<String, Long> figures) {
        List<List<String>> cells = new ArrayList<>();
        for (Section.Row row : rows) {
            cells.add(
                    List.of(
                            String.valueOf(cells.size() + 1),
                            row.label(),
                            row.unit(),
                            value(row, figures)));
        }
        return new Block.Grid(
                List.of(
                        new Block.Column("STT", 8, true),
                        new Block.Column("Nội dung", 52, false),
                        new Block.Column("Đơn vị tính", 20, true),
                        new Block.Column("Số liệu", 20, true)),
                cells);
    }

    String value(Section.Row row, Map<String, Long> figures) {
        Optional<BigDecimal> number = Shown.of(row, known, figures);
        return number.map(each -> Shown.words(each, row.decimals())).orElse("-");
    }

    private static String stamp(FrozenFigures figures) {
        String years =
                figures.firstYear() == figures.lastYear()
                        ? "năm " + figures.firstYear()
                        : "các năm %d-%d".formatted(figures.firstYear(), figures.lastYear());
        return "Số liệu %s, tại thời điểm %s.".formatted(years, MOMENT.format(figures.readAt()));
    }

    private static Paper.Annex units(Consolidated all) {
        List<List<String>> cells = new ArrayList<>();
        for (Consolidated.Row row : all.rows()) {
            cells.add(
                    List.of(
                            String.valueOf(cells.size() + 1),
                            row.name(),
                            words(row),
                            row.report()
                                    .map(report -> report.sendings().getFirst().day())
                                    .map(DAY::format)
                                    .orElse(""),
                            all.isLate(row) ? "Muộn" : ""));
        }
        return new Paper.Annex(
                true,
                List.of("TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ"),
                "",
                List.of(
                        new Paper.Part.Table(
                                new Block.Grid(
                                        List.of(
                                                new Block.Column("STT", 8, true),
                                                new Block.Column("Đơn vị", 40, false),
                                                new Block.Column("Trạng thái", 22, true),
                                                new Block.Column("Ngày gửi", 18, true),
                                                new Block.Column("Ghi chú", 12, true)),
                                        cells))));
    }

    static String words(Consolidated.Row row) {
        return words(row.report().map(Report::state).orElse(ReportState.NOT_BEGUN));
    }

    private static String words(ReportState state) {
        return switch (state) {
            case NOT_BEGUN, DRAFT -> "Chưa gửi";
            case SENT -> "Đã gửi";
            case RECEIVED -> "Đã tiếp nhận";
            case RETURNED -> "Đã trả lại";
        };
    }

    private byte[] write(
            ReportRequest request,
            Content content,
            Sender sender,
            List<Paper.Part> body,
            List<Paper.Annex> annexes) {
        String number = content.number().isBlank() ? "      /BC-UBND" : content.number().strip();
        String capacity = content.capacity().isBlank() ? "Chủ tịch" : content.capacity().strip();
        Paper paper =
                new Paper(
                        new Paper.Letterhead(
                                List.of(),
                                List.of(
                                        "ỦY BAN NHÂN DÂN",
                                        sender.unitName().toUpperCase(VIETNAMESE)),
                                "Số: " + number,
                                "%s, %s".formatted(place(sender.unitName()), day(sender.today())),
                                Optional.empty()),
                        Optional.of(new Paper.Heading("BÁO CÁO", request.title())),
                        sender.addressee().map(name -> "Ủy ban nhân dân " + lower(name)).stream()
                                .toList(),
                        body,
                        List.of(
                                sender.addressee().isPresent()
                                        ? "Như trên"
                                        : "Các đơn vị có tên trong phụ lục",
                                "Lưu: VT"),
                        Optional.of(
                                new Paper.Signature(
                                        List.of("TM. ỦY BAN NHÂN DÂN"),
                                        List.of(capacity.toUpperCase(VIETNAMESE)),
                                        Optional.of(content.signer().strip())
                                                .filter(name -> !name.isEmpty()))),
                        annexes);
        return new DocxWriter().write(form.lay(paper));
    }

    /** Ngày dưới 10, tháng 1 và 2 thêm số 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    private static String day(LocalDate day) {
        String month =
                day.getMonthValue() <= 2
                        ? "0" + day.getMonthValue()
                        : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    private static String place(String unitName) {
        return LEVELS.stream()
                .filter(unitName::startsWith)
                .map(level -> unitName.substring(level.length()))
                .findFirst()
                .orElse(unitName);
    }

    private static String lower(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }
}
