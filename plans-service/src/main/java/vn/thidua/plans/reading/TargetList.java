package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Danh sách chỉ tiêu as far as read, each under the bare name of its indicator. */
final class TargetList {

    private static final int MOST = 300;
    private static final int LONGEST_NAME = 400;

    /** "…, tăng 12% so với năm trước": how the figure before has changed, no indicator of its own. */
    private static final Pattern NO_INDICATOR =
            Pattern.compile(
                    "(?:va )?(?:tang|giam|vuot|bang|chiem|trong do|dat|tuong duong|so voi .*)(?: (?:tu|khoang|len|hon|tren|duoi|them))?(?: so voi .*)?");

    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:+)-]+|[\\s.,;:+(-]+$");

    /** "Đến năm 2026, …", "Phấn đấu …": when and how, before the indicator. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?:(?:den|trong|het|cuoi|vao)\\s+){0,2}nam (?:hoc )?20\\d\\d(?:\\s?-\\s?20\\d\\d)?\\s*[,:]?\\s+|trong giai doan 20\\d\\d\\s?-\\s?20\\d\\d\\s*,\\s*|(?:phan dau|chi tieu|muc tieu)\\s*[,:]?\\s+)+");

    /** Before an indicator that comes to a level: "giảm tỷ lệ hộ nghèo xuống còn 3%" is about the share of the poor. */
    private static final Pattern TREND =
            Pattern.compile("^(?:keo )?(?:giam|tang|nang|ha|dua|duy tri)\\s+(?=\\S)");

    private static final Pattern TREND_BEHIND = Pattern.compile("\\s+(?:giam|tang|nang|ha)$");

    private final PlanText text;
    private final List<PlanDocument.Target> targets = new ArrayList<>();

    TargetList(PlanText text) {
        this.text = text;
    }

    boolean isFull() {
        return targets.size() >= MOST;
    }

    List<PlanDocument.Target> all() {
        return List.copyOf(targets);
    }

    void add(
            Optional<String> group,
            String name,
            Quantity quantity,
            Optional<String> unit,
            int start,
            int end) {
        String indicator = indicator(name, quantity.form());
        if (indicator.length() < 3
                || NO_INDICATOR.matcher(Letters.fold(indicator)).matches()
                || isFull()) {
            return;
        }
        targets.add(
                new PlanDocument.Target(
                        group,
                        indicator.length() > LONGEST_NAME
                                ? indicator.substring(0, LONGEST_NAME)
                                : indicator,
                        quantity.comparator(),
                        Optional.of(quantity.value()),
                        quantity.valueMax(),
                        unit,
                        text.evidence(start, end)));
    }

    /** What is to be reached without a figure. */
    void addQualitative(Optional<String> group, String name, int start, int end) {
        if (!isFull()) {
            targets.add(
                    new PlanDocument.Target(
                            group,
                            name,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            text.evidence(start, end)));
        }
    }

    private static String indicator(String name, Quantity.Form form) {
        String bare = cut(LEAD, EDGES.matcher(name).replaceAll(""));
        return form == Quantity.Form.LEVEL ? cut(TREND_BEHIND, cut(TREND, bare)) : bare;
    }

    /** Without what a pattern of folded letters finds at an end of the words; all of them if nothing else is left. */
    private static String cut(Pattern pattern, String words) {
        var found = pattern.matcher(Letters.fold(words));
        if (!found.find() || found.end() - found.start() == words.length()) {
            return words;
        }
        return found.start() == 0
                ? words.substring(found.end())
                : words.substring(0, found.start());
    }
}
