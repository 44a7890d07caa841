package vn.thidua.plans.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import vn.thidua.plans.search.PlanIndex.Counts;

/** Counts the found documents by their values. */
final class Counting implements CollectorManager<Counting.Tally, Counts> {

    private static final List<String> FIELDS =
            List.of(Fields.TYPE, Fields.KIND, Fields.YEAR, Fields.UNIT, Fields.STATE);

    private static final int MOST = 100;

    @Override
    public Tally newCollector() {
        return new Tally();
    }

    @Override
    public Counts reduce(Collection<Tally> tallies) throws IOException {
        Map<String, Map<String, Long>> all = new HashMap<>();
        for (Tally tally : tallies) {
            tally.finish();
            tally.counted.forEach(
                    (field, values) ->
                            values.forEach(
                                    (value, count) ->
                                            all.computeIfAbsent(field, _ -> new HashMap<>())
                                                    .merge(value, count, Long::sum)));
        }
        return new Counts(
                most(all, Fields.TYPE),
                most(all, Fields.KIND),
                most(all, Fields.YEAR),
                most(all, Fields.UNIT),
                most(all, Fields.STATE));
    }

    private static Map<String, Long> most(Map<String, Map<String, Long>> all, String field) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        all.getOrDefault(field, Map.of()).entrySet().stream()
                .sorted(
                        Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Entry.comparingByKey()))
                .limit(MOST)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The counts of one searching thread, by ordinal within a segment. */
    static final class Tally extends SimpleCollector {

        /** The values of one field in a segment, with how often each was met. */
        private static final class Column {
            private final String field;
            private final SortedDocValues values;
            private final int[] counts;

            Column(String field, SortedDocValues values) {
                this.field = field;
                this.values = values;
                this.counts = new int[values.getValueCount()];
            }
        }

        private final Map<String, Map<String, Long>> counted = new HashMap<>();
        private List<Column> columns = List.of();

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            finish();
            List<Column> next = new ArrayList<>();
            for (String field : FIELDS) {
                SortedDocValues values = DocValues.getSorted(segment.reader(), field);
                next.add(new Column(field, values));
            }
            columns = next;
        }

        @Override
        public void collect(int document) throws IOException {
            for (Column column : columns) {
                if (column.values.advanceExact(document)) {
                    column.counts[column.values.ordValue()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (Column column : columns) {
                Map<String, Long> values =
                        counted.computeIfAbsent(column.field, _ -> new HashMap<>());
                for (int ordinal = 0; ordinal < column.counts.length; ordinal++) {
                    if (column.counts[ordinal] > 0) {
                        values.merge(
                                column.values.lookupOrd(ordinal).utf8ToString(),
                                (long) column.counts[ordinal],
                                Long::sum);
                    }
                }
            }
            columns = List.of();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
