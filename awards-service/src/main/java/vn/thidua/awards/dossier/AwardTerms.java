package vn.thidua.awards.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;

/**
 * What the rules of a day ask for an award (quy định về hồ sơ, thủ tục).
 *
 * @param papers that have to be handed in
 * @param ballot whether a council votes on it
 * @param postingDays working days of public posting before the council; 0: none is asked for
 */
public record AwardTerms(
        AwardCode code,
        String name,
        List<Award.Subject> appliesTo,
        List<Award.Decider> decidedBy,
        Set<DossierField> papers,
        boolean ballot,
        int postingDays) {

    public AwardTerms {
        appliesTo = List.copyOf(appliesTo);
        decidedBy = List.copyOf(decidedBy);
        papers = Set.copyOf(papers);
    }

    /** Whether the head of a unit of that level of the tree may decide it. */
    public boolean decidedAt(String level) {
        return decider(level).map(decidedBy::contains).orElse(false);
    }

    private static Optional<Award.Decider> decider(String level) {
        return switch (level) {
            case "PROVINCE" -> Optional.of(Award.Decider.PROVINCE);
            case "DISTRICT" -> Optional.of(Award.Decider.DISTRICT);
            case "COMMUNE" -> Optional.of(Award.Decider.COMMUNE);
            default -> Optional.empty();
        };
    }
}
