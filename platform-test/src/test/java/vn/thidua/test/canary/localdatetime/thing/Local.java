package vn.thidua.test.canary.localdatetime.thing;

import java.time.LocalDateTime;

/** A moment without a zone. */
record Local(LocalDateTime when) {}
