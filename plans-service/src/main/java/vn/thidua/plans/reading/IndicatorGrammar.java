package vn.thidua.plans.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.Letters;

/**
 * Tên chỉ tiêu: which words around a quantity name what it measures, before it ("tỷ lệ hộ nghèo dưới 3%") or behind it
 * ("có 02 mô hình dân vận khéo").
 */
final class IndicatorGrammar {

    private static final Pattern LEADING_VERB =
            Pattern.compile(
                    "^(?:(?:van dong|phan dau|xay dung|duy tri|co|thanh lap|to chuc|giu vung|dat|thuc hien|hoan thanh|hang nam|hang thang|moi nam|nam \\d{4}|tiep tuc|nang|dang tai|"
                            + "dang ky|trong nam|moi thang|moi quy|bao dam|dam bao|ra mat|co them|phat trien moi|de nghi|moi|(?:tinh )?den (?:cuoi |het )?(?:nam )?\\d{4}|den (?:cuoi|het) nam|va|la|it nhat|tu|ty le|"
                            + "muc tieu|chi tieu|nham|phai|se|thi|de|so luong|(?:giam|tang)(?: them)?(?= con)|(?:toan |tren dia ban )?(?:xa|phuong|huyen|tinh|thanh pho|nganh|truong|dang bo)(?= (?:co|dat|phan dau|se|xay dung)))\\s*[,:]?\\s*)+$");

    /** "Mỗi chi hội xây dựng ít nhất 01 mô hình": whose number it is, then what is counted. */
    private static final Pattern EACH =
            Pattern.compile(
                    "^moi .*\\s(?:co|xay dung|to chuc|thuc hien|dang ky|giup(?: do)?|nhan|ket nap|phat trien|van dong|gioi thieu|duy tri|ra mat)$");

    private static final Pattern NOUN =
            Pattern.compile("ty le|ti le|so |tong|thu |chi |binh quan|dat$");

    private static final Pattern SHARERS =
            Pattern.compile(
                    "\\s+(?:so |tap the|ca nhan|ho |can bo|cong chuc|vien chuc|hoi vien|doan vien|dang vien|nguoi |nhan dan|tre |hoc sinh|giao vien|nha giao|doanh nghiep|co so|thon|to chuc|co quan|don vi|thu tuc|lao dong)");

    private static final Pattern UPWARDS = Pattern.compile("\\s+tro (?:len|xuong)(?![a-z])");

    private static final Pattern SEPARATOR = Pattern.compile("^[\\s.,;:+)-]+|[\\s.,;:+(-]+$");

    private final PlanText text;
    private final TargetList targets;

    IndicatorGrammar(PlanText text, TargetList targets) {
        this.text = text;
        this.targets = targets;
    }

    /** Adds the targets of one clause. */
    void read(Cell piece, List<Quantity> quantities, Optional<String> group) {
        int from = piece.start();
        for (int i = 0; i < quantities.size(); i++) {
            boolean more = i + 1 < quantities.size();
            int limit = more ? quantities.get(i + 1).start() : piece.end();
            from = target(quantities.get(i), from, limit, more, group);
        }
    }

    /** Adds the target of a quantity; returns where the next name begins. */
    private int target(
            Quantity quantity, int from, int limit, boolean more, Optional<String> group) {
        String before = words(from, quantity.start());
        String fold = Letters.fold(before);
        boolean numberFirst =
                before.isEmpty()
                        || LEADING_VERB.matcher(fold + " ").matches()
                        || (lastClauseIsVerb(fold) && !startsWithRate(fold));
        boolean each =
                !numberFirst
                        && ((EACH.matcher(fold).find() && quantity.unit().isEmpty())
                                || doesToAll(fold, quantity, limit));
        if (!numberFirst && !each) {
            Optional<String> unit =
                    quantity.unit()
                            .or(() -> unitAfter(quantity, limit))
                            .or(() -> unitOfName(before));
            targets.add(group, before, quantity, unit, from, quantity.end());
            boolean measured =
                    quantity.unit().isPresent() && quantity.form() != Quantity.Form.FRACTION;
            return measured ? quantity.end() : endOfCounted(quantity, limit, more);
        }
        int end = limit;
        if (more) {
            int comma = text.text().indexOf(',', Math.min(quantity.end(), limit), limit);
            end = comma > 0 && comma < limit ? comma : limit;
        }
        String behind = words(quantity.end(), end);
        boolean least = quantity.comparator().filter(c -> c == Comparator.IT_NHAT).isPresent();
        String after = least ? withoutUpwards(behind) : behind;
        Optional<String> unit = quantity.unit().or(() -> CountedNoun.at(after));
        String name = name(quantity, before, after, each);
        int start = each ? from : quantity.start();
        targets.add(group, name, quantity, unit, start, Math.max(end, quantity.end()));
        return end;
    }

    /** "Hướng dẫn 100% hộ dân phân loại rác": a verb, a share and whose share it is. */
    private boolean doesToAll(String before, Quantity quantity, int limit) {
        boolean share = quantity.unit().filter("%"::equals).isPresent();
        boolean verb = before.split(" ", -1).length <= 3 && !NOUN.matcher(before).find();
        return share
                && verb
                && SHARERS.matcher(text.fold()).region(quantity.end(), limit).lookingAt();
    }

    private static String name(Quantity quantity, String before, String after, boolean each) {
        boolean rate =
                quantity.unit().filter(u -> u.contains("/") || u.equals("tin, bài")).isPresent();
        String counted =
                rate ? quantity.unit().orElse("").replaceAll("/.*$", "") + " " + after : after;
        if (counted.isBlank()) {
            return before;
        }
        return each ? before + " " + counted.strip() : counted.strip();
    }

    /** "từ 30% số hộ trở lên đăng ký …": the words that belong to the comparator are not the name's. */
    private static String withoutUpwards(String name) {
        var upwards = UPWARDS.matcher(Letters.fold(name));
        return upwards.find()
                ? name.substring(0, upwards.start()) + name.substring(upwards.end())
                : name;
    }

    private static boolean startsWithRate(String fold) {
        return fold.startsWith("ty le") || fold.contains(" ty le ");
    }

    /** "… điển hình tiên tiến và đăng tải ít nhất": what stands right before the number is a verb after a comma or "và". */
    private static boolean lastClauseIsVerb(String fold) {
        String[] clauses = fold.split(",|\\bva\\b|:", -1);
        String last = clauses[clauses.length - 1].strip();
        return clauses.length > 1 && !last.isEmpty() && LEADING_VERB.matcher(last + " ").matches();
    }

    private int endOfCounted(Quantity quantity, int limit, boolean more) {
        int comma = text.text().indexOf(',', Math.min(quantity.end(), limit), limit);
        return more && comma > 0 && comma < limit ? comma : quantity.end();
    }

    private Optional<String> unitAfter(Quantity quantity, int limit) {
        int stop = quantity.end();
        while (stop < limit && ",;.(".indexOf(text.text().charAt(stop)) < 0) {
            stop++;
        }
        String after = words(quantity.end(), stop);
        return after.isEmpty() ? Optional.empty() : CountedNoun.at(after);
    }

    /** "điểm đạt chuẩn quốc gia về y tế: 88,5": the unit is the name's first word. */
    private static Optional<String> unitOfName(String name) {
        String fold = Letters.fold(name);
        if (fold.startsWith("diem")) {
            return Optional.of("điểm");
        }
        return fold.startsWith("so ho") ? Optional.of("hộ") : Optional.empty();
    }

    String words(int from, int to) {
        String flat =
                text.slice(from, Math.max(from, to)).replace('\n', ' ').replaceAll("\\s+", " ");
        return SEPARATOR.matcher(flat).replaceAll("").strip();
    }
}
