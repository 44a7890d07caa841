package vn.thidua.awards.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thidua.awards.dossier.DossierId;

/**
 * Hòm phiếu. While it is open each member's ballot lies in a sealed envelope with the name outside; when it is opened the
 * envelopes are thrown away, and what remains is who voted and, apart from it, the ballots in the order of their codes.
 *
 * @param salt part of the key; empty before the box is used and after it was opened
 * @param envelopes by member
 * @param voters known when the box was opened
 * @param ballots by dossier, known when the box was opened
 */
public record BallotBox(
        Optional<String> salt,
        Map<String, String> envelopes,
        Set<String> voters,
        Map<DossierId, List<Ballot>> ballots) {

    public static final BallotBox NONE =
            new BallotBox(Optional.empty(), Map.of(), Set.of(), Map.of());

    public BallotBox {
        // sorted: their order must not say in which they came
        envelopes = java.util.Collections.unmodifiableMap(new TreeMap<>(envelopes));
        voters = java.util.Collections.unmodifiableSet(new TreeSet<>(voters));
        ballots = Map.copyOf(ballots);
    }

    static BallotBox empty(SealedBallots seal) {
        return new BallotBox(Optional.of(seal.salt()), Map.of(), Set.of(), Map.of());
    }

    boolean hasVoted(String member) {
        return envelopes.containsKey(member) || voters.contains(member);
    }

    int turnout() {
        return Math.max(envelopes.size(), voters.size());
    }

    BallotBox with(String member, String envelope) {
        Map<String, String> more = new TreeMap<>(envelopes);
        more.put(member, envelope);
        return new BallotBox(salt, more, voters, ballots);
    }

    /** Opens all envelopes at once. */
    BallotBox opened(SessionId session, SealedBallots seal) {
        Map<DossierId, List<Ballot>> found = new LinkedHashMap<>();
        for (String envelope : envelopes.values()) {
            seal.open(session, salt.orElseThrow(), envelope)
                    .forEach(
                            (dossier, ballot) ->
                                    found.computeIfAbsent(dossier, _ -> new ArrayList<>())
                                            .add(ballot));
        }
        found.values().forEach(each -> each.sort(Comparator.comparing(Ballot::code)));
        return new BallotBox(Optional.empty(), Map.of(), envelopes.keySet(), found);
    }

    long count(DossierId dossier, Choice choice) {
        return ballots.getOrDefault(dossier, List.of()).stream()
                .filter(each -> each.choice() == choice)
                .count();
    }
}
