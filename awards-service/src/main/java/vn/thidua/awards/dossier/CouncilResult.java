package vn.thidua.awards.dossier;

import java.time.LocalDate;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Kết quả xét của hội đồng.
 *
 * @param session which one; the same session says it once, however often it is told
 * @param by the unit whose council it is: the one that holds the dossier
 * @param members all of the council: who was absent counts
 * @param passed as the council's rules came to it
 */
public record CouncilResult(
        String session, TenantId by, LocalDate on, int members, int inFavour, boolean passed) {

    public CouncilResult {
        if (members < 1 || inFavour < 0 || inFavour > members) {
            throw new IllegalArgumentException(inFavour + " of " + members + " in favour");
        }
    }
}
