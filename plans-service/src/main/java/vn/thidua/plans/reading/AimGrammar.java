package vn.thidua.plans.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.DocumentType;

/**
 * Điều phấn đấu hay điều đã đạt: whether a number outside the parts about targets is to be reached. What has been
 * reached, what is paid, who is eligible and how many votes are needed has numbers of the same form; a number wrongly
 * taken for a target does more harm than one that is missed.
 */
final class AimGrammar {

    private static final Pattern AIM =
            Pattern.compile(
                    "(?<![a-z])(?:phan dau|chi tieu|muc tieu|it nhat|toi thieu|bao dam|dam bao)(?![a-z])");

    private static final Pattern NO_AIM =
            Pattern.compile(
                    "khong qua|de nghi khen|muc thuong|tien thuong|khen thuong cho|ho so|bieu mau|to trinh|ngay lam viec|so phieu|thanh vien hoi dong"
                            + "|ty le phieu|can cu ket qua|co du|da dat|dat duoc|ket qua dat|nam (?:2\\d{3} )?da");

    /** Numbers of votes, money and eligibility; without a word of aim nothing near them is one. */
    private static final Pattern NO_PLAIN_AIM =
            Pattern.compile(
                    "phieu|kinh phi|ho tro|muc chi|tri gia|xep loai|tieu chuan|dieu kien|doi tuong|ty le khen|danh hieu thi dua|chien si thi dua|lao dong tien tien|thang diem|cham diem"
                            + "|theo quy dinh|tu nguon|bi phat|giam tru");

    /** Behind these what follows has happened: "năm qua", "tính đến nay", "đã". */
    private static final Pattern PAST =
            Pattern.compile(
                    "(?<![a-z])(?:da(?= )(?! (?:nang|lat|dang))|nam qua|vua qua|thoi gian qua|nhung nam qua|tinh den (?:nay|het|ngay|thang)|den nay|hien nay|hien co|uoc (?:dat|thuc hien)|nam truoc|truoc day|ket qua (?:nam|thuc hien|dat))(?![a-z])|ket qua\\s*:");

    /** Parts whose numbers are no aims, whatever they say. */
    private static final Pattern NO_AIMS_HERE =
            Pattern.compile(
                    "ket qua|tinh hinh|danh gia|thuc trang|dac diem|ton tai|han che|tieu chuan|tieu chi|dieu kien|doi tuong|kinh phi|khen thuong|ho so|co cau|thang diem|hinh thuc");

    /** "Đến năm 2026, …", "Trong năm 2026 …" at the head of a clause. */
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:^|[,;:(.]\\s*|phan dau\\s+)(?:(?:tinh|den|trong|het|cuoi|vao)\\s+){0,3}(?:nam hoc 20\\d\\d\\s?-\\s?|giai doan 20\\d\\d\\s?-\\s?|nam\\s+)(20\\d\\d)(?!\\d)");

    private static final Pattern BY_YEAR =
            Pattern.compile("(?<![a-z])den (?:(?:cuoi|het) )?nam (20\\d\\d)(?!\\d)");

    /** Before "70% hội viên …" at the head of a clause. */
    private static final Pattern MOVING =
            Pattern.compile("(?:co|van dong|huy dong|duy tri|huong dan|thu hut)\\s+");

    private static final Pattern ASSURED = Pattern.compile("(?:bao dam|dam bao)\\s+(?:co\\s+)?$");

    private static final Pattern CHANGE = Pattern.compile("(?:giam|tang|nang)\\s");

    private static final int LONGEST_CHANGE = 120;

    private final PlanText text;
    private final TargetParts parts;
    private final Optional<Integer> year;
    private final boolean plans;

    /**
     * @param year the year that the document is for
     */
    AimGrammar(
            PlanText text, TargetParts parts, Optional<DocumentType> type, Optional<Integer> year) {
        this.text = text;
        this.parts = parts;
        this.year = year;
        this.plans =
                type.filter(
                                t ->
                                        t == DocumentType.KE_HOACH
                                                || t == DocumentType.CHI_THI
                                                || t == DocumentType.CHUONG_TRINH
                                                || t == DocumentType.HUONG_DAN
                                                || t == DocumentType.QUYET_DINH)
                        .isPresent();
    }

    /**
     * Chỗ của một đoạn: what holds for all clauses of a paragraph.
     *
     * @param states whether a bare statement in it may be an aim
     * @param past from where on it tells what has been
     */
    record Place(boolean states, int past) {}

    Place place(Paragraph paragraph) {
        Matcher past = PAST.matcher(text.fold()).region(paragraph.body(), paragraph.end());
        past.useTransparentBounds(true);
        return new Place(
                plans && !parts.under(paragraph, NO_AIMS_HERE),
                past.find() ? past.start() : paragraph.end());
    }

    /** Whether a clause may hold an aim at all, and how it says so. */
    Said said(Place place, Cell piece) {
        String fold = text.foldSlice(piece.start(), piece.end());
        if (NO_AIM.matcher(fold).find()) {
            return Said.NOTHING;
        }
        if (AIM.matcher(fold).find()) {
            return Said.AIM;
        }
        boolean possible =
                place.states() && piece.end() <= place.past() && !NO_PLAIN_AIM.matcher(fold).find();
        if (!possible) {
            return Said.NOTHING;
        }
        return byYear(fold) ? Said.AIM : Said.STATED;
    }

    /** Cách nói: not at all, as an aim, or as a bare statement of what is. */
    enum Said {
        NOTHING,
        AIM,
        STATED
    }

    private boolean byYear(String fold) {
        Matcher by = BY_YEAR.matcher(fold);
        return by.find() && year.map(y -> Integer.parseInt(by.group(1)) >= y).orElse(true);
    }

    /** A number outside says something only if it measures and the clause says that it is to be reached. */
    boolean counts(Quantity quantity, Cell piece, Said said) {
        boolean percent =
                quantity.unit().filter(u -> u.startsWith("%") || u.equals("‰")).isPresent();
        boolean least = quantity.comparator().filter(c -> c == Comparator.IT_NHAT).isPresent();
        String before =
                text.foldSlice(Math.max(piece.start(), quantity.start() - 60), quantity.start());
        if (said == Said.STATED) {
            String lead = text.foldSlice(piece.start(), quantity.start());
            boolean first = lead.isBlank() || MOVING.matcher(lead).matches();
            boolean measured = quantity.unit().isPresent();
            return quantity.form() != Quantity.Form.PLAIN
                    || (measured && quantity.comparator().isPresent())
                    || (percent && (first || quantity.valueMax().isPresent() || changes(lead)));
        }
        boolean aimed =
                before.contains("phan dau") || byYear(before) || ASSURED.matcher(before).find();
        return (percent && (aimed || least || quantity.comparator().isPresent()))
                || least
                || quantity.form() != Quantity.Form.PLAIN
                || (aimed && (quantity.unit().isPresent() || isCounted(quantity, piece)));
    }

    /** "phấn đấu xóa 120 nhà tạm". */
    private boolean isCounted(Quantity quantity, Cell piece) {
        int end = Math.min(piece.end(), quantity.end() + CountedNoun.LONGEST);
        return CountedNoun.shared(text.slice(quantity.end(), Math.max(quantity.end(), end)).strip())
                .isPresent();
    }

    /** "Giảm tỷ suất sinh 0,2‰": the clause wants a change. */
    private static boolean changes(String lead) {
        return lead.length() < LONGEST_CHANGE && CHANGE.matcher(lead).lookingAt();
    }

    /** "Năm 2025 đạt 85%, năm 2026 phấn đấu 88%": the figure of a year gone by is where the plan starts from. */
    boolean isBaseline(Quantity quantity, Cell piece) {
        Matcher named = YEAR.matcher(text.foldSlice(piece.start(), quantity.start()));
        int last = 0;
        while (named.find()) {
            last = Integer.parseInt(named.group(1));
        }
        int said = last;
        return said > 0 && year.filter(y -> said < y).isPresent();
    }
}
