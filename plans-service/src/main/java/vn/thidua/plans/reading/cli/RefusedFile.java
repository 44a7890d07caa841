package vn.thidua.plans.reading.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.Reason;

/** A refused file in the form of {@code plan-document/1}: every value is absent, {@code refused} says why. */
record RefusedFile(
        String format,
        String file,
        Optional<Object> document,
        Optional<Object> issuer,
        Optional<Object> parent,
        List<Object> references,
        List<Object> movements,
        List<Object> tasks,
        List<Object> targets,
        List<Object> recipients,
        Optional<Object> signature,
        List<Object> findings,
        Refusal refused) {

    record Refusal(Reason reason, String message) {}

    static RefusedFile of(String file, Reason reason, String message) {
        return new RefusedFile(
                PlanDocument.FORMAT,
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                new Refusal(reason, message));
    }
}
