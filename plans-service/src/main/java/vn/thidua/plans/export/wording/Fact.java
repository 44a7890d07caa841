package vn.thidua.plans.export.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.plan.PlanContent;

/**
 * Phong trào, nhiệm vụ, chỉ tiêu as its single values, so that what a person entered can be laid beside what a paper says.
 *
 * @param row from 0, in its list
 * @param values what is known: numbers with a point, dates as yyyy-MM-dd, quarters 1 to 4
 * @param sentence the words that it was read from
 */
record Fact(Kind kind, int row, Map<FactField, String> values, Optional<String> sentence) {

    Fact {
        values = Map.copyOf(values);
    }

    /** Loại. */
    public enum Kind {
        MOVEMENT("Phong trào", "movements"),
        TASK("Nhiệm vụ", "tasks"),
        TARGET("Chỉ tiêu", "targets");

        private final String label;
        private final String list;

        Kind(String label, String list) {
            this.label = label;
            this.list = list;
        }

        String label() {
            return label;
        }

        /** The list of the content. */
        String list() {
            return list;
        }
    }

    static List<Fact> of(PlanContent content) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < content.movements().size(); i++) {
            facts.add(movement(i, content.movements().get(i)));
        }
        for (int i = 0; i < content.tasks().size(); i++) {
            facts.add(task(i, content.tasks().get(i)));
        }
        for (int i = 0; i < content.targets().size(); i++) {
            facts.add(target(i, content.targets().get(i)));
        }
        return facts;
    }

    private static Fact movement(int row, PlanContent.Movement movement) {
        Map<FactField, String> values = new EnumMap<>(FactField.class);
        values.put(FactField.NAME, movement.name());
        movement.standingBody().ifPresent(it -> values.put(FactField.STANDING_BODY, it));
        movement.period().ifPresent(it -> values.put(FactField.PERIOD, it));
        return new Fact(Kind.MOVEMENT, row, values, movement.evidence().map(Evidence::text));
    }

    private static Fact task(int row, PlanContent.Task task) {
        Map<FactField, String> values = new EnumMap<>(FactField.class);
        values.put(FactField.CONTENT, task.content());
        task.lead().ifPresent(it -> values.put(FactField.LEAD, it));
        task.coordinating().ifPresent(it -> values.put(FactField.COORDINATING, it));
        task.quarter().ifPresent(it -> values.put(FactField.QUARTER, it.toString()));
        task.year().ifPresent(it -> values.put(FactField.YEAR, it.toString()));
        task.due().ifPresent(it -> values.put(FactField.DUE, it.toString()));
        return new Fact(Kind.TASK, row, values, task.evidence().map(Evidence::text));
    }

    private static Fact target(int row, PlanContent.Target target) {
        Map<FactField, String> values = new EnumMap<>(FactField.class);
        values.put(FactField.NAME, target.name());
        // "đạt 95 %" promises what "95 %" promises
        target.comparator()
                .filter(it -> it != Comparator.DAT)
                .ifPresent(it -> values.put(FactField.COMPARATOR, it.name()));
        target.value().ifPresent(it -> values.put(FactField.VALUE, plain(it)));
        target.unit().ifPresent(it -> values.put(FactField.UNIT, it));
        return new Fact(Kind.TARGET, row, values, target.evidence().map(Evidence::text));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    Optional<String> value(FactField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The words by which people call it. */
    String title() {
        return value(FactField.NAME).or(() -> value(FactField.CONTENT)).orElse("");
    }

    /** Whether both say the same, wherever it is written. */
    boolean saysTheSame(Fact other) {
        return kind == other.kind && values.equals(other.values);
    }

    boolean isFromTheSameWords(Fact other) {
        return kind == other.kind
                && sentence.isPresent()
                && sentence.map(Letters::key).equals(other.sentence.map(Letters::key));
    }

    boolean hasTheSameTitle(Fact other) {
        return kind == other.kind && Letters.key(title()).equals(Letters.key(other.title()));
    }
}
