package vn.thidua.test.canary.sound.thing;

/** A port. */
public interface Things {
    void keep(Thing thing);
}
