package vn.thidua.reporting.rollup.kafka;

/** What a record turned out to be. */
sealed interface Heard<F> {

    record Told<F>(F fact) implements Heard<F> {}

    /** An event of another type: it is somebody else's. */
    record NotForUs<F>(String type) implements Heard<F> {}

    record Unreadable<F>(String why) implements Heard<F> {}
}
