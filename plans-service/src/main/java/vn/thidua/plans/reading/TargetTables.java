package vn.thidua.plans.reading;

import java.util.List;
import java.util.Optional;

/** Bảng chỉ tiêu: "STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025", with the rows that head a group. */
final class TargetTables {

    private final PlanText text;
    private final TargetList targets;

    TargetTables(PlanText text, TargetList targets) {
        this.text = text;
        this.targets = targets;
    }

    void read(Table table) {
        int name =
                table.column(
                        h ->
                                (h.contains("chi tieu") && !h.contains("nam 2"))
                                        || h.contains("ten chi tieu")
                                        || h.contains("noi dung"));
        int unit =
                table.column(
                        h -> h.contains("don vi tinh") || h.equals("dvt") || h.equals("don vi"));
        int value = valueColumn(table, name, unit);
        boolean aboutTargets = table.heading().stream().anyMatch(h -> h.contains("chi tieu"));
        if (name < 0 || value < 0 || (!aboutTargets && unit < 0)) {
            return;
        }
        Optional<String> group = Optional.empty();
        for (List<Cell> row : table.rows()) {
            if (row.size() <= name || row.get(name).isEmpty()) {
                continue;
            }
            Cell cell = row.size() > value ? row.get(value) : new Cell(0, 0);
            Optional<Quantity> quantity =
                    cell.isEmpty()
                            ? Optional.empty()
                            : Quantity.next(text, cell.start(), cell.end());
            if (quantity.isEmpty()) {
                group = Optional.of(Table.words(text, row.get(name)));
                continue;
            }
            Optional<String> measured =
                    unit >= 0 && row.size() > unit && !row.get(unit).isEmpty()
                            ? Optional.of(Table.words(text, row.get(unit)))
                            : quantity.get().unit();
            targets.add(
                    group,
                    Table.words(text, row.get(name)),
                    quantity.get(),
                    measured,
                    row.get(name).start(),
                    cell.end());
        }
    }

    private static int valueColumn(Table table, int name, int unit) {
        for (int i = table.heading().size() - 1; i >= 0; i--) {
            String heading = table.heading().get(i);
            boolean value =
                    heading.contains("ke hoach")
                            || heading.contains("muc tieu")
                            || heading.contains("phan dau")
                            || heading.contains("chi tieu")
                            || heading.contains("so luong")
                            || heading.matches(".*nam 20\\d\\d.*")
                            || heading.contains("gia tri");
            boolean past = heading.contains("thuc hien nam") || heading.contains("uoc");
            if (i != name && i != unit && value && !past) {
                return i;
            }
        }
        return -1;
    }
}
