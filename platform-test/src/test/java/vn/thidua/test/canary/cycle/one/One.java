package vn.thidua.test.canary.cycle.one;

import vn.thidua.test.canary.cycle.two.Two;

/** Needs the other feature. */
public class One {
    Two other() {
        return new Two();
    }
}
