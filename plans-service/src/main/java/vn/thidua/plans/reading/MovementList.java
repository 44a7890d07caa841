package vn.thidua.plans.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plans.document.PlanDocument;

/** Danh sách phong trào as far as read, each once, with what later mentions add. */
final class MovementList {

    private final PlanText text;
    private final Map<String, PlanDocument.Movement> found = new LinkedHashMap<>();

    MovementList(PlanText text) {
        this.text = text;
    }

    int size() {
        return found.size();
    }

    List<PlanDocument.Movement> all() {
        return List.copyOf(found.values());
    }

    void add(String name, Optional<String> body, Optional<String> period, int start, int end) {
        String key = MovementName.key(name);
        PlanDocument.Movement before = found.get(key);
        if (before == null) {
            found.put(
                    key, new PlanDocument.Movement(name, body, period, text.evidence(start, end)));
        } else if ((before.standingBody().isEmpty() && body.isPresent())
                || (before.period().isEmpty() && period.isPresent())) {
            found.put(
                    key,
                    new PlanDocument.Movement(
                            before.name(),
                            before.standingBody().or(() -> body),
                            before.period().or(() -> period),
                            before.evidence()));
        }
    }

    /** A table that has a movement twice says so twice; the linter tells. */
    void addRow(MovementName named, Optional<String> standing, Cell cell) {
        String key = MovementName.key(named.name());
        if (found.containsKey(key)) {
            key = key + " #" + found.size();
        }
        found.put(
                key,
                new PlanDocument.Movement(
                        named.name(),
                        standing,
                        named.period(),
                        text.evidence(cell.start(), cell.end())));
    }
}
