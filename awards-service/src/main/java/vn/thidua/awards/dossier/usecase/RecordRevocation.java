package vn.thidua.awards.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/** Ghi việc hủy bỏ quyết định khen thưởng (Luật Thi đua, khen thưởng 2022, Điều 93). */
@Component
public class RecordRevocation {

    private final Recording recording;

    RecordRevocation(Recording recording) {
        this.recording = recording;
    }

    /**
     * For the unit whose paper the dossier is; said twice, it is recorded once.
     *
     * @param by the unit that revoked its decision
     */
    public Outcome<AwardDossier> record(TenantId unit, DossierId id, TenantId by, String reason) {
        return recording.record(unit, id, by, (dossier, hand) -> dossier.revoked(reason, hand));
    }
}
