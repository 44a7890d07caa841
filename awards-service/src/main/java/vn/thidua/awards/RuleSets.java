package vn.thidua.awards;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.catalogue.Money;
import vn.thidua.awards.catalogue.Paper;
import vn.thidua.awards.catalogue.Vote;
import vn.thidua.awards.eligibility.Condition;
import vn.thidua.awards.eligibility.RuleBook;

/**
 * Versions of the law as files (bộ dữ liệu quy định). The first says everything; each later one says only what it
 * changes: fields that it does not give are those of the day before, codes that it does not name go on, codes under
 * {@code ends} end.
 */
final class RuleSets {

    /** One file. */
    record RuleSet(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) LocalDate from,
            @Nullable Map<String, PaperText> papers,
            @Nullable ArrayNode general,
            @JsonProperty(required = true) List<ObjectNode> awards,
            @Nullable List<AwardCode> ends) {}

    record PaperText(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String article) {}

    record Share(
            @JsonProperty(required = true) List<Integer> atLeast,
            @JsonProperty(required = true) Vote.Council council) {

        Vote vote() {
            return new Vote(atLeast.getFirst(), atLeast.getLast(), council);
        }
    }

    record Times(
            @JsonProperty(required = true) BigDecimal times,
            @JsonProperty(required = true) Certainty certainty) {

        Money.Multiple multiple() {
            return new Money.Multiple(times, certainty);
        }
    }

    record Sums(
            @Nullable Times individual,
            @Nullable Times collective,
            @JsonProperty(required = true) String article) {

        Money money() {
            return new Money(
                    Optional.ofNullable(individual).map(Times::multiple),
                    Optional.ofNullable(collective).map(Times::multiple),
                    article);
        }
    }

    record Entry(
            @JsonProperty(required = true) AwardCode code,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Award.Group group,
            @JsonProperty(required = true) Integer rank,
            @Nullable Boolean certificate,
            @JsonProperty(required = true) List<Award.Subject> appliesTo,
            @JsonProperty(required = true) List<Award.Decider> decidedBy,
            @JsonProperty(required = true) String article,
            @JsonProperty(required = true) Certainty certainty,
            @Nullable String note,
            @Nullable Share vote,
            @Nullable Sums money,
            @Nullable Integer postingDays,
            @Nullable List<String> papers,
            @Nullable List<String> papersWhenUsed,
            @Nullable List<String> simplePapers,
            @Nullable ArrayNode conditions) {}

    /** An entry for a time, as it stands in the sets. */
    private record Dated(
            ObjectNode tree,
            LocalDate from,
            Optional<LocalDate> to,
            Map<String, PaperText> papers) {

        Dated until(LocalDate end) {
            return new Dated(tree, from, Optional.of(end), papers);
        }
    }

    private final JsonMapper json;
    private final List<Catalogue.Version> versions = new ArrayList<>();
    private final List<Dated> ended = new ArrayList<>();
    private final Map<AwardCode, Dated> open = new LinkedHashMap<>();
    private final Map<String, PaperText> papers = new HashMap<>();
    private final List<AwardCode> order = new ArrayList<>();
    private final List<RuleBook.General> general = new ArrayList<>();

    private RuleSets(JsonMapper json) {
        this.json =
                json.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    /**
     * Puts the files together.
     *
     * @param files text by name, in any order
     * @throws IllegalArgumentException that names the file when one cannot be read, two begin on the same day or bear
     *     the same id, or one changes what the day before did not have
     */
    static RuleSets of(JsonMapper json, Map<String, String> files) {
        RuleSets all = new RuleSets(json);
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        files.forEach((name, text) -> sets.put(name, all.read(name, text)));
        sets.entrySet().stream()
                .sorted(Comparator.comparing(set -> set.getValue().from()))
                .forEach(set -> all.add(set.getKey(), set.getValue()));
        return all;
    }

    private RuleSet read(String file, String text) {
        try {
            return json.readValue(text, RuleSet.class);
        } catch (JacksonException e) {
            throw unusable(file, e.getMessage(), e);
        }
    }

    private void add(String file, RuleSet set) {
        for (Catalogue.Version before : versions) {
            if (before.from().equals(set.from()) || before.id().equals(set.id())) {
                throw unusable(file, "it has the id or first day of " + before.id(), null);
            }
        }
        versions.add(new Catalogue.Version(set.id(), set.name(), set.from()));
        if (set.papers() != null) {
            papers.putAll(set.papers());
        }
        if (set.general() != null) {
            general.add(
                    new RuleBook.General(set.from(), conditions(file, set.general(), set.name())));
        }
        Set<AwardCode> seen = new HashSet<>();
        for (ObjectNode patch : set.awards()) {
            AwardCode code = code(file, patch);
            if (!seen.add(code)) {
                throw unusable(file, code + " stands there twice", null);
            }
            if (!order.contains(code)) {
                order.add(code);
            }
            ObjectNode whole =
                    end(code, set.from())
                            .map(before -> before.tree().deepCopy().setAll(patch))
                            .orElse(patch);
            open.put(code, new Dated(whole, set.from(), Optional.empty(), Map.copyOf(papers)));
            Entry entry = entry(file, whole);
            conditions(file, entry.conditions(), entry.article());
        }
        for (AwardCode code : Optional.ofNullable(set.ends()).orElse(List.of())) {
            if (seen.contains(code) || end(code, set.from()).isEmpty()) {
                throw unusable(file, code + " cannot end: it is not there the day before", null);
            }
        }
    }

    private Optional<Dated> end(AwardCode code, LocalDate on) {
        Optional<Dated> before = Optional.ofNullable(open.remove(code));
        before.map(entry -> entry.until(on)).ifPresent(ended::add);
        return before;
    }

    private static AwardCode code(String file, ObjectNode patch) {
        try {
            return new AwardCode(patch.path("code").asString());
        } catch (IllegalArgumentException e) {
            throw unusable(file, e.getMessage(), e);
        }
    }

    private Entry entry(String file, ObjectNode whole) {
        try {
            return json.treeToValue(whole, Entry.class);
        } catch (JacksonException e) {
            throw unusable(file, whole.path("code") + ": " + e.getMessage(), e);
        }
    }

    private static List<Condition> conditions(
            String file, @Nullable ArrayNode conditions, String article) {
        try {
            return conditions == null ? List.of() : RuleLanguage.conditions(conditions, article);
        } catch (IllegalArgumentException e) {
            throw unusable(file, e.getMessage(), e);
        }
    }

    /** Conditions may name awards only that are in some set. */
    RuleBook ruleBook() {
        List<RuleBook.Page> pages = new ArrayList<>();
        for (Dated dated : dated()) {
            Entry entry = entry("catalogue", dated.tree());
            pages.add(
                    new RuleBook.Page(
                            entry.code(),
                            dated.from(),
                            dated.to(),
                            conditions("catalogue", entry.conditions(), entry.article())));
        }
        RuleBook book = new RuleBook(general, pages);
        book.named().stream()
                .filter(code -> !order.contains(code))
                .findFirst()
                .ifPresent(
                        code -> {
                            throw unusable("catalogue", "a condition names " + code, null);
                        });
        return book;
    }

    private List<Dated> dated() {
        List<Dated> all = new ArrayList<>(ended);
        all.addAll(open.values());
        return all;
    }

    Catalogue catalogue() {
        List<Award> awards = new ArrayList<>();
        dated().forEach(dated -> awards.add(award(dated)));
        awards.sort(Comparator.comparingInt(award -> order.indexOf(award.code())));
        return new Catalogue(versions, awards);
    }

    private Award award(Dated dated) {
        Entry entry = entry("catalogue", dated.tree());
        List<Paper> all = new ArrayList<>(papers(entry, entry.papers(), dated, true));
        all.addAll(papers(entry, entry.papersWhenUsed(), dated, false));
        return new Award(
                entry.code(),
                entry.name(),
                entry.group(),
                entry.rank(),
                Optional.ofNullable(entry.certificate()).orElse(true),
                entry.appliesTo(),
                entry.decidedBy(),
                entry.article(),
                entry.certainty(),
                Optional.ofNullable(entry.note()).orElse(""),
                Optional.ofNullable(entry.vote()).map(Share::vote),
                Optional.ofNullable(entry.money()).map(Sums::money).orElse(Money.NONE),
                Optional.ofNullable(entry.postingDays()).orElse(0),
                all,
                papers(entry, entry.simplePapers(), dated, true),
                dated.from(),
                dated.to());
    }

    private static List<Paper> papers(
            Entry entry, @Nullable List<String> codes, Dated dated, boolean always) {
        List<Paper> named = new ArrayList<>();
        for (String code : Optional.ofNullable(codes).orElse(List.of())) {
            PaperText text = dated.papers().get(code);
            if (text == null) {
                throw unusable(
                        "catalogue", entry.code() + " asks for a paper unknown: " + code, null);
            }
            named.add(new Paper(code, text.name(), text.article(), always));
        }
        return named;
    }

    private static IllegalArgumentException unusable(
            String file, @Nullable String why, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "the set of rules " + file + " is unusable: " + why, cause);
    }
}
