package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.awards.catalogue.AwardCode;

/** The conditions of all awards at all times (bộ điều kiện, tiêu chuẩn). */
public final class RuleBook {

    /**
     * The conditions of one award for a time.
     *
     * @param to first day on which they hold no longer
     */
    public record Page(
            AwardCode award, LocalDate from, Optional<LocalDate> to, List<Condition> conditions) {

        public Page {
            conditions = List.copyOf(conditions);
        }

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
        }
    }

    /** Conditions of every award from a day on, until the next ones (điều kiện chung). */
    public record General(LocalDate from, List<Condition> conditions) {

        public General {
            conditions = List.copyOf(conditions);
        }
    }

    private final List<General> general;
    private final Map<AwardCode, List<Page>> pages;

    public RuleBook(List<General> general, List<Page> pages) {
        this.general = general.stream().sorted(Comparator.comparing(General::from)).toList();
        this.pages = pages.stream().collect(Collectors.groupingBy(Page::award));
    }

    /** The conditions of the award alone on that day; none if it has none or is not there. */
    public List<Condition> of(AwardCode award, LocalDate date) {
        return pages.getOrDefault(award, List.of()).stream()
                .filter(page -> page.holdsOn(date))
                .findFirst()
                .map(Page::conditions)
                .orElse(List.of());
    }

    /** The conditions of every award on that day. */
    public List<Condition> general(LocalDate date) {
        return general.reversed().stream()
                .filter(each -> !each.from().isAfter(date))
                .findFirst()
                .map(General::conditions)
                .orElse(List.of());
    }

    /** Every award that a condition names. */
    public Set<AwardCode> named() {
        Set<AwardCode> named = new TreeSet<>();
        pages.values().stream()
                .flatMap(List::stream)
                .flatMap(page -> page.conditions().stream())
                .forEach(condition -> named.addAll(named(condition.rule())));
        return named;
    }

    private static Set<AwardCode> named(Rule rule) {
        return switch (rule) {
            case Rule.Consecutive consecutive -> consecutive.awards();
            case Rule.Count count -> count.awards();
            case Rule.Has has -> has.awards();
            case Rule.SamePeriod same -> same.awards();
            case Rule.MemberShare share -> Set.of(share.award());
            case Rule.AnyOf(var options) -> named(options);
            case Rule.AllOf(var parts) -> named(parts);
            case Rule.RatedAtLeast _,
                    Rule.RatedYears _,
                    Rule.Invented _,
                    Rule.NothingOpen _,
                    Rule.Judged _ ->
                    Set.of();
        };
    }

    private static Set<AwardCode> named(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> named(condition.rule()).stream())
                .collect(Collectors.toSet());
    }
}
