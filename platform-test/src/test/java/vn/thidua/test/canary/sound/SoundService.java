package vn.thidua.test.canary.sound;

/** A service that keeps all rules. */
final class SoundService {
    private SoundService() {}
}
