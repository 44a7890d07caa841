package vn.thidua.awards.dossier.usecase;

import java.util.List;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.honour.Merit;
import vn.thidua.awards.honour.usecase.FindConflicts.Conflict;

/**
 * What says that a merit is awarded twice (khen thưởng trùng), so far as the person may know.
 *
 * @param awarded what the nominee was awarded for the same
 * @param nominated other dossiers on their way for the same
 */
public record Doubled(List<Conflict> awarded, List<Twin> nominated) {

    public static final Doubled NOTHING = new Doubled(List.of(), List.of());

    /** Another dossier for the same recipient and merit. */
    public record Twin(AwardDossier dossier, Merit.Match match) {}

    public Doubled {
        awarded = List.copyOf(awarded);
        nominated = List.copyOf(nominated);
    }
}
