package vn.thidua.movements.scoring.mongo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.movements.scoring.Criterion;
import vn.thidua.movements.scoring.CriterionGroup;
import vn.thidua.movements.scoring.Exclusion;
import vn.thidua.movements.scoring.Rounding;
import vn.thidua.movements.scoring.ScoringRule;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.movements.scoring.Tier;

/** A sheet as a document. Decimals are text, so that no server rounds them. */
final class SheetBson {

    private SheetBson() {}

    static Document write(ScoringSheet sheet) {
        return new Document("name", sheet.name())
                .append("scale", text(sheet.scale()))
                .append(
                        "rounding",
                        new Document("decimals", sheet.rounding().decimals())
                                .append("direction", sheet.rounding().direction().name())
                                .append("at", sheet.rounding().at().name()))
                .append("groups", sheet.groups().stream().map(SheetBson::write).toList())
                .append(
                        "exclusions",
                        sheet.exclusions().stream()
                                .map(
                                        each ->
                                                new Document("code", each.code())
                                                        .append("text", each.text()))
                                .toList())
                .append("tieBreak", sheet.tieBreak())
                .append("voteBreaksTies", sheet.voteBreaksTies());
    }

    private static Document write(CriterionGroup group) {
        return new Document("code", group.code())
                .append("title", group.title())
                .append("maximum", text(group.maximum()))
                .append("bonus", group.bonus())
                .append("criteria", group.criteria().stream().map(SheetBson::write).toList());
    }

    private static Document write(Criterion criterion) {
        Document document =
                new Document("code", criterion.code())
                        .append("text", criterion.text())
                        .append("maximum", text(criterion.maximum()))
                        .append("rule", write(criterion.rule()))
                        .append("evidenceRequired", criterion.evidenceRequired());
        criterion.measure().ifPresent(measure -> document.append("measure", measure));
        criterion.gate().ifPresent(gate -> document.append("gate", gate));
        return document;
    }

    private static Document write(ScoringRule rule) {
        return switch (rule) {
            case ScoringRule.Ratio() -> new Document("kind", "RATIO");
            case ScoringRule.Manual() -> new Document("kind", "MANUAL");
            case ScoringRule.AllOrNothing(var threshold) ->
                    new Document("kind", "ALL_OR_NOTHING").append("threshold", text(threshold));
            case ScoringRule.Sample(var size, var each) ->
                    new Document("kind", "SAMPLE").append("size", size).append("each", text(each));
            case ScoringRule.Penalty(var each) ->
                    new Document("kind", "PENALTY").append("each", text(each));
            case ScoringRule.Tiered(var tiers, var highest) -> {
                Document document =
                        new Document("kind", "TIER")
                                .append("tiers", tiers.stream().map(SheetBson::write).toList());
                highest.ifPresent(value -> document.append("highest", text(value)));
                yield document;
            }
        };
    }

    private static Document write(Tier tier) {
        Document document =
                new Document("from", text(tier.from()))
                        .append("fromIncluded", tier.fromIncluded())
                        .append("toIncluded", tier.toIncluded())
                        .append("points", text(tier.points()));
        tier.to().ifPresent(to -> document.append("to", text(to)));
        return document;
    }

    static ScoringSheet read(Document document) {
        Document rounding = document.get("rounding", Document.class);
        return new ScoringSheet(
                document.getString("name"),
                number(document, "scale"),
                new Rounding(
                        rounding.getInteger("decimals"),
                        Rounding.Direction.valueOf(rounding.getString("direction")),
                        Rounding.At.valueOf(rounding.getString("at"))),
                document.getList("groups", Document.class).stream().map(SheetBson::group).toList(),
                document.getList("exclusions", Document.class).stream()
                        .map(each -> new Exclusion(each.getString("code"), each.getString("text")))
                        .toList(),
                document.getList("tieBreak", String.class),
                document.getBoolean("voteBreaksTies"));
    }

    private static CriterionGroup group(Document document) {
        return new CriterionGroup(
                document.getString("code"),
                document.getString("title"),
                number(document, "maximum"),
                document.getBoolean("bonus"),
                document.getList("criteria", Document.class).stream()
                        .map(SheetBson::criterion)
                        .toList());
    }

    private static Criterion criterion(Document document) {
        return new Criterion(
                document.getString("code"),
                document.getString("text"),
                number(document, "maximum"),
                rule(document.get("rule", Document.class)),
                Optional.ofNullable(document.getString("measure")),
                Optional.ofNullable(document.getString("gate")),
                document.getBoolean("evidenceRequired"));
    }

    private static ScoringRule rule(Document document) {
        String kind = document.getString("kind");
        return switch (kind) {
            case "RATIO" -> new ScoringRule.Ratio();
            case "MANUAL" -> new ScoringRule.Manual();
            case "ALL_OR_NOTHING" -> new ScoringRule.AllOrNothing(number(document, "threshold"));
            case "SAMPLE" ->
                    new ScoringRule.Sample(document.getInteger("size"), number(document, "each"));
            case "PENALTY" -> new ScoringRule.Penalty(number(document, "each"));
            case "TIER" ->
                    new ScoringRule.Tiered(
                            document.getList("tiers", Document.class, List.of()).stream()
                                    .map(SheetBson::tier)
                                    .toList(),
                            maybe(document, "highest"));
            default -> throw new IllegalStateException("no rule of this kind: " + kind);
        };
    }

    private static Tier tier(Document document) {
        return new Tier(
                number(document, "from"),
                document.getBoolean("fromIncluded"),
                maybe(document, "to"),
                document.getBoolean("toIncluded"),
                number(document, "points"));
    }

    static long version(Document document) {
        if (document.get("version") instanceof Number version) {
            return version.longValue();
        }
        throw new IllegalStateException("without a version: " + document.getString("_id"));
    }

    static String text(BigDecimal number) {
        return number.toPlainString();
    }

    static BigDecimal number(Document document, String field) {
        return new BigDecimal(document.getString(field));
    }

    static Optional<BigDecimal> maybe(Document document, String field) {
        return Optional.ofNullable(document.getString(field)).map(BigDecimal::new);
    }
}
