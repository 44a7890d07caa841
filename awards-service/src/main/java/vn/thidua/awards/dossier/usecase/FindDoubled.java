package vn.thidua.awards.dossier.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.honour.usecase.FindConflicts.Conflict;
import vn.thidua.platform.tenancy.Caller;

/** Tìm khen thưởng trùng for papers on a list, in few questions for all of them. */
@Component
class FindDoubled {

    private final AwardedBefore awardedBefore;
    private final NominatedElsewhere nominatedElsewhere;

    FindDoubled(AwardedBefore awardedBefore, NominatedElsewhere nominatedElsewhere) {
        this.awardedBefore = awardedBefore;
        this.nominatedElsewhere = nominatedElsewhere;
    }

    /** Those without a match are left out. */
    Map<DossierId, Doubled> of(Caller by, List<AwardDossier> dossiers) {
        Map<DossierId, List<Conflict>> awarded = awardedBefore.of(by, dossiers);
        Map<DossierId, List<Doubled.Twin>> nominated = nominatedElsewhere.of(by, dossiers);
        Set<DossierId> either = new HashSet<>(awarded.keySet());
        either.addAll(nominated.keySet());
        Map<DossierId, Doubled> found = new HashMap<>();
        for (DossierId id : either) {
            found.put(
                    id,
                    new Doubled(
                            awarded.getOrDefault(id, List.of()),
                            nominated.getOrDefault(id, List.of())));
        }
        return found;
    }
}
