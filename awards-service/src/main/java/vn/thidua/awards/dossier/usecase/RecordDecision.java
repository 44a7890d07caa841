package vn.thidua.awards.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DecisionRef;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/** Ghi quyết định khen thưởng into the dossier. */
@Component
public class RecordDecision {

    private final Recording recording;

    RecordDecision(Recording recording) {
        this.recording = recording;
    }

    /** For the unit whose paper the dossier is; said twice, it is recorded once. */
    public Outcome<AwardDossier> record(TenantId unit, DossierId id, DecisionRef decision) {
        return recording.record(
                unit, id, decision.by(), (dossier, hand) -> dossier.decided(decision, hand));
    }
}
