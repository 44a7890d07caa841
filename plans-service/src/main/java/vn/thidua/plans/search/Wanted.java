package vn.thidua.plans.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.search.Words.Word;

/** Điều cần tìm: one of the things that a typed line asks for; a document has to meet all of them. */
public sealed interface Wanted {

    /** The words, in the order of the text. */
    List<Word> words();

    /** A single word, anywhere. */
    record Single(Word word) implements Wanted {
        @Override
        public List<Word> words() {
            return List.of(word);
        }
    }

    /** Words in quotation marks: side by side. */
    record Phrase(List<Word> words) implements Wanted {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * Số, ký hiệu: the document that bears it, or one that cites it.
     *
     * @param key as {@link DocumentNumber#key}
     */
    record ByNumber(String key, List<Word> words) implements Wanted {
        public ByNumber {
            words = List.copyOf(words);
        }
    }

    /** Ngày: the document of that day, or one that names it. */
    record ByDay(LocalDate day, List<Word> words) implements Wanted {
        public ByDay {
            words = List.copyOf(words);
        }
    }

    /**
     * Whether the marks that were typed mean anything. Somebody who types one mark types them all; somebody who types none
     * may mean any.
     */
    static boolean marksCount(List<Wanted> wanted) {
        return wanted.stream().flatMap(each -> each.words().stream()).anyMatch(Word::isMarked);
    }

    /** More words are not looked for; nobody types them. */
    int MOST = 40;

    Pattern PART =
            Pattern.compile(
                    "[\"“”„]([^\"“”„]*)[\"“”„]"
                            + "|(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})(?![\\d/])"
                            + "|(?:(?i)số\\s*:?\\s*)?(\\d{1,6}\\s?[/-]\\s?[\\p{L}][\\p{L}\\d]*(?:\\s?[-/]\\s?[\\p{L}\\d]+)*)"
                            + "|(\\S+)");

    Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** What a line asks for; nothing for a blank one. */
    static List<Wanted> of(String line) {
        List<Wanted> wanted = new ArrayList<>();
        Matcher parts = PART.matcher(Letters.canonical(line));
        while (parts.find() && wanted.size() < MOST) {
            if (parts.group(1) != null) {
                add(wanted, Words.of(parts.group(1)).all());
            } else if (parts.group(2) != null) {
                List<Word> words = Words.of(parts.group(2)).all();
                day(parts.group(2))
                        .ifPresentOrElse(
                                day -> wanted.add(new ByDay(day, words)), () -> add(wanted, words));
            } else if (parts.group(3) != null) {
                List<Word> words = Words.of(parts.group(3)).all();
                DocumentNumber.key(parts.group(3))
                        .ifPresentOrElse(
                                key -> wanted.add(new ByNumber(key, words)),
                                () -> add(wanted, words));
            } else {
                add(wanted, Words.of(parts.group(4)).all());
            }
        }
        return List.copyOf(wanted);
    }

    /** "KH-UBND" is three letters of one thing: side by side. */
    private static void add(List<Wanted> wanted, List<Word> words) {
        if (words.size() == 1) {
            wanted.add(new Single(words.getFirst()));
        } else if (!words.isEmpty()) {
            wanted.add(new Phrase(words));
        }
    }

    private static Optional<LocalDate> day(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(date.group(3)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(1))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
