package vn.thidua.plans.answer;

import static vn.thidua.plans.answer.LevelStep.CLOSE;
import static vn.thidua.plans.answer.LevelStep.COMMITTEE;
import static vn.thidua.plans.answer.LevelStep.END;
import static vn.thidua.plans.answer.LevelStep.FLAGS;
import static vn.thidua.plans.answer.LevelStep.OPEN;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cơ quan cùng việc ở cấp mình: which body of the own level leads or helps where the superior names one of its own. */
final class LocalBodyNames {

    private final LevelStep step;
    private final UnaryOperator<String> text;

    /**
     * The bodies of one level, seen from the level above.
     *
     * @param text says other words as the unit below says them
     */
    LocalBodyNames(LevelStep step, UnaryOperator<String> text) {
        this.step = step;
        this.text = text;
    }

    /**
     * The body that does at the own level what this one does above; several are separated by commas or semicolons.
     *
     * @return empty when one of them has none
     */
    Optional<String> body(String words) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : parts(words)) {
            Optional<String> own = oneBody(part);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            found.add(own.get());
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(LevelStep.first(String.join(", ", found)));
    }

    /** The bodies that help: one that has none below keeps its name, because it helps the unit below too. */
    String helpers(String words) {
        Set<String> found = new LinkedHashSet<>();
        parts(words).forEach(part -> found.add(helper(part)));
        return found.stream()
                .map(
                        part ->
                                found.iterator().next().equals(part)
                                        ? LevelStep.first(part)
                                        : lowerFirst(part))
                .collect(Collectors.joining(", "));
    }

    private String helper(String part) {
        return step.subordinates("(?:" + COMMITTEE + "\\s+)?").matcher(part).matches()
                ? step.subordinates()
                : oneBody(part).orElse(part);
    }

    private List<String> parts(String words) {
        String one =
                Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
        // what is one name must not be torn at its comma
        Matcher whole =
                Pattern.compile(
                                "(?:"
                                        + COMMITTEE
                                        + "\\s+)?"
                                        + step.subordinatePattern()
                                        + "|(?:các\\s+)?(?:phòng|sở|ban)(?:,\\s*(?:ban|ngành|đoàn thể|đơn vị)"
                                        + END
                                        + ")+",
                                FLAGS)
                        .matcher(one);
        List<String> kept = new ArrayList<>();
        String safe =
                whole.replaceAll(
                        match -> {
                            kept.add(match.group());
                            return OPEN + "" + (kept.size() - 1) + CLOSE;
                        });
        for (LocalBodies.Body body : step.bodiesAbove()) {
            for (String name : body.names().filter(it -> it.contains(",")).toList()) {
                while (safe.contains(name)) {
                    kept.add(name);
                    safe = safe.replace(name, OPEN + "" + (kept.size() - 1) + CLOSE);
                }
            }
        }
        String torn = safe;
        return Arrays.stream(torn.split("\\s*[;,]\\s*"))
                .filter(part -> !part.isBlank())
                .map(
                        part -> {
                            String full = part;
                            for (int i = kept.size() - 1; i >= 0; i--) {
                                full = full.replace(OPEN + "" + i + CLOSE, kept.get(i));
                            }
                            return full.strip();
                        })
                .toList();
    }

    private Optional<String> oneBody(String words) {
        if (step.subordinates("(?:" + COMMITTEE + "\\s+)?").matcher(words).matches()) {
            return Optional.of(
                    words.startsWith("U") || words.startsWith("Ủ")
                            ? "UBND " + step.kindBelow()
                            : step.subordinates());
        }
        for (LocalBodies.Body body : step.bodiesAbove()) {
            Pattern named =
                    Pattern.compile(
                            "(?:"
                                    + body.names()
                                            .map(Pattern::quote)
                                            .collect(Collectors.joining("|"))
                                    + ")"
                                    + step.suffix(),
                            FLAGS);
            if (named.matcher(words).matches()) {
                return step.body(body.duty(), step.to().level()).map(step::nameOf);
            }
        }
        Pattern general =
                Pattern.compile(
                        "(?:các\\s+)?(?:"
                                + COMMITTEE
                                + "|HĐND|Hội đồng nhân dân|Hội đồng (?:Thi đua[ ,-]*(?:-\\s*)?Khen thưởng|TĐKT|TĐ-KT)|HĐTĐKT|HĐ TĐ ?- ?KT|Thường trực.*|(?:UB|Ủy ban )?(?:MTTQ|Mặt trận Tổ quốc)(?: ?Việt Nam|VN)?|Ủy ban MTTQ(?: Việt Nam| ?VN)?|Hội .*|Công an|Đoàn .*|Lãnh đạo .*|Chủ tịch.*|các ban,? ngành.*|đoàn thể|mặt trận)"
                                + step.suffix(),
                        FLAGS);
        if (general.matcher(words).matches()) {
            return Optional.of(text.apply(words));
        }
        Pattern offices =
                Pattern.compile(
                        "(?:các\\s+)?(?:sở|phòng|ban|cơ quan|ngành|đoàn thể|đơn vị|tổ chức|mặt trận|cơ quan chuyên môn|ban ngành|doanh nghiệp|trường học)(?:\\s*(?:,|và)?\\s*(?:ban|ngành|đoàn thể|đơn vị|địa phương))*(?:\\s+(?:liên quan|có liên quan|của|thuộc|trên địa bàn|chuyên môn)|\\s+"
                                + step.kindAbove()
                                + ")*",
                        FLAGS);
        return offices.matcher(words).matches() ? Optional.of(text.apply(words)) : Optional.empty();
    }

    private static String lowerFirst(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        boolean general = text.startsWith("Các ");
        return abbreviation || !general
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
