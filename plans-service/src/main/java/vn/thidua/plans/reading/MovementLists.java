package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Danh mục phong trào: those that a sentence lists behind a colon, or the items below it. */
final class MovementLists {

    private static final int LIST_REACH = 6_000;
    private static final int LONGEST_NAME = 240;
    private static final int LONGEST_ITEM = 420;
    private static final int LONGEST_PLAIN_ITEM = 190;

    /** "phong trào thi đua … như:" – the list's own noun is the movement, nothing between it and the colon. */
    private static final Pattern LIST =
            Pattern.compile(
                    "(?<![a-z])phong trao(?: thi dua)?([^.:;\\n“”\"()]{0,170})[:]\\s*(?:\\(\\s*)?(?:(?:cac )?phong trao(?: thi dua)?\\s*:\\s*)?");

    private static final Pattern OTHER_NOUN =
            Pattern.compile(
                    "nhiem vu|noi dung|van ban|giai phap|tieu chi|muc tieu|chi tieu|hinh thuc|yeu cau|hoat dong|doi tuong|thoi gian"
                            + "|khen thuong|chu de|khau hieu|trach nhiem|phan cong|dang ky|ket qua|muc dich|cu the hoa|tham muu|to chuc thuc hien$|bao cao|tieu chuan|ke hoach|huong dan|de nghi|yeu cau|thuc hien nhu sau|trien khai nhu sau");

    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?:tren|trong|do|cua|khac|o|tai|nay|va|duoc|gan|voi|nham|cap|thuong xuyen|theo|phai|can|cho|huong|bang)(?![a-z])|yeu nuoc(?! \\w*[“\"])|chuyen de|$");

    private static final Pattern PREFIX =
            Pattern.compile(
                    "(?:(?:cac|mot so|tiep tuc|day manh|thuc hien|huong ung|trien khai|tham gia)\\s+)*phong trao\\s*(?:thi dua\\s*)?:?\\s*");

    /** What officials do for movements is none: "Tổ chức hội nghị …", "Văn phòng theo dõi …". */
    private static final Pattern WORK =
            Pattern.compile(
                    "(?:to chuc|trien khai|tuyen truyen|kiem tra|so ket|tong ket|theo doi|dang ky|phat dong|tham muu|phoi hop|phan cong|lua chon|giao )(?![a-z])");

    private final PlanText text;
    private final QuotedMovements quoted;
    private final StandingBody bodies;
    private final ActorGrammar actors;
    private final MovementList movements;

    MovementLists(
            PlanText text, QuotedMovements quoted, StandingBody bodies, MovementList movements) {
        this.text = text;
        this.quoted = quoted;
        this.bodies = bodies;
        this.actors = new ActorGrammar(text);
        this.movements = movements;
    }

    void read(Paragraph paragraph) {
        Matcher matcher = LIST.matcher(text.fold()).region(paragraph.start(), paragraph.end());
        while (matcher.find()) {
            if (OTHER_NOUN.matcher(matcher.group(1)).find()) {
                continue;
            }
            if (matcher.end() >= paragraph.end() - 1) {
                followingItems(paragraph, matcher.group(1));
            } else {
                inlineItems(
                        matcher.end(),
                        paragraph.end(),
                        text.text().lastIndexOf('(', matcher.end()) >= matcher.start());
            }
        }
    }

    /** Items parted by semicolons up to the end of the sentence or bracket; one that is quoted may hold a semicolon. */
    private void inlineItems(int from, int to, boolean bracketed) {
        int limit = Math.min(to, from + LIST_REACH);
        int start = from;
        int depth = 0;
        boolean quoted = false;
        List<Cell> items = new ArrayList<>();
        int at = from;
        while (at < limit) {
            char c = text.text().charAt(at);
            if (c == '“' || c == '”') {
                quoted = c == '“' && hasClosing(at, limit);
            } else if (c == '"') {
                quoted = !quoted && hasClosing(at, limit);
            } else if (c == '(' && !quoted) {
                depth++;
            } else if (c == ')' && !quoted) {
                depth--;
            }
            boolean end =
                    depth < 0 || (c == '.' && !quoted && depth <= 0 && endsSentence(at, limit));
            if ((c == ';' && !quoted && depth <= 0) || end) {
                items.add(new Cell(start, at));
                start = at + 1;
            }
            if (end) {
                break;
            }
            at++;
        }
        if (start < at && at >= limit) {
            items.add(new Cell(start, at));
        }
        boolean many = items.size() >= 2;
        for (Cell item : items) {
            item(item.start(), item.end(), many || bracketed);
        }
    }

    private boolean hasClosing(int open, int limit) {
        char close = text.text().charAt(open) == '“' ? '”' : '"';
        int at = text.text().indexOf(close, open + 1);
        return at > 0 && at < Math.min(limit, open + LONGEST_NAME + 40);
    }

    private boolean endsSentence(int at, int limit) {
        if (at + 1 >= limit
                || text.text().charAt(at + 1) == '.'
                || text.text().charAt(at - 1) == '.') {
            return true;
        }
        return text.text().charAt(at + 1) == ' '
                && at + 2 < limit
                && Character.isUpperCase(text.text().charAt(at + 2));
    }

    /** Paragraphs below "Các phong trào thi đua trọng tâm:" that are deeper or marked by dashes, all at one depth. */
    private void followingItems(Paragraph heading, String tail) {
        boolean plain =
                tail.matches(".*\\b(?:sau|nhu|gom|sau day|trong tam|cu the|la)\\s*")
                        || tail.isBlank();
        int above = depth(heading) == 0 ? 1 : depth(heading);
        int own = 0;
        for (int i = text.paragraphIndexAt(heading.start()) + 1;
                i < text.paragraphs().size();
                i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            int depth = depth(paragraph);
            boolean below = depth > above && (own == 0 || depth >= own);
            if (!below || paragraph.row() || paragraph.length() > LONGEST_ITEM) {
                return;
            }
            own = own == 0 ? depth : own;
            boolean named = text.fold(paragraph).contains("phong trao");
            boolean bare = plain && paragraph.length() <= LONGEST_PLAIN_ITEM && !isWork(paragraph);
            if (depth == own && (named || bare)) {
                item(paragraph.body(), paragraph.end(), true);
            }
        }
    }

    /** A plus stands below a dash. */
    private static int depth(Paragraph paragraph) {
        boolean plus = paragraph.marker().text().equals("+");
        return paragraph.marker().depth() + (plus ? 1 : 0);
    }

    private boolean isWork(Paragraph paragraph) {
        boolean acts = actors.opening(paragraph).filter(actor -> !actor.named()).isPresent();
        return acts
                || WORK.matcher(text.fold()).region(paragraph.body(), paragraph.end()).lookingAt();
    }

    /** One item of a list. */
    void item(int from, int to, boolean mayBeUnquoted) {
        Cell cell = strip(from, to);
        if (cell.end() - cell.start() < 6) {
            return;
        }
        String fold = text.foldSlice(cell.start(), cell.end());
        if (MovementName.isOther(fold) && !fold.startsWith("cac phong trao")) {
            return;
        }
        Matcher prefix = PREFIX.matcher(fold);
        int nameStart = cell.start();
        if (prefix.lookingAt()) {
            nameStart = cell.start() + prefix.end();
            if (nameStart >= cell.end()) {
                return;
            }
            char first = text.text().charAt(nameStart);
            if (first == '“' || first == '"') {
                quoted.read(cell.start(), cell.end());
                return;
            }
            if (GENERIC.matcher(fold.substring(prefix.end())).lookingAt()) {
                return;
            }
            if (fold.startsWith("dac biet", prefix.end())
                    || fold.startsWith("chao mung", prefix.end())
                    || fold.startsWith("lap thanh tich", prefix.end())
                    || fold.startsWith("thuc hien", prefix.end())) {
                nameStart = cell.start();
            }
        } else if (fold.contains("phong trao") && !startsQuoted(cell)) {
            return;
        }
        if (!mayBeUnquoted && !startsQuoted(new Cell(nameStart, cell.end()))) {
            return;
        }
        MovementName named = MovementName.in(text.words(nameStart, cell.end()));
        if (named.name().length() >= 5 && named.name().length() <= 200) {
            movements.add(
                    named.name(),
                    bodies.behind(nameStart, cell.end()),
                    named.period(),
                    nameStart,
                    cell.end());
        }
    }

    private boolean startsQuoted(Cell cell) {
        char first = text.text().charAt(cell.start());
        return first == '“' || first == '"';
    }

    private Cell strip(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " \n\t-+,;:.".indexOf(text.text().charAt(start)) >= 0) {
            start++;
        }
        if (text.fold().startsWith("va ", start)) {
            start += 3;
        }
        return new Cell(start, trimEnd(start, end));
    }

    int trimEnd(int start, int from) {
        int end = from;
        while (end > start && " \n\t.,;:…".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
