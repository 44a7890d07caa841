package vn.thidua.plans.answer;

import static vn.thidua.plans.answer.LevelStep.CLOSE;
import static vn.thidua.plans.answer.LevelStep.COMMITTEE;
import static vn.thidua.plans.answer.LevelStep.END;
import static vn.thidua.plans.answer.LevelStep.FLAGS;
import static vn.thidua.plans.answer.LevelStep.OPEN;
import static vn.thidua.plans.answer.LevelStep.WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.plans.unit.Level;

/** Quy tắc chuyển cấp: how the words of a superior about itself and those around it become those of the unit below. */
final class LevelRules {

    private static final String OUTSIDE_GUARD = "(?![^" + OPEN + "]*" + CLOSE + ")";

    private final LevelStep step;

    LevelRules(LevelStep step) {
        this.step = step;
    }

    /** One change of words. */
    record Rule(Pattern pattern, Function<MatchResult, String> replacement) {}

    /** The rules in the order in which they are applied: what an earlier one has shut a later one leaves alone. */
    List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        String subs = step.subordinatePattern();
        all.add(
                rule(
                        WORD + "chủ tịch\\s+" + COMMITTEE + "\\s+" + subs,
                        _ ->
                                step.to().level() == Level.COMMUNE
                                        ? "trưởng " + step.subordinates()
                                        : "Chủ tịch UBND " + step.subordinates()));
        all.add(
                rule(
                        WORD + COMMITTEE + "\\s+" + subs,
                        _ ->
                                step.to().level() == Level.COMMUNE
                                        ? step.subordinates()
                                        : "UBND " + step.subordinates()));
        all.add(rule("(?<=từng )" + subs, _ -> step.subordinates().replaceFirst("^các ", "")));
        all.add(rule(WORD + subs, _ -> step.subordinates()));
        if (step.to().level() == Level.COMMUNE) {
            all.add(
                    rule(
                            WORD
                                    + "tổ chức\\s+((?:các\\s+|hội nghị\\s+|lớp\\s+|các lớp\\s+)*)tập huấn"
                                    + END,
                            match ->
                                    "tham gia "
                                            + match.group(1).toLowerCase(Locale.ROOT)
                                            + "tập huấn"));
            all.add(
                    rule(
                            WORD
                                    + "cổng (?:thông tin điện tử|TTĐT)(?=\\s+(?:của\\s+)?"
                                    + step.kindAbove()
                                    + END
                                    + ")",
                            _ -> "trang thông tin điện tử"));
            all.add(rule(WORD + "cơ quan chuyên môn" + END, _ -> "công chức chuyên môn"));
            all.add(
                    rule(
                            WORD + "các (?:phòng|sở), (?:ban|ngành)(?:, (?:ngành|đơn vị))?" + END,
                            _ -> "các ban, ngành"));
        } else {
            all.add(
                    rule(
                            WORD + "các sở, (?:ban, ngành|ngành)" + END,
                            _ -> "các phòng, ban, ngành"));
        }
        superiorRules(all);
        bodyRules(all);
        all.add(
                rule(
                        WORD
                                + "của\\s+(?:UBND\\s+)?tỉnh,\\s+của\\s+"
                                + step.kindAbove()
                                + END
                                + "(?!\\s+\\p{Lu})",
                        match -> guard(match.group() + ", của " + step.kindBelow())));
        all.add(
                rule(
                        WORD
                                + step.kindAbove()
                                + "\\s+"
                                + Pattern.quote(step.from().bareName())
                                + END
                                + OUTSIDE_GUARD,
                        _ -> step.to().nameInSentence()));
        all.add(rule(ownKind(), _ -> step.kindBelow()));
        return all;
    }

    /** The kind alone, as "của huyện": not with another unit's name behind it, and not a part of another word. */
    private String ownKind() {
        String label = step.kindAbove();
        String before = label.equals("xã") ? "(?<!thị )(?<!hợp tác )" : "";
        return WORD
                + before
                + label
                + END
                + "(?!\\s+(?-i:\\p{Lu}))(?![^"
                + OPEN
                + "]*"
                + CLOSE
                + ")";
    }

    /** Where the superior reports to its own superior, the unit below reports to the superior. */
    private void superiorRules(List<Rule> all) {
        step.above()
                .ifPresent(
                        above -> {
                            String kindAbove = LevelStep.kind(above);
                            String organ =
                                    "((?:"
                                            + COMMITTEE
                                            + "|Hội đồng (?:Thi đua[ ,]*(?:-\\s*)?Khen thưởng|TĐKT)|HĐTĐKT|Cụm thi đua|Khối thi đua)\\s+)"
                                            + kindAbove
                                            + "(?:\\s+"
                                            + Pattern.quote(above.bareName())
                                            + ")?"
                                            + END;
                            String towards =
                                    "((?:báo cáo|gửi|trình|với|về|lên|qua|cho)\\s+(?:về\\s+|lên\\s+|cho\\s+)?(?:Chủ tịch\\s+)?)";
                            String me = step.from().nameInSentence();
                            all.add(
                                    rule(
                                            WORD + towards + organ,
                                            match ->
                                                    match.group(1)
                                                            + match.group(2)
                                                            + guard(step.kindAbove())));
                            all.add(
                                    rule(
                                            WORD
                                                    + "((?:Cụm|Khối) thi đua\\s+(?:của\\s+)?)"
                                                    + kindAbove
                                                    + END,
                                            match -> match.group(1) + guard(step.kindAbove())));
                            all.add(
                                    rule(
                                            "(do\\s+)" + organ + "(?=\\s+tổ chức)",
                                            match ->
                                                    match.group(1)
                                                            + match.group(2)
                                                            + guard(step.kindAbove())));
                            step.body("noi-vu", above.level())
                                    .flatMap(
                                            body ->
                                                    step.body("noi-vu", step.from().level())
                                                            .map(
                                                                    own ->
                                                                            rule(
                                                                                    WORD
                                                                                            + towards
                                                                                            + "(?:"
                                                                                            + body.names()
                                                                                                    .map(
                                                                                                            Pattern
                                                                                                                    ::quote)
                                                                                                    .sorted(
                                                                                                            Comparator
                                                                                                                    .comparingInt(
                                                                                                                            String
                                                                                                                                    ::length)
                                                                                                                    .reversed())
                                                                                                    .collect(
                                                                                                            Collectors
                                                                                                                    .joining(
                                                                                                                            "|"))
                                                                                            + ")(?:\\s+"
                                                                                            + kindAbove
                                                                                            + ")?"
                                                                                            + END,
                                                                                    match ->
                                                                                            match
                                                                                                            .group(
                                                                                                                    1)
                                                                                                    + guard(
                                                                                                            own
                                                                                                                            .name()
                                                                                                                    + " "
                                                                                                                    + me))))
                                    .ifPresent(all::add);
                        });
    }

    private void bodyRules(List<Rule> all) {
        step.bodiesAbove().stream()
                .flatMap(body -> body.names().map(name -> Map.entry(name, body)))
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, LocalBodies.Body> entry) ->
                                                entry.getKey().length())
                                .reversed())
                .forEach(
                        entry ->
                                step.body(entry.getValue().duty(), step.to().level())
                                        .ifPresent(
                                                own ->
                                                        all.add(
                                                                rule(
                                                                        WORD
                                                                                + Pattern.quote(
                                                                                        entry
                                                                                                .getKey())
                                                                                + "(?:\\s+"
                                                                                + step.kindAbove()
                                                                                + END
                                                                                + "(?:\\s+"
                                                                                + Pattern.quote(
                                                                                        step.from()
                                                                                                .bareName())
                                                                                + ")?)?"
                                                                                + END
                                                                                + OUTSIDE_GUARD,
                                                                        _ ->
                                                                                guard(
                                                                                        step.nameOf(
                                                                                                own))))));
    }

    private static Rule rule(String pattern, Function<MatchResult, String> replacement) {
        return new Rule(Pattern.compile(pattern, FLAGS), replacement);
    }

    /** Shut against the rules that come later. */
    private static String guard(String words) {
        return OPEN + words + CLOSE;
    }
}
