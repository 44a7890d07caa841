package vn.thidua.awards.subject;

import java.util.List;

/** What became of a request to a subject. */
public sealed interface SubjectOutcome {

    record Done(Subject subject) implements SubjectOutcome {}

    /** Not done: the flaws in the order of the form, at least one. */
    record Refused(List<Flaw> flaws) implements SubjectOutcome {
        public Refused {
            flaws = List.copyOf(flaws);
            if (flaws.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }

        Refused(SubjectReason reason) {
            this(List.of(new Flaw("", reason)));
        }
    }
}
