package vn.thidua.plans.reading;

import java.util.List;
import java.util.Optional;

/** Bảng phong trào: "STT | Phong trào | Cơ quan thường trực". */
final class MovementTables {

    private final PlanText text;
    private final MovementList movements;

    MovementTables(PlanText text, MovementList movements) {
        this.text = text;
        this.movements = movements;
    }

    /** Whether the table lists movements; if so they are taken. */
    boolean read(Table table) {
        int name =
                table.column(h -> h.contains("phong trao") && !Table.isLead(h) && !Table.isTime(h));
        int body =
                table.column(h -> Table.isLead(h) || h.contains("co quan") || h.contains("don vi"));
        boolean tasks =
                table.column(Table::isContent) >= 0 && table.column(Table::isContent) != name;
        if (name < 0 || tasks) {
            return false;
        }
        for (List<Cell> row : table.rows()) {
            if (row.size() <= name || row.get(name).isEmpty()) {
                continue;
            }
            Cell cell = row.get(name);
            Optional<String> standing =
                    body >= 0 && row.size() > body && !row.get(body).isEmpty()
                            ? Optional.of(Table.words(text, row.get(body)))
                            : Optional.empty();
            MovementName named = MovementName.in(Table.words(text, cell));
            if (named.name().length() >= 5) {
                movements.addRow(named, standing, cell);
            }
        }
        return true;
    }
}
