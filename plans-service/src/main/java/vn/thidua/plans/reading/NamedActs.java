package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Letters;

/** Văn bản viện dẫn theo tên: laws and resolutions of congresses, which are cited without a number. */
final class NamedActs {

    /** Chars behind a name in which its date may stand. */
    private static final int REACH = 50;

    private static final Pattern YEAR = Pattern.compile("\\s+nam\\s+(\\d{4})");

    private static final Pattern LAW =
            Pattern.compile(
                    "(?<![a-z])luat\\s+(thi dua\\s*,?\\s*(?:va\\s+)?khen thuong|to chuc chinh quyen dia phuong|to chuc chinh phu|ban hanh van ban quy pham phap luat"
                            + "|ngan sach nha nuoc|sua doi, bo sung mot so dieu cua luat [a-z, ]{3,60}?(?= ngay| nam| so|[;.\\n]))");

    private static final Pattern PARTY_RESOLUTION =
            Pattern.compile(
                    "(?<![a-z])nghi quyet dai hoi (?:dai bi?e?u )?(?:toan quo?c|dang bo [a-z ]{2,40}?|dang )?\\s*(?:lan thu|khoa)\\s+[xivl]+");

    private final PlanText text;
    private final Zones zones;
    private final CitationRoles roles;

    NamedActs(PlanText text, Zones zones, CitationRoles roles) {
        this.text = text;
        this.zones = zones;
        this.roles = roles;
    }

    /** Adds those that no citation with a number has taken. */
    void read(List<Citation> result) {
        List<int[]> taken = new ArrayList<>();
        result.forEach(c -> taken.add(new int[] {c.start(), c.end()}));
        named(LAW.matcher(text.fold()), DocumentType.LUAT, taken, result);
        named(PARTY_RESOLUTION.matcher(text.fold()), DocumentType.NGHI_QUYET, taken, result);
    }

    private void named(
            Matcher matcher, DocumentType type, List<int[]> taken, List<Citation> result) {
        List<String> seen = new ArrayList<>();
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            boolean free = taken.stream().noneMatch(t -> t[0] < end + 1 && start < t[1]);
            boolean capital = Character.isUpperCase(text.text().charAt(start));
            String before = text.foldSlice(Math.max(0, start - 30), start);
            boolean insideLaw =
                    before.endsWith("mot so dieu cua ") || before.endsWith("chi tiet thi hanh ");
            if (!free || !capital || insideLaw || start < zones.titleEnd()) {
                continue;
            }
            int limit =
                    Math.min(end >= text.length() ? end : text.paragraphAt(end).end(), end + REACH);
            Optional<DateGrammar.Found> date = DateGrammar.after(text.fold(), end, limit);
            Matcher year = YEAR.matcher(text.fold()).region(end, limit);
            int stop =
                    date.map(DateGrammar.Found::end)
                            .orElseGet(() -> year.lookingAt() ? year.end() : end);
            String key = Letters.key(text.slice(start, end)) + date.map(DateGrammar.Found::date);
            if (seen.contains(key)) {
                continue;
            }
            seen.add(key);
            boolean preamble = roles.inPreamble(start);
            Citation.Verb verb = roles.verb(start, preamble);
            result.add(
                    new Citation(
                            type,
                            Optional.empty(),
                            Optional.empty(),
                            date.map(DateGrammar.Found::date),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(text.slice(start, end)),
                            type == DocumentType.NGHI_QUYET
                                    ? CitationRole.CITES
                                    : roles.role(start, verb, preamble),
                            verb,
                            preamble,
                            start,
                            stop,
                            stop));
        }
    }
}
