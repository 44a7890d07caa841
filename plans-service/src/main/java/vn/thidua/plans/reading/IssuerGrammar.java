package vn.thidua.plans.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.BodyKind;

/** Cơ quan ban hành trong viện dẫn: who issued the act that is cited, named after its number or before its type. */
final class IssuerGrammar {

    private static final int ISSUER_REACH = 45;
    private static final Pattern ISSUER_LEAD = Pattern.compile("\\s*,?\\s*(?:do\\s+|cua\\s+)");
    private static final Pattern ISSUER_STOP =
            Pattern.compile(
                    "\\s(?:(?:ve|v/v|ban hanh|quy dinh|phe duyet|trien khai|giao|huong dan|day manh|tiep tuc|phat"
                            + " dong|thuc hien|to chuc|tang cuong|chi tiet|sua doi|thi hanh|cong bo|thanh lap|kien"
                            + " toan|lanh dao|xay dung|de|nham|ky|ngay|da|duoc|theo|trong|tren|voi|gui|yeu cau|giai"
                            + " doan|nam)(?![a-z])|va (?=(?:"
                            + TypeGrammar.NAME
                            + "|cac|so)(?![a-z])))");

    private final PlanText text;

    IssuerGrammar(PlanText text) {
        this.text = text;
    }

    record Issuer(String name, Optional<BodyGrammar.Body> body, int end) {}

    /** "… của UBND huyện Phù Cừ về …", between the two positions. */
    Optional<Issuer> after(int at, int limit) {
        Matcher lead = ISSUER_LEAD.matcher(text.fold()).region(at, limit);
        int start;
        if (lead.lookingAt()) {
            start = lead.end();
        } else {
            Matcher space = Pattern.compile("\\s*,?\\s*").matcher(text.fold()).region(at, limit);
            start = space.lookingAt() ? space.end() : at;
            boolean body = BodyGrammar.at(text, start, limit).isPresent();
            if (!body
                    || !Character.isUpperCase(
                            text.text().charAt(Math.min(start, text.length() - 1)))) {
                return Optional.empty();
            }
        }
        return at(start, limit);
    }

    private Optional<Issuer> at(int start, int limit) {
        int bound = Math.min(limit, start + 140);
        Optional<BodyGrammar.Body> body = BodyGrammar.at(text, start, bound);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        int end = bound;
        boolean steering = body.get().kind().filter(k -> k == BodyKind.BAN_CHI_DAO).isPresent();
        int first =
                steering ? BodyGrammar.quoteEnd(text.text(), body.get().headEnd(), bound) : start;
        for (int i = first; i < bound; i++) {
            char c = text.text().charAt(i);
            if (c == '(' && text.fold().startsWith("(khoa", i)) {
                int close = text.text().indexOf(')', i, bound);
                if (close > 0 && close < bound) {
                    end = close + 1;
                    break;
                }
            }
            if (";:“”\"\n\t()".indexOf(c) >= 0
                    || (c == ',' && !isCommaOfName(i))
                    || (c == '.' && !isDotOfName(i))) {
                end = i;
                break;
            }
        }
        Matcher stop = ISSUER_STOP.matcher(text.fold());
        int from = Math.max(first, Math.min(body.get().headEnd(), end));
        stop.region(Math.min(from, end), end);
        while (stop.find()) {
            if (!isPlaceName(stop.start(), stop.end())) {
                end = stop.start();
                break;
            }
        }
        String name = text.slice(start, end).strip();
        if (name.length() < 3) {
            return Optional.empty();
        }
        return Optional.of(new Issuer(name(name), body, end));
    }

    /** "Nam", "Kỳ" and "Giao" are words of places, "năm", "ký" and "giao" are not: the capital tells. */
    private boolean isPlaceName(int stop, int end) {
        String word = text.slice(stop, end).strip();
        return word.indexOf(' ') < 0
                && word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1));
    }

    private boolean isCommaOfName(int at) {
        return text.fold().startsWith(", khen thuong", at)
                || text.fold().startsWith(", the thao", at);
    }

    private boolean isDotOfName(int at) {
        return text.fold().startsWith("tp", Math.max(0, at - 2));
    }

    static String name(String written) {
        return written.replaceAll("(?iu)ủy ban nhân dân", "UBND").replaceAll("\\s+", " ");
    }

    /** "UBND tỉnh ban hành Kế hoạch số …": the issuer before the type. */
    Optional<Issuer> before(int typeStart) {
        int from = Math.max(text.paragraphAt(typeStart).start(), typeStart - ISSUER_REACH - 40);
        String words = text.foldSlice(from, typeStart);
        Matcher verb = Pattern.compile("\\s(?:(?:da|vua)\\s+)?(?:co|ban hanh)\\s+$").matcher(words);
        if (!verb.find()) {
            return Optional.empty();
        }
        int end = from + verb.start();
        List<BodyGrammar.Body> bodies = BodyGrammar.all(text, from, end);
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        BodyGrammar.Body body = bodies.getLast();
        boolean adjacent = body.end() >= end - 2;
        if (!adjacent) {
            return Optional.empty();
        }
        return Optional.of(
                new Issuer(
                        name(text.slice(body.start(), end).strip()), Optional.of(body), typeStart));
    }
}
