package vn.thidua.plans.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ai làm: who is given the work of a paragraph. "Giao A chủ trì …", "A là cơ quan thường trực, chủ trì …", "A: …", or a
 * heading that is only a body's name and governs the items below it.
 */
final class ActorGrammar {

    private static final int LONGEST_NAME = 170;

    /** With tones: "giao" is not "giáo"; also what opens the wish to bodies outside the own administration. */
    private static final Pattern GIVING =
            Pattern.compile("(?:giao(?: cho| trách nhiệm cho)?|phân công|đề nghị|yêu cầu)\\s+");

    private static final Pattern GIVEN_LATER =
            Pattern.compile("(?<!\\p{L})giao\\s+(?:cho\\s+)?(?!ước|thông|lưu|dịch|ban)");

    /** With tones, what names those who work: "ban" but not "ban hành", "tổ" but not "tổ chức". */
    private static final Pattern NOUN =
            Pattern.compile(
                    "(?:các\\s+|từng\\s+|toàn thể\\s+)?(?:đồng chí\\s+)?(?:thủ trưởng|trưởng (?:các )?(?:thôn|bản|ấp|khu|xóm|tổ|phòng|ban|ngành|khối)"
                            + "|chủ tịch|công chức|cán bộ|viên chức|ban(?! hành)|ngành|phòng(?![ ,](?:chống|ngừa|cháy|,))|sở|cơ quan|đơn vị|đoàn thể|các tổ chức"
                            + "|tổ chức (?:chính trị|hội(?! nghị| thi| thảo| diễn)|đoàn(?! kết| kiểm| công))|thôn|bản|ấp|xóm|tổ dân phố|khu phố|khu dân cư|khối|cụm|ủy ban|ubnd|mttq|ubmttq|mặt trận|hội(?! nghị| thi| thảo| nhập| viên)"
                            + "|đoàn(?! kết| viên)|đài|báo(?! cáo)|trung tâm|trường(?! hợp)|công an|quân sự|chi bộ|đảng ủy|thành viên|bộ phận|văn phòng|trạm|hợp tác xã|doanh nghiệp"
                            + "|cấp ủy|cấp hội|cấp công đoàn|xã(?! hội))(?!\\p{L})");

    /** Verbs of work, on folded text; they end a name, where they stand in small letters. */
    static final String VERB =
            "(?:tham muu|trien khai|(?<!cac )(?<!va )to chuc(?! chinh tri| xa hoi| doan the| hoi| thanh vien| lien quan| co lien quan| dang)|xay dung|thuc hien|huong dan|theo doi|kiem tra|(?<!dich vu )tong hop"
                    + "|bao cao|don doc|de xuat|ban hanh|tien hanh|hoan thanh|hoan thien|lua chon|ra soat|tuyen truyen|tham dinh|phat dong|dang ky|chi dao|van dong"
                    + "|can doi|bo tri|cap nhat|chuan bi|day manh|tang cuong|tiep tuc|chiu trach nhiem|co trach nhiem|can cu|cu the hoa|phat hien|ky ket|so ket|tong ket"
                    + "|quan triet|dua tin|dang tai|thong bao|tham gia|thuong xuyen|chu dong|duy tri|ho tro|kip thoi|nghiem tuc|khao sat|danh gia|giam sat|thanh lap|kien toan"
                    + "|binh xet|tiep nhan|mo (?:chuyen|lop|dot)|gui|nop|trinh cap|trinh chu tich|dinh ky)(?![a-z])";

    /** What a name is followed by when it leads, coordinates or works. */
    private static final Pattern AFTER_NAME =
            Pattern.compile(
                    "\\s*,?\\s*(?:(?:la|lam)\\s+(?:co quan|don vi|bo phan|to chuc|dau moi)|chu tri|phoi hop|"
                            + VERB
                            + ")(?![a-z])");

    private final PlanText text;

    ActorGrammar(PlanText text) {
        this.text = text;
    }

    /**
     * Who works.
     *
     * @param after char after the name and its colon, where the work begins
     * @param named whether a colon parts name and work
     */
    record Actor(String name, int after, boolean named) {}

    /** The body that a paragraph begins with, if it says what that body does. */
    Optional<Actor> opening(Paragraph paragraph) {
        return at(nameStart(paragraph), paragraph.end());
    }

    /** "…, giao cho Phòng Nội vụ chủ trì …" inside a paragraph, at or after a place. */
    Optional<Actor> givenLater(int from, int to) {
        Matcher giving = GIVEN_LATER.matcher(text.lower()).region(from, to);
        giving.useTransparentBounds(true);
        while (giving.find()) {
            Optional<Actor> actor = at(giving.end(), to);
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /** A numbered paragraph that holds a body's name and nothing else governs what stands below it. */
    Optional<String> heading(Paragraph paragraph) {
        int start = nameStart(paragraph);
        String written = text.slice(Math.min(start, paragraph.end()), paragraph.end());
        int end = start + written.replaceAll("[\\s.:]+$", "").length();
        String name = flat(start, end);
        boolean numbered = paragraph.marker().depth() >= 2 && !paragraph.row();
        boolean only =
                name.length() <= LONGEST_NAME
                        && isNamed(start, end)
                        && nameEnd(start, end) < 0
                        && !name.contains(". ");
        return numbered && only ? Optional.of(name) : Optional.empty();
    }

    private int nameStart(Paragraph paragraph) {
        Matcher giving = GIVING.matcher(text.lower()).region(paragraph.body(), paragraph.end());
        return giving.lookingAt() ? giving.end() : paragraph.body();
    }

    private Optional<Actor> at(int start, int limit) {
        if (!isNamed(start, limit)) {
            return Optional.empty();
        }
        int end = nameEnd(start, limit);
        if (end < 0) {
            return Optional.empty();
        }
        boolean colon = text.text().charAt(end) == ':';
        String name = flat(start, end).replaceAll("[\\s,;-]+$", "");
        return name.length() < 3
                ? Optional.empty()
                : Optional.of(new Actor(name, colon ? end + 1 : end, colon));
    }

    /** Whether words that name a body or those who work begin at a place. */
    boolean isNamed(int start, int limit) {
        Matcher noun = NOUN.matcher(text.lower()).region(start, limit);
        return start < limit
                && (noun.lookingAt() || BodyGrammar.at(text, start, limit).isPresent());
    }

    /** Char after the name: the colon, or where role or verb begins; -1 if none follows within its sentence. */
    private int nameEnd(int start, int limit) {
        int bound = Math.min(limit, start + LONGEST_NAME);
        Matcher after = AFTER_NAME.matcher(text.fold()).region(start, limit);
        after.useTransparentBounds(true);
        int depth = 0;
        for (int i = start; i < bound; i++) {
            char c = text.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (c == ':') {
                return i;
            }
            boolean sentence = c == '.' && i + 1 < limit && text.text().charAt(i + 1) == ' ';
            if (sentence || (c == ';' && !goesOn(i + 1, limit))) {
                return -1;
            }
            boolean edge = (c == ' ' || c == ',') && !text.fold().startsWith("duoc", i - 4);
            if (edge && after.region(i, limit).lookingAt() && isSmall(i, after.end())) {
                return i;
            }
        }
        return -1;
    }

    /** "Thủ trưởng các sở; Chủ tịch UBND các huyện …": the name goes on behind the semicolon. */
    private boolean goesOn(int at, int limit) {
        int next = at;
        while (next < limit && text.text().charAt(next) == ' ') {
            next++;
        }
        return isNamed(next, limit);
    }

    /** A name's own words have capitals: "Ban Tổ chức", "Đài Phát thanh". */
    private boolean isSmall(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.text().charAt(i))) {
                return Character.isLowerCase(text.text().charAt(i));
            }
        }
        return false;
    }

    private String flat(int start, int end) {
        return text.slice(start, Math.max(start, end))
                .replace('\n', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
