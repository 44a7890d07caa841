package vn.thidua.awards.catalogue.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.LocalRule;
import vn.thidua.awards.catalogue.LocalRule.LocalCondition;
import vn.thidua.awards.catalogue.ProvincialRulebook;
import vn.thidua.awards.catalogue.Regulation;
import vn.thidua.platform.tenancy.TenantId;

/** Acts of a province as a document. */
final class RulebookBson {

    private RulebookBson() {}

    static Document write(ProvincialRulebook rulebook) {
        return new Document("_id", rulebook.unit().value())
                .append("unitId", rulebook.unit().value())
                .append("version", rulebook.version())
                .append("regulations", list(rulebook.regulations(), RulebookBson::write));
    }

    private static Document write(Regulation regulation) {
        return new Document("act", regulation.act())
                .append("from", regulation.from().toString())
                .append("to", regulation.to().map(LocalDate::toString).orElse(null))
                .append("rules", list(regulation.rules(), RulebookBson::write));
    }

    private static Document write(LocalRule rule) {
        return new Document("code", rule.code())
                .append("own", rule.own().map(RulebookBson::write).orElse(null))
                .append("quotaPercent", boxed(rule.quotaPercent()))
                .append("quotaOf", rule.quotaOf())
                .append("postingDays", boxed(rule.postingDays()))
                .append("due", rule.due())
                .append("papers", rule.papers())
                .append("steps", rule.steps())
                .append("individual", boxed(rule.sums().individual()))
                .append("collective", boxed(rule.sums().collective()))
                .append("household", boxed(rule.sums().household()))
                .append(
                        "conditions",
                        list(
                                rule.conditions(),
                                each ->
                                        new Document("text", each.text())
                                                .append("rule", each.rule())));
    }

    private static Document write(LocalRule.Own own) {
        return new Document("name", own.name())
                .append("kind", own.kind().name())
                .append("appliesTo", own.appliesTo().stream().map(Enum::name).toList())
                .append("decidedBy", own.decidedBy().stream().map(Enum::name).toList());
    }

    static ProvincialRulebook read(Document document) {
        return new ProvincialRulebook(
                new TenantId(document.getString("unitId")),
                list(document.getList("regulations", Document.class), RulebookBson::regulation),
                document.get("version", Number.class).longValue());
    }

    private static Regulation regulation(Document document) {
        return new Regulation(
                document.getString("act"),
                LocalDate.parse(document.getString("from")),
                Optional.ofNullable(document.getString("to")).map(LocalDate::parse),
                list(document.getList("rules", Document.class), RulebookBson::rule));
    }

    private static LocalRule rule(Document document) {
        return new LocalRule(
                document.getString("code"),
                Optional.ofNullable(document.get("own", Document.class)).map(RulebookBson::own),
                number(document, "quotaPercent"),
                document.getString("quotaOf"),
                number(document, "postingDays"),
                document.getString("due"),
                document.getList("papers", String.class),
                document.getList("steps", String.class),
                new LocalRule.Sums(
                        sum(document, "individual"),
                        sum(document, "collective"),
                        sum(document, "household")),
                list(
                        document.getList("conditions", Document.class),
                        each ->
                                new LocalCondition(
                                        each.getString("text"), each.getString("rule"))));
    }

    private static LocalRule.Own own(Document document) {
        return new LocalRule.Own(
                document.getString("name"),
                Award.Kind.valueOf(document.getString("kind")),
                list(document.getList("appliesTo", String.class), Award.Subject::valueOf),
                list(document.getList("decidedBy", String.class), Award.Decider::valueOf));
    }

    private static <A, B> List<B> list(List<A> all, Function<A, B> each) {
        return all.stream().map(each).toList();
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }

    private static OptionalInt number(Document document, String field) {
        return document.get(field) instanceof Number number
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    private static OptionalLong sum(Document document, String field) {
        return document.get(field) instanceof Number number
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }
}
