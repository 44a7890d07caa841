package vn.thidua.plans.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chủ đề: "với chủ đề “…”". */
final class ThemeGrammar {

    private static final Pattern THEME =
            Pattern.compile(
                    "chu de\\s*(?:thi dua|nam(?: \\d{4})?|la|cua phong trao)?\\s*(?:la)?\\s*[:,]?\\s*[“\"]");

    private ThemeGrammar() {}

    /** In the preamble or under a heading of the first parts; a theme elsewhere belongs to some other act. */
    static Optional<HeadGrammar.Located<String>> read(PlanText text, Zones zones) {
        Matcher matcher =
                THEME.matcher(text.fold())
                        .region(zones.titleStart(), Math.max(zones.titleStart(), zones.closing()));
        while (matcher.find()) {
            int start = matcher.end();
            int curly = text.text().indexOf('”', start, Math.min(text.length(), start + 500));
            int straight = text.text().indexOf('"', start, Math.min(text.length(), start + 500));
            int end = curly < 0 ? straight : straight < 0 ? curly : Math.min(curly, straight);
            int paragraphEnd = text.paragraphAt(start).end();
            boolean own = matcher.start() < zones.preambleEnd() || isHeading(text, matcher.start());
            if (own && end > start && end <= paragraphEnd && end - start < 400) {
                return Optional.of(
                        new HeadGrammar.Located<>(text.slice(start, end).strip(), start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(PlanText text, int at) {
        Paragraph paragraph = text.paragraphAt(at);
        return at - paragraph.body() < 25;
    }
}
