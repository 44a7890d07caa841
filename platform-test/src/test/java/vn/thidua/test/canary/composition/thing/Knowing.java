package vn.thidua.test.canary.composition.thing;

import vn.thidua.test.canary.composition.Settings;

/** A feature that knows the root package. */
record Knowing(Settings settings) {}
