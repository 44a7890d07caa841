package vn.thidua.plans.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Letters;

/**
 * Bố cục văn bản: where the letterhead, the title, the preamble, the body, the closing (recipients and signature) and the
 * annexes lie, as char positions of the plan text. A part that a cut-off text lacks is empty.
 *
 * @param headEnd where the letterhead ends: at the name of the type, or at "Kính gửi" of a letter
 * @param titleEnd where the title ends and the preamble begins
 * @param preambleEnd where "như sau:" or the first section ends it
 * @param closing where recipients or signature begin
 * @param closingEnd where the annexes begin
 * @param attached the plan that a decision puts in force, if it follows in the same file
 */
record Zones(
        Optional<DocumentType> type,
        int typeLine,
        int headEnd,
        int titleStart,
        int titleEnd,
        int preambleEnd,
        int closing,
        int closingEnd,
        Optional<Attached> attached) {

    /** Kế hoạch kèm theo quyết định. */
    record Attached(DocumentType type, int titleStart, int titleEnd, int preambleEnd) {}

    /** Letterheads are not longer, even with the chrome of a web page before them. */
    private static final int HEAD_LINES = 120;

    private static final int TITLE_LINES = 12;

    private static final int LONGEST_PREAMBLE = 12_000;

    private static final Pattern PREAMBLE_WORD =
            Pattern.compile(
                    "(?:can cu|thuc hien|trien khai|huong ung|nham|de (?:tiep|to chuc|trien|phat|kip|thuc|nang|chao|thi dua|dam|cu the)"
                            + "|thi hanh|theo|xet de|nam \\d{4} la|trong (?:nhung|nam|thoi)|tiep tuc|phat huy|tiep theo"
                            + "|tiep noi|kinh gui|uy ban nhan dan|ubnd|hoi dong thi dua|chu tich|nhan dip|thuc te|sau khi|chap hanh"
                            + "|qua thuc|duoc su|de nghi|ngay \\d|giam doc|nhu sau|phong trao thi dua (?:la|da))\\b");

    private static final Pattern TITLE_STOP =
            Pattern.compile(
                    "(?:\\(?\\s*(?:kem theo|ban hanh kem theo|ban hanh theo|theo )|kinh gui|dieu 1\\b|so\\s*:|muc luc|phan (?:i|thu)\\b"
                            + "|trich yeu|ngay ban hanh)");

    private static final Pattern PREAMBLE_END =
            Pattern.compile(
                    "(?:nhu sau|sau day|noi dung sau|cu the sau|cac noi dung|noi dung cu the|nhung noi dung chinh|cu the)\\s*[:.]\\s*$"
                            + "|^quyet dinh\\s*:?\\s*$");

    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan(?![a-z])");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(?:tm|kt|tl|tuq|q)\\s?[./,]|[tk]/[mtl]\\.?)\\s?(?=[a-z])");
    private static final Pattern ANNEX =
            Pattern.compile(
                    "(?:phu luc|danh sach|bieu (?:mau|tong|so)|mau so|bang (?:tong|phan|diem|tieu)|de cuong)(?![a-z])");

    /** "Phụ lục I" on a line of its own, in whatever letters. */
    private static final Pattern ANNEX_NUMBER =
            Pattern.compile("phu luc\\s*(?:so\\s*)?[ivxlc\\d]{0,5}\\s*[.:]?\\s*");

    /** The heading row of an annex's table; "TT Đảng ủy" is a recipient, the standing committee. */
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?:stt(?![a-z])|tt(?:\\s*$|\\s*\\t|\\s+(?:noi dung|ten|phong trao|nhiem vu|chi tieu|ho va|ho ten|don vi|tap the|danh muc|hoat dong|cong viec|nguoi|ngay|thoi gian)(?![a-z])))");

    static Zones of(PlanText text) {
        return new Survey(text).zones();
    }

    private static final class Survey {
        private final PlanText text;
        private final List<Line> lines;
        private final List<Paragraph> paragraphs;

        Survey(PlanText text) {
            this.text = text;
            this.lines = text.lines();
            this.paragraphs = text.paragraphs();
        }

        Zones zones() {
            int firstSection = firstSectionLine();
            int typeLine = typeLine(firstSection);
            Optional<TypeGrammar.Heading> heading =
                    typeLine < 0
                            ? Optional.empty()
                            : TypeGrammar.heading(text, lines.get(typeLine));
            Optional<NumberedTitle> numbered = numberedTitle(firstSection, typeLine);
            int closing = closing(numbered.isPresent() ? numbered.get().line() : typeLine);
            int closingEnd = closingEnd(closing);
            if (numbered.isPresent()) {
                DocumentType type = numbered.get().type();
                int titleStart = lines.get(numbered.get().line()).start();
                int titleEnd = titleEnd(numbered.get().line(), titleStart);
                return new Zones(
                        Optional.of(type),
                        -1,
                        titleStart,
                        titleStart,
                        titleEnd,
                        Math.min(closing, preambleEnd(titleEnd, type)),
                        closing,
                        closingEnd,
                        attached(closingEnd, type));
            }
            if (heading.isPresent()) {
                int headEnd = lines.get(typeLine).start();
                int titleStart = heading.get().restStart();
                int titleEnd = titleEnd(typeLine, titleStart);
                int preambleEnd = Math.min(closing, preambleEnd(titleEnd, heading.get().type()));
                return new Zones(
                        heading.map(TypeGrammar.Heading::type),
                        typeLine,
                        headEnd,
                        titleStart,
                        titleEnd,
                        preambleEnd,
                        closing,
                        closingEnd,
                        attached(closingEnd, heading.get().type()));
            }
            int headEnd = letterHeadEnd(firstSection);
            int preambleEnd = Math.min(closing, preambleEnd(headEnd, DocumentType.CONG_VAN));
            return new Zones(
                    Optional.empty(),
                    -1,
                    headEnd,
                    headEnd,
                    headEnd,
                    preambleEnd,
                    closing,
                    closingEnd,
                    attached(closingEnd, DocumentType.CONG_VAN));
        }

        private record NumberedTitle(DocumentType type, int line) {}

        /**
         * A web copy that has lost the name of the type: the title in capitals right below number and date. What reads
         * "QUYẾT ĐỊNH:" after the grounds is then no heading but who decides.
         */
        private Optional<NumberedTitle> numberedTitle(int firstSection, int typeLine) {
            int last = Math.min(Math.min(lines.size(), HEAD_LINES), firstSection);
            int above = typeLine < 0 ? last : Math.min(last, typeLine);
            for (int i = 0; i < above; i++) {
                Line line = lines.get(i);
                Optional<DocumentType> type =
                        NumberGrammar.own(text.text(), line.start(), line.end())
                                .filter(number -> startsColumn(line, number.start()))
                                .flatMap(NumberGrammar.Found::type);
                if (type.isEmpty()) {
                    continue;
                }
                int title = capitalsBelow(i + 1, above);
                boolean grounds = title >= 0 && groundsBetween(title, above);
                return title >= 0 && (typeLine < 0 || grounds)
                        ? Optional.of(new NumberedTitle(type.get(), title))
                        : Optional.empty();
            }
            return Optional.empty();
        }

        private boolean startsColumn(Line line, int at) {
            return at == line.start()
                    || (line.gap() >= 0 && line.gap() <= at)
                    || text.text().charAt(at - 1) == '\t';
        }

        private int capitalsBelow(int from, int to) {
            for (int i = from; i < Math.min(to, from + 4); i++) {
                Line line = lines.get(i);
                String fold = text.fold(line);
                if (isHeadLine(line) || fold.startsWith("doc lap")) {
                    continue;
                }
                boolean title =
                        Letters.isUpperCase(text.text(line))
                                && line.end() - line.start() > 15
                                && !isAuthority(line, fold);
                return title ? i : -1;
            }
            return -1;
        }

        private boolean groundsBetween(int from, int to) {
            for (int i = from; i < to; i++) {
                if (text.fold(lines.get(i)).startsWith("can cu")) {
                    return true;
                }
            }
            return false;
        }

        private int firstSectionLine() {
            for (int i = 0; i < lines.size(); i++) {
                Paragraph paragraph = paragraphs.get(lines.get(i).paragraph());
                if (paragraph.start() == lines.get(i).start()
                        && paragraph.marker().depth() == 1
                        && (paragraph.marker().kind() == Marker.Kind.PART
                                || paragraph.marker().text().equals("I")
                                || paragraph.marker().text().equals("1"))) {
                    return i;
                }
            }
            return lines.size();
        }

        private int typeLine(int firstSection) {
            int last = Math.min(Math.min(lines.size(), HEAD_LINES), firstSection);
            int mixed = -1;
            for (int i = 0; i < last; i++) {
                Line line = lines.get(i);
                Optional<TypeGrammar.Heading> heading = TypeGrammar.heading(text, line);
                if (heading.isEmpty()) {
                    continue;
                }
                boolean capitals =
                        Letters.isUpperCase(
                                text.slice(line.start(), Math.min(line.end(), line.start() + 7)));
                if (capitals) {
                    return i;
                }
                if (mixed < 0) {
                    mixed = i;
                }
            }
            return mixed;
        }

        /** A letter has no type; its head ends at "Kính gửi", or before the first long paragraph. */
        private int letterHeadEnd(int firstSection) {
            int last = Math.min(Math.min(lines.size(), 30), firstSection);
            for (int i = 0; i < last; i++) {
                if (text.fold(lines.get(i)).startsWith("kinh gui")) {
                    return lines.get(i).start();
                }
            }
            int end = 0;
            for (int i = 0; i < last; i++) {
                Line line = lines.get(i);
                if (line.end() - line.start() > 110
                        || (PREAMBLE_WORD.matcher(text.fold(line)).lookingAt()
                                && !Letters.isUpperCase(text.text(line)))) {
                    break;
                }
                if (isHeadLine(line)) {
                    end = line.end();
                }
            }
            return end;
        }

        private boolean isHeadLine(Line line) {
            String fold = text.fold(line);
            return fold.contains("cong hoa xa hoi")
                    || fold.contains("tu do")
                    || NumberGrammar.own(text.text(), line.start(), line.end()).isPresent()
                    || DateGrammar.LETTERHEAD.matcher(fold).find()
                    || fold.startsWith("v/v")
                    || (Letters.isUpperCase(text.text(line))
                            && BodyGrammar.at(text, line.start(), line.end()).isPresent());
        }

        private int titleEnd(int typeLine, int titleStart) {
            Line first = lines.get(typeLine);
            boolean onTypeLine = titleStart < first.end();
            int end = onTypeLine ? first.end() : titleStart;
            int taken = onTypeLine ? 1 : 0;
            boolean inCapitals =
                    onTypeLine && Letters.isUpperCase(text.slice(titleStart, first.end()));
            for (int i = typeLine + 1; i < lines.size() && taken < TITLE_LINES; i++) {
                Line line = lines.get(i);
                String written = text.text(line);
                String fold = text.fold(line);
                boolean capitals = Letters.isUpperCase(written);
                boolean lower = Character.isLowerCase(written.charAt(0));
                if (taken > 0 && stopsTitle(line, fold, written, capitals, inCapitals, lower)) {
                    break;
                }
                if (taken == 0
                        && (fold.startsWith("can cu")
                                || TITLE_STOP.matcher(fold).lookingAt()
                                || isSection(line))) {
                    break;
                }
                end = line.end();
                taken++;
                inCapitals = capitals;
                if (written.length() > 320) {
                    break;
                }
            }
            return end;
        }

        private boolean stopsTitle(
                Line line,
                String fold,
                String written,
                boolean capitals,
                boolean inCapitals,
                boolean lower) {
            if (TITLE_STOP.matcher(fold).lookingAt() || isSection(line)) {
                return true;
            }
            if (lower) {
                return false;
            }
            if (capitals && inCapitals) {
                return isAuthority(line, fold);
            }
            if (inCapitals && !capitals) {
                return true;
            }
            if (capitals) {
                return isAuthority(line, fold) || !fold.startsWith("nam ");
            }
            boolean sentence =
                    written.length() > 150
                            || (LineJoining.endsSentence(written) && !written.endsWith(")"))
                            || (fold.contains(" so ") && fold.contains("/"));
            return sentence || PREAMBLE_WORD.matcher(fold).lookingAt();
        }

        /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …": who decides, between the title and the grounds of a decision. */
        private boolean isAuthority(Line line, String fold) {
            return fold.startsWith("chu tich")
                    || fold.startsWith("giam doc")
                    || fold.startsWith("bo truong")
                    || fold.startsWith("thu tuong")
                    || fold.startsWith("truong ")
                    || fold.startsWith("hieu truong")
                    || BodyGrammar.at(text, line.start(), line.end())
                            .filter(body -> body.end() >= line.end() - 1)
                            .isPresent();
        }

        private boolean isSection(Line line) {
            Paragraph paragraph = paragraphs.get(line.paragraph());
            return paragraph.start() == line.start()
                    && (paragraph.marker().depth() == 1
                            || paragraph.marker().depth() == 2
                            || paragraph.marker().depth() == 5)
                    && !paragraph.row();
        }

        private int preambleEnd(int start, DocumentType type) {
            int end = start;
            for (int i = text.paragraphIndexAt(start); i < paragraphs.size(); i++) {
                Paragraph paragraph = paragraphs.get(i);
                if (paragraph.end() <= start) {
                    continue;
                }
                String fold = text.foldSlice(Math.max(start, paragraph.start()), paragraph.end());
                boolean basis =
                        type == DocumentType.QUYET_DINH
                                && !fold.strip().matches("quyet dinh\\s*:?");
                if (paragraph.marker().depth() == 1 || paragraph.row()) {
                    break;
                }
                boolean numbered =
                        paragraph.marker().depth() >= 2 && paragraph.marker().depth() < 5;
                if (numbered && !basis) {
                    break;
                }
                end = paragraph.end();
                if (PREAMBLE_END.matcher(fold.strip()).find() && !basis) {
                    break;
                }
                if (end - start > LONGEST_PREAMBLE) {
                    break;
                }
            }
            return Math.min(end, start + LONGEST_PREAMBLE);
        }

        private int closing(int typeLine) {
            int result = text.length();
            for (int i = Math.max(0, typeLine + 1); i < lines.size(); i++) {
                Line line = lines.get(i);
                String fold = text.fold(line);
                boolean recipients =
                        RECIPIENTS.matcher(fold).lookingAt() || fold.contains("\tnoi nhan");
                boolean authority =
                        AUTHORITY.matcher(fold).lookingAt()
                                && Character.isUpperCase(text.text(line).charAt(0))
                                && Letters.isUpperCase(firstColumn(line))
                                && line.end() - line.start() < 120;
                if (recipients || authority) {
                    return Math.min(line.start(), signedAbove(i));
                }
            }
            int capacity = SignatureGrammar.lastCapacityLine(text, Math.max(0, typeLine + 1));
            return capacity >= 0 ? lines.get(capacity).start() : result;
        }

        /** "TRƯỞNG BAN" / "Nguyễn …" right above the recipients. */
        private int signedAbove(int closing) {
            for (int i = Math.max(0, closing - 6); i < closing; i++) {
                if (SignatureGrammar.isSigned(text, i)) {
                    return lines.get(i).start();
                }
            }
            return Integer.MAX_VALUE;
        }

        private String firstColumn(Line line) {
            int end = line.gap() > 0 ? line.gap() : line.end();
            String column = text.slice(line.start(), end);
            int tab = column.indexOf('\t');
            return tab > 0 ? column.substring(0, tab) : column;
        }

        /** The annexes begin with their heading, or with another letterhead or table; else the closing goes to the end. */
        private int closingEnd(int closing) {
            boolean passed = false;
            int count = 0;
            for (Line line : lines) {
                if (line.start() < closing) {
                    continue;
                }
                String fold = text.fold(line);
                count++;
                boolean annex =
                        (ANNEX.matcher(fold).lookingAt() && Letters.isUpperCase(text.text(line)))
                                || ANNEX_NUMBER.matcher(fold).matches();
                boolean otherType =
                        count > 2
                                && TypeGrammar.heading(text, line)
                                        .filter(h -> Letters.isUpperCase(text.text(line)))
                                        .isPresent();
                boolean table = TABLE.matcher(fold).lookingAt();
                boolean nationHead = passed && fold.contains("cong hoa xa hoi chu nghia");
                if (annex || otherType || table || nationHead) {
                    return line.start();
                }
                passed = true;
            }
            return text.length();
        }

        private Optional<Attached> attached(int from, DocumentType type) {
            if (type == DocumentType.KE_HOACH) {
                return Optional.empty();
            }
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (line.start() < from) {
                    continue;
                }
                Optional<TypeGrammar.Heading> heading = TypeGrammar.heading(text, line);
                if (heading.isPresent()
                        && heading.get().type() == DocumentType.KE_HOACH
                        && Letters.isUpperCase(text.slice(line.start(), line.start() + 7))) {
                    int titleEnd = titleEnd(i, heading.get().restStart());
                    return Optional.of(
                            new Attached(
                                    heading.get().type(),
                                    heading.get().restStart(),
                                    titleEnd,
                                    preambleEnd(titleEnd, DocumentType.KE_HOACH)));
                }
            }
            return Optional.empty();
        }
    }
}
