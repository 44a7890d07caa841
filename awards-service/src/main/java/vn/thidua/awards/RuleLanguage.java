package vn.thidua.awards;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.eligibility.Career;
import vn.thidua.awards.eligibility.Condition;
import vn.thidua.awards.eligibility.Rule;
import vn.thidua.awards.subject.Rating;

/**
 * Conditions as JSON (ngôn ngữ điều kiện). A condition has a {@code text}, a {@code rule} and, where it differs from
 * its award's, an {@code article}; {@code for} and {@code merit} say whom and what it concerns, without them all. A
 * rule says what it {@code is}: consecutive, count, rating, ratings, has, samePeriod, initiative, share, nothingOpen,
 * judged, any, all. Nothing else is understood: a word too many is an {@link IllegalArgumentException}.
 */
final class RuleLanguage {

    private static final int MOST_YEARS = 60;

    private RuleLanguage() {}

    /** A single rule, for conditions of a province. */
    static Rule rule(JsonNode node) {
        return rule(node, "");
    }

    /** The conditions of a list. */
    static List<Condition> conditions(JsonNode list, String article) {
        List<Condition> all = new ArrayList<>();
        list.forEach(node -> all.add(condition(node, article)));
        return all;
    }

    private static Condition condition(JsonNode node, String article) {
        only(node, Set.of("text", "article", "for", "merit", "rule"));
        String own = node.has("article") ? text(node, "article") : article;
        return new Condition(
                text(node, "text"),
                own,
                node.has("for")
                        ? set(node, "for", Award.Subject::valueOf)
                        : EnumSet.allOf(Award.Subject.class),
                node.has("merit")
                        ? set(node, "merit", MeritKind::valueOf)
                        : EnumSet.allOf(MeritKind.class),
                rule(node.path("rule"), own));
    }

    private static Rule rule(JsonNode node, String article) {
        String is = text(node, "is");
        return switch (is) {
            case "consecutive" -> {
                only(node, Set.of("is", "awards", "times", "endsWithin", "spacedUpTo"));
                yield new Rule.Consecutive(
                        awards(node),
                        number(node, "times", 1),
                        optional(node, "endsWithin", 0, 0),
                        optional(node, "spacedUpTo", 1, 1));
            }
            case "count" -> {
                only(node, Set.of("is", "awards", "times", "years", "rated"));
                yield new Rule.Count(
                        awards(node),
                        number(node, "times", 1),
                        number(node, "years", 1),
                        node.has("rated")
                                ? Optional.of(Rating.valueOf(text(node, "rated")))
                                : Optional.empty());
            }
            case "rating" -> {
                only(node, Set.of("is", "atLeast"));
                yield new Rule.RatedAtLeast(Rating.valueOf(text(node, "atLeast")));
            }
            case "ratings" -> {
                only(node, Set.of("is", "atLeast", "years", "best", "bestYears"));
                Rating atLeast = Rating.valueOf(text(node, "atLeast"));
                yield new Rule.RatedYears(
                        atLeast,
                        number(node, "years", 1),
                        optional(node, "bestYears", 0, 0),
                        node.has("best") ? Rating.valueOf(text(node, "best")) : atLeast);
            }
            case "has" -> {
                only(node, Set.of("is", "awards", "yearsSince"));
                yield new Rule.Has(awards(node), optional(node, "yearsSince", 0, 0));
            }
            case "samePeriod" -> {
                only(node, Set.of("is", "awards"));
                yield new Rule.SamePeriod(awards(node));
            }
            case "initiative" -> {
                only(node, Set.of("is", "kinds", "scope", "count", "years"));
                yield new Rule.Invented(
                        set(node, "kinds", Career.InventionKind::valueOf),
                        Career.Scope.valueOf(text(node, "scope")),
                        number(node, "count", 1),
                        number(node, "years", 1));
            }
            case "share" -> {
                only(node, Set.of("is", "award", "percent"));
                int percent = number(node, "percent", 1);
                if (percent > 100) {
                    throw new IllegalArgumentException(percent + " per cent are more than all");
                }
                yield new Rule.MemberShare(new AwardCode(text(node, "award")), percent);
            }
            case "nothingOpen" -> {
                only(node, Set.of("is"));
                yield new Rule.NothingOpen();
            }
            case "judged" -> {
                only(node, Set.of("is"));
                yield new Rule.Judged();
            }
            case "any" -> new Rule.AnyOf(several(node, article));
            case "all" -> new Rule.AllOf(several(node, article));
            default -> throw new IllegalArgumentException("no rule is '" + is + "'");
        };
    }

    private static List<Condition> several(JsonNode node, String article) {
        only(node, Set.of("is", "of"));
        List<Condition> parts = conditions(node.path("of"), article);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("any and all need two conditions at least");
        }
        return parts;
    }

    private static Set<AwardCode> awards(JsonNode node) {
        return set(node, "awards", AwardCode::new);
    }

    private static <T> Set<T> set(JsonNode node, String field, Function<String, T> read) {
        Set<T> all = new HashSet<>();
        node.path(field).forEach(each -> all.add(read.apply(each.asString())));
        if (all.isEmpty()) {
            throw new IllegalArgumentException(field + " names nothing in " + node);
        }
        return all;
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isString() || node.path(field).asString().isBlank()) {
            throw new IllegalArgumentException(field + " is missing in " + node);
        }
        return node.path(field).asString();
    }

    private static int number(JsonNode node, String field, int least) {
        if (!node.path(field).isInt()) {
            throw new IllegalArgumentException(field + " is no number in " + node);
        }
        int value = node.path(field).asInt();
        if (value < least || (value > MOST_YEARS && !field.equals("percent"))) {
            throw new IllegalArgumentException(field + " cannot be " + value);
        }
        return value;
    }

    private static int optional(JsonNode node, String field, int least, int without) {
        return node.has(field) ? number(node, field, least) : without;
    }

    private static void only(JsonNode node, Set<String> known) {
        for (String field : node.propertyNames()) {
            if (!known.contains(field)) {
                throw new IllegalArgumentException("'" + field + "' is not understood in " + node);
            }
        }
    }
}
