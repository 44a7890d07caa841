package vn.thidua.plans.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cơ quan thường trực của phong trào: the body that the words around a movement's name charge with it. */
final class StandingBody {

    private static final Pattern BODY_AFTER =
            Pattern.compile(
                    "(?:co quan|don vi)?\\s*(?:thuong truc|chu tri|phu trach)(?:\\s+(?:phong trao|la|thuc hien|tham muu|trien khai))*\\s*:\\s*");

    private static final Pattern DOING =
            Pattern.compile(
                    "\\s*(?:chu tri|phu trach|la co quan thuong truc|lam co quan thuong truc|la don vi thuong truc|thuong truc|tham muu|chu trach)(?![a-z])");

    /** With tones: "do" is not "đô", "giao" not "giáo". */
    private static final Pattern GIVING = Pattern.compile("(?<!\\p{L})(?:do|giao(?: cho)?)\\s+");

    /** What parts a movement's name from who leads it: "“…” (Công an xã chủ trì)", "“…”: Hội Nông dân phụ trách". */
    private static final Pattern BESIDE = Pattern.compile("[(:,-]\\s*");

    private static final int LONGEST = 90;
    private static final int LONGEST_LEAD = 200;

    /** What stands before "phong trào": the body, and that it leads. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(.{3,80}?)\\s*(?::|-|,?\\s*chu tri|phu trach|thuong truc)(?:\\s*,?\\s*(?:tham muu|to chuc|trien khai|thuc hien|phoi hop|phat dong|va|cac)(?![a-z]))*+\\s*$");

    /** "… chủ trì" behind a body's name. */
    private static final Pattern LEADS =
            Pattern.compile(
                    "\\s(?:chu tri|phu trach|chu trach|thuong truc|la co quan thuong truc|lam co quan thuong truc|la don vi thuong truc)(?![a-z])");

    private final PlanText text;
    private final ActorGrammar actors;

    StandingBody(PlanText text) {
        this.text = text;
        this.actors = new ActorGrammar(text);
    }

    /** "do Hội Nông dân xã chủ trì", "(cơ quan thường trực: Công an xã)", "giao Đoàn thanh niên …". */
    Optional<String> behind(int from, int to) {
        Matcher named = BODY_AFTER.matcher(text.fold()).region(from, to);
        if (named.find()) {
            int end = named.end();
            while (end < to && ";).\n".indexOf(text.text().charAt(end)) < 0) {
                end++;
            }
            String words = text.words(named.end(), end);
            return words.isEmpty() ? Optional.empty() : Optional.of(words);
        }
        Matcher by = GIVING.matcher(text.lower()).region(from, to);
        if (by.find()) {
            Matcher doing = DOING.matcher(text.fold()).region(by.end(), to);
            if (doing.find()) {
                return Optional.of(text.words(by.end(), doing.start()))
                        .filter(w -> w.length() > 2 && w.length() < LONGEST);
            }
        }
        return beside(from, to);
    }

    private Optional<String> beside(int from, int to) {
        Matcher parting = BESIDE.matcher(text.fold()).region(from, to);
        while (parting.find()) {
            Optional<String> body = leading(parting.end(), to);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** "Công an xã chủ trì", right at a place. */
    Optional<String> leading(int start, int to) {
        if (!actors.isNamed(start, to)) {
            return Optional.empty();
        }
        Matcher leads = LEADS.matcher(text.fold()).region(start, Math.min(to, start + LONGEST));
        return leads.find() && text.slice(start, leads.start()).matches("[^:;()“”\"]{3,}")
                ? Optional.of(text.words(start, leads.start()))
                : Optional.empty();
    }

    /** "Hội Nông dân xã: phong trào “…”", "Công an xã chủ trì phong trào “…”". */
    Optional<String> before(int from, int movement) {
        int start = Math.max(from, text.paragraphAt(movement).body());
        if (movement - start > LONGEST_LEAD) {
            return Optional.empty();
        }
        Matcher matcher = LEAD.matcher(text.foldSlice(start, Math.max(start, movement)));
        if (!matcher.find() || BodyGrammar.at(text, start, movement).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(text.words(start, start + matcher.end(1)));
    }
}
