package vn.thidua.awards.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.catalogue.Paper;

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

    /**
     * Of an entry of the catalogue. Sudden merit goes by the simple procedure where the award has one: fewer papers, no
     * ballot, no posting (Luật Thi đua, khen thưởng 2022, Điều 85).
     */
    public static AwardTerms of(Award award, MeritKind merit) {
        boolean simple = merit == MeritKind.SUDDEN && !award.simplePapers().isEmpty();
        return new AwardTerms(
                award.code(),
                award.name(),
                award.appliesTo(),
                award.decidedBy(),
                award.papers(merit).stream()
                        .filter(Paper::always)
                        .map(paper -> DossierField.paper(paper.code()))
                        .collect(Collectors.toUnmodifiableSet()),
                award.vote().isPresent() && !simple,
                simple ? 0 : award.postingDays());
    }

    /** With further papers. */
    public AwardTerms with(List<Paper> more) {
        return new AwardTerms(
                code,
                name,
                appliesTo,
                decidedBy,
                Stream.concat(
                                papers.stream(),
                                more.stream().map(paper -> DossierField.paper(paper.code())))
                        .collect(Collectors.toUnmodifiableSet()),
                ballot,
                postingDays);
    }

    /** Whether the head of a unit of that level of the tree may decide it. */
    public boolean decidedAt(String level) {
        return decidedBy.stream().anyMatch(decider -> decider.name().equals(level));
    }
}
