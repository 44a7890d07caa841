package vn.thidua.awards.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the units that got the dossier did with it (quá trình xử lý).
 *
 * @param returns the earliest first
 * @param appraisal of the present holder
 * @param councils of all holders, the earliest first
 */
public record Proceedings(
        List<Return> returns,
        Optional<Appraisal> appraisal,
        List<Concurrence> concurrences,
        Optional<Posting> posting,
        List<CouncilResult> councils,
        Optional<DecisionRef> decision) {

    static final Proceedings NONE =
            new Proceedings(
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    public Proceedings {
        returns = List.copyOf(returns);
        concurrences = List.copyOf(concurrences);
        councils = List.copyOf(councils);
    }

    /** For the next holder, who judges for himself. */
    Proceedings anew() {
        return new Proceedings(
                returns, Optional.empty(), List.of(), Optional.empty(), councils, decision);
    }

    Proceedings with(Return added) {
        return new Proceedings(
                plus(returns, added), appraisal, concurrences, posting, councils, decision);
    }

    Proceedings with(Appraisal next) {
        return new Proceedings(
                returns, Optional.of(next), concurrences, posting, councils, decision);
    }

    Proceedings asking(List<Concurrence> next) {
        return new Proceedings(returns, appraisal, next, posting, councils, decision);
    }

    Proceedings with(Posting next) {
        return new Proceedings(
                returns, appraisal, concurrences, Optional.of(next), councils, decision);
    }

    Proceedings with(CouncilResult added) {
        return new Proceedings(
                returns, appraisal, concurrences, posting, plus(councils, added), decision);
    }

    Proceedings with(DecisionRef next) {
        return new Proceedings(
                returns, appraisal, concurrences, posting, councils, Optional.of(next));
    }

    boolean waitsForOpinions() {
        return concurrences.stream().anyMatch(each -> each.answer().isEmpty());
    }

    static <T> List<T> plus(List<T> before, T added) {
        List<T> more = new ArrayList<>(before);
        more.add(added);
        return more;
    }
}
