package vn.thidua.standalone.mongo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One key of one document in an index, or the bound of a scan: a key shorter than the index's stands for all that begin
 * with it, below them at {@link Long#MIN_VALUE} and above them at {@link Long#MAX_VALUE}.
 */
record IndexEntry(List<Object> key, long position) {

    static IndexEntry below(List<Object> key) {
        return new IndexEntry(key, Long.MIN_VALUE);
    }

    static IndexEntry above(List<Object> key) {
        return new IndexEntry(key, Long.MAX_VALUE);
    }

    /** Key by key in the given directions, then by position. */
    static Comparator<IndexEntry> order(List<Boolean> ascending) {
        return (left, right) -> {
            int shared = Math.min(left.key.size(), right.key.size());
            for (int i = 0; i < shared; i++) {
                int order = KeyOrder.compare(left.key.get(i), right.key.get(i));
                if (order != 0) {
                    return ascending.get(i) ? order : -order;
                }
            }
            if (left.key.size() < right.key.size()) {
                return left.position == Long.MIN_VALUE ? -1 : 1;
            }
            if (left.key.size() > right.key.size()) {
                return right.position == Long.MIN_VALUE ? 1 : -1;
            }
            return Long.compare(left.position, right.position);
        };
    }

    static List<Object> append(List<Object> prefix, Object next) {
        return Stream.concat(prefix.stream(), Stream.of(next)).toList();
    }
}
