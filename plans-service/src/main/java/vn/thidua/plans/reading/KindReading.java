package vn.thidua.plans.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanKind;

/** Loại kế hoạch và năm, from the title. */
final class KindReading {

    private static final Pattern COUNCIL =
            Pattern.compile(
                    "(?:hoat dong|cong tac|lam viec|kiem tra|chuong trinh)[a-z ,]{0,30}(?:cua )?(?:hoi dong|hd)\\s*(?:thi dua|td)|hoat dong cua hoi dong");
    private static final Pattern CAMPAIGN =
            Pattern.compile(
                    "dot thi dua|thi dua dac biet|cao diem|chao mung|lap thanh tich|ngay dem|nuoc rut|dac biet");
    private static final Pattern MOVEMENT = Pattern.compile("phong trao|cuoc van dong");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{6,}[”\"]");
    private static final Pattern PERIOD = Pattern.compile("20\\d\\d\\s*-\\s*20\\d\\d");
    private static final Pattern PATRIOTIC =
            Pattern.compile(
                    "thi dua yeu nuoc|cac phong trao|phong trao thi dua nam|phong trao thi dua va cong tac");
    private static final Pattern LAUNCH = Pattern.compile("phat dong");
    private static final Pattern EMULATION =
            Pattern.compile("thi dua|khen thuong|td\\s?-?\\s?kt|tdkt");
    private static final Pattern YEAR =
            Pattern.compile("(?<!thang \\d{1,2} )nam\\s+(20\\d\\d|19\\d\\d)(?!\\d)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<![\\d/])20\\d\\d(?![\\d])");

    private KindReading() {}

    static Optional<PlanKind> kind(Optional<String> title) {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String fold = Letters.fold(title.get());
        boolean quoted = QUOTED.matcher(fold).find();
        boolean movement = MOVEMENT.matcher(fold).find();
        if (COUNCIL.matcher(fold).find()) {
            return Optional.of(PlanKind.COUNCIL);
        }
        if (!EMULATION.matcher(fold).find() && !movement) {
            return Optional.empty();
        }
        boolean patriotic = PATRIOTIC.matcher(fold).find() && !quoted;
        if (CAMPAIGN.matcher(fold).find() && !(movement && quoted && !fold.contains("dot "))) {
            return Optional.of(PlanKind.CAMPAIGN);
        }
        boolean period = PERIOD.matcher(fold).find() && !fold.contains("cong tac thi dua");
        if (movement
                && !patriotic
                && (quoted
                        || period
                        || (!fold.contains("khen thuong") && !LAUNCH.matcher(fold).find()))) {
            return Optional.of(PlanKind.MOVEMENT_PROGRAM);
        }
        if (LAUNCH.matcher(fold).find()) {
            return Optional.of(PlanKind.LAUNCH_ANNUAL);
        }
        return Optional.of(PlanKind.ANNUAL);
    }

    /**
     * @param dateYear year of the letterhead's date, which may lack its day
     */
    static Optional<Integer> year(
            Optional<DocumentType> type,
            Optional<String> title,
            Optional<Integer> dateYear,
            String preambleFold) {
        String fold = Letters.fold(title.orElse(""));
        List<Integer> said =
                YEAR.matcher(fold).results().map(m -> Integer.valueOf(m.group(1))).toList();
        if (!said.isEmpty()) {
            boolean report = type.filter(t -> t == DocumentType.BAO_CAO).isPresent();
            return Optional.of(report ? said.getFirst() : said.getLast());
        }
        if (dateYear.isPresent()) {
            return dateYear;
        }
        List<Integer> any =
                ANY_YEAR.matcher(fold).results().map(m -> Integer.valueOf(m.group())).toList();
        if (!any.isEmpty()) {
            return Optional.of(any.getLast());
        }
        List<Integer> preamble =
                YEAR.matcher(preambleFold).results().map(m -> Integer.valueOf(m.group(1))).toList();
        return preamble.isEmpty() ? Optional.empty() : Optional.of(preamble.getLast());
    }
}
