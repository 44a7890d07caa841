package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how a query is answered: the index that leaves the fewest documents to look at; where many are left by all, the one
 * with the longest run of equal values, then a range, then the order asked for.
 */
final class QueryPlanner {

    /** More combinations of {@code $in} values than this are not looked up one by one. */
    private static final int MOST_PREFIXES = 20_000;

    /** Indexes that leave more than this are not told apart by counting. */
    private static final int COUNTED = 200;

    /** How the documents of a query are found. */
    sealed interface Plan {

        /** Every document has to be looked at. */
        record Scan() implements Plan {}

        /** The documents at these positions, ascending without repetition. */
        record Lookup(String index, LongStream positions) implements Plan {}

        /** The documents at these positions, in the order asked for. */
        record InOrder(String index, LongStream positions) implements Plan {}
    }

    private final List<OrderedIndex> indexes;

    QueryPlanner(List<Index<Long>> indexes) {
        this.indexes = indexes.stream().map(OrderedIndex.class::cast).toList();
    }

    /** @param sort the order asked for; empty for none */
    Plan plan(Document query, Document sort) {
        Conditions conditions = Conditions.of(query);
        Optional<Access> best =
                best(
                        indexes.stream()
                                .map(index -> Access.of(index, query, conditions, sort))
                                .filter(Access::isUseful)
                                .sorted(Access.BEST.reversed())
                                .toList());
        if (best.isPresent() && (best.get().narrows() || conditions.alternatives().isEmpty())) {
            return best.get().plan();
        }
        return alternatives(conditions).or(() -> best.map(Access::plan)).orElseGet(Plan.Scan::new);
    }

    /**
     * The one that leaves the fewest documents.
     *
     * @param useful the best first, as far as can be said without looking into the indexes
     */
    private static Optional<Access> best(List<Access> useful) {
        if (useful.size() < 2 || useful.getFirst().isExact()) {
            return useful.stream().findFirst();
        }
        return useful.stream().min(Comparator.comparingLong(access -> access.atMost(COUNTED)));
    }

    /** A {@code $or} is looked up when each of its branches can be. */
    private Optional<Plan> alternatives(Conditions conditions) {
        for (List<Document> branches : conditions.alternatives()) {
            List<Plan.Lookup> lookups = new ArrayList<>();
            for (Document branch : branches) {
                if (plan(branch, new Document()) instanceof Plan.Lookup lookup) {
                    lookups.add(lookup);
                }
            }
            if (lookups.size() == branches.size()) {
                return Optional.of(
                        new Plan.Lookup(
                                String.join(
                                        " | ", lookups.stream().map(Plan.Lookup::index).toList()),
                                lookups.stream()
                                        .flatMapToLong(Plan.Lookup::positions)
                                        .sorted()
                                        .distinct()));
            }
        }
        return Optional.empty();
    }

    /**
     * What one index can do for a query.
     *
     * @param prefixes the runs of equal values to look up; one empty run when there are none
     * @param length the length of each run
     * @param range the bounds of the next path, if the query gives any
     * @param ordered whether the entries come in the order asked for, or in exactly the reverse one
     */
    private record Access(
            OrderedIndex index,
            List<List<Object>> prefixes,
            int length,
            @Nullable KeyRange range,
            Order ordered) {

        private static final Comparator<Access> BEST =
                Comparator.comparingInt(Access::length)
                        .thenComparing(access -> access.isExact())
                        .thenComparing(access -> access.range != null)
                        .thenComparing(access -> access.ordered != Order.OTHER);

        static Access of(OrderedIndex index, Document query, Conditions conditions, Document sort) {
            List<String> paths = index.definition().paths();
            List<List<Object>> prefixes = List.of(List.of());
            boolean arrayUsed = false;
            int length = 0;
            while (length < paths.size()) {
                List<Object> values = conditions.equal(paths.get(length));
                if (values == null
                        || (arrayUsed && index.isMultikey(length))
                        || (long) prefixes.size() * values.size() > MOST_PREFIXES) {
                    break;
                }
                arrayUsed |= index.isMultikey(length);
                prefixes = product(prefixes, values);
                length++;
            }
            KeyRange range = null;
            if (length < paths.size() && !(arrayUsed && index.isMultikey(length))) {
                range = conditions.range(paths.get(length));
                if (range != null && index.isMultikey(length)) {
                    range = range.withoutUpperBound();
                }
            }
            Access access = new Access(index, prefixes, length, range, Order.OTHER);
            return access.holdsAllOf(query, conditions)
                    ? new Access(
                            index, prefixes, length, range, Order.of(index, prefixes, length, sort))
                    : new Access(index, List.of(List.of()), 0, null, Order.OTHER);
        }

        private static List<List<Object>> product(
                List<List<Object>> prefixes, List<Object> values) {
            return prefixes.stream()
                    .flatMap(
                            prefix ->
                                    values.stream().map(value -> IndexEntry.append(prefix, value)))
                    .toList();
        }

        /** A sparse or partial index is used only when none of the matching documents can be absent from it. */
        private boolean holdsAllOf(Document query, Conditions conditions) {
            if (index.definition().sparse() && !demandsAValue()) {
                return false;
            }
            return index.definition()
                    .partialFilter()
                    .map(
                            filter ->
                                    filter.entrySet().stream()
                                            .allMatch(impliedBy(query, conditions)))
                    .orElse(true);
        }

        private boolean demandsAValue() {
            return range != null
                    || (length > 0
                            && prefixes.stream()
                                    .noneMatch(
                                            prefix ->
                                                    prefix.stream()
                                                            .allMatch(Missing.class::isInstance)));
        }

        private static Predicate<Map.Entry<String, Object>> impliedBy(
                Document query, Conditions conditions) {
            Map<String, Object> demands = new LinkedHashMap<>();
            flatten(query, demands);
            return condition ->
                    isSaid(condition, demands)
                            || (condition.getValue().equals(new Document("$exists", true))
                                    && isGiven(condition.getKey(), conditions));
        }

        private static boolean isSaid(
                Map.Entry<String, Object> condition, Map<String, Object> demands) {
            return demands.containsKey(condition.getKey())
                    && KeyOrder.normalized(condition.getValue())
                            .equals(KeyOrder.normalized(demands.get(condition.getKey())));
        }

        private static boolean isGiven(String path, Conditions conditions) {
            List<Object> values = conditions.equal(path);
            return conditions.range(path) != null
                    || (values != null && values.stream().noneMatch(Missing.class::isInstance));
        }

        private static void flatten(Document query, Map<String, Object> demands) {
            query.forEach(
                    (field, value) -> {
                        if (field.equals("$and") && value instanceof List<?> all) {
                            all.forEach(
                                    one -> {
                                        if (one instanceof Document document) {
                                            flatten(document, demands);
                                        }
                                    });
                        } else {
                            demands.putIfAbsent(field, value);
                        }
                    });
        }

        /** At most one document has this key. */
        boolean isExact() {
            return index.isUnique() && length == index.getKeys().size() && prefixes.size() == 1;
        }

        /** How many documents it leaves; {@code limit} for more. */
        long atMost(int limit) {
            return narrows() ? entries(false).limit(limit).count() : limit;
        }

        boolean narrows() {
            return length > 0 || range != null;
        }

        boolean isUseful() {
            return narrows() || ordered != Order.OTHER;
        }

        Plan plan() {
            return switch (ordered) {
                case OTHER ->
                        new Plan.Lookup(
                                index.getName(),
                                entries(false).mapToLong(IndexEntry::position).sorted().distinct());
                case SAME -> new Plan.InOrder(index.getName(), once(entries(false)));
                case REVERSE -> new Plan.InOrder(index.getName(), once(entries(true)));
            };
        }

        private Stream<IndexEntry> entries(boolean reverse) {
            return prefixes.stream()
                    .flatMap(
                            prefix -> {
                                var found =
                                        range == null
                                                ? index.startingWith(prefix)
                                                : index.startingWith(prefix, range);
                                return (reverse ? found.descendingSet() : found).stream();
                            });
        }

        /** Lazily, so that a limit ends the walk; a document with arrays may stand in the walk several times. */
        private LongStream once(Stream<IndexEntry> entries) {
            LongStream positions = entries.mapToLong(IndexEntry::position);
            return index.isMultikey() ? positions.distinct() : positions;
        }
    }

    /** How the entries of an index after a run of equal values lie to an order that was asked for. */
    private enum Order {
        SAME,
        REVERSE,
        OTHER;

        static Order of(
                OrderedIndex index, List<List<Object>> prefixes, int length, Document sort) {
            if (sort.isEmpty() || prefixes.size() != 1) {
                return OTHER;
            }
            List<String> paths = index.definition().paths();
            int at = length;
            Order order = OTHER;
            for (Map.Entry<String, Object> key : sort.entrySet()) {
                int fixed = paths.indexOf(key.getKey());
                if (fixed >= 0 && fixed < length && !index.isMultikey(fixed)) {
                    continue; // one value only: any order is the same
                }
                if (at >= paths.size()
                        || !paths.get(at).equals(key.getKey())
                        || index.isMultikey(at)) {
                    return OTHER;
                }
                boolean same =
                        index.definition().directions().get(at) == isAscending(key.getValue());
                if (order != OTHER && same != (order == SAME)) {
                    return OTHER;
                }
                order = same ? SAME : REVERSE;
                at++;
            }
            return order;
        }

        private static boolean isAscending(Object direction) {
            return direction instanceof Number number && number.doubleValue() > 0;
        }
    }
}
