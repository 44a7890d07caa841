package vn.thidua.test.canary.cycle.two;

import vn.thidua.test.canary.cycle.one.One;

/** Needs the first feature. */
public class Two {
    One other() {
        return new One();
    }
}
