package vn.thidua.plans.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/** Phong trào trong ngoặc kép: names in quotes that directly follow "phong trào", one after the other. */
final class QuotedMovements {

    private static final int QUOTE_REACH = 130;
    private static final int LONGEST_NAME = 240;
    private static final int LONGEST_TAIL = 160;

    private static final Pattern MOVEMENT = Pattern.compile("(?<![a-z])phong trao(?![a-z])");

    /** Between "phong trào" and a quote these show that the quote is no movement's name. */
    private static final Pattern NOT_NAMED =
            Pattern.compile(
                    "chu de|khau hieu|phuong cham|thong diep|(?<![a-z])guong|ve viec|(?<![a-z])so \\d|danh hieu|mo hinh|bieu hien"
                            + "|loi keu goi|nghi quyet|chi thi|ke hoach so|quyet dinh so|tinh than|tieu de|cuoc thi|hoi thi|giai thuong|cuoc van dong");

    private static final Pattern NEXT_IN_CHAIN =
            Pattern.compile(
                    "\\s*(?:[;,]|va)\\s*(?:va\\s*)?(?:(?:cac )?phong trao\\s*(?:thi dua)?\\s*)?(?=[“\"])");

    private final PlanText text;
    private final TrueCase trueCase;
    private final StandingBody bodies;
    private final MovementList movements;

    QuotedMovements(PlanText text, TrueCase trueCase, StandingBody bodies, MovementList movements) {
        this.text = text;
        this.trueCase = trueCase;
        this.bodies = bodies;
        this.movements = movements;
    }

    void read(int from, int to) {
        Matcher matcher = MOVEMENT.matcher(text.fold()).region(from, to);
        int at = from;
        while (at < to && matcher.region(at, to).find()) {
            at = matcher.end();
            int open = nextQuote(at, Math.min(to, at + QUOTE_REACH));
            if (open < 0 || breaks(at, open)) {
                continue;
            }
            Optional<String> before = bodies.before(from, matcher.start());
            int quote = open;
            while (quote >= 0) {
                int close = closing(quote, to);
                if (close < 0) {
                    break;
                }
                int tail = tailEnd(close + 1, to);
                quoted(quote, close, tail, before);
                at = close + 1;
                quote = nextInChain(tail, to);
            }
        }
    }

    private boolean breaks(int from, int open) {
        String between = text.foldSlice(from, open);
        return NOT_NAMED.matcher(between).find()
                || between.contains(". ")
                || (between.contains("; ") && !between.contains(":"))
                || between.contains("”");
    }

    private int nextQuote(int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.text().charAt(i);
            if (c == '“' || c == '"') {
                return i;
            }
            if (c == '”') {
                return -1;
            }
        }
        return -1;
    }

    private int closing(int open, int to) {
        int limit = Math.min(to, open + LONGEST_NAME);
        for (int i = open + 1; i < limit; i++) {
            char c = text.text().charAt(i);
            if (c == '”' || c == '"') {
                return i;
            }
        }
        return -1;
    }

    private int tailEnd(int from, int to) {
        int i = from;
        int depth = 0;
        while (i < to && i < from + LONGEST_TAIL) {
            char c = text.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean and = text.fold().startsWith(" va ", i);
            boolean given =
                    c == ','
                            && (text.lower().startsWith(", giao ", i)
                                    || text.lower().startsWith(", do ", i)
                                    || bodies.leading(Math.min(to, i + 2), to).isPresent());
            if (depth <= 0 && !given && (";,.“\"".indexOf(c) >= 0 || and)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** After "“A” giai đoạn …" the next name of the chain, if only separators and "phong trào" come before it. */
    private int nextInChain(int from, int to) {
        Matcher matcher = NEXT_IN_CHAIN.matcher(text.fold()).region(Math.min(from, to), to);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private void quoted(int open, int close, int tail, Optional<String> before) {
        String name = trueCase.sentence(text.words(open + 1, close).replaceAll("[.,;]+$", ""));
        String fold = Letters.fold(name);
        if (name.length() < 6 || MovementName.isOther(fold)) {
            return;
        }
        Optional<String> period = MovementName.period(text.foldSlice(open, tail));
        Optional<String> body = bodies.behind(close + 1, tail).or(() -> before);
        movements.add(name, body, period, open + 1, close);
    }
}
