package vn.thidua.plans.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.CitationRole;

/** Vai trò của viện dẫn: what a document does with the act that it cites, from the verbs before it. */
final class CitationRoles {

    private static final Pattern VERB =
            Pattern.compile(
                    "(?<![a-z])(?:(thuc hien|thi hanh|chap hanh)|(trien khai(?: thuc hien)?|tiep tuc trien khai)|(can cu|theo|xet)|(huong ung))(?![a-z])");

    private static final Pattern SPREAD =
            Pattern.compile(
                    "(?<![a-z])(?:tuyen truyen|quan triet|pho bien|hoc tap|nghien cuu)(?![a-z])");

    private static final Pattern ASSIGNS =
            Pattern.compile(
                    "(?:chi tieu|nhiem vu|muc tieu)[^.;\\n]{0,90}(?:giao|tai|theo)\\s*(?:cac\\s*)?$|(?:duoc giao tai|giao tai|theo)\\s*$");

    private final PlanText text;
    private final Zones zones;

    CitationRoles(PlanText text, Zones zones) {
        this.text = text;
        this.zones = zones;
    }

    boolean inPreamble(int at) {
        return (at >= zones.titleEnd() && at < zones.preambleEnd())
                || zones.attached()
                        .filter(a -> at >= a.titleEnd() && at < a.preambleEnd())
                        .isPresent();
    }

    /** In the preamble a verb governs all citations up to the next verb, over full stops too. */
    Citation.Verb verb(int start, boolean preamble) {
        if (!preamble) {
            return Citation.Verb.NONE;
        }
        int from =
                zones.attached()
                        .filter(a -> start >= a.titleEnd())
                        .map(Zones.Attached::titleEnd)
                        .orElse(zones.titleEnd());
        Matcher matcher = VERB.matcher(text.fold()).region(from, start);
        Citation.Verb verb = Citation.Verb.NONE;
        while (matcher.find()) {
            boolean opens = opensClause(from, matcher.start());
            boolean adjacent =
                    text.foldSlice(/* start= */ matcher.end(), /* end= */ start).strip().isEmpty()
                            || text.foldSlice(/* start= */ matcher.end(), /* end= */ start)
                                    .strip()
                                    .equals(":");
            if (!opens && !adjacent) {
                continue;
            }
            if (matcher.group(1) != null) {
                verb = Citation.Verb.IMPLEMENT;
            } else if (matcher.group(2) != null) {
                verb = Citation.Verb.ROLL_OUT;
            } else if (matcher.group(3) != null) {
                boolean groundsOfDecision = matcher.group(3).equals("xet");
                verb = groundsOfDecision ? verb : Citation.Verb.BASIS;
            } else {
                verb = Citation.Verb.RESPOND;
            }
        }
        return verb;
    }

    private boolean opensClause(int from, int at) {
        int i = at - 1;
        while (i >= from && " -“(".indexOf(text.text().charAt(i)) >= 0) {
            i--;
        }
        return i < from
                || ".;:\n".indexOf(text.text().charAt(i)) >= 0
                || Character.isUpperCase(text.text().charAt(at));
    }

    CitationRole role(int start, Citation.Verb verb, boolean preamble) {
        int sentence = sentenceStart(start);
        String before = text.foldSlice(sentence, start);
        if (preamble) {
            if (ASSIGNS.matcher(before).find() && !before.strip().equals("theo")) {
                return CitationRole.TARGET_SOURCE;
            }
            return switch (verb) {
                case IMPLEMENT, ROLL_OUT -> CitationRole.IMPLEMENTS;
                case BASIS -> CitationRole.LEGAL_BASIS;
                case RESPOND -> CitationRole.RESPONDS_TO;
                case NONE -> CitationRole.CITES;
            };
        }
        if (Pattern.compile("chi tieu[^.;\\n]{0,60}giao").matcher(before).find()) {
            return CitationRole.TARGET_SOURCE;
        }
        if (SPREAD.matcher(before).find()) {
            return CitationRole.DISSEMINATES;
        }
        return CitationRole.CITES;
    }

    private int sentenceStart(int at) {
        int from = Math.max(0, at - 900);
        for (int i = at - 1; i > from; i--) {
            char c = text.text().charAt(i);
            if (c == '\n'
                    || (c == '.'
                            && i + 1 < text.length()
                            && text.text().charAt(i + 1) == ' '
                            && i + 2 < text.length()
                            && Character.isUpperCase(text.text().charAt(i + 2)))) {
                return i + 1;
            }
        }
        return from;
    }
}
