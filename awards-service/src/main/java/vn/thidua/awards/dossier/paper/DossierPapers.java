package vn.thidua.awards.dossier.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.subject.Gender;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.Paper;
import vn.thidua.platform.paper.Paper.Part;

/**
 * Drafts a tờ trình with its list and a báo cáo thành tích as Nghị định 30/2020/NĐ-CP, Phụ lục I wants documents; the reports
 * have the parts of Mẫu 04 (collectives) and Mẫu 05 (persons) of the annex to Nghị định 152/2025/NĐ-CP. What the data do not
 * know is left open for the person who completes them.
 */
public final class DossierPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String OPEN = "....................";

    /**
     * Who writes, and to whom.
     *
     * @param unit e.g. Xã Sơn Tiến
     * @param receiver e.g. Huyện Hương Sơn; nothing: the own chairman decides
     */
    public record Sender(String unit, Optional<String> receiver, LocalDate on) {

        /** Xã Sơn Tiến: Sơn Tiến. */
        String place() {
            return unit.replaceFirst(
                    "^(Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố|Tỉnh) ", "");
        }
    }

    private DossierPapers() {}

    /**
     * Tờ trình kèm danh sách.
     *
     * @param names of awards by code
     */
    public static Paper letter(
            Proposal proposal,
            List<AwardDossier> dossiers,
            Map<String, String> names,
            Sender from) {
        List<Part> body = new ArrayList<>();
        body.add(new Part.Ground("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"));
        body.add(
                new Part.Ground(
                        "Căn cứ thành tích của các tập thể, cá nhân, hộ gia đình và kết quả họp xét khen thưởng."));
        body.add(
                new Part.Paragraph(
                        "",
                        "Ủy ban nhân dân %s đề nghị xét, khen thưởng %s năm %d đối với %s (có danh sách kèm theo), gồm:"
                                .formatted(
                                        lower(from.unit()),
                                        kind(proposal.occasion().kind()),
                                        proposal.occasion().year(),
                                        counted(dossiers))));
        Map<String, Long> byAward = new LinkedHashMap<>();
        dossiers.forEach(
                dossier -> byAward.merge(dossier.content().award().value(), 1L, Long::sum));
        byAward.forEach(
                (code, count) ->
                        body.add(
                                new Part.Paragraph(
                                        "-",
                                        "%s: %s trường hợp."
                                                .formatted(
                                                        names.getOrDefault(code, code),
                                                        two(count)))));
        body.add(
                new Part.Paragraph(
                        "",
                        "Ủy ban nhân dân %s cam đoan nội dung hồ sơ đúng sự thật và kính đề nghị xem xét, quyết định./."
                                .formatted(lower(from.unit()))));
        return new Paper(
                head(from, "TTr-UBND"),
                Optional.of(new Paper.Heading("TỜ TRÌNH", "Về việc " + lower(proposal.title()))),
                List.of(
                        from.receiver()
                                .map(receiver -> "Ủy ban nhân dân " + lower(receiver))
                                .orElse("Chủ tịch Ủy ban nhân dân " + lower(from.unit()))),
                body,
                List.of("Như trên", "Lưu: VT"),
                Optional.of(chairman()),
                List.of(
                        new Paper.Annex(
                                false,
                                List.of("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"),
                                "Kèm theo Tờ trình số       /TTr-UBND của Ủy ban nhân dân "
                                        + lower(from.unit()),
                                List.of(new Part.Table(list(dossiers, names))))));
    }

    private static Block.Grid list(List<AwardDossier> dossiers, Map<String, String> names) {
        List<List<String>> rows = new ArrayList<>();
        for (AwardDossier dossier : dossiers) {
            Nominee nominee = dossier.content().nominee();
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            nominee.name(),
                            nominee.post(),
                            dossier.content().merit(),
                            names.getOrDefault(
                                    dossier.content().award().value(),
                                    dossier.content().award().value())));
        }
        return new Block.Grid(
                List.of(
                        new Block.Column("STT", 1, true),
                        new Block.Column("Họ tên, tên gọi", 4, false),
                        new Block.Column("Chức vụ, đơn vị", 4, false),
                        new Block.Column("Thành tích", 6, false),
                        new Block.Column("Hình thức đề nghị", 3, false)),
                rows);
    }

    /** Báo cáo thành tích: Mẫu 05 for a person, Mẫu 04 for a collective; a household gets the short form. */
    public static Paper report(AwardDossier dossier, String award, Sender from) {
        Nominee nominee = dossier.content().nominee();
        List<Part> body = new ArrayList<>();
        boolean person = nominee.kind() == Award.Subject.INDIVIDUAL;
        part(body, "I.", person ? "SƠ LƯỢC LÝ LỊCH" : "SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH");
        line(body, person ? "Họ và tên" : "Tên gọi", nominee.name());
        if (person) {
            line(body, "Sinh ngày, tháng, năm", OPEN);
            line(body, "Giới tính", nominee.gender().map(DossierPapers::gender).orElse(OPEN));
            line(body, "Quê quán", OPEN);
            line(body, "Trình độ chuyên môn, nghiệp vụ", OPEN);
        }
        line(body, person ? "Chức vụ, đơn vị công tác" : "Địa chỉ, trụ sở", or(nominee.post()));
        part(body, "II.", "THÀNH TÍCH ĐẠT ĐƯỢC");
        body.add(new Part.Paragraph("1.", or(dossier.content().merit())));
        List<String> report = dossier.content().report().lines().map(String::strip).toList();
        int number = 2;
        for (String paragraph : report) {
            if (!paragraph.isEmpty()) {
                body.add(new Part.Paragraph(number + ".", paragraph));
                number++;
            }
        }
        part(body, "III.", "CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG");
        body.add(new Part.Paragraph("", OPEN));
        return new Paper(
                head(from, "BC-UBND"),
                Optional.of(
                        new Paper.Heading("BÁO CÁO THÀNH TÍCH", "Đề nghị tặng " + award.strip())),
                List.of(),
                body,
                List.of(),
                Optional.of(
                        new Paper.Signature(
                                List.of(),
                                List.of(person ? "NGƯỜI BÁO CÁO" : "THỦ TRƯỞNG ĐƠN VỊ"),
                                person ? Optional.of(nominee.name()) : Optional.empty())),
                List.of());
    }

    private static Paper.Letterhead head(Sender from, String symbol) {
        return new Paper.Letterhead(
                List.of(),
                List.of("ỦY BAN NHÂN DÂN", from.unit().toUpperCase(VIETNAMESE)),
                "Số:       /" + symbol,
                "%s, ngày       tháng       năm %d".formatted(from.place(), from.on().getYear()),
                Optional.empty());
    }

    private static Paper.Signature chairman() {
        return new Paper.Signature(
                List.of("TM. ỦY BAN NHÂN DÂN"), List.of("CHỦ TỊCH"), Optional.empty());
    }

    private static void part(List<Part> body, String marker, String words) {
        body.add(new Part.Title(Paper.Depth.PART, marker, words));
    }

    private static void line(List<Part> body, String label, String value) {
        body.add(new Part.Paragraph("-", label + ": " + value));
    }

    private static String or(String words) {
        return words.isBlank() ? OPEN : words;
    }

    private static String gender(Gender gender) {
        return switch (gender) {
            case FEMALE -> "nữ";
            case MALE -> "nam";
        };
    }

    private static String kind(MeritKind kind) {
        return switch (kind) {
            case ACHIEVEMENT -> "công trạng";
            case SUDDEN -> "đột xuất";
            case MOVEMENT -> "phong trào thi đua";
            case CONTRIBUTION -> "quá trình cống hiến";
            case LONG_SERVICE -> "theo niên hạn";
            case FOREIGN_RELATIONS -> "đối ngoại";
        };
    }

    private static String counted(List<AwardDossier> dossiers) {
        List<String> parts = new ArrayList<>();
        count(dossiers, Award.Subject.COLLECTIVE, "tập thể", parts);
        count(dossiers, Award.Subject.INDIVIDUAL, "cá nhân", parts);
        count(dossiers, Award.Subject.HOUSEHOLD, "hộ gia đình", parts);
        return parts.isEmpty() ? "00 trường hợp" : String.join(", ", parts);
    }

    private static void count(
            List<AwardDossier> dossiers, Award.Subject kind, String words, List<String> parts) {
        long count = dossiers.stream().filter(it -> it.content().nominee().kind() == kind).count();
        if (count > 0) {
            parts.add(two(count) + " " + words);
        }
    }

    /** Papers write small numbers with two digits. */
    private static String two(long count) {
        return count < 10 ? "0" + count : Long.toString(count);
    }

    private static String lower(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(VIETNAMESE) + words.substring(1);
    }
}
