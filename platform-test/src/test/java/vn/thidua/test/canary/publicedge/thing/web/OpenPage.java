package vn.thidua.test.canary.publicedge.thing.web;

/** An edge for everybody. */
public final class OpenPage {}
