package vn.thidua.awards.dossier;

import java.util.List;
import java.util.Set;

/** What became of a request to a dossier. */
public sealed interface DossierOutcome {

    record Done(AwardDossier dossier) implements DossierOutcome {}

    /**
     * It stays as it was.
     *
     * @param fields where it is about some: what is missing, what may not be changed
     */
    record Refused(DossierReason reason, List<DossierField> fields) implements DossierOutcome {
        public Refused {
            fields = List.copyOf(fields);
        }

        Refused(DossierReason reason) {
            this(reason, List.of());
        }

        Refused(DossierReason reason, Set<DossierField> fields) {
            this(reason, fields.stream().sorted().toList());
        }
    }
}
