package vn.thidua.movements.example;

import java.time.Instant;

/**
 * Nhật ký: one thing that was done with an example.
 *
 * @param person the account
 * @param reason where one had to be given; empty otherwise
 */
public record Note(What what, String person, String reason, Instant at) {

    /** What was done. */
    public enum What {
        FOUND,
        FOSTERED,
        SUMMED_UP,
        SPREAD,
        CONSENT_GIVEN,
        CONSENT_WITHDRAWN,
        PUBLISHED,
        TAKEN_DOWN,
        PROPOSED,
        PASSED_ON,
        ACCEPTED,
        RETURNED,
        SPREAD_BELOW,
        SPREAD_ENDED
    }
}
