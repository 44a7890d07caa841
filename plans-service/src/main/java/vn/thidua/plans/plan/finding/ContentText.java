package vn.thidua.plans.plan.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.plan.PlanContent;

/** A content as one text, with the way back from every letter to the field in which it is written. */
final class ContentText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    /**
     * A stretch of the text.
     *
     * @param start first code point
     * @param end code point after the last
     */
    private record Span(int start, int end, String place) {}

    private ContentText() {}

    static ContentText of(PlanContent content) {
        ContentText result = new ContentText();
        result.head(content);
        result.body(content);
        result.closing(content);
        result.annexes(content.annexes());
        result.facts(content);
        return result;
    }

    ExtractedText extracted() {
        return new ExtractedText(text.toString());
    }

    Optional<String> place(int start) {
        return spans.stream()
                .filter(span -> span.start() <= start && start < span.end())
                .map(Span::place)
                .findFirst();
    }

    /** Where a field stands. */
    Evidence evidence(String place) {
        return spans.stream()
                .filter(span -> span.place().equals(place))
                .findFirst()
                .map(span -> extracted().evidence(span.start(), span.end()))
                .orElseGet(() -> new Evidence("", 0, 0));
    }

    private void head(PlanContent content) {
        content.issuer().ifPresent(it -> line("issuer", it.toUpperCase(VIETNAMESE)));
        content.number().text().ifPresent(it -> line("number", "Số: " + it));
        content.date()
                .ifPresent(
                        day ->
                                line(
                                        "date",
                                        content.place().map(it -> it + ", ").orElse("")
                                                + "ngày %d tháng %d năm %d"
                                                        .formatted(
                                                                day.getDayOfMonth(),
                                                                day.getMonthValue(),
                                                                day.getYear())));
        line("type", content.type().label().toUpperCase(VIETNAMESE));
        line("title", content.title());
        content.theme().ifPresent(it -> line("theme", it));
    }

    private void body(PlanContent content) {
        lines("addressees", content.addressees());
        lines("opening", content.opening());
        for (int i = 0; i < content.sections().size(); i++) {
            PlanContent.Section section = content.sections().get(i);
            line("sections." + i, mark(section) + section.heading());
            lines("sections." + i + ".body", section.body());
        }
    }

    private static String mark(PlanContent.Section section) {
        String no = section.no().orElse("");
        if (no.isEmpty() || no.equals("-")) {
            return no.isEmpty() ? "" : "- ";
        }
        if (section.level() == 1 && no.matches("\\d+")) {
            return "Điều " + no + ". ";
        }
        return no.matches("\\p{Ll}{1,2}") ? no + ") " : no + ". ";
    }

    private void closing(PlanContent content) {
        if (!content.recipients().isEmpty()) {
            line("recipients", "Nơi nhận:");
            for (int i = 0; i < content.recipients().size(); i++) {
                line("recipients." + i, "- " + content.recipients().get(i));
            }
        }
        content.signature()
                .ifPresent(
                        it -> {
                            it.authority().ifPresent(words -> line("signature", words));
                            it.capacity().ifPresent(words -> line("signature", words));
                            it.name().ifPresent(words -> line("signature", words));
                        });
    }

    private void annexes(List<PlanContent.Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            String place = "annexes." + i;
            line(place, annexes.get(i).title());
            annexes.get(i).body().forEach(words -> line(place, words));
            annexes.get(i).rows().forEach(row -> line(place, String.join("\t", row)));
        }
    }

    /** Facts stand in the wording or, where they do not, below it; either way each is looked at by itself. */
    private void facts(PlanContent content) {
        for (int i = 0; i < content.movements().size(); i++) {
            fact("movements." + i, content.movements().get(i).name());
        }
        for (int i = 0; i < content.tasks().size(); i++) {
            fact("tasks." + i, content.tasks().get(i).content());
        }
        for (int i = 0; i < content.targets().size(); i++) {
            fact("targets." + i, content.targets().get(i).name());
        }
    }

    /** Words that the text says already are not said twice, or every slip in them would be found twice. */
    private void fact(String place, String words) {
        int at = words.isBlank() ? -1 : text.indexOf(words);
        if (at < 0) {
            line(place, words);
            return;
        }
        int start = text.codePointCount(0, at);
        spans.add(new Span(start, start + words.codePointCount(0, words.length()), place));
    }

    private void lines(String place, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            line(place + "." + i, words.get(i));
        }
    }

    private void line(String place, String words) {
        int start = text.codePointCount(0, text.length());
        text.append(words).append('\n');
        spans.add(new Span(start, start + words.codePointCount(0, words.length()) + 1, place));
    }
}
