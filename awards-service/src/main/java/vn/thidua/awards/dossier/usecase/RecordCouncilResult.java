package vn.thidua.awards.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/** Ghi kết quả xét của hội đồng: to the signer, or declined. */
@Component
public class RecordCouncilResult {

    private final Recording recording;

    RecordCouncilResult(Recording recording) {
        this.recording = recording;
    }

    /** For the unit whose paper the dossier is; said twice, it is recorded once. */
    public Outcome<AwardDossier> record(TenantId unit, DossierId id, CouncilResult result) {
        return recording.record(
                unit, id, result.by(), (dossier, hand) -> dossier.council(result, hand));
    }
}
