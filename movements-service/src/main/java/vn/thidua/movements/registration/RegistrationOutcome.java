package vn.thidua.movements.registration;

import java.util.List;

/** What became of a request to a registration. */
public sealed interface RegistrationOutcome {

    /** Changed; {@code told}: others are told. */
    record Done(Registration registration, boolean told) implements RegistrationOutcome {}

    record Refused(RegistrationReason reason, List<LineProblem> problems)
            implements RegistrationOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }

        Refused(RegistrationReason reason) {
            this(reason, List.of());
        }
    }
}
