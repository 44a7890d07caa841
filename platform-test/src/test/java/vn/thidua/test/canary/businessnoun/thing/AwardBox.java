package vn.thidua.test.canary.businessnoun.thing;

/** A business noun in platform. */
class AwardBox {}
