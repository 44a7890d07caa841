package vn.thidua.test.canary.edges.thing.mongo;

/** The other edge. */
public final class Store {}
