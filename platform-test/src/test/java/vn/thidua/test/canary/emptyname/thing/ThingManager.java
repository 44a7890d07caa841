package vn.thidua.test.canary.emptyname.thing;

/** Says nothing. */
class ThingManager {}
