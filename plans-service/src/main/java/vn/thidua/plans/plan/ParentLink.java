package vn.thidua.plans.plan;

import java.util.List;
import java.util.Set;
import vn.thidua.plans.unit.UnitId;

/**
 * Liên kết với văn bản cấp trên: which documents a plan implements, or why that is not known yet. What the text cites as
 * parent stands in the content.
 */
public sealed interface ParentLink {

    /** A plan of another unit, by its address. */
    record Parent(PlanId plan, UnitId unit) {}

    /** A document that may be the parent, with Vietnamese reasons, strongest first. */
    record Candidate(Parent plan, List<String> why) {
        public Candidate {
            why = List.copyOf(why);
        }
    }

    /**
     * Đã xác định.
     *
     * @param chosenByPerson then the system never changes it by itself
     */
    record Resolved(List<Parent> parents, boolean chosenByPerson) implements ParentLink {
        public Resolved {
            parents = List.copyOf(parents);
            if (parents.isEmpty()) {
                throw new IllegalArgumentException("resolved to nothing");
            }
        }
    }

    /**
     * Chờ văn bản cấp trên: it is cited but not in the system yet.
     *
     * @param waitingFor what the parent will be known by; empty when no unit of the system issues it
     */
    record Pending(Set<ParentKey> waitingFor) implements ParentLink {
        public Pending {
            waitingFor = Set.copyOf(waitingFor);
        }
    }

    /** Chưa rõ văn bản nào: a person must choose among the candidates. */
    record Ambiguous(List<Candidate> candidates, Set<ParentKey> waitingFor) implements ParentLink {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            waitingFor = Set.copyOf(waitingFor);
        }
    }

    /** Không dẫn văn bản cấp trên: nobody has answered the question yet. */
    record NoneCited() implements ParentLink {}

    /** Không thực hiện văn bản nào: a person said so. */
    record NotNeeded() implements ParentLink {}

    /** The names that lists, events and the store use. */
    enum Name {
        RESOLVED,
        PENDING,
        AMBIGUOUS,
        NONE_CITED,
        NOT_NEEDED
    }

    default Name name() {
        return switch (this) {
            case Resolved _ -> Name.RESOLVED;
            case Pending _ -> Name.PENDING;
            case Ambiguous _ -> Name.AMBIGUOUS;
            case NoneCited _ -> Name.NONE_CITED;
            case NotNeeded _ -> Name.NOT_NEEDED;
        };
    }

    default List<Parent> parents() {
        return this instanceof Resolved(var parents, _) ? parents : List.of();
    }

    /** What a document that arrives must be known by to change this link. */
    default Set<ParentKey> waitingFor() {
        return switch (this) {
            case Pending(var keys) -> keys;
            case Ambiguous(_, var keys) -> keys;
            case Resolved _, NoneCited _, NotNeeded _ -> Set.of();
        };
    }

    /** Whether a person has answered; the system then leaves the answer alone. */
    default boolean chosenByPerson() {
        return switch (this) {
            case Resolved(_, var chosen) -> chosen;
            case NotNeeded _ -> true;
            case Pending _, Ambiguous _, NoneCited _ -> false;
        };
    }
}
