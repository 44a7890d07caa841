package vn.thidua.reporting.rollup;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan as far as the facts that have arrived tell (kế hoạch đã biết). Of all facts the one with the highest sequence decides about
 * parents and root, of all {@link Fact.PlanIssued} the one with the highest sequence about the content; so the order of arrival
 * does not matter.
 *
 * @param issue empty while only links have arrived: the plan waits and counts nowhere
 * @param ended the highest sequence of a {@link Fact.PlanEnded}, 0 without one: an issue before it counts no longer
 * @param sequence the highest that has arrived
 * @param at the moment of the fact with that sequence
 */
public record KnownPlan(
        PlanId id,
        UnitId unit,
        UnitId root,
        long sequence,
        Instant at,
        Set<PlanId> linkedTo,
        Optional<Issue> issue,
        long ended) {

    /** The content that took effect. */
    public record Issue(long sequence, PlanCard card, Metrics own) {}

    public KnownPlan {
        linkedTo = Set.copyOf(linkedTo);
    }

    public static KnownPlan from(Fact fact) {
        return new KnownPlan(
                fact.plan(),
                fact.unit(),
                fact.root(),
                fact.sequence(),
                fact.at(),
                fact.parents(),
                issueIn(fact),
                endIn(fact));
    }

    /** The plan after the fact; equal to this one when the fact says nothing new. */
    public KnownPlan with(Fact fact) {
        Optional<Issue> later =
                issueIn(fact)
                        .filter(next -> issue.isEmpty() || next.sequence() > issue.get().sequence())
                        .or(() -> issue);
        long end = Math.max(ended, endIn(fact));
        if (fact.sequence() <= sequence) {
            return new KnownPlan(id, unit, root, sequence, at, linkedTo, later, end);
        }
        return new KnownPlan(
                id,
                fact.unit(),
                fact.root(),
                fact.sequence(),
                fact.at(),
                fact.parents(),
                later,
                end);
    }

    /** The parents that count: none while the plan itself is not issued. A plan is never its own parent. */
    public Set<PlanId> parents() {
        if (issue.isEmpty() || linkedTo.isEmpty()) {
            return Set.of();
        }
        if (!linkedTo.contains(id)) {
            return linkedTo;
        }
        return linkedTo.stream()
                .filter(parent -> !parent.equals(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nothing for a plan that is not in force. */
    public Metrics own() {
        return inForce() ? issue.map(Issue::own).orElse(Metrics.ZERO) : Metrics.ZERO;
    }

    /** Whether the plan was issued and has not ended since. */
    public boolean inForce() {
        return issue.filter(it -> it.sequence() > ended).isPresent();
    }

    /** Whether the plan was ever issued: an ended one still holds its place in the tree. */
    public boolean issued() {
        return issue.isPresent();
    }

    private static Optional<Issue> issueIn(Fact fact) {
        return switch (fact) {
            case Fact.PlanIssued issued ->
                    Optional.of(new Issue(issued.sequence(), issued.card(), issued.own()));
            case Fact.PlanLinked _, Fact.PlanEnded _ -> Optional.empty();
        };
    }

    private static long endIn(Fact fact) {
        return switch (fact) {
            case Fact.PlanEnded ended -> ended.sequence();
            case Fact.PlanIssued _, Fact.PlanLinked _ -> 0;
        };
    }
}
