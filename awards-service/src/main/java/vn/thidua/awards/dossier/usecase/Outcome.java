package vn.thidua.awards.dossier.usecase;

import java.util.List;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.DossierReason;

/**
 * What a use case about dossiers answers.
 *
 * @param <T> what there is when it is done
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(DossierReason reason, List<DossierField> fields) implements Outcome<T> {

        public Refused(DossierReason reason) {
            this(reason, List.of());
        }
    }

    /** Somebody else has changed it since the person looked. */
    record Stale<T>(long currentVersion) implements Outcome<T> {}

    /** Does not exist for the person. */
    record Absent<T>() implements Outcome<T> {}

    /** The person may see it but not do this; the sentence says who may. */
    record Forbidden<T>(String sentence) implements Outcome<T> {}
}
