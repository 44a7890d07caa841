package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/** Nơi nhận: the list below (or beside, or before) the signature; and "Kính gửi" is not part of it. */
final class RecipientsGrammar {

    private static final Pattern HEADING = Pattern.compile("noi nhan\\s*:?\\s*");
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?:(?:tm|kt|tl|tuq|q)\\s?[./,]|[tk]/[mtl]\\.?)\\s?(?=[a-z])|(?:pho )?(?:chu tich|giam doc|truong phong|truong ban)\\b");
    private static final Pattern INLINE = Pattern.compile("[;.]\\s*-\\s+");

    /** Dashes that a flattened list keeps as its only marks: behind one a recipient begins. */
    private static final Pattern DASHED =
            Pattern.compile(
                    "\\s-\\s*(?=(?:Như |Lưu|UBND |Đảng ủy|TT[ .]|TTr|Thường trực|Các |Sở |Phòng |HĐND|Ban |CT[ ,]|Chủ tịch|Công an|MTTQ|UBMTTQ|Mặt trận|Trang |Cổng |Đài |Hội |Văn phòng|VP|Bộ |Tỉnh ủy|Huyện ủy))");

    /** "… - Lưu: VT. TM. ỦY BAN NHÂN DÂN": the signature begins on the same line. */
    private static final Pattern SIGNED_BEHIND =
            Pattern.compile("\\s(?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}{2}");

    private static final int MOST = 60;

    private RecipientsGrammar() {}

    static List<String> read(
            PlanText text, Zones zones, Optional<SignatureGrammar.Found> signature) {
        List<String> result = new ArrayList<>();
        boolean inside = false;
        boolean closed = false;
        for (Line line : text.lines()) {
            if (line.start() < zones.closing() || line.start() >= zones.closingEnd()) {
                continue;
            }
            int start = line.start();
            int end = firstColumnEnd(text, line, start);
            Matcher heading = HEADING.matcher(text.fold()).region(start, line.end());
            if (!inside) {
                if (!heading.find()
                        || (heading.start() > start
                                && text.text().charAt(heading.start() - 1) != '\t'
                                && heading.start() - 1 != line.gap())) {
                    continue;
                }
                inside = true;
                start = heading.end();
                end = firstColumnEnd(text, line, Math.min(start, line.end()));
                if (start >= line.end()
                        || (!text.text().startsWith("-", start) && end < line.end())) {
                    continue;
                }
            }
            String item = text.slice(start, Math.max(start, end)).strip();
            String fold = Letters.fold(item);
            if (item.isEmpty()) {
                continue;
            }
            boolean bullet = item.startsWith("-") || item.startsWith("+");
            boolean sign =
                    !bullet
                            && Letters.isUpperCase(item)
                            && (SIGNATURE.matcher(fold).lookingAt()
                                    || fold.startsWith("uy ban")
                                    || fold.startsWith("hoi dong"));
            int at = start;
            boolean name =
                    signature
                            .filter(s -> s.nameStart() >= at && s.nameStart() < line.end())
                            .isPresent();
            if (sign
                    || (name && !bullet)
                    || item.startsWith("]")
                    || item.startsWith("(")
                    || fold.startsWith("phu luc")) {
                closed |= sign && !result.isEmpty();
                continue;
            }
            if (bullet) {
                closed = false;
                bulleted(result, item.substring(1).strip());
            } else if (!closed) {
                unmarked(result, item);
            }
            if (result.size() >= MOST) {
                break;
            }
        }
        return result.stream().map(RecipientsGrammar::clean).filter(i -> i.length() > 1).toList();
    }

    /** One item, or a list that has lost its line breaks. */
    private static void bulleted(List<String> result, String item) {
        Matcher signed = SIGNED_BEHIND.matcher(item);
        String own = signed.find() ? item.substring(0, signed.start()) : item;
        for (String part : INLINE.split(own, -1)) {
            for (String recipient : DASHED.split(part, -1)) {
                add(result, recipient);
            }
        }
    }

    /** Without a dash: the rest of a wrapped item, or an item of its own. */
    private static void unmarked(List<String> result, String item) {
        boolean open = !result.isEmpty() && !LineJoining.endsSentence(result.getLast());
        boolean lower = Character.isLowerCase(item.charAt(0));
        if (open
                && (lower
                        || (!result.getLast().startsWith("Lưu")
                                && item.length() < 60
                                && !result.isEmpty()))) {
            result.set(result.size() - 1, result.getLast() + " " + item);
        } else if (!Letters.fold(result.isEmpty() ? "" : result.getLast()).startsWith("luu")) {
            for (String part : item.split("(?<=;)\\s*", -1)) {
                add(result, part);
            }
        }
    }

    private static int firstColumnEnd(PlanText text, Line line, int from) {
        int tab = text.text().indexOf('\t', Math.min(from, line.end()), line.end());
        int end = tab < 0 || tab > line.end() ? line.end() : tab;
        return line.gap() > from && line.gap() < end ? line.gap() : end;
    }

    private static void add(List<String> result, String item) {
        if (!item.isBlank()) {
            result.add(item.strip());
        }
    }

    private static String clean(String item) {
        return item.replaceAll("\\s+", " ")
                .replaceAll("^[-+•\\s]+", "")
                .replaceAll("[;.,\\s]+$", "");
    }
}
