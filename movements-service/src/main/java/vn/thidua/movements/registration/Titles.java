package vn.thidua.movements.registration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Danh mục danh hiệu thi đua, with the dates of the law. */
public final class Titles {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** So many words in common, of all words of both, make a title worth asking about. */
    private static final double NEAR = 0.4;

    private final List<Title> all;

    public Titles(List<Title> all) {
        this.all = List.copyOf(all);
    }

    /** Titles of a year are those that hold at its end, when they are decided. */
    public static LocalDate dayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    public List<Title> on(LocalDate day) {
        return all.stream().filter(title -> title.holdsOn(day)).toList();
    }

    /** By name, with or without marks, or by code; of either subject. */
    List<Title> named(String text, LocalDate day) {
        String wanted = folded(text);
        return on(day).stream()
                .filter(
                        title ->
                                folded(title.name()).equals(wanted)
                                        || folded(title.code()).equals(wanted))
                .toList();
    }

    public Optional<Title> of(Line line, int year) {
        return named(line.title(), dayOf(year)).stream()
                .filter(title -> title.subject() == line.subject())
                .findFirst();
    }

    Optional<Title> nearest(String text, Subject subject, LocalDate day) {
        return on(day).stream()
                .filter(title -> title.subject() == subject)
                .filter(title -> likeness(text, title) >= NEAR)
                .max(Comparator.comparing(title -> likeness(text, title)));
    }

    private static double likeness(String text, Title title) {
        Set<String> one = new LinkedHashSet<>(List.of(folded(text).split(" ", -1)));
        Set<String> other = new LinkedHashSet<>(List.of(folded(title.name()).split(" ", -1)));
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        one.retainAll(other);
        return (double) one.size() / all.size();
    }

    /** Lower case letters without marks, one space between words. */
    static String folded(String text) {
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd');
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
