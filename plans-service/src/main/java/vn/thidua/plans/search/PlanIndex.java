package vn.thidua.plans.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thidua.plans.plan.PlanId;

/** Chỉ mục tìm kiếm: a copy of what can be asked of all plans. The store is the truth, this can be made again from it. */
public interface PlanIndex {

    /**
     * Những gì tìm được.
     *
     * @param found of one page, in order
     * @param total of all pages
     */
    record Hits(List<Hit> found, long total, Counts counts) {
        public Hits {
            found = List.copyOf(found);
        }
    }

    /** A document found, with the text to show a passage of. */
    record Hit(PlanId id, String unit, String title, String body) {}

    /**
     * Số văn bản theo từng tiêu chí: how many of the found documents have which value, the most frequent first.
     *
     * @param units at most the first hundred
     */
    record Counts(
            Map<String, Long> types,
            Map<String, Long> kinds,
            Map<String, Long> years,
            Map<String, Long> units,
            Map<String, Long> states) {}

    /** Cách so chữ. */
    enum Strictness {
        /** A word with marks means these marks; words are whole. */
        AS_WRITTEN,
        /** Marks do not matter, and the last word may go on. */
        LOOSE
    }

    Hits search(Question question, ReadScope readable, Strictness strictness);

    /** Takes these revisions in place of former ones; they are found once {@link #show} was called. */
    void put(Collection<Indexed> plans);

    void remove(Collection<PlanId> plans);

    /** The revision that is held of a plan, as of the last {@link #show}. */
    OptionalLong revision(PlanId plan);

    /** The revisions of all plans that are held, as of the last {@link #show}. */
    Map<PlanId, Long> revisions();

    /** Lets searches see what was put and removed. */
    void show();

    /** Makes what was put and removed last on disk. What a crash takes away is made again. */
    void keep();

    /** What is wrong with it, if it cannot be used. */
    Optional<String> trouble();

    /** Throws everything away and begins empty. */
    void startAgain();
}
