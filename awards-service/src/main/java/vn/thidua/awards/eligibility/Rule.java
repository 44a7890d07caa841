package vn.thidua.awards.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.subject.Rating;

/** What a condition asks of a career: the whole language in which laws and provinces say it. */
public sealed interface Rule {

    /**
     * So many times in a row, one per period (liên tục).
     *
     * @param endsWithin how many periods before the one asked for the last one may be; 0: it is that one
     * @param spacedUpTo how many years apart two times may be for a person to judge; 1: there is nothing to judge
     */
    record Consecutive(Set<AwardCode> awards, int times, int endsWithin, int spacedUpTo)
            implements Rule {}

    /**
     * So many times within the last years.
     *
     * @param rated if given, the years are those in a row with at least this rating, where they are more
     */
    record Count(Set<AwardCode> awards, int times, int years, Optional<Rating> rated)
            implements Rule {}

    /** At least this rating in the period asked for. */
    record RatedAtLeast(Rating rating) implements Rule {}

    /**
     * So many periods in a row with at least this rating.
     *
     * @param best how many of them must have at least {@code bestRating}
     */
    record RatedYears(Rating rating, int years, int best, Rating bestRating) implements Rule {}

    /**
     * One of these awards before.
     *
     * @param yearsSince so many years ago at least
     */
    record Has(Set<AwardCode> awards, int yearsSince) implements Rule {}

    /** One of these awards for the period asked for. */
    record SamePeriod(Set<AwardCode> awards) implements Rule {}

    /** So many recognised inventions of at least that scope, not relied on before, from the last years. */
    record Invented(Set<Career.InventionKind> kinds, Career.Scope scope, int count, int years)
            implements Rule {}

    /** At least so many per cent of the members have the award for the period. */
    record MemberShare(AwardCode award, int percent) implements Rule {}

    /** No discipline, investigation, inspection or verified complaint is open. */
    record NothingOpen() implements Rule {}

    /** Only a person can say. */
    record Judged() implements Rule {}

    /** One of these is enough. */
    record AnyOf(List<Condition> options) implements Rule {
        public AnyOf {
            options = List.copyOf(options);
        }
    }

    /** All of these together. */
    record AllOf(List<Condition> parts) implements Rule {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }
}
