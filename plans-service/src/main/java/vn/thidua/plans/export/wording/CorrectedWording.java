package vn.thidua.plans.export.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.plan.PlanContent;

/**
 * Lời văn mang giá trị đã sửa: a movement, task or target that a person has corrected is said with its new value where the
 * wording said the old one. Where it is not sure which words those are, the wording stays and the difference is named.
 *
 * @param content with the wording to be printed
 * @param placed what was put into the wording
 * @param open what the paper still says otherwise
 */
public record CorrectedWording(PlanContent content, List<Gap> placed, List<Gap> open) {

    /** A name of fewer words may stand in a sentence that speaks of something else. */
    private static final int WORDS_OF_A_NAME = 3;

    public CorrectedWording {
        placed = List.copyOf(placed);
        open = List.copyOf(open);
    }

    /** As it was imported or written. */
    public static CorrectedWording unchanged(PlanContent content) {
        return new CorrectedWording(content, List.of(), List.of());
    }

    /**
     * Lays what was entered beside what a reader finds in the printed wording.
     *
     * @param readBack what is read in the paper of this content
     * @param corrected lists of the content in which a person has changed something: movements, tasks, targets
     * @param unwritten facts that are printed as tables of their own: lists with rows, as "targets[2]"
     */
    public static CorrectedWording of(
            PlanContent content,
            PlanContent readBack,
            Set<String> corrected,
            Set<String> unwritten) {
        List<Fact> read = new ArrayList<>(Fact.of(readBack));
        List<Fact> others = new ArrayList<>();
        for (Fact fact : Fact.of(content)) {
            boolean said =
                    take(read, read.stream().filter(fact::saysTheSame).findFirst()).isPresent();
            if (!said
                    && corrected.contains(fact.kind().list())
                    && !unwritten.contains(fact.kind().list() + "[" + fact.row() + "]")) {
                others.add(fact);
            }
        }
        Placing placing = new Placing(Wording.of(content));
        for (Fact fact : others) {
            Optional<Fact> said =
                    take(read, read.stream().filter(fact::isFromTheSameWords).findFirst())
                            .or(
                                    () ->
                                            take(
                                                    read,
                                                    read.stream()
                                                            .filter(fact::hasTheSameTitle)
                                                            .findFirst()));
            placing.place(fact, said);
        }
        return placing.result();
    }

    private static Optional<Fact> take(List<Fact> facts, Optional<Fact> one) {
        one.ifPresent(facts::remove);
        return one;
    }

    /** Works through the facts; what one has put there the next one finds. */
    private static final class Placing {
        private final Wording wording;
        private final List<Gap> placed = new ArrayList<>();
        private final List<Gap> open = new ArrayList<>();

        Placing(Wording wording) {
            this.wording = wording;
        }

        CorrectedWording result() {
            return placed.isEmpty() && open.isEmpty()
                    ? unchanged(wording.content())
                    : new CorrectedWording(wording.content(), placed, open);
        }

        void place(Fact fact, Optional<Fact> said) {
            Optional<Wording.Stretch> scope = said.flatMap(this::scopeOf).or(() -> scopeOf(fact));
            for (FactField field : FactField.values()) {
                Gap gap = Gap.of(fact, field, said.flatMap(it -> it.value(field)));
                if (gap.said().equals(gap.meant())
                        || scope.filter(it -> says(it, gap)).isPresent()) {
                    continue;
                }
                Optional<Wording.Stretch> after =
                        scope.filter(_ -> gap.said().isPresent() && gap.meant().isPresent())
                                .flatMap(it -> put(fact.kind(), it, gap));
                if (after.isPresent()) {
                    placed.add(gap);
                    scope = after;
                } else if (said.isPresent() || mustBeSaid(field)) {
                    open.add(gap);
                }
            }
        }

        /** What follows from the rest of a document is not missed in a sentence that nobody read. */
        private static boolean mustBeSaid(FactField field) {
            return switch (field) {
                case STANDING_BODY, LEAD, DUE, VALUE -> true;
                case NAME, PERIOD, CONTENT, COORDINATING, QUARTER, YEAR, COMPARATOR, UNIT -> false;
            };
        }

        /** The only place of the words that the fact was read from, else the only line that names it. */
        private Optional<Wording.Stretch> scopeOf(Fact fact) {
            return fact.sentence()
                    .flatMap(this::only)
                    .or(() -> only(fact.title()).map(it -> wording.whole(it.line())));
        }

        private Optional<Wording.Stretch> only(String words) {
            List<Wording.Stretch> all = wording.stretches(words);
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }

        /** The wording was right and only read wrongly: it says the new value, and the old one not at all. */
        private boolean says(Wording.Stretch scope, Gap gap) {
            String words = wording.words(scope);
            return gap.meant().filter(it -> Values.isSaid(words, gap.field(), it)).isPresent()
                    && gap.said().filter(it -> Values.isSaid(words, gap.field(), it)).isEmpty();
        }

        /**
         * Replaces the one place that says the old value.
         *
         * @return the scope as it is then; empty if there is no such place or more than one
         */
        private Optional<Wording.Stretch> put(Fact.Kind kind, Wording.Stretch scope, Gap gap) {
            String before = gap.said().orElseThrow();
            String words = wording.words(scope);
            List<Values.Place> places =
                    cellsFirst(scope, Values.places(words, gap.field(), before));
            if (places.size() != 1
                    || !Values.canBeReplaced(words, gap.field(), places.getFirst())) {
                return Optional.empty();
            }
            Wording.Stretch at = at(scope, places.getFirst());
            boolean name = gap.field() == FactField.NAME;
            if (kind == Fact.Kind.TARGET && name && !opensItsClause(scope, at)) {
                return Optional.empty();
            }
            if (kind == Fact.Kind.MOVEMENT
                    && name
                    && before.split("\\s+", -1).length >= WORDS_OF_A_NAME) {
                wording.stretches(before).reversed().forEach(each -> write(each, gap));
                return Optional.of(wording.whole(scope.line()));
            }
            int longer = write(at, gap);
            return Optional.of(
                    new Wording.Stretch(scope.line(), scope.start(), scope.end() + longer));
        }

        /** In a table the value has a cell of its own; other cells may speak of it too. */
        private List<Values.Place> cellsFirst(Wording.Stretch scope, List<Values.Place> places) {
            List<Values.Place> cells =
                    places.stream().filter(it -> wording.isWholeCell(at(scope, it))).toList();
            return cells.size() == 1 ? cells : places;
        }

        /** How many letters longer the line is then. */
        private int write(Wording.Stretch at, Gap gap) {
            String old = wording.words(at);
            String written =
                    Values.written(
                            gap.field(), old, gap.said().orElseThrow(), gap.meant().orElseThrow());
            wording.replace(at, written);
            return written.length() - old.length();
        }

        private static Wording.Stretch at(Wording.Stretch scope, Values.Place place) {
            return new Wording.Stretch(
                    scope.line(), scope.start() + place.start(), scope.start() + place.end());
        }

        /** "có 85% hộ đạt …": another name would not fit behind the figures; before them it does. */
        private boolean opensItsClause(Wording.Stretch scope, Wording.Stretch at) {
            return wording.isWholeCell(at)
                    || wording.words(new Wording.Stretch(scope.line(), scope.start(), at.start()))
                            .matches("[^\\p{L}\\p{N}]*");
        }
    }
}
