package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Công thức over named figures: {@code muc_tieu_dat * 100 / tien_do}. Names, numbers, + - * / and parentheses. Over several units it
 * is taken of the sums of what it refers to, so that shares are never added.
 */
public final class Formula {

    /** What became of a text. */
    public sealed interface Parsed {

        record Good(Formula formula) implements Parsed {}

        /** The Vietnamese sentence says what is wrong and where. */
        record Broken(String sentence) implements Parsed {}
    }

    private sealed interface Term {

        record Amount(BigDecimal value) implements Term {}

        record Name(String name) implements Term {}

        record Pair(char sign, Term left, Term right) implements Term {}
    }

    private static final Pattern WORD =
            Pattern.compile("\\s*(?:([a-z][a-z0-9_]*)|(\\d+(?:[.,]\\d+)?)|([-+*/()]))");

    private final Term term;
    private final Set<String> names;

    private Formula(Term term, Set<String> names) {
        this.term = term;
        this.names = Set.copyOf(names);
    }

    public static Parsed parse(String text, NamedFigures known) {
        try {
            Reader reader = new Reader(words(text), known);
            Term term = reader.whole();
            return reader.names.isEmpty()
                    ? new Parsed.Broken(
                            "Công thức không dùng số liệu nào. Hãy chọn ít nhất một số liệu trong danh mục.")
                    : new Parsed.Good(new Formula(term, reader.names));
        } catch (Flaw flaw) {
            return new Parsed.Broken(flaw.sentence);
        }
    }

    /** What it refers to. */
    public Set<String> names() {
        return names;
    }

    /** Empty where it would divide by zero: there is no share of nothing. */
    public Optional<BigDecimal> of(Map<String, Long> figures) {
        return value(term, figures);
    }

    private static Optional<BigDecimal> value(Term term, Map<String, Long> figures) {
        return switch (term) {
            case Term.Amount(BigDecimal number) -> Optional.of(number);
            case Term.Name(String name) ->
                    Optional.of(BigDecimal.valueOf(figures.getOrDefault(name, 0L)));
            case Term.Pair(char sign, Term left, Term right) ->
                    value(left, figures)
                            .flatMap(
                                    one ->
                                            value(right, figures)
                                                    .flatMap(other -> joined(sign, one, other)));
        };
    }

    private static Optional<BigDecimal> joined(char sign, BigDecimal one, BigDecimal other) {
        return switch (sign) {
            case '+' -> Optional.of(one.add(other));
            case '-' -> Optional.of(one.subtract(other));
            case '*' -> Optional.of(one.multiply(other));
            default ->
                    other.signum() == 0
                            ? Optional.empty()
                            : Optional.of(one.divide(other, MathContext.DECIMAL64));
        };
    }

    private static List<String> words(String text) throws Flaw {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.strip());
        int at = 0;
        while (at < text.strip().length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new Flaw(
                        "Không hiểu “%s” trong công thức. Công thức chỉ gồm tên số liệu, số, dấu + - * / và ngoặc."
                                .formatted(text.strip().substring(at)));
            }
            words.add(matcher.group().strip());
            at = matcher.end();
        }
        return words;
    }

    private static final class Flaw extends Exception {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        Flaw(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }

    private static final class Reader {
        private static final int DEEPEST = 20;
        private final List<String> words;
        private final NamedFigures known;
        private final Set<String> names = new LinkedHashSet<>();
        private int at;
        private int depth;

        Reader(List<String> words, NamedFigures known) {
            this.words = words;
            this.known = known;
        }

        Term whole() throws Flaw {
            Term sum = sum();
            if (at < words.size()) {
                throw new Flaw("Thừa “%s” trong công thức.".formatted(words.get(at)));
            }
            return sum;
        }

        private Term sum() throws Flaw {
            Term left = product();
            while (isNext("+") || isNext("-")) {
                char sign = words.get(at++).charAt(0);
                left = new Term.Pair(sign, left, product());
            }
            return left;
        }

        private Term product() throws Flaw {
            Term left = one();
            while (isNext("*") || isNext("/")) {
                char sign = words.get(at++).charAt(0);
                left = new Term.Pair(sign, left, one());
            }
            return left;
        }

        private Term one() throws Flaw {
            if (at == words.size()) {
                throw new Flaw("Công thức chưa đủ: sau cùng còn thiếu một số liệu hoặc một số.");
            }
            String word = words.get(at++);
            if (word.equals("(")) {
                if (++depth > DEEPEST) {
                    throw new Flaw("Công thức có quá nhiều lớp ngoặc.");
                }
                Term inner = sum();
                if (!isNext(")")) {
                    throw new Flaw("Công thức thiếu dấu đóng ngoặc.");
                }
                at++;
                depth--;
                return inner;
            }
            if (Character.isDigit(word.charAt(0))) {
                return new Term.Amount(new BigDecimal(word.replace(',', '.')));
            }
            if (!Character.isLetter(word.charAt(0))) {
                throw new Flaw("Trước “%s” còn thiếu một số liệu hoặc một số.".formatted(word));
            }
            if (known.named(word).isEmpty()) {
                throw new Flaw(
                        "“%s” không có trong danh mục số liệu. Hãy chọn lại tên trong danh mục."
                                .formatted(word));
            }
            names.add(word);
            return new Term.Name(word);
        }

        private boolean isNext(String word) {
            return at < words.size() && words.get(at).equals(word);
        }
    }
}
