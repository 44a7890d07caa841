package vn.thidua.test.canary.sound.thing.web;

import vn.thidua.test.canary.sound.thing.usecase.KeepThing;

/** An inward edge. */
record ThingController(KeepThing keep) {}
