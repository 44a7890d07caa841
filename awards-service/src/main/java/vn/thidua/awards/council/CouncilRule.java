package vn.thidua.awards.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.thidua.awards.catalogue.Certainty;

/**
 * How councils work from a day on (quy chế hoạt động của hội đồng): data with its source, because provinces differ.
 *
 * @param awardQuorum who must be present when awards are considered
 * @param majority what is needed where the catalogue names no part
 * @param recusedCount whether who does not vote on a dossier still counts among all members of the council
 * @param source the act, and where it was read
 */
public record CouncilRule(
        LocalDate from,
        Share quorum,
        Share awardQuorum,
        Share majority,
        boolean recusedCount,
        String source,
        Certainty certainty) {

    /** The rules of all times. */
    public record Book(List<CouncilRule> all) {

        public Book {
            all = all.stream().sorted(Comparator.comparing(CouncilRule::from)).toList();
            if (all.isEmpty()) {
                throw new IllegalArgumentException("no rule for councils");
            }
        }

        /** The rule on that day; before the first, the first. */
        public CouncilRule on(LocalDate date) {
            return all.reversed().stream()
                    .filter(each -> !each.from().isAfter(date))
                    .findFirst()
                    .orElse(all.getFirst());
        }
    }
}
