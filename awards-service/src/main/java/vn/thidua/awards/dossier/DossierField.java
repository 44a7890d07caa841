package vn.thidua.awards.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mục của hồ sơ: what can be filled in, or a paper that can be handed in; what can be remarked on alone. Papers are data of
 * the catalogue: PAPER_ with their code. Anything else is an {@link IllegalArgumentException}.
 */
public record DossierField(@JsonValue String value) implements Comparable<DossierField> {

    // before the fields, which are checked by it
    private static final Pattern PAPER = Pattern.compile("PAPER_[A-Z][A-Z0-9_]{1,59}");

    public static final DossierField NAME = new DossierField("NAME");
    public static final DossierField POST = new DossierField("POST");
    public static final DossierField CATEGORY = new DossierField("CATEGORY");
    public static final DossierField AWARD = new DossierField("AWARD");
    public static final DossierField MERIT = new DossierField("MERIT");
    public static final DossierField REPORT = new DossierField("REPORT");

    /** Papers that nobody asks for. */
    public static final DossierField OTHER_PAPER = paper("OTHER");

    static final DossierField ACHIEVEMENT_REPORT = paper("ACHIEVEMENT_REPORT");
    static final DossierField SUMMARY = paper("SUMMARY");

    private static final Comparator<DossierField> ORDER =
            Comparator.comparing(DossierField::place).thenComparing(DossierField::value);

    @JsonCreator
    public DossierField {
        if (!texts().containsKey(value) && !PAPER.matcher(value).matches()) {
            throw new IllegalArgumentException("not a field of a dossier: '" + value + "'");
        }
    }

    /** The paper with that code of the catalogue. */
    public static DossierField paper(String code) {
        return new DossierField("PAPER_" + code);
    }

    /** What is filled in, in the order of the form. */
    public static Set<DossierField> written() {
        return Set.of(NAME, POST, CATEGORY, AWARD, MERIT, REPORT);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("NAME", "Họ tên hoặc tên gọi");
        texts.put("POST", "Chức vụ, đơn vị");
        texts.put("CATEGORY", "Giới tính, nhóm đối tượng");
        texts.put("AWARD", "Danh hiệu, hình thức khen thưởng");
        texts.put("MERIT", "Tóm tắt thành tích");
        texts.put("REPORT", "Nội dung báo cáo thành tích");
        texts.put("PAPER_OTHER", "Giấy tờ khác");
        return texts;
    }

    /** Vietnamese; nothing for a paper, which the catalogue names. */
    public Optional<String> words() {
        return Optional.ofNullable(texts().get(value));
    }

    /** Whether it is a file that is handed in. */
    public boolean isPaper() {
        return value.startsWith("PAPER_");
    }

    private int place() {
        return texts().keySet().stream().toList().indexOf(value) & Integer.MAX_VALUE;
    }

    @Override
    public int compareTo(DossierField other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
