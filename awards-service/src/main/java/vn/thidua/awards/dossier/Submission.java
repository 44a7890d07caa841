package vn.thidua.awards.dossier;

import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/**
 * What has to be known when a dossier is submitted.
 *
 * @param to the unit that gets it: the own one if its head decides the award, else the one above
 * @param terms what the rules of the day ask for
 * @param common papers that lie with the proposal
 * @param assessment what the conditions came to
 */
public record Submission(
        TenantId to, AwardTerms terms, Set<DossierField> common, Assessment assessment) {

    public Submission {
        common = Set.copyOf(common);
    }
}
