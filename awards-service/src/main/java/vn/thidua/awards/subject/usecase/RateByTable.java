package vn.thidua.awards.subject.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.NamedInTable;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Rating;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectOutcome;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.Tables;
import vn.thidua.platform.tenancy.Caller;

/** Nhập, xuất kết quả xếp loại của một năm bằng tệp .xlsx: rows that are right are taken, the others are named. */
@Component
public class RateByTable {

    private static final List<Tables.Column> COLUMNS =
            List.of(
                    new Tables.Column("name", "Họ tên hoặc tên tập thể", true, 34, List.of()),
                    new Tables.Column("born", "Năm sinh", false, 10, List.of()),
                    new Tables.Column("post", "Chức vụ, nơi công tác", false, 34, List.of()),
                    new Tables.Column(
                            "rating",
                            "Mức xếp loại",
                            true,
                            32,
                            List.of(
                                    words(Rating.COMPLETED_EXCELLENTLY),
                                    words(Rating.COMPLETED_WELL),
                                    words(Rating.COMPLETED),
                                    words(Rating.NOT_COMPLETED))),
                    new Tables.Column("source", "Văn bản xếp loại", false, 30, List.of()),
                    new Tables.Column("id", "Mã đối tượng (không sửa)", false, 38, List.of()));

    /** A row that was not taken; {@code cells} as read, so that nothing is lost. */
    public record Trouble(int row, String name, String rating, String sentence) {}

    /** What became of a workbook. */
    public sealed interface Taken {
        record Read(int taken, List<Trouble> troubles) implements Taken {}

        record Unreadable(Tables.Refusal reason, String sentence) implements Taken {}

        record Forbidden(String sentence) implements Taken {}
    }

    private final Subjects subjects;
    private final Tables tables;
    private final Clock clock;

    RateByTable(Subjects subjects, Tables tables, Clock clock) {
        this.subjects = subjects;
        this.tables = tables;
        this.clock = clock;
    }

    private static String words(Rating rating) {
        return switch (rating) {
            case NOT_COMPLETED -> "Không hoàn thành nhiệm vụ";
            case COMPLETED -> "Hoàn thành nhiệm vụ";
            case COMPLETED_WELL -> "Hoàn thành tốt nhiệm vụ";
            case COMPLETED_EXCELLENTLY -> "Hoàn thành xuất sắc nhiệm vụ";
        };
    }

    /** All subjects of the unit, with their rating where there is one; the template too. */
    public byte[] export(String unitName, int year) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Subject subject : subjects.all()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("name", subject.name());
            row.put("post", subject.post());
            row.put("id", subject.id().value());
            if (subject.profile() instanceof Profile.Person person
                    && person.birthYear().isPresent()) {
                row.put("born", Integer.toString(person.birthYear().getAsInt()));
            }
            subject.history().ratings().stream()
                    .filter(each -> each.year() == year && each.period() == subject.period())
                    .findFirst()
                    .ifPresent(
                            each -> {
                                row.put("rating", words(each.rating()));
                                row.put("source", each.source());
                            });
            rows.add(row);
        }
        return tables.write("KẾT QUẢ XẾP LOẠI NĂM " + year, unitName, COLUMNS, rows);
    }

    public Taken take(Caller by, int year, byte[] workbook) {
        if (!by.has("specialist") && !by.has("leader")) {
            return new Taken.Forbidden(KeepSubjects.WORKERS_ONLY);
        }
        return switch (tables.read(workbook, COLUMNS)) {
            case Tables.Reading.Refused(var reason, var sentence) ->
                    new Taken.Unreadable(reason, sentence);
            case Tables.Reading.Read(var rows) -> take(year, rows);
        };
    }

    private Taken take(int year, List<Tables.Row> rows) {
        NamedInTable names = new NamedInTable(subjects.all());
        List<Trouble> troubles = new ArrayList<>();
        Map<SubjectId, Integer> seen = new LinkedHashMap<>();
        int taken = 0;
        for (Tables.Row row : rows) {
            Optional<String> trouble = take(year, row, names, seen);
            if (trouble.isPresent()) {
                troubles.add(
                        new Trouble(
                                row.number(), row.cell("name"), row.cell("rating"), trouble.get()));
            } else if (!row.cell("rating").isBlank()) {
                taken++;
            }
        }
        return new Taken.Read(taken, List.copyOf(troubles));
    }

    /** What is wrong with the row, if something is. A row without a rating says nothing and is passed over. */
    private Optional<String> take(
            int year, Tables.Row row, NamedInTable names, Map<SubjectId, Integer> seen) {
        if (row.cell("rating").isBlank()) {
            return Optional.empty();
        }
        Optional<Rating> rating = rating(row.cell("rating"));
        if (rating.isEmpty()) {
            return Optional.of(
                    "Không có mức xếp loại này. Hãy ghi một trong bốn mức: hoàn thành xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ.");
        }
        return switch (names.match(row.cell("id"), row.cell("name"), row.cell("born"))) {
            case NamedInTable.Match.None(var sentence) -> Optional.of(sentence);
            case NamedInTable.Match.One(var subject) -> {
                Integer first = seen.putIfAbsent(subject.id(), row.number());
                yield first == null
                        ? rate(subject, year, rating.get(), row.cell("source"))
                        : Optional.of("Trùng với dòng %d. Hãy bỏ một dòng.".formatted(first));
            }
        };
    }

    private Optional<String> rate(Subject subject, int year, Rating rating, String source) {
        History next =
                subject.history()
                        .rated(new History.YearlyRating(subject.period(), year, rating, source));
        return switch (subject.tell(next, LocalDate.now(clock))) {
            case SubjectOutcome.Refused(var flaws) ->
                    Optional.of(flaws.getFirst().reason().sentence());
            case SubjectOutcome.Done(var rated) ->
                    subjects.replace(rated)
                            ? Optional.empty()
                            : Optional.of("Người khác vừa sửa đối tượng này. Hãy gửi lại tệp.");
        };
    }

    private static Optional<Rating> rating(String text) {
        Folded words = Folded.of(text);
        for (Rating rating : Rating.values()) {
            String full = Folded.of(words(rating)).key();
            if (words.key().equals(full) || (words.key() + " nhiem vu").equals(full)) {
                return Optional.of(rating);
            }
        }
        return switch (words.key()) {
            case "htxs" -> Optional.of(Rating.COMPLETED_EXCELLENTLY);
            case "htt" -> Optional.of(Rating.COMPLETED_WELL);
            case "ht" -> Optional.of(Rating.COMPLETED);
            case "kht" -> Optional.of(Rating.NOT_COMPLETED);
            default -> Optional.empty();
        };
    }
}
