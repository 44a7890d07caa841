package vn.thidua.awards.eligibility;

/** What comes of comparing conditions. */
public sealed interface EligibilityOutcome {

    record Compared(Verdict verdict) implements EligibilityOutcome {}

    record Refused(EligibilityReason reason) implements EligibilityOutcome {}
}
