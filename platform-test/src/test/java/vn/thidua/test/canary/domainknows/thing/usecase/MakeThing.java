package vn.thidua.test.canary.domainknows.thing.usecase;

/** A use case. */
public final class MakeThing {}
