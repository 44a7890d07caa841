package vn.thidua.reporting.rollup.kafka;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.RollUpView.Answer;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.UnitYear;

/**
 * The keys of one tree. Every key begins with the tree's top: a partition holds several trees, and which ones must not change a number.
 * Sets are kept as one key per member, so that a hub with thousands of children is never rewritten as a whole. The separator is a control
 * character, which ids cannot hold.
 */
record Index(UnitId root) {

    private static final char SEPARATOR = '\u0001';
    static final byte[] PRESENT = {1};

    String plan(PlanId plan) {
        return key(root.value(), plan.value());
    }

    String child(PlanId parent, PlanId child) {
        return key(root.value(), "child", parent.value(), child.value());
    }

    String answer(PlanId ancestor, UnitId unit, PlanId descendant) {
        return key(root.value(), "answer", ancestor.value(), unit.value(), descendant.value());
    }

    String owned(UnitId unit, PlanId plan) {
        return key(root.value(), "owned", unit.value(), plan.value());
    }

    String sequence(PlanId plan) {
        return key(root.value(), "sequence", plan.value());
    }

    String about(String thing) {
        return key(root.value(), thing);
    }

    /** Of a year the units lie together: a question is about one year. */
    String year(UnitYear year) {
        return key(root.value(), Integer.toString(year.year()), year.unit().value());
    }

    Map<UnitId, Figures> figures(ReadOnlyKeyValueStore<String, YearForm.Stored> store, int year) {
        String prefix = key(root.value(), Integer.toString(year), "");
        Map<UnitId, Figures> figures = new HashMap<>();
        try (KeyValueIterator<String, YearForm.Stored> found =
                store.prefixScan(prefix, new StringSerializer())) {
            found.forEachRemaining(
                    each ->
                            figures.put(
                                    new UnitId(each.key.substring(prefix.length())),
                                    each.value.figures()));
        }
        return figures;
    }

    String youngest() {
        return key(root.value(), "youngest");
    }

    List<PlanId> children(ReadOnlyKeyValueStore<String, byte[]> store, PlanId parent) {
        return scan(store, key(root.value(), "child", parent.value(), ""), PlanId::new);
    }

    List<PlanId> owned(ReadOnlyKeyValueStore<String, byte[]> store, UnitId unit) {
        return scan(store, key(root.value(), "owned", unit.value(), ""), PlanId::new);
    }

    List<Answer> answers(ReadOnlyKeyValueStore<String, byte[]> store, PlanId ancestor) {
        return scan(
                store,
                key(root.value(), "answer", ancestor.value(), ""),
                rest -> {
                    int end = rest.indexOf(SEPARATOR);
                    return new Answer(
                            new UnitId(rest.substring(0, end)),
                            new PlanId(rest.substring(end + 1)));
                });
    }

    boolean answered(ReadOnlyKeyValueStore<String, byte[]> store, PlanId ancestor, UnitId unit) {
        String prefix = key(root.value(), "answer", ancestor.value(), unit.value(), "");
        try (KeyValueIterator<String, byte[]> found =
                store.prefixScan(prefix, new StringSerializer())) {
            return found.hasNext();
        }
    }

    Optional<Instant> youngest(ReadOnlyKeyValueStore<String, byte[]> store) {
        return Optional.ofNullable(store.get(youngest()))
                .map(ByteBuffer::wrap)
                .map(bytes -> Instant.ofEpochSecond(bytes.getLong(), bytes.getInt()));
    }

    static byte[] bytes(Instant instant) {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(instant.getEpochSecond())
                .putInt(instant.getNano())
                .array();
    }

    static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    static long number(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getLong();
    }

    private static String key(String... parts) {
        return String.join(String.valueOf(SEPARATOR), parts);
    }

    private static <T> List<T> scan(
            ReadOnlyKeyValueStore<String, byte[]> store, String prefix, Function<String, T> form) {
        List<T> all = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> found =
                store.prefixScan(prefix, new StringSerializer())) {
            while (found.hasNext()) {
                all.add(form.apply(found.next().key.substring(prefix.length())));
            }
        }
        return all;
    }
}
