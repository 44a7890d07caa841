package vn.thidua.plans.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tệp danh mục đơn vị: {@code code,name,level,parent_code[,valid_from,valid_to]}, one line for each time that a unit has
 * belonged to the same unit. A line that cannot be true is refused by itself; the others are taken.
 *
 * @param units in the order of the file
 * @param refused lines that were not taken
 */
public record UnitFile(List<AdministrativeUnit> units, List<BadLine> refused) {

    /** Since when a unit exists if the file does not say: before any document that is read here. */
    public static final LocalDate SINCE_EVER = LocalDate.of(1945, 9, 2);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,23}");

    public UnitFile {
        units = List.copyOf(units);
        refused = List.copyOf(refused);
    }

    /**
     * Dòng không nhận: a line that was refused.
     *
     * @param line counted from 1, the header included
     * @param sentence Vietnamese
     */
    public record BadLine(int line, String sentence) {}

    private record Line(
            int no,
            UnitId id,
            String name,
            Level level,
            Optional<UnitId> parent,
            Validity validity) {}

    /** A line that was refused leaves the reading of that line only. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        Refusal(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    public static UnitFile read(Reader source) {
        List<BadLine> refused = new ArrayList<>();
        Map<UnitId, List<Line>> lines = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(source)) {
            Columns columns = Columns.of(Optional.ofNullable(reader.readLine()).orElse(""));
            String text = reader.readLine();
            for (int no = 2; text != null; no++, text = reader.readLine()) {
                if (text.isBlank()) {
                    continue;
                }
                try {
                    Line line = columns.line(no, text);
                    List<Line> same = lines.computeIfAbsent(line.id(), _ -> new ArrayList<>());
                    fits(line, same);
                    same.add(line);
                } catch (Refusal refusal) {
                    refused.add(new BadLine(no, refusal.sentence()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            return new UnitFile(List.of(), List.of(new BadLine(1, refusal.sentence())));
        }
        lines.values().removeIf(List::isEmpty);
        refuseWithoutParent(lines, refused);
        refused.sort(Comparator.comparingInt(BadLine::line));
        return new UnitFile(lines.values().stream().map(UnitFile::unit).toList(), refused);
    }

    private static void fits(Line line, List<Line> same) throws Refusal {
        for (Line other : same) {
            if (!other.name().equals(line.name()) || other.level() != line.level()) {
                throw new Refusal(
                        "Mã "
                                + line.id()
                                + " đã có ở dòng "
                                + other.no()
                                + " với tên hoặc cấp khác. Mỗi mã chỉ được mang một tên và một cấp.");
            }
            if (other.validity().and(line.validity()).isPresent()) {
                throw new Refusal(
                        "Mã "
                                + line.id()
                                + " đã có ở dòng "
                                + other.no()
                                + " trong cùng thời gian. Hãy bỏ một dòng hoặc sửa ngày hiệu lực.");
            }
        }
    }

    /** A unit whose superior is not in the file is refused, then those that belong to it. */
    private static void refuseWithoutParent(Map<UnitId, List<Line>> lines, List<BadLine> refused) {
        boolean again = true;
        while (again) {
            Map<UnitId, Level> levels = new HashMap<>();
            lines.forEach((id, all) -> levels.put(id, all.getFirst().level()));
            again = false;
            for (List<Line> all : lines.values()) {
                again |=
                        all.removeIf(
                                line -> {
                                    Optional<String> wrong = wrongParent(line, levels);
                                    wrong.ifPresent(
                                            sentence ->
                                                    refused.add(new BadLine(line.no(), sentence)));
                                    return wrong.isPresent();
                                });
            }
            lines.values().removeIf(List::isEmpty);
        }
    }

    private static Optional<String> wrongParent(Line line, Map<UnitId, Level> levels) {
        return line.parent()
                .flatMap(
                        parent -> {
                            Level level = levels.get(parent);
                            if (level == null) {
                                return Optional.of(
                                        "Đơn vị cấp trên "
                                                + parent
                                                + " của mã "
                                                + line.id()
                                                + " không có trong tệp. Hãy thêm dòng của đơn vị đó.");
                            }
                            return level.isAbove(line.level())
                                    ? Optional.empty()
                                    : Optional.of(
                                            "Đơn vị cấp trên "
                                                    + parent
                                                    + " của mã "
                                                    + line.id()
                                                    + " không cao cấp hơn. Hãy kiểm tra cột level và parent_code.");
                        });
    }

    private static AdministrativeUnit unit(List<Line> lines) {
        Line first = lines.getFirst();
        LocalDate from =
                lines.stream()
                        .map(line -> line.validity().from())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        boolean open = lines.stream().anyMatch(line -> line.validity().until().isEmpty());
        Optional<LocalDate> until =
                open
                        ? Optional.empty()
                        : lines.stream()
                                .flatMap(line -> line.validity().until().stream())
                                .max(Comparator.naturalOrder());
        List<ParentEdge> parents =
                lines.stream()
                        .flatMap(
                                line ->
                                        line.parent().stream()
                                                .map(
                                                        parent ->
                                                                new ParentEdge(
                                                                        parent, line.validity())))
                        .sorted(Comparator.comparing(edge -> edge.validity().from()))
                        .toList();
        return new AdministrativeUnit(
                first.id(),
                first.id().value(),
                first.name(),
                first.level(),
                new Validity(from, until),
                parents);
    }

    /** Where each column stands in this file. */
    private record Columns(int code, int name, int level, int parent, int from, int until) {

        static Columns of(String header) throws Refusal {
            List<String> names =
                    CsvLine.cells(header.replace("\uFEFF", "")).stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList();
            Columns columns =
                    new Columns(
                            names.indexOf("code"),
                            names.indexOf("name"),
                            names.indexOf("level"),
                            names.indexOf("parent_code"),
                            names.indexOf("valid_from"),
                            names.indexOf("valid_to"));
            if (columns.code < 0 || columns.name < 0 || columns.level < 0 || columns.parent < 0) {
                throw new Refusal(
                        "Dòng đầu phải ghi tên cột: code,name,level,parent_code và có thể thêm valid_from,valid_to.");
            }
            return columns;
        }

        Line line(int no, String text) throws Refusal {
            List<String> cells = CsvLine.cells(text);
            String id = required(cells, code, "mã đơn vị (code)");
            if (!CODE.matcher(id).matches()) {
                throw new Refusal(
                        "Mã \""
                                + id
                                + "\" không dùng được: mã chỉ gồm chữ không dấu, số và gạch nối, tối đa 24 ký tự. Hãy sửa mã.");
            }
            String unitName = required(cells, name, "tên đơn vị (name)");
            Optional<LocalDate> begins = date(cells, from, "valid_from");
            Optional<LocalDate> ends = date(cells, until, "valid_to");
            LocalDate first = begins.orElse(SINCE_EVER);
            if (ends.isPresent() && !ends.get().isAfter(first)) {
                throw new Refusal(
                        "Ngày hết hiệu lực (valid_to) phải sau ngày bắt đầu (valid_from).");
            }
            return new Line(
                    no,
                    new UnitId(id),
                    unitName,
                    level(cells),
                    cell(cells, parent).map(UnitId::new),
                    new Validity(first, ends));
        }

        private Level level(List<String> cells) throws Refusal {
            String text = required(cells, level, "cấp (level)").toUpperCase(Locale.ROOT);
            for (Level candidate : Level.values()) {
                if (candidate.name().equals(text)) {
                    return candidate;
                }
            }
            throw new Refusal(
                    "Cấp \""
                            + text
                            + "\" không có. Hãy ghi CENTRAL, PROVINCE, DISTRICT hoặc COMMUNE.");
        }

        private static String required(List<String> cells, int column, String what) throws Refusal {
            return cell(cells, column)
                    .orElseThrow(() -> new Refusal("Thiếu " + what + ". Hãy điền rồi nạp lại."));
        }

        private static Optional<LocalDate> date(List<String> cells, int column, String name)
                throws Refusal {
            Optional<String> text = cell(cells, column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(text.get()));
            } catch (DateTimeParseException _) {
                throw new Refusal(
                        "Ngày \""
                                + text.get()
                                + "\" ở cột "
                                + name
                                + " không đúng. Hãy ghi năm-tháng-ngày, như 2020-01-01.");
            }
        }

        private static Optional<String> cell(List<String> cells, int column) {
            return column < 0 || column >= cells.size() || cells.get(column).isBlank()
                    ? Optional.empty()
                    : Optional.of(cells.get(column));
        }
    }
}
