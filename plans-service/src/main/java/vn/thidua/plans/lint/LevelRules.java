package vn.thidua.plans.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Sai cấp: words left from the superior's plan, and the district level after it ended. */
final class LevelRules implements Linter.Rule {

    /** Từ 01/7/2025 không còn cấp huyện (Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
    private static final LocalDate END_OF_DISTRICTS = LocalDate.of(2025, 7, 1);

    private static final Pattern ABOVE_COMMUNE =
            Pattern.compile(
                    "(?:cua|tren dia ban|toan)\\s+(?:huyen|tinh|thi xa|quan)(?![a-z])|(?:hoi dong|ubnd|uy ban nhan dan|hdtdkt)[a-z ,-]{0,40} (?:huyen|tinh|thi xa|quan)(?![a-z])");

    private static final Pattern ABOVE_DISTRICT =
            Pattern.compile(
                    "(?:cua|tren dia ban|toan)\\s+tinh(?![a-z])|(?:hoi dong|ubnd|uy ban nhan dan|hdtdkt)[a-z ,-]{0,40} tinh(?![a-z])");

    /** The unit's own work, in which a higher level has no place; taking part in the superior's work is fine. */
    private static final Pattern OWN_WORK =
            Pattern.compile(
                    "^(?:xay dung|ban hanh|lap|to chuc|phat dong|trien khai|ke hoach|quyet dinh|kien toan|thanh lap|tong ket|so ket)(?![a-z])");

    private static final Pattern TERRITORY =
            Pattern.compile("trên địa bàn (?:huyện|thị xã|tỉnh)(?!\\p{L})");

    /** Code points between the number of a cited act and the end of its subject. */
    private static final int LONGEST_SUBJECT = 420;

    /** A new clause, a new paragraph, or the issuer who now acts. */
    private static final Pattern ENDS_SUBJECT =
            Pattern.compile(
                    ";|\\.\\s|\\n\\s*\\n|[,.]\\s*(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng)");

    private static final Pattern DISTRICT_BODY =
            Pattern.compile(
                    "(?:UBND|HĐND|Ủy ban nhân dân|Phòng [\\p{L} ]{2,30}|Huyện ủy|Hội đồng [\\p{L} ,-]{2,40}) (?:huyện|quận|thị xã)(?!\\p{L})|Huyện ủy");

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        Optional<AdminLevel> level = document.issuer().level();
        if (level.isPresent()) {
            tasks(document, level.get(), result);
            if (level.get() == AdminLevel.XA) {
                territory(document, text, result);
            }
        }
        if (document.document().date().filter(d -> !d.isBefore(END_OF_DISTRICTS)).isPresent()) {
            districts(document, result);
        }
        return result;
    }

    private static void tasks(PlanDocument document, AdminLevel level, List<Finding> result) {
        Pattern above =
                switch (level) {
                    case XA -> ABOVE_COMMUNE;
                    case HUYEN -> ABOVE_DISTRICT;
                    case TINH, TRUNG_UONG -> Pattern.compile("(?!)");
                };
        for (PlanDocument.Task task : document.tasks()) {
            String content = Letters.fold(Letters.canonical(task.content()));
            String lead = Letters.fold(Letters.canonical(task.lead().orElse("")));
            boolean inContent = OWN_WORK.matcher(content).find() && above.matcher(content).find();
            if (inContent || above.matcher(lead).find()) {
                result.add(
                        Findings.warning(
                                "OTHER_LEVEL_BODY",
                                "Nhiệm vụ “%s” nêu cơ quan cấp trên, có thể chép từ kế hoạch cấp trên. Hãy sửa theo cấp của mình."
                                        .formatted(Findings.brief(task.content())),
                                task.evidence()));
            }
        }
    }

    private static void territory(PlanDocument document, ExtractedText text, List<Finding> result) {
        Matcher matcher = TERRITORY.matcher(text.text());
        int count = 0;
        while (matcher.find() && count < 10) {
            if (isInSubjectOfCitedAct(document, text, matcher.start())) {
                continue;
            }
            count++;
            result.add(
                    Findings.note(
                            "OTHER_LEVEL_BODY",
                            "Văn bản cấp xã viết “%s”. Hãy xem có phải chép từ kế hoạch cấp trên."
                                    .formatted(matcher.group()),
                            text.evidenceOfChars(matcher.start(), matcher.end())));
        }
    }

    /** "Căn cứ Kế hoạch số … của UBND tỉnh … trên địa bàn tỉnh;": the words are the superior's, and rightly so. */
    private static boolean isInSubjectOfCitedAct(
            PlanDocument document, ExtractedText text, int at) {
        int point = text.text().codePointCount(0, at);
        return document.references().stream()
                .map(PlanDocument.Reference::evidence)
                .filter(act -> act.end() <= point && point - act.end() <= LONGEST_SUBJECT)
                .anyMatch(act -> !ENDS_SUBJECT.matcher(text.slice(act.end(), point)).find());
    }

    private static void districts(PlanDocument document, List<Finding> result) {
        for (PlanDocument.Task task : document.tasks()) {
            String bodies = task.lead().orElse("") + " | " + task.coordinating().orElse("");
            if (DISTRICT_BODY.matcher(Letters.canonical(bodies)).find()) {
                result.add(Findings.warning("ABOLISHED_LEVEL", abolished(bodies), task.evidence()));
            }
        }
        for (String recipient : document.recipients()) {
            if (DISTRICT_BODY.matcher(Letters.canonical(recipient)).find()) {
                result.add(Findings.warning("ABOLISHED_LEVEL", abolished(recipient)));
            }
        }
    }

    private static String abolished(String body) {
        return "“%s”: từ 01/07/2025 không còn cấp huyện. Hãy thay bằng cơ quan cấp xã hoặc cấp tỉnh."
                .formatted(Findings.brief(body.replace(" | ", " ")));
    }
}
