package vn.thidua.plans.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.unit.UnitId;

/**
 * Câu hỏi tìm kiếm.
 *
 * @param wanted a document has to meet all of them; none: every document
 * @param page from 0
 * @param size documents on a page
 */
public record Question(List<Wanted> wanted, Narrowing narrowing, Order order, int page, int size) {

    /** Documents further down than this are not paged to; the question has to be narrower. */
    public static final int DEEPEST = 10_000;

    public Question {
        wanted = List.copyOf(wanted);
        if (page < 0 || size < 1 || (page + 1L) * size > DEEPEST) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size);
        }
    }

    /** Thứ tự. */
    public enum Order {
        /** What fits best comes first. */
        FIT,
        /** The newest document comes first. */
        NEWEST
    }

    /**
     * Điều kiện lọc: an empty one does not narrow.
     *
     * @param from first day of the document
     * @param to last day of the document
     */
    public record Narrowing(
            Set<DocumentType> types,
            Set<PlanKind> kinds,
            Set<Integer> years,
            Set<UnitId> units,
            Set<PlanState.Name> states,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        public static final Narrowing NONE =
                new Narrowing(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty());

        public Narrowing {
            types = Set.copyOf(types);
            kinds = Set.copyOf(kinds);
            years = Set.copyOf(years);
            units = Set.copyOf(units);
            states = Set.copyOf(states);
        }
    }
}
