package vn.thidua.plans.document.extract;

import vn.thidua.plans.document.Reason;

/** Ends an extraction with a reason that the extractor knows. Never leaves this package. */
final class Stop extends Exception {

    private final Reason reason;

    Stop(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
