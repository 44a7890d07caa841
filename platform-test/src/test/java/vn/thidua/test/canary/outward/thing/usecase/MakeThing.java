package vn.thidua.test.canary.outward.thing.usecase;

/** A use case. */
public final class MakeThing {}
