package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.PlanKind;

/**
 * Phong trào thi đua: the ones that the document itself launches, rows of a list in an annex, and those named in the text
 * after "phong trào", in quotes or in a list, with standing body and period.
 */
final class MovementGrammar {

    private static final int LIST_REACH = 6_000;
    private static final int QUOTE_REACH = 130;
    private static final int LONGEST_NAME = 240;

    private static final Pattern MOVEMENT = Pattern.compile("(?<![a-z])phong trao(?![a-z])");

    /** "phong trào thi đua … như:" – the list's own noun is the movement, nothing between it and the colon. */
    private static final Pattern LIST =
            Pattern.compile(
                    "(?<![a-z])phong trao(?: thi dua)?([^.:;\\n“”\"()]{0,170})[:]\\s*(?:\\(\\s*)?(?:(?:cac )?phong trao(?: thi dua)?\\s*:\\s*)?");

    private static final Pattern OTHER_NOUN =
            Pattern.compile(
                    "nhiem vu|noi dung|van ban|giai phap|tieu chi|muc tieu|chi tieu|hinh thuc|yeu cau|hoat dong|doi tuong|thoi gian"
                            + "|khen thuong|chu de|khau hieu|trach nhiem|phan cong|dang ky|ket qua|muc dich|cu the hoa|tham muu|to chuc thuc hien$|bao cao|tieu chuan");

    /** Between "phong trào" and a quote these show that the quote is no movement's name. */
    private static final Pattern NOT_NAMED =
            Pattern.compile(
                    "chu de|khau hieu|phuong cham|thong diep|(?<![a-z])guong|ve viec|(?<![a-z])so \\d|danh hieu|mo hinh|bieu hien"
                            + "|loi keu goi|nghi quyet|chi thi|ke hoach so|quyet dinh so|tinh than|tieu de|cuoc thi|hoi thi|giai thuong|cuoc van dong");

    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?:tren|trong|do|cua|khac|o|tai|nay|va|duoc|gan|voi|nham|cap|thuong xuyen|theo|phai|can|cho|huong|bang)(?![a-z])|yeu nuoc(?! \\w*[“\"])|chuyen de|$");

    private static final Pattern PREFIX =
            Pattern.compile(
                    "(?:(?:cac|mot so|tiep tuc|day manh|thuc hien|huong ung|trien khai|tham gia)\\s+)*phong trao\\s*(?:thi dua\\s*)?:?\\s*");

    private static final Pattern NOT_A_MOVEMENT =
            Pattern.compile(
                    "(?:ky niem|chi thi|ke hoach|quyet dinh|cong van|van ban|ban hanh|nghi quyet|luat |thong tu|huong dan|bao cao|to chuc hoi"
                            + "|cac phong trao|cuoc van dong|\\.\\.\\.|…)");

    private static final Pattern PERIOD =
            Pattern.compile(
                    "\\s*[,(]?\\s*(?:giai doan|thoi ky)\\s*(?:tu\\s+)?(?:nam\\s+)?(\\d{4})\\s*(?:-|den(?: nam)?)\\s*(\\d{4})\\s*\\)?|\\s*\\((\\d{4})\\s*-\\s*(20\\d{2})\\)");

    private static final Pattern TERRITORY =
            Pattern.compile("\\s*,?\\s*tren (?:dia ban|pham vi) .*$");

    private static final Pattern BODY_AFTER =
            Pattern.compile(
                    "(?:co quan|don vi)?\\s*(?:thuong truc|chu tri|phu trach)(?:\\s+(?:phong trao|la|thuc hien|tham muu|trien khai))*\\s*:\\s*");

    private static final Pattern DOING =
            Pattern.compile(
                    "\\s*(?:chu tri|phu trach|la co quan thuong truc|lam co quan thuong truc|la don vi thuong truc|thuong truc|tham muu|chu trach)(?![a-z])");

    /** With tones: "do" is not "đô", "giao" not "giáo". */
    private static final Pattern GIVING = Pattern.compile("(?<!\\p{L})(?:do|giao(?: cho)?)\\s+");

    private static final Pattern GIVEN_TO =
            Pattern.compile(
                    "\\s*[,(-]?\\s*(?<!\\p{L})(?:do |giao |\\(?(?:cơ quan|đơn vị) (?:thường trực|chủ trì)|chủ trì:).*");

    private static final Pattern LAUNCHED =
            Pattern.compile(
                    "(?:dot thi dua|dot phat dong thi dua|phong trao thi dua (?:dac biet|cao diem|nuoc rut)|dot cao diem|dot sinh hoat|phong trao thi dua|cao diem thi dua)");

    private final PlanText text;
    private final Zones zones;
    private final TrueCase trueCase;
    private final Map<String, PlanDocument.Movement> found = new LinkedHashMap<>();

    MovementGrammar(PlanText text, Zones zones, TrueCase trueCase) {
        this.text = text;
        this.zones = zones;
        this.trueCase = trueCase;
    }

    List<PlanDocument.Movement> movements(
            Optional<PlanKind> kind, List<Cell> titles, List<Table> tables) {
        for (Cell title : titles) {
            launched(kind, title);
        }
        List<Cell> tabled = new ArrayList<>();
        for (Table table : tables) {
            if (fromTable(table)) {
                tabled.add(new Cell(table.start(), table.end()));
            }
        }
        for (Paragraph paragraph : text.paragraphs()) {
            boolean content =
                    paragraph.start() >= zones.titleEnd()
                            && (paragraph.start() < zones.closing()
                                    || paragraph.start() >= zones.closingEnd())
                            && !paragraph.row()
                            && tabled.stream()
                                    .noneMatch(
                                            t ->
                                                    paragraph.start() >= t.start()
                                                            && paragraph.start() < t.end());
            if (content) {
                lists(paragraph);
                quotes(paragraph.start(), paragraph.end());
            }
        }
        return List.copyOf(found.values());
    }

    /** What a document of a campaign or of one movement launches stands in its title. */
    private void launched(Optional<PlanKind> kind, Cell title) {
        if (kind.isEmpty()) {
            return;
        }
        switch (kind.get()) {
            case CAMPAIGN -> {
                Matcher matcher = LAUNCHED.matcher(text.fold()).region(title.start(), title.end());
                if (matcher.find()) {
                    int end = trimEnd(matcher.start(), title.end());
                    add(
                            trueCase.running(flat(matcher.start(), end)),
                            Optional.empty(),
                            Optional.empty(),
                            matcher.start(),
                            end);
                }
            }
            case MOVEMENT_PROGRAM -> {
                int before = found.size();
                quotes(title.start(), title.end());
                Matcher matcher = MOVEMENT.matcher(text.fold()).region(title.start(), title.end());
                if (found.size() == before && matcher.find()) {
                    item(matcher.start(), title.end(), true);
                }
            }
            case ANNUAL, LAUNCH_ANNUAL, COUNCIL -> {}
        }
    }

    private boolean fromTable(Table table) {
        int name =
                table.column(h -> h.contains("phong trao") && !Table.isLead(h) && !Table.isTime(h));
        int body =
                table.column(h -> Table.isLead(h) || h.contains("co quan") || h.contains("don vi"));
        boolean tasks =
                table.column(Table::isContent) >= 0 && table.column(Table::isContent) != name;
        if (name < 0 || tasks) {
            return false;
        }
        for (List<Cell> row : table.rows()) {
            if (row.size() <= name || row.get(name).isEmpty()) {
                continue;
            }
            Cell cell = row.get(name);
            Optional<String> standing =
                    body >= 0 && row.size() > body && !row.get(body).isEmpty()
                            ? Optional.of(Table.words(text, row.get(body)))
                            : Optional.empty();
            Named named = named(cell.start(), cell.end());
            if (named.name().length() >= 5) {
                row(named, standing, cell);
            }
        }
        return true;
    }

    /** A list that has a movement twice says so twice; the linter tells. */
    private void row(Named named, Optional<String> standing, Cell cell) {
        String key = key(named.name());
        if (found.containsKey(key)) {
            key = key + " #" + found.size();
        }
        found.put(
                key,
                new PlanDocument.Movement(
                        named.name(),
                        standing,
                        named.period(),
                        text.evidence(cell.start(), cell.end())));
    }

    private void lists(Paragraph paragraph) {
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

    /** Paragraphs below "Các phong trào thi đua trọng tâm:" that are deeper or marked by dashes. */
    private void followingItems(Paragraph heading, String tail) {
        int index = text.paragraphIndexAt(heading.start());
        int depth = heading.marker().depth() == 0 ? 9 : heading.marker().depth();
        boolean plain =
                tail.matches(".*\\b(?:sau|nhu|gom|sau day|trong tam|cu the|la)\\s*")
                        || tail.isBlank();
        for (int i = index + 1; i < text.paragraphs().size(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            boolean item =
                    !paragraph.marker().isNone()
                            && (paragraph.marker().depth() > depth
                                    || (depth == 9 && paragraph.marker().depth() > 1))
                            && paragraph.length() <= 420;
            if (!item || paragraph.row()) {
                return;
            }
            if (depth == 9) {
                depth = paragraph.marker().depth() - 1;
            }
            boolean named = text.fold(paragraph).contains("phong trao");
            if (named || (plain && paragraph.length() <= 190)) {
                item(paragraph.body(), paragraph.end(), true);
            }
        }
    }

    /** Names in quotes that directly follow "phong trào", one after the other. */
    private void quotes(int from, int to) {
        Matcher matcher = MOVEMENT.matcher(text.fold()).region(from, to);
        int at = from;
        while (at < to && matcher.region(at, to).find()) {
            at = matcher.end();
            int open = nextQuote(at, Math.min(to, at + QUOTE_REACH));
            if (open < 0 || breaks(at, open)) {
                continue;
            }
            Optional<String> before = bodyBefore(from, matcher.start());
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
        while (i < to && i < from + 160) {
            char c = text.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean and = text.fold().startsWith(" va ", i);
            boolean given =
                    c == ','
                            && (text.lower().startsWith(", giao ", i)
                                    || text.lower().startsWith(", do ", i));
            if (depth <= 0 && !given && (";,.“\"".indexOf(c) >= 0 || and)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** After "“A” giai đoạn …" the next name of the chain, if only separators and "phong trào" come before it. */
    private int nextInChain(int from, int to) {
        Matcher matcher =
                Pattern.compile(
                                "\\s*(?:[;,]|va)\\s*(?:va\\s*)?(?:(?:cac )?phong trao\\s*(?:thi dua)?\\s*)?(?=[“\"])")
                        .matcher(text.fold())
                        .region(Math.min(from, to), to);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private void quoted(int open, int close, int tail, Optional<String> before) {
        String name = trueCase.sentence(flat(open + 1, close).strip().replaceAll("[.,;]+$", ""));
        String fold = Letters.fold(name);
        if (name.length() < 6 || NOT_A_MOVEMENT.matcher(fold).lookingAt()) {
            return;
        }
        Optional<String> period = period(text.foldSlice(open, tail));
        Optional<String> body = bodyIn(close + 1, tail).or(() -> before);
        add(name, body, period, open + 1, close);
    }

    /** One item of a list. */
    private void item(int from, int to, boolean mayBeUnquoted) {
        Cell cell = strip(from, to);
        if (cell.end() - cell.start() < 6) {
            return;
        }
        String fold = text.foldSlice(cell.start(), cell.end());
        if (NOT_A_MOVEMENT.matcher(fold).lookingAt() && !fold.startsWith("cac phong trao")) {
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
                quotes(cell.start(), cell.end());
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
        Named named = named(nameStart, cell.end());
        if (named.name().length() >= 5 && named.name().length() <= 200) {
            add(named.name(), bodyIn(nameStart, cell.end()), named.period(), nameStart, cell.end());
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

    private int trimEnd(int start, int from) {
        int end = from;
        while (end > start && " \n\t.,;:…".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private record Named(String name, Optional<String> period) {}

    /** The name in an item: the quoted words if it starts with a quote, else all but period, territory and bodies. */
    private Named named(int from, int to) {
        String written = flat(from, to);
        String fold = Letters.fold(written);
        Optional<String> period = period(fold);
        char first = written.isEmpty() ? ' ' : written.charAt(0);
        if (first == '“' || first == '"') {
            int close = closingIn(written);
            if (close > 0) {
                return new Named(clean(written.substring(1, close)), period);
            }
        }
        int end = written.length();
        Matcher after = PERIOD.matcher(fold);
        if (after.find() && !insideQuotes(written, after.start())) {
            end = after.start();
        }
        Matcher territory = TERRITORY.matcher(fold.substring(0, end));
        if (territory.find()) {
            end = territory.start();
        }
        Matcher by = GIVEN_TO.matcher(Letters.lower(written.substring(0, end)));
        if (by.find()) {
            end = by.start();
        }
        return new Named(clean(written.substring(0, end)), period);
    }

    private static int closingIn(String written) {
        for (int i = 1; i < written.length(); i++) {
            if (written.charAt(i) == '”' || written.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static boolean insideQuotes(String written, int at) {
        int open = written.lastIndexOf('“', at);
        int close = written.indexOf('”', at);
        return open >= 0 && close > at && written.lastIndexOf('”', at) < open;
    }

    /** Without a quote that has lost its partner, and without the space after an opening one. */
    private static String clean(String name) {
        String result =
                name.strip()
                        .replaceAll("[.,;:\\s]+$", "")
                        .replaceAll("“\\s+", "“")
                        .replaceAll("\\s+”", "”");
        long straight = result.chars().filter(c -> c == '"').count();
        boolean lone = straight == 1 || result.indexOf('“') < 0 != result.indexOf('”') < 0;
        return lone ? result.replaceAll("[“”\"]", "").strip() : result;
    }

    private static Optional<String> period(String fold) {
        Matcher matcher = PERIOD.matcher(fold);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String first = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        String last = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        return Optional.of(first + "-" + last);
    }

    /** "do Hội Nông dân xã chủ trì", "(cơ quan thường trực: Công an xã)", "giao Đoàn thanh niên …". */
    private Optional<String> bodyIn(int from, int to) {
        Matcher named = BODY_AFTER.matcher(text.fold()).region(from, to);
        if (named.find()) {
            int end = named.end();
            while (end < to && ";).\n".indexOf(text.text().charAt(end)) < 0) {
                end++;
            }
            String words = flat(named.end(), end).strip();
            return words.isEmpty() ? Optional.empty() : Optional.of(words);
        }
        Matcher by = GIVING.matcher(text.lower()).region(from, to);
        if (by.find()) {
            Matcher doing = DOING.matcher(text.fold()).region(by.end(), to);
            if (doing.find()) {
                return Optional.of(flat(/* start= */ by.end(), /* end= */ doing.start()).strip())
                        .filter(w -> w.length() > 2 && w.length() < 90);
            }
        }
        return Optional.empty();
    }

    /** "Hội Nông dân xã: phong trào “…”", "Công an xã chủ trì phong trào “…”". */
    private Optional<String> bodyBefore(int from, int movement) {
        Paragraph paragraph = text.paragraphAt(movement);
        int start = Math.max(from, paragraph.body());
        String between = text.foldSlice(start, Math.max(start, movement));
        Matcher matcher =
                Pattern.compile(
                                "^(.{3,80}?)\\s*(?::|-|,?\\s*chu tri|phu trach|thuong truc)\\s*(?:,?\\s*(?:tham muu|to chuc|trien khai|thuc hien|phoi hop|phat dong|va|cac)\\s*)*$")
                        .matcher(between);
        if (!matcher.find() || BodyGrammar.at(text, start, movement).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(flat(start, start + matcher.end(1)).strip());
    }

    private String flat(int start, int end) {
        return text.slice(start, Math.max(start, end))
                .replace('\n', ' ')
                .replace('\t', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void add(
            String name, Optional<String> body, Optional<String> period, int start, int end) {
        String key = key(name);
        PlanDocument.Movement before = found.get(key);
        if (before == null) {
            found.put(
                    key, new PlanDocument.Movement(name, body, period, text.evidence(start, end)));
        } else if ((before.standingBody().isEmpty() && body.isPresent())
                || (before.period().isEmpty() && period.isPresent())) {
            found.put(
                    key,
                    new PlanDocument.Movement(
                            before.name(),
                            before.standingBody().or(() -> body),
                            before.period().or(() -> period),
                            before.evidence()));
        }
    }

    /** Movements are the same when their names are, without quotes, period and "phong trào thi đua". */
    static String key(String name) {
        return Letters.fold(Letters.key(name))
                .replaceAll("giai doan \\d{4}\\s*-?\\s*\\d{4}", "")
                .replaceAll("^(?:phong trao )?(?:thi dua )?", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
