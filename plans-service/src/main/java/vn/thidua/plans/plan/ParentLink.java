package vn.thidua.plans.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.plan.PlanContent.Reference;
import vn.thidua.plans.unit.Spelling;
import vn.thidua.plans.unit.UnitId;

/**
 * Liên kết với văn bản cấp trên: which documents a plan implements. Each document that the text says it implements or
 * responds to is a tie of its own, known or still to be found; a person may add others, choose, and take away. What a person
 * decided about a citation stays as long as the citation stands in the text.
 *
 * @param declaredNone a person said that the plan implements no other document
 */
public record ParentLink(List<Tie> ties, boolean declaredNone) {

    /** Nothing is cited and nobody has answered yet. */
    public static final ParentLink NONE = new ParentLink(List.of(), false);

    public ParentLink {
        Map<String, Tie> byId = new LinkedHashMap<>();
        ties.forEach(tie -> byId.putIfAbsent(tie.id(), tie));
        ties = List.copyOf(byId.values());
    }

    public static ParentLink of(List<Tie> ties) {
        return new ParentLink(ties, false);
    }

    /** Không thực hiện văn bản nào: a person said so. */
    public static ParentLink notNeeded() {
        return new ParentLink(List.of(), true);
    }

    /** A plan of another unit, by its address. */
    public record Parent(PlanId plan, UnitId unit) {}

    /** A document that may be the parent, with Vietnamese reasons, strongest first. */
    public record Candidate(Parent plan, List<String> why) {
        public Candidate {
            why = List.copyOf(why);
        }
    }

    /**
     * Một căn cứ cấp trên.
     *
     * @param id the same as long as the citation says the same; of what a person added, the parent's
     * @param cited what the text says; empty when a person added it
     * @param role {@code IMPLEMENTS} or {@code RESPONDS_TO}
     */
    public record Tie(String id, Optional<Reference> cited, CitationRole role, Standing standing) {

        /** What a person added. */
        public static Tie added(Parent parent, CitationRole role) {
            return new Tie(
                    "p-" + parent.plan(),
                    Optional.empty(),
                    role,
                    new Standing.Resolved(parent, true));
        }

        /** What a text cites. */
        public static Tie cited(Reference reference, Standing standing) {
            Reference plain =
                    new Reference(
                            reference.type(),
                            reference.number(),
                            reference.date(),
                            reference.issuer(),
                            reference.subject(),
                            reference.role(),
                            Optional.empty());
            return new Tie(idOf(plain), Optional.of(plain), plain.role(), standing);
        }

        /** Equal for all writings of one citation. */
        private static String idOf(Reference reference) {
            String says =
                    reference.role()
                            + "|"
                            + reference.type().map(Enum::name).orElse("")
                            + "|"
                            + reference.number().flatMap(DocumentNumber::key).orElse("")
                            + "|"
                            + reference.date().map(Object::toString).orElse("")
                            + "|"
                            + reference.issuer().map(Spelling::key).orElse("");
            return "c-" + UUID.nameUUIDFromBytes(says.getBytes(StandardCharsets.UTF_8));
        }

        Tie with(Standing other) {
            return new Tie(id, cited, role, other);
        }

        Optional<Parent> parent() {
            return standing instanceof Standing.Resolved(var parent, _)
                    ? Optional.of(parent)
                    : Optional.empty();
        }

        boolean decided() {
            return standing instanceof Standing.Resolved(_, var byPerson)
                    ? byPerson
                    : standing instanceof Standing.Removed;
        }
    }

    /** Tình trạng của một căn cứ. */
    public sealed interface Standing {

        /**
         * Đã xác định.
         *
         * @param byPerson then the system never changes it by itself
         */
        record Resolved(Parent parent, boolean byPerson) implements Standing {}

        /** Chờ văn bản vào hệ thống: it is known by these. */
        record Pending(Set<ParentKey> waitingFor) implements Standing {
            public Pending {
                waitingFor = Set.copyOf(waitingFor);
                if (waitingFor.isEmpty()) {
                    throw new IllegalArgumentException("waits for nothing");
                }
            }
        }

        /** Chưa rõ văn bản nào: a person must choose among the candidates. */
        record Ambiguous(List<Candidate> candidates, Set<ParentKey> waitingFor)
                implements Standing {
            public Ambiguous {
                candidates = List.copyOf(candidates);
                waitingFor = Set.copyOf(waitingFor);
            }
        }

        /** Văn bản của trung ương: no unit of the system issues it. */
        record Outside() implements Standing {}

        /** Đã gỡ: a person said that the plan does not implement it. */
        record Removed() implements Standing {}
    }

    /** The names that lists, events and the store use. */
    public enum Name {
        RESOLVED,
        PENDING,
        AMBIGUOUS,
        NONE_CITED,
        NOT_NEEDED
    }

    /**
     * The link in one word: a question goes before everything, one known parent is enough to belong to the tree.
     *
     * @return {@code PENDING} also when only documents of the centre are cited
     */
    public Name name() {
        if (any(Standing.Ambiguous.class::isInstance)) {
            return Name.AMBIGUOUS;
        }
        if (any(Standing.Resolved.class::isInstance)) {
            return Name.RESOLVED;
        }
        if (any(Standing.Pending.class::isInstance) || any(Standing.Outside.class::isInstance)) {
            return Name.PENDING;
        }
        return declaredNone || any(Standing.Removed.class::isInstance)
                ? Name.NOT_NEEDED
                : Name.NONE_CITED;
    }

    private boolean any(Predicate<Standing> standing) {
        return ties.stream().map(Tie::standing).anyMatch(standing);
    }

    /** The parents known so far, once each. */
    public List<Parent> parents() {
        return ties.stream().flatMap(tie -> tie.parent().stream()).distinct().toList();
    }

    /** What a document that arrives must be known by to change this link. */
    public Set<ParentKey> waitingFor() {
        return ties.stream()
                .map(Tie::standing)
                .map(
                        standing ->
                                switch (standing) {
                                    case Standing.Pending(var keys) -> keys;
                                    case Standing.Ambiguous(_, var keys) -> keys;
                                    case Standing.Resolved _,
                                            Standing.Outside _,
                                            Standing.Removed _ ->
                                            Set.<ParentKey>of();
                                })
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** Only documents of the centre are cited, which are not in the system. */
    public boolean onlyOutside() {
        return name() == Name.PENDING && waitingFor().isEmpty();
    }

    /** Whether a person has decided something here. */
    public boolean chosenByPerson() {
        return declaredNone || ties.stream().anyMatch(Tie::decided);
    }

    public Optional<Tie> tie(String id) {
        return ties.stream().filter(tie -> tie.id().equals(id)).findFirst();
    }

    /** What the text says now, with what people decided before. */
    public ParentLink decidedOver(ParentLink found) {
        if (declaredNone) {
            return this;
        }
        List<Tie> all = new ArrayList<>();
        found.ties().forEach(tie -> all.add(tie(tie.id()).filter(Tie::decided).orElse(tie)));
        ties.stream().filter(tie -> tie.cited().isEmpty()).forEach(all::add);
        return new ParentLink(all, false);
    }

    /** What became of a person's wish. */
    public sealed interface Changed {

        /** The link after it. */
        record To(ParentLink link) implements Changed {}

        record Refused(Reason reason) implements Changed {}
    }

    /** Thêm: one more parent. */
    Changed add(Parent parent, CitationRole role) {
        return parents().contains(parent)
                ? new Changed.Refused(Reason.LINK_EXISTS)
                : to(append(Tie.added(parent, role)));
    }

    /** Chọn: this is the document that the tie means. */
    Changed choose(String id, Parent parent) {
        Optional<Tie> tie = tie(id);
        if (tie.isEmpty()) {
            return new Changed.Refused(Reason.LINK_UNKNOWN);
        }
        boolean elsewhere =
                ties.stream()
                        .filter(other -> !other.id().equals(id))
                        .anyMatch(other -> other.parent().equals(Optional.of(parent)));
        if (elsewhere) {
            return new Changed.Refused(Reason.LINK_EXISTS);
        }
        Tie chosen =
                tie.get().cited().isEmpty()
                        ? Tie.added(parent, tie.get().role())
                        : tie.get().with(new Standing.Resolved(parent, true));
        return to(ties.stream().map(it -> it.id().equals(id) ? chosen : it).toList());
    }

    /** Gỡ: a citation stays visible as taken away, so that it is not found again; what a person added goes. */
    Changed remove(String id) {
        Optional<Tie> tie = tie(id);
        if (tie.isEmpty() || tie.get().standing() instanceof Standing.Removed) {
            return new Changed.Refused(Reason.LINK_UNKNOWN);
        }
        return to(
                tie.get().cited().isEmpty()
                        ? ties.stream().filter(it -> !it.id().equals(id)).toList()
                        : ties.stream()
                                .map(
                                        it ->
                                                it.id().equals(id)
                                                        ? it.with(new Standing.Removed())
                                                        : it)
                                .toList());
    }

    /**
     * The one answer to the question about the parent: it settles the open question if there is one, else the main
     * citation, else it is added.
     */
    Changed answer(Parent parent) {
        if (parents().contains(parent)) {
            return to(ties);
        }
        Optional<Tie> open =
                first(Standing.Ambiguous.class)
                        .or(() -> first(Standing.Pending.class))
                        .or(() -> first(Standing.Resolved.class));
        return open.map(tie -> choose(tie.id(), parent))
                .orElseGet(() -> to(append(Tie.added(parent, CitationRole.IMPLEMENTS))));
    }

    private Optional<Tie> first(Class<? extends Standing> standing) {
        return ties.stream().filter(tie -> standing.isInstance(tie.standing())).findFirst();
    }

    private List<Tie> append(Tie tie) {
        List<Tie> all = new ArrayList<>(ties);
        all.add(tie);
        return all;
    }

    private static Changed to(List<Tie> ties) {
        return new Changed.To(new ParentLink(ties, false));
    }
}
