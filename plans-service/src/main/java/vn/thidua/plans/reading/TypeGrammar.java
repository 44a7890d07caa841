package vn.thidua.plans.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Letters;

/** Tên loại văn bản, as a heading and in running text. */
final class TypeGrammar {

    private static final Map<String, DocumentType> NAMES =
            Map.ofEntries(
                    Map.entry("ke hoach", DocumentType.KE_HOACH),
                    Map.entry("chi thi", DocumentType.CHI_THI),
                    Map.entry("quyet dinh", DocumentType.QUYET_DINH),
                    Map.entry("cong van", DocumentType.CONG_VAN),
                    Map.entry("bao cao", DocumentType.BAO_CAO),
                    Map.entry("to trinh", DocumentType.TO_TRINH),
                    Map.entry("bien ban", DocumentType.BIEN_BAN),
                    Map.entry("nghi quyet", DocumentType.NGHI_QUYET),
                    Map.entry("thong bao", DocumentType.THONG_BAO),
                    Map.entry("huong dan", DocumentType.HUONG_DAN),
                    Map.entry("ket luan", DocumentType.KET_LUAN),
                    Map.entry("chuong trinh", DocumentType.CHUONG_TRINH),
                    Map.entry("luat", DocumentType.LUAT),
                    Map.entry("nghi dinh", DocumentType.NGHI_DINH),
                    Map.entry("thong tu", DocumentType.THONG_TU),
                    Map.entry("quy dinh", DocumentType.QUY_DINH));

    /** On folded text. */
    static final String NAME =
            "ke hoach|chi thi|quyet dinh|cong van|bao cao|to trinh|bien ban|nghi quyet|thong bao"
                    + "|huong dan|ket luan|chuong trinh|luat|nghi dinh|thong tu(?: lien tich)?|quy dinh";

    private static final Pattern HEADING =
            Pattern.compile(
                    "("
                            + NAME
                            + ")(?![a-z])(?:(?<=chuong trinh) hanh dong(?![a-z]))?\\s*[:.]?\\s*");
    private static final Pattern SPACED =
            Pattern.compile("(k ?e ?h ?o ?a ?c ?h|c ?h ?i ?t ?h ?i|q ?u ?y ?e ?t ?d ?i ?n ?h)$");

    private TypeGrammar() {}

    /**
     * @param restStart char after the name of the type in the line
     */
    record Heading(DocumentType type, int restStart) {}

    static Optional<DocumentType> named(String fold) {
        String name = fold.startsWith("thong tu") ? "thong tu" : fold;
        return Optional.ofNullable(NAMES.get(name));
    }

    /** The type that a line of the letterhead names: in capitals, alone or with the title behind it. */
    static Optional<Heading> heading(PlanText text, Line line) {
        String fold = text.fold(line);
        String written = text.text(line);
        Matcher matcher = HEADING.matcher(fold);
        if (matcher.lookingAt()) {
            boolean alone = matcher.end() == fold.length();
            boolean capitals = Letters.isUpperCase(written.substring(0, matcher.end(1)));
            boolean goesOn = alone || fold.charAt(matcher.end(1)) == ' ';
            if (((capitals && goesOn) || alone) && (alone || !isHeadingOfBody(fold))) {
                return Optional.of(
                        new Heading(
                                NAMES.getOrDefault(matcher.group(1), DocumentType.KE_HOACH),
                                line.start() + matcher.end()));
            }
        }
        if (SPACED.matcher(fold).lookingAt() && Letters.isUpperCase(written)) {
            return Optional.ofNullable(NAMES.get(spaced(fold.replace(" ", ""))))
                    .map(type -> new Heading(type, line.end()));
        }
        return Optional.empty();
    }

    private static String spaced(String tight) {
        return switch (tight) {
            case "kehoach" -> "ke hoach";
            case "chithi" -> "chi thi";
            default -> "quyet dinh";
        };
    }

    /** Capitals that begin with a type's word but head a part: "KẾ HOẠCH THỰC HIỆN CHI TIẾT", "QUY ĐỊNH CHUNG". */
    private static boolean isHeadingOfBody(String fold) {
        return fold.equals("quy dinh chung")
                || fold.startsWith("thong tu so")
                || fold.startsWith("bao cao danh sach");
    }
}
