package vn.thidua.test.canary.sleeping.thing;

/** Waits by sleeping. */
final class Sleeper {
    private Sleeper() {}

    static void nap() throws InterruptedException {
        Thread.sleep(1);
    }
}
