package vn.thidua.test.canary.composition;

/** What only the root package composes. */
public final class Settings {}
