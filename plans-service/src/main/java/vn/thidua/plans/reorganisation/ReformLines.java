package vn.thidua.plans.reorganisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.CsvLine;
import vn.thidua.plans.unit.Spelling;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitFile.BadLine;

/** Các dòng của tệp sắp xếp: read and looked over one by one; a line that cannot be true is refused with a sentence. */
final class ReformLines {

    private final Set<String> known;
    private final List<BadLine> refused = new ArrayList<>();

    /**
     * For one file.
     *
     * @param known the codes of the units before the reform
     */
    ReformLines(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** What is wrong, by line. */
    List<BadLine> refused() {
        return refused.stream().sorted(Comparator.comparingInt(BadLine::line)).toList();
    }

    List<ReformLine> read(Reader source) {
        List<ReformLine> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(source)) {
            List<String> names =
                    CsvLine.cells(
                            Optional.ofNullable(reader.readLine())
                                    .orElse("")
                                    .replace("\uFEFF", ""));
            if (!names.containsAll(
                    List.of("new_code", "new_name", "new_province_code", "predecessor_codes"))) {
                refused.add(
                        new BadLine(
                                1,
                                "Dòng đầu phải ghi tên cột: new_code,new_name,new_province_code,old_province_codes,predecessors_text,predecessor_codes,fully_resolved."));
                return List.of();
            }
            String text = reader.readLine();
            for (int no = 2; text != null; no++, text = reader.readLine()) {
                if (text.isBlank()) {
                    continue;
                }
                ReformLine line = line(no, names, CsvLine.cells(text));
                Optional<String> wrong = wrong(line, seen);
                if (wrong.isPresent()) {
                    refused.add(new BadLine(no, wrong.get()));
                } else {
                    seen.put(line.code(), no);
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static ReformLine line(int no, List<String> names, List<String> cells) {
        return new ReformLine(
                no,
                cell(names, cells, "new_code"),
                cell(names, cells, "new_name"),
                Optional.of(cell(names, cells, "new_province_code"))
                        .filter(code -> !code.isEmpty()),
                words(cell(names, cells, "old_province_codes")),
                cell(names, cells, "predecessors_text"),
                words(cell(names, cells, "predecessor_codes")),
                !cell(names, cells, "fully_resolved").equalsIgnoreCase("no"));
    }

    private static String cell(List<String> names, List<String> cells, String name) {
        int column = names.indexOf(name);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isBlank()).toList();
    }

    private Optional<String> wrong(ReformLine line, Map<String, Integer> seen) {
        if (line.code().isEmpty() || line.name().isEmpty()) {
            return Optional.of("Thiếu mã (new_code) hoặc tên (new_name) của đơn vị sau sắp xếp.");
        }
        Integer before = seen.get(line.code());
        if (before != null) {
            return Optional.of(
                    "Mã "
                            + line.code()
                            + " đã có ở dòng "
                            + before
                            + ". Mỗi đơn vị sau sắp xếp chỉ được nêu một lần.");
        }
        Optional<String> twice =
                line.predecessors().stream()
                        .filter(
                                code ->
                                        line.predecessors().indexOf(code)
                                                != line.predecessors().lastIndexOf(code))
                        .findFirst();
        if (twice.isPresent()) {
            return Optional.of(
                    "Đơn vị "
                            + twice.get()
                            + " được nêu hai lần trong cùng một dòng. Hãy bỏ một lần.");
        }
        if (line.resolved() && line.predecessors().isEmpty()) {
            return Optional.of(
                    "Dòng ghi là đã đủ đơn vị hợp thành nhưng cột predecessor_codes để trống. Hãy điền mã, hoặc ghi no ở cột fully_resolved.");
        }
        return Stream.concat(line.predecessors().stream(), line.oldProvinces().stream())
                .filter(code -> !known.contains(code))
                .findFirst()
                .map(
                        code ->
                                "Mã "
                                        + code
                                        + " không có trong danh mục trước sắp xếp. Hãy kiểm tra lại mã và ngày hiệu lực.");
    }

    /** Codes and names as in the official list. */
    List<ReformLine> asIn(UnitFile official, List<ReformLine> lines) {
        Map<String, AdministrativeUnit> after = new LinkedHashMap<>();
        official.units().forEach(unit -> after.put(unit.code(), unit));
        Set<String> taken = lines.stream().map(ReformLine::code).collect(Collectors.toSet());
        Map<String, String> byName = new HashMap<>();
        after.values().stream()
                .filter(unit -> !taken.contains(unit.code()))
                .forEach(unit -> byName.put(place(unit.name(), parentCode(unit)), unit.code()));
        List<ReformLine> named = new ArrayList<>();
        for (ReformLine line : lines) {
            Optional<String> code =
                    after.containsKey(line.code())
                            ? Optional.of(line.code())
                            : Optional.ofNullable(byName.get(place(line.name(), line.province())));
            AdministrativeUnit unit = code.map(after::remove).orElse(null);
            if (unit == null) {
                refused.add(
                        new BadLine(
                                line.no(),
                                line.name()
                                        + " (mã "
                                        + line.code()
                                        + ") không có trong danh mục chính thức sau sắp xếp. Hãy kiểm tra lại hai tệp."));
                continue;
            }
            named.add(
                    new ReformLine(
                            line.no(),
                            unit.code(),
                            unit.name(),
                            parentCode(unit),
                            line.oldProvinces(),
                            line.words(),
                            line.predecessors(),
                            line.resolved()));
        }
        after.values()
                .forEach(
                        unit ->
                                refused.add(
                                        new BadLine(
                                                0,
                                                unit.name()
                                                        + " (mã "
                                                        + unit.code()
                                                        + ") có trong danh mục chính thức nhưng không có dòng nào trong tệp sắp xếp.")));
        return named;
    }

    private static Optional<String> parentCode(AdministrativeUnit unit) {
        return unit.parents().stream().findFirst().map(edge -> edge.parent().value());
    }

    private static String place(String name, Optional<String> parent) {
        return Spelling.key(name) + "|" + parent.orElse("");
    }
}
