package vn.thidua.test.canary.sound.thing;

import java.time.LocalDate;

/** The domain. */
public record Thing(LocalDate day) {}
