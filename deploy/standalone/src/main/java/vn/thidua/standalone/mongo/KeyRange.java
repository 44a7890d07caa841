package vn.thidua.standalone.mongo;

/** Values of one type from {@code low} to {@code high}, both included: the matcher decides about the ends. */
record KeyRange(Object low, Object high) {

    static KeyRange atLeast(Object value) {
        return new KeyRange(value, KeyOrder.highest(value));
    }

    static KeyRange atMost(Object value) {
        return new KeyRange(KeyOrder.lowest(value), value);
    }

    /** What both bound; of two bounds on the same side the first is kept, which only makes the range wider. */
    KeyRange and(KeyRange other) {
        return new KeyRange(
                low instanceof KeyOrder.TypeBound ? other.low : low,
                high instanceof KeyOrder.TypeBound ? other.high : high);
    }

    KeyRange withoutUpperBound() {
        return low instanceof KeyOrder.TypeBound ? this : atLeast(low);
    }
}
