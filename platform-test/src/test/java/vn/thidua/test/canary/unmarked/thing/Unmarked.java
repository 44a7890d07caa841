package vn.thidua.test.canary.unmarked.thing;

/** In a package where null may be anywhere. */
class Unmarked {}
