package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/**
 * What a reader missed or invented against what a perfect reader would say: one sentence per difference. Knows the long
 * form of the seeds' gold and the short form of this module's own documents.
 */
final class GoldComparison {

    private final List<String> differences = new ArrayList<>();
    private int right;

    static GoldComparison of(JsonNode gold, PlanDocument document) {
        GoldComparison comparison = new GoldComparison();
        if (gold.has("document")) {
            comparison.longForm(gold, document);
        } else {
            comparison.shortForm(gold, document);
        }
        return comparison;
    }

    List<String> differences() {
        return differences;
    }

    /** Share of agreeing values, as F1. */
    double score() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + differences.size());
    }

    private void longForm(JsonNode gold, PlanDocument document) {
        JsonNode head = gold.get("document");
        equal("type", words(head.get("type")), document.document().type().map(Enum::name));
        equal(
                "sequence",
                words(head.get("number").get("sequence")),
                document.document().sequence().map(String::valueOf));
        equal("symbol", words(head.get("number").get("symbol")), document.document().symbol());
        equal(
                "date",
                words(head.get("date").get("iso")),
                document.document().date().map(String::valueOf));
        equal("year", words(head.get("year")), document.document().year().map(String::valueOf));
        equal("kind", words(head.get("plan_kind")), document.document().kind().map(Enum::name));
        close("title", words(head.get("title_clean")), document.document().title());
        JsonNode parent = gold.get("parent_link");
        equal(
                "parent",
                parent.get("stated").asBoolean()
                        ? words(parent.get("document").get("number"))
                        : Optional.empty(),
                document.parent().map(PlanDocument.Parent::number));
        close("issuer", words(gold.get("issuer").get("name")), document.issuer().name());
        equal(
                "level",
                words(gold.get("issuer").get("admin_level")),
                document.issuer().level().map(Enum::name));
        equal(
                "signer",
                words(gold.get("signature").get("name")),
                document.signature().flatMap(PlanDocument.Signature::name));
        lists(gold, gold.get("references"), document);
    }

    private void shortForm(JsonNode gold, PlanDocument document) {
        equal("type", words(gold.get("doc_type")), document.document().type().map(Enum::name));
        Optional<String> number =
                document.document()
                        .symbol()
                        .map(
                                symbol ->
                                        document.document()
                                                        .sequence()
                                                        .map(String::valueOf)
                                                        .orElse("")
                                                + separator(gold)
                                                + symbol);
        equal(
                "number",
                words(gold.get("number")).map(n -> n.replaceFirst("^0+(?=\\d)", "")),
                number);
        equal("date", words(gold.get("date")), document.document().date().map(String::valueOf));
        equal("year", words(gold.get("year")), document.document().year().map(String::valueOf));
        if (gold.has("kind")) {
            equal("kind", words(gold.get("kind")), document.document().kind().map(Enum::name));
        }
        close("title", words(gold.get("title")), document.document().title());
        equal(
                "parent",
                words(gold.get("parent")),
                document.parent().map(PlanDocument.Parent::number));
        close("issuer", words(gold.get("issuer")), document.issuer().name());
        equal("level", words(gold.get("level")), document.issuer().level().map(Enum::name));
        Optional<String> signer =
                gold.get("signer").isNull()
                        ? Optional.empty()
                        : words(gold.get("signer").get("name"));
        equal("signer", signer, document.signature().flatMap(PlanDocument.Signature::name));
        lists(gold, gold.get("citations"), document);
    }

    private static String separator(JsonNode gold) {
        return words(gold.get("number")).filter(n -> n.matches("\\d*-.*")).isPresent() ? "-" : "/";
    }

    private void lists(JsonNode gold, JsonNode citations, PlanDocument document) {
        matched(
                "reference",
                nodes(citations).stream()
                        .filter(n -> words(n.get("number")).isPresent())
                        .distinct()
                        .toList(),
                document.references().stream().filter(r -> r.number().isPresent()).toList(),
                (want, have) ->
                        same(want.get("number"), have.number())
                                && (words(want.get("date")).isEmpty()
                                        || same(
                                                want.get("date"),
                                                have.date().map(String::valueOf))));
        matched(
                "movement",
                nodes(gold.get("movements")),
                document.movements(),
                (want, have) ->
                        isClose(name(want), have.name(), 0.85)
                                && (!want.isObject()
                                        || bodyFits(
                                                words(want.get("standing_body")),
                                                have.standingBody())));
        matched(
                "task",
                nodes(gold.get("tasks")),
                document.tasks(),
                (want, have) ->
                        isClose(words(want.get("content")).orElse(""), have.content(), 0.8)
                                && bodyFits(words(want.get("lead")), have.lead())
                                && (words(want.get("quarter")).isEmpty()
                                        || same(
                                                want.get("quarter"),
                                                have.quarter().map(String::valueOf))));
        matched(
                "target",
                nodes(gold.get("targets")).stream()
                        .filter(n -> words(n.get("value")).isPresent())
                        .toList(),
                document.targets().stream().filter(t -> t.value().isPresent()).toList(),
                (want, have) ->
                        want.get("value").decimalValue().compareTo(have.value().orElseThrow()) == 0
                                && words(want.get("unit"))
                                        .map(Letters::key)
                                        .equals(have.unit().map(Letters::key))
                                && words(want.get("comparator"))
                                        .equals(have.comparator().map(Enum::name))
                                && isClose(words(want.get("name")).orElse(""), have.name(), 0.6));
        matched(
                "recipient",
                nodes(gold.get("recipients")),
                document.recipients(),
                (want, have) -> isClose(want.asString(), have, 0.85));
    }

    private static boolean bodyFits(Optional<String> want, Optional<String> have) {
        return want.isEmpty() || (have.isPresent() && isClose(want.get(), have.get(), 0.85));
    }

    private static String name(JsonNode movement) {
        return movement.isObject() ? words(movement.get("name")).orElse("") : movement.asString();
    }

    private static boolean same(@Nullable JsonNode want, Optional<String> have) {
        return words(want).map(GoldComparison::tight).equals(have.map(GoldComparison::tight));
    }

    private static String tight(String words) {
        return words.replaceAll("\\s", "").toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    }

    private static List<JsonNode> nodes(@Nullable JsonNode list) {
        List<JsonNode> result = new ArrayList<>();
        if (list != null) {
            list.forEach(result::add);
        }
        return result;
    }

    private static Optional<String> words(@Nullable JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node.asString());
    }

    private void equal(String field, Optional<String> want, Optional<String> have) {
        if (want.map(Letters::key)
                .map(GoldComparison::tight)
                .equals(have.map(Letters::key).map(GoldComparison::tight))) {
            right += want.isPresent() ? 1 : 0;
        } else {
            differences.add("%s: want %s, have %s".formatted(field, want, have));
        }
    }

    private void close(String field, Optional<String> want, Optional<String> have) {
        boolean fits =
                (want.isEmpty() && have.isEmpty())
                        || (want.isPresent()
                                && have.isPresent()
                                && isClose(body(want.get()), body(have.get()), 0.9));
        if (fits) {
            right += want.isPresent() ? 1 : 0;
        } else {
            differences.add("%s: want %s, have %s".formatted(field, want, have));
        }
    }

    private static String body(String words) {
        return words.replace("Ủy ban nhân dân", "UBND");
    }

    private <W, H> void matched(String what, List<W> want, List<H> have, BiPredicate<W, H> same) {
        List<H> left = new ArrayList<>(have);
        for (W wanted : want) {
            Optional<H> hit = left.stream().filter(h -> same.test(wanted, h)).findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                right++;
            } else {
                differences.add("%s missed: %s".formatted(what, wanted));
            }
        }
        left.forEach(extra -> differences.add("%s invented: %s".formatted(what, extra)));
    }

    /** Whether two names are one, but for case, punctuation and some letters. */
    static boolean isClose(String a, String b, double least) {
        String first = plain(a);
        String second = plain(b);
        if (first.equals(second)) {
            return true;
        }
        int longest = Math.max(first.length(), second.length());
        return longest > 0 && 1.0 - (double) distance(first, second) / longest >= least;
    }

    private static String plain(String words) {
        return Letters.key(words).replaceFirst("^(?:phong trào )?(?:thi đua )?", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
