package vn.thidua.test.canary.usecaseknows.thing.web;

/** An edge. */
public final class ThingPage {}
