package vn.thidua.test.canary.othermodule.thing;

import vn.thidua.test.Fresh;

/** Uses another module's class. */
final class Borrower {
    private Borrower() {}

    static String name() {
        return Fresh.unit();
    }
}
