package vn.thidua.awards.honour.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.NamedInTable;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.Tables;
import vn.thidua.platform.tenancy.Caller;

/** Ghi sổ khen thưởng từ tệp .xlsx: rows that are right are taken, the others are named and can be mended and sent again. */
@Component
public class EnterByTable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<MeritKind, String> KINDS = new EnumMap<>(MeritKind.class);
    private static final Map<Award.Decider, String> LEVELS = new EnumMap<>(Award.Decider.class);

    static {
        KINDS.put(MeritKind.ACHIEVEMENT, "Công trạng");
        KINDS.put(MeritKind.SUDDEN, "Đột xuất");
        KINDS.put(MeritKind.MOVEMENT, "Phong trào");
        KINDS.put(MeritKind.CONTRIBUTION, "Quá trình cống hiến");
        KINDS.put(MeritKind.LONG_SERVICE, "Niên hạn");
        KINDS.put(MeritKind.FOREIGN_RELATIONS, "Đối ngoại");
        LEVELS.put(Award.Decider.COMMUNE, "Xã");
        LEVELS.put(Award.Decider.DISTRICT, "Huyện");
        LEVELS.put(Award.Decider.PROVINCE, "Tỉnh");
        LEVELS.put(Award.Decider.AGENCY, "Sở, ngành");
        LEVELS.put(Award.Decider.ENTERPRISE, "Doanh nghiệp");
        LEVELS.put(Award.Decider.MINISTRY, "Bộ, ngành trung ương");
        LEVELS.put(Award.Decider.ARMED_FORCES, "Quân đội, công an");
        LEVELS.put(Award.Decider.PRIME_MINISTER, "Thủ tướng Chính phủ");
        LEVELS.put(Award.Decider.PRESIDENT, "Chủ tịch nước");
    }

    /** A row that was not taken. */
    public record Trouble(int row, String name, String award, String sentence) {}

    /** What became of a workbook. */
    public sealed interface Taken {
        record Read(int taken, List<Trouble> troubles) implements Taken {}

        record Unreadable(Tables.Refusal reason, String sentence) implements Taken {}

        record Forbidden(String sentence) implements Taken {}
    }

    private final EnterHonours enter;
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final Tables tables;

    EnterByTable(EnterHonours enter, Subjects subjects, Catalogue catalogue, Tables tables) {
        this.enter = enter;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.tables = tables;
    }

    private List<Tables.Column> columns() {
        List<String> awards =
                catalogue.entries().stream().map(Award::name).distinct().sorted().toList();
        return List.of(
                new Tables.Column("name", "Họ tên hoặc tên tập thể", true, 34, List.of()),
                new Tables.Column("born", "Năm sinh", false, 10, List.of()),
                new Tables.Column("award", "Danh hiệu, hình thức khen thưởng", true, 34, awards),
                new Tables.Column("year", "Năm", true, 8, List.of()),
                new Tables.Column("kind", "Loại hình", false, 16, List.copyOf(KINDS.values())),
                new Tables.Column("merit", "Thành tích", true, 44, List.of()),
                new Tables.Column("number", "Số quyết định", true, 18, List.of()),
                new Tables.Column("date", "Ngày quyết định", true, 14, List.of()),
                new Tables.Column("authority", "Cơ quan ban hành", true, 34, List.of()),
                new Tables.Column(
                        "level", "Cấp quyết định", true, 18, List.copyOf(LEVELS.values())));
    }

    public byte[] template(String unitName) {
        return tables.write("SỔ KHEN THƯỞNG TRƯỚC ĐÂY", unitName, columns(), List.of());
    }

    public Taken take(Caller by, byte[] workbook) {
        if (!EnterHonours.works(by)) {
            return new Taken.Forbidden(EnterHonours.WORKERS_ONLY);
        }
        return switch (tables.read(workbook, columns())) {
            case Tables.Reading.Refused(var reason, var sentence) ->
                    new Taken.Unreadable(reason, sentence);
            case Tables.Reading.Read(var rows) -> take(by, rows);
        };
    }

    private Taken take(Caller by, List<Tables.Row> rows) {
        NamedInTable names = new NamedInTable(subjects.all());
        List<Trouble> troubles = new ArrayList<>();
        for (Tables.Row row : rows) {
            trouble(by, row, names)
                    .ifPresent(
                            sentence ->
                                    troubles.add(
                                            new Trouble(
                                                    row.number(),
                                                    row.cell("name"),
                                                    row.cell("award"),
                                                    sentence)));
        }
        return new Taken.Read(rows.size() - troubles.size(), List.copyOf(troubles));
    }

    private Optional<String> trouble(Caller by, Tables.Row row, NamedInTable names) {
        return switch (names.match("", row.cell("name"), row.cell("born"))) {
            case NamedInTable.Match.None(var sentence) -> Optional.of(sentence);
            case NamedInTable.Match.One(var subject) -> {
                Optional<Award.Decider> level = chosen(LEVELS, row.cell("level"));
                if (level.isEmpty()) {
                    yield Optional.of(
                            "Hãy ghi cấp quyết định: " + String.join("; ", LEVELS.values()) + ".");
                }
                Optional<MeritKind> kind =
                        row.cell("kind").isBlank()
                                ? Optional.of(MeritKind.ACHIEVEMENT)
                                : chosen(KINDS, row.cell("kind"));
                if (kind.isEmpty()) {
                    yield Optional.of(
                            "Hãy ghi loại hình: " + String.join("; ", KINDS.values()) + ".");
                }
                yield entered(by, row, subject.id(), kind.get(), level.get());
            }
        };
    }

    private Optional<String> entered(
            Caller by, Tables.Row row, SubjectId subject, MeritKind kind, Award.Decider level) {
        EnterHonours.Form form =
                new EnterHonours.Form(
                        Optional.of(subject),
                        code(row.cell("award")),
                        kind,
                        year(row.cell("year")),
                        row.cell("merit"),
                        row.cell("number"),
                        day(row.cell("date")),
                        row.cell("authority"),
                        level);
        return switch (enter.enter(by, form)) {
            case Outcome.Done<Entry> _ -> Optional.empty();
            case Outcome.Refused<Entry>(var flaws) ->
                    Optional.of(
                            String.join(
                                    " ",
                                    flaws.stream()
                                            .map(flaw -> flaw.reason().sentence())
                                            .distinct()
                                            .toList()));
            case Outcome.Stale<Entry> _ ->
                    Optional.of("Người khác vừa sửa dòng này. Hãy gửi lại tệp.");
            case Outcome.Absent<Entry> _ ->
                    Optional.of("Không có đối tượng này. Hãy tải lại trang.");
            case Outcome.Forbidden<Entry>(var sentence) -> Optional.of(sentence);
        };
    }

    private static <E extends Enum<E>> Optional<E> chosen(Map<E, String> words, String text) {
        Folded wanted = Folded.of(text);
        return words.entrySet().stream()
                .filter(each -> Folded.of(each.getValue()).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** By its name in any spelling or by its code; what the catalogue does not know stays and is refused. */
    private String code(String text) {
        Folded wanted = Folded.of(text);
        return catalogue.entries().stream()
                .filter(
                        award ->
                                award.code().value().equalsIgnoreCase(text)
                                        || Folded.of(award.name()).equals(wanted))
                .max(Comparator.comparing(Award::validFrom))
                .map(award -> award.code().value())
                .orElse(text);
    }

    private static int year(String text) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
