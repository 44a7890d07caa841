package vn.thidua.test.canary.usecaseknows.thing.usecase;

import vn.thidua.test.canary.usecaseknows.thing.web.ThingPage;

/** A use case that knows an edge. */
record MakeThing(ThingPage page) {}
