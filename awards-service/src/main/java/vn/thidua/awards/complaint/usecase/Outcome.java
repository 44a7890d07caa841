package vn.thidua.awards.complaint.usecase;

import vn.thidua.awards.complaint.ComplaintReason;

/**
 * What a use case about complaints answers.
 *
 * @param <T> what there is when it is done
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(ComplaintReason reason) implements Outcome<T> {}

    /** Does not exist for the person. */
    record Absent<T>() implements Outcome<T> {}

    /** The person may see it but not do this; the sentence says who may. */
    record Forbidden<T>(String sentence) implements Outcome<T> {}
}
