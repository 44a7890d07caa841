package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.document.PlanDocument;

/** The same document written in another way gives the same values. */
final class SameValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-under-province",
                "directive",
                "decision-with-plan",
                "letter",
                "council",
                "launch-ward",
                "flattened-table"
            })
    void decomposed_letters(String name) {
        assertSame(name, Normalizer.normalize(Documents.text(name), Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-under-province",
                "decision-with-plan",
                "council",
                "campaign-scan",
                "movement-program"
            })
    void the_older_place_of_the_tone(String name) {
        assertSame(
                name,
                Documents.text(name)
                        .replace("Ủy", "Uỷ")
                        .replace("ỦY", "UỶ")
                        .replace("ủy", "uỷ")
                        .replace("Hòa", "Hoà"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-under-province",
                "directive",
                "campaign-scan",
                "launch-ward",
                "cut-off"
            })
    void lines_of_eighty_columns(String name) {
        assertSame(name, wrapped(Documents.text(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-under-province",
                "directive",
                "campaign-scan",
                "cut-off",
                "flattened-table"
            })
    void two_spaces_between_words(String name) {
        assertSame(name, Documents.text(name).replaceAll("(?<=\\S) (?=\\S)", "  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune-under-province", "directive", "decision-with-plan", "letter"})
    void lines_that_end_as_on_windows_and_no_break_spaces(String name) {
        assertSame(name, "\uFEFF" + Documents.text(name).replace("\n", "\r\n"));
        assertSame(name, Documents.text(name).replace(" năm ", "\u00A0năm\u00A0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune-under-province", "campaign-scan", "movement-program"})
    void a_title_in_capitals(String name) {
        PlanDocument plain = Documents.read(Documents.text(name));
        String title = titleLines(Documents.text(name));

        PlanDocument loud =
                Documents.read(
                        Documents.text(name)
                                .replace(title, title.toUpperCase(Locale.forLanguageTag("vi"))));

        assertThat(lower(loud)).isEqualTo(lower(plain));
        assertThat(loud.document().kind()).isEqualTo(plain.document().kind());
        assertThat(loud.parent().map(PlanDocument.Parent::number))
                .isEqualTo(plain.parent().map(PlanDocument.Parent::number));
    }

    @Test
    void utf_16_and_the_vietnamese_code_page_of_windows() {
        String text = Documents.text("commune-under-province");
        PlanDocument plain = Documents.read(text);

        assertValues(
                Documents.read("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
                plain);
        assertValues(Documents.read("a.txt", codePage1258(text)), plain);
    }

    private static void assertSame(String name, String changed) {
        assertValues(Documents.read(changed), Documents.read(Documents.text(name)));
    }

    private static void assertValues(PlanDocument changed, PlanDocument plain) {
        assertThat(values(changed)).isEqualTo(values(plain));
    }

    /** All values without evidence, which rightly differs. */
    static List<String> values(PlanDocument document) {
        List<String> values = new ArrayList<>();
        values.add(document.document().toString());
        values.add(document.issuer().toString());
        values.add(document.parent().map(p -> p.number() + p.date() + p.issuer()).toString());
        document.references()
                .forEach(
                        r ->
                                values.add(
                                        r.type()
                                                + " "
                                                + r.number()
                                                + r.date()
                                                + r.issuer()
                                                + r.role()));
        document.movements().forEach(m -> values.add(m.name() + m.standingBody() + m.period()));
        document.tasks()
                .forEach(
                        t ->
                                values.add(
                                        t.no()
                                                + t.content()
                                                + t.lead()
                                                + t.coordinating()
                                                + t.quarter()
                                                + t.year()));
        document.targets()
                .forEach(
                        t ->
                                values.add(
                                        t.group()
                                                + t.name()
                                                + t.comparator()
                                                + t.value()
                                                + t.unit()));
        values.addAll(document.recipients());
        values.add(document.signature().toString());
        document.sections().forEach(s -> values.add(s.no() + " " + s.heading()));
        return values;
    }

    private static String lower(PlanDocument document) {
        return document.document().title().orElse("").toLowerCase(Locale.ROOT);
    }

    private static String titleLines(String text) {
        int start =
                text.indexOf('\n', Math.max(text.indexOf("KẾ HOẠCH\n"), text.indexOf("KÊ HOẠCH\n")))
                        + 1;
        return text.substring(start, text.indexOf("\n\n", start));
    }

    static String wrapped(String text) {
        StringBuilder result = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            while (rest.length() > 80 && rest.indexOf('\t') < 0 && !rest.contains("    ")) {
                int space = rest.lastIndexOf(' ', 80);
                if (space <= 0) {
                    break;
                }
                result.append(rest, 0, space).append('\n');
                rest = rest.substring(space + 1);
            }
            result.append(rest).append('\n');
        }
        return result.toString();
    }

    /** The code page writes the tone after the letter; its own letters (ă â ê ô ơ ư) stay whole. */
    private static byte[] codePage1258(String text) {
        StringBuilder split = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            if (parts.length() == 3) {
                String two = Normalizer.normalize(parts.substring(0, 2), Normalizer.Form.NFC);
                String other =
                        Normalizer.normalize(
                                "" + parts.charAt(0) + parts.charAt(2), Normalizer.Form.NFC);
                boolean shapeFirst = two.length() == 1 && "ăâêôơưĂÂÊÔƠƯ".contains(two);
                split.append(shapeFirst ? two + parts.charAt(2) : other + parts.charAt(1));
            } else if (parts.length() == 2 && "ăâêôơưĂÂÊÔƠƯ".indexOf(c) < 0) {
                split.append(parts);
            } else {
                split.append(c);
            }
        }
        return split.toString().getBytes(Charset.forName("windows-1258"));
    }
}
