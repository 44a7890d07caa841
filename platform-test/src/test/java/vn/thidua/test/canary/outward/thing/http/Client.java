package vn.thidua.test.canary.outward.thing.http;

import vn.thidua.test.canary.outward.thing.usecase.MakeThing;

/** An outward edge that calls a use case. */
record Client(MakeThing maker) {}
