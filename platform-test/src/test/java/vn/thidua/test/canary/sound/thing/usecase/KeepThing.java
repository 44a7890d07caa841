package vn.thidua.test.canary.sound.thing.usecase;

import java.time.LocalDate;
import vn.thidua.test.canary.sound.thing.Thing;
import vn.thidua.test.canary.sound.thing.Things;

/** A use case. */
public record KeepThing(Things things) {
    public void keep(LocalDate day) {
        things.keep(new Thing(day));
    }
}
