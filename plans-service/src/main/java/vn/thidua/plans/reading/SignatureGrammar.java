package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Chữ ký: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Ngô Văn A", before, after or beside the recipients. */
final class SignatureGrammar {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(?:tm|kt|tl|tuq|q)\\s?[./,]|[tk]/[mtl]\\.?)\\s?(?=[a-z])");

    private static final String CAPACITY_WORDS =
            "(?:quyen\\s+|q\\.\\s?|pho\\s+)?(?:chu tich(?: hoi dong| ubnd| hdtdkt)?|giam doc"
                    + "|truong (?:phong|ban|doan|khoi|cum|khoa|tram|thon|dai|tieu ban)|(?:pho )?bi thu|chanh van phong|hieu truong|cuc truong|chi cuc truong|bo truong"
                    + "|thu truong|thu tuong|tong giam doc|vien truong|chanh an|truong cong an|chi huy truong|thuong truc"
                    + "|chinh tri vien(?: pho)?|(?:pho )?chinh uy|tu lenh|doi truong|pho hieu truong|uy vien(?: thuong truc| thu ky)?|chu tich cong doan|chu nhiem|vu truong|tong cuc truong|chanh thanh tra|nguoi lap|thu truong don vi)";

    private static final Pattern CAPACITY = Pattern.compile(CAPACITY_WORDS + "(?![a-z])");

    private static final Pattern SKIPPED =
            Pattern.compile(
                    "\\(?(?:da ky|ky ten|da ky va dong dau|ky, ?(?:ghi ro )?ho ten|chu ky|ky boi|nguoi ky|thoi gian ky|ngay ky|email"
                            + "|co quan:|to chuc:).*");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:(?:(?:ThS|Ths|TS|Th\\.S|BS|KS|CN|Ông|Bà|PGS|GS|LS|NGƯT|NGND|CK[I1]{1,2})\\.?|(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|uý|tướng)|Chuẩn Đô đốc)[,.]?\\s+){0,2}(\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,5})[.,]?");

    /** An authority in capitals with the name behind it, at the end of a line. */
    private static final Pattern FLATTENED =
            Pattern.compile(
                    "(?<!\\S)((?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}{2}[\\p{Lu}\\s.,-]{4,90}?)\\s(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){1,4})\\s*$");

    /** Quân hàm: above or before the name, never a part of it. */
    private static final Pattern RANK =
            Pattern.compile("(?i)(?:đại|thượng|trung|thiếu)\\s+(?:tá|úy|tướng)[,.]?");

    private static final int REACH = 14;

    private SignatureGrammar() {}

    /**
     * @param start first char of the block
     * @param nameStart first char of the name, -1 if there is none
     */
    record Found(
            PlanDocument.Signature signature, int start, int end, int nameStart, int nameEnd) {}

    static Optional<Found> read(PlanText text, Zones zones) {
        List<Cell> cells = cells(text, zones.closing(), zones.closingEnd());
        for (int i = 0; i < cells.size(); i++) {
            if (isSignatureHead(text, cells.get(i))) {
                Optional<Found> found = block(text, cells, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Index of the last line of capitals that names a capacity and is followed by a person's name; -1 if none. */
    static int lastCapacityLine(PlanText text, int fromLine) {
        for (int i = text.lines().size() - 1; i >= fromLine; i--) {
            if (isSigned(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line names a capacity in capitals and one of the next three is a person's name. */
    static boolean isSigned(PlanText text, int index) {
        List<Line> lines = text.lines();
        Line line = lines.get(index);
        if (line.end() - line.start() >= 60
                || !CAPACITY.matcher(text.fold(line)).lookingAt()
                || !Letters.isUpperCase(text.text(line))) {
            return false;
        }
        return lines
                .subList(Math.min(lines.size(), index + 1), Math.min(lines.size(), index + 4))
                .stream()
                .anyMatch(next -> name(text, new Cell(next.start(), next.end())).isPresent());
    }

    private static List<Cell> cells(PlanText text, int start, int end) {
        List<Cell> result = new ArrayList<>();
        for (Line line : text.lines()) {
            if (line.start() < start || line.start() >= end) {
                continue;
            }
            int at = line.start();
            while (at < line.end()) {
                int tab = text.text().indexOf('\t', at, line.end());
                int stop = tab < 0 || tab > line.end() ? line.end() : tab;
                if (line.gap() > at && line.gap() < stop) {
                    stop = line.gap();
                }
                int first = at;
                while (first < stop && text.text().charAt(first) == ' ') {
                    first++;
                }
                if (first < stop) {
                    flattened(text, first, stop, result);
                }
                at = stop + 1;
            }
        }
        return result;
    }

    /** "… Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn A": a closing that has lost its line breaks. */
    private static void flattened(PlanText text, int from, int to, List<Cell> result) {
        Matcher whole = FLATTENED.matcher(text.text()).region(from, to);
        if (!whole.find()) {
            result.add(new Cell(from, to));
            return;
        }
        if (whole.start() > from) {
            result.add(new Cell(from, whole.start()));
        }
        result.add(new Cell(whole.start(1), whole.end(1)));
        result.add(new Cell(whole.start(2), whole.end(2)));
    }

    private static boolean isSignatureHead(PlanText text, Cell cell) {
        String written = text.slice(cell.start(), cell.end());
        String fold = text.foldSlice(cell.start(), cell.end());
        boolean head = AUTHORITY.matcher(fold).lookingAt() || CAPACITY.matcher(fold).lookingAt();
        return head
                && Letters.isUpperCase(written.split("\\s{2,}", -1)[0])
                && written.length() < 130;
    }

    private static Optional<Found> block(PlanText text, List<Cell> cells, int from) {
        StringBuilder authority = new StringBuilder();
        String capacity = null;
        int end = cells.get(from).end();
        for (int i = from; i < Math.min(cells.size(), from + REACH); i++) {
            Cell cell = cells.get(i);
            String written = text.slice(cell.start(), cell.end()).strip();
            String fold = text.foldSlice(cell.start(), cell.end()).strip();
            if (SKIPPED.matcher(fold).matches() || RANK.matcher(written).matches()) {
                continue;
            }
            if (written.startsWith("-")
                    || written.startsWith("(")
                    || written.startsWith("]")
                    || fold.startsWith("noi nhan")
                    || fold.startsWith("luu:")) {
                continue;
            }
            Optional<Cell> name =
                    capacity == null && authority.isEmpty() ? Optional.empty() : name(text, cell);
            boolean capitals = Letters.isUpperCase(written);
            boolean headWords =
                    AUTHORITY.matcher(fold).lookingAt() || CAPACITY.matcher(fold).lookingAt();
            if (capitals && (headWords || name.isEmpty() || isBodyLine(fold))) {
                Split split = split(written, fold);
                if (!split.authority().isEmpty()) {
                    authority.append(authority.isEmpty() ? "" : " ").append(split.authority());
                }
                if (!split.capacity().isEmpty()) {
                    capacity =
                            capacity == null
                                            || AUTHORITY.matcher(fold).lookingAt()
                                            || !isCapacity(capacity)
                                    ? split.capacity()
                                    : capacity + " " + split.capacity();
                }
                end = cell.end();
                continue;
            }
            if (name.isPresent()) {
                String person = text.slice(name.get().start(), name.get().end());
                return Optional.of(
                        new Found(
                                new PlanDocument.Signature(
                                        authority.isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(authority.toString()),
                                        Optional.ofNullable(capacity),
                                        Optional.of(
                                                Letters.isUpperCase(person)
                                                        ? Letters.capitalised(person)
                                                        : person)),
                                cells.get(from).start(),
                                cell.end(),
                                name.get().start(),
                                name.get().end()));
            }
            if (!capitals && written.length() > 60) {
                break;
            }
        }
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(
                        new PlanDocument.Signature(
                                Optional.of(authority.toString()),
                                Optional.ofNullable(capacity),
                                Optional.empty()),
                        cells.get(from).start(),
                        end,
                        -1,
                        -1));
    }

    private static boolean isCapacity(String words) {
        return CAPACITY.matcher(Letters.fold(words)).lookingAt();
    }

    private static boolean isBodyLine(String fold) {
        return fold.startsWith("uy ban") || fold.startsWith("hoi dong") || fold.startsWith("kiem");
    }

    private record Split(String authority, String capacity) {}

    /** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH" holds both; the capacity is the part after the body's name. */
    private static Split split(String written, String fold) {
        if (!AUTHORITY.matcher(fold).lookingAt()) {
            return CAPACITY.matcher(fold).lookingAt()
                    ? new Split("", written)
                    : new Split(written, "");
        }
        boolean acting =
                fold.startsWith("kt")
                        || fold.startsWith("k/t")
                        || fold.startsWith("tuq")
                        || fold.startsWith("tl");
        Matcher capacity = CAPACITY.matcher(fold);
        int from = 4;
        if (acting && capacity.find(Math.min(from - 1, fold.length()))) {
            from = capacity.end();
        }
        if (from < fold.length() && capacity.find(from)) {
            return new Split(
                    written.substring(0, capacity.start()).strip(),
                    written.substring(capacity.start()).strip());
        }
        return new Split(written, "");
    }

    private static Optional<Cell> name(PlanText text, Cell cell) {
        int start = cell.start();
        int end = cell.end();
        while (end > start && text.text().charAt(end - 1) == ' ') {
            end--;
        }
        String fold = text.foldSlice(start, end);
        Matcher matcher = NAME.matcher(text.text()).region(start, end);
        if (!matcher.matches() || end - start > 45) {
            return Optional.empty();
        }
        if (AUTHORITY.matcher(fold).lookingAt()
                || CAPACITY.matcher(fold).lookingAt()
                || isNoPerson(fold)) {
            return Optional.empty();
        }
        return Optional.of(new Cell(matcher.start(1), matcher.end(1)));
    }

    private static final Pattern NO_PERSON =
            Pattern.compile(
                    "(?:phu luc|danh sach|noi nhan|uy ban|hoi dong|noi dung|ke hoach|don vi|cong hoa|doc lap|ubnd|luu|bieu|mau so"
                            + "|so noi vu|phong noi vu|van phong|nhu tren|cac |trang |ban |dang uy|thuong truc|tinh |huyen |xa "
                            + "|mat tran|cong thong tin|khen thuong|thi dua).*");

    private static boolean isNoPerson(String fold) {
        return NO_PERSON.matcher(fold).matches();
    }
}
