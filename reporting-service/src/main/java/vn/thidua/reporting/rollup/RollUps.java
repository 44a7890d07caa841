package vn.thidua.reporting.rollup;

import java.net.URI;
import java.util.function.Function;

/** The roll-ups of all trees (kho số liệu tổng hợp), of which this process may hold a part. */
public interface RollUps {

    /** What became of a question. */
    sealed interface Reading<T> {

        record Read<T>(T answer) implements Reading<T> {}

        /** The numbers are being rebuilt; asking again in a few seconds helps. */
        record Restoring<T>() implements Reading<T> {}

        /** Another process holds the tree. */
        record Elsewhere<T>(URI process) implements Reading<T> {}
    }

    /** Asks the process that holds the tree of {@code root}. */
    <T> Reading<T> read(UnitId root, Function<RollUpView, T> question);
}
