package vn.thidua.awards.dossier.usecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/** Ghi việc trao thưởng. */
@Component
public class RecordHandOver {

    private final Recording recording;

    RecordHandOver(Recording recording) {
        this.recording = recording;
    }

    /**
     * For the unit whose paper the dossier is; said twice, it is recorded once.
     *
     * @param by the unit that handed it over
     */
    public Outcome<AwardDossier> record(TenantId unit, DossierId id, TenantId by, LocalDate on) {
        return recording.record(unit, id, by, (dossier, hand) -> dossier.handedOver(on, hand));
    }
}
