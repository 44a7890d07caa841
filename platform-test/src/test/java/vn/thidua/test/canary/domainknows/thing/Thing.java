package vn.thidua.test.canary.domainknows.thing;

import vn.thidua.test.canary.domainknows.thing.usecase.MakeThing;

/** A domain class that knows its use case. */
record Thing(MakeThing maker) {}
