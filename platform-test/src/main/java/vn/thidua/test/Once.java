package vn.thidua.test;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made at the first question; when the making fails, every question fails in the same way. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;
    private @Nullable RuntimeException failed;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T present = made;
        if (present != null) {
            return present;
        }
        if (failed != null) {
            throw new IllegalStateException("a server of this run did not start", failed);
        }
        try {
            T fresh = maker.get();
            made = fresh;
            return fresh;
        } catch (RuntimeException trouble) {
            failed = trouble;
            throw trouble;
        }
    }
}
