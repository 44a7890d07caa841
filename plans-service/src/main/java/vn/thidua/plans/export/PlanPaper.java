package vn.thidua.plans.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.export.wording.CorrectedWording;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.platform.paper.Paper;
import vn.thidua.platform.paper.Paper.Part;

/**
 * Kế hoạch trên giấy: a plan as the document that it is. Says what the plan says and leaves blank what it does not know;
 * movements, tasks and targets that the wording does not mention follow as annexes.
 */
public final class PlanPaper {

    private static final Pattern GROUND =
            Pattern.compile("^(?:Căn cứ|Theo đề nghị|Xét|Thực hiện|Theo) .*[;.,]$", Pattern.DOTALL);

    private static final Pattern ENACTING =
            Pattern.compile("^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|NGHỊ QUYẾT)\\s*:?$");

    private static final Pattern PARTY_SYMBOL = Pattern.compile("\\p{Lu}{1,4}/\\p{Lu}{2,6}");

    /** What ends so is followed by a colon. */
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?:như|sau|sau đây|gồm|là|cụ thể|nội dung|trách nhiệm)$");

    private static final Pattern LISTED =
            Pattern.compile("[-+•*–]|\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s|\\p{L}\\)");

    /** A heading that is longer is a sentence that a list completes. */
    private static final int LONGEST_NAME = 60;

    private final PlanContent content;
    private final UnwrittenFacts unwritten;
    private final String unitName;

    private PlanPaper(PlanContent content, UnwrittenFacts unwritten, String unitName) {
        this.content = content;
        this.unwritten = unwritten;
        this.unitName = unitName;
    }

    /**
     * The document on paper.
     *
     * @param unitName the unit whose document it is, as "xã Minh Tiến", for a draft that names no issuing body
     */
    public static Paper of(PlanContent content, String unitName) {
        return of(content, CorrectedWording.unchanged(content), unitName);
    }

    /**
     * The document on paper, with corrected values in its wording.
     *
     * @param wording what is printed of the content's words
     * @param unitName as above
     */
    public static Paper of(PlanContent content, CorrectedWording wording, String unitName) {
        // what the wording mentioned before it was corrected is no table of its own now
        return new PlanPaper(wording.content(), UnwrittenFacts.of(content), unitName).paper();
    }

    /** Rows of the content's lists that are printed as tables of their own: "targets[2]". */
    public static Set<String> unwritten(PlanContent content) {
        return UnwrittenFacts.of(content).rows(content);
    }

    private Paper paper() {
        boolean letter = content.type() == DocumentType.CONG_VAN;
        IssuerLines issuer = IssuerLines.of(content.issuer().orElse("UBND " + unitName));
        Paper.Letterhead letterhead =
                new Paper.Letterhead(
                        issuer.superior(),
                        issuer.issuer(),
                        "Số: " + number("      "),
                        PaperDates.placeAndDate(content.place(), content.date(), content.year()),
                        letter && !content.title().isBlank()
                                ? Optional.of("V/v " + lowerStart(content.title()))
                                : Optional.empty());
        Optional<Paper.Heading> heading =
                letter
                        ? Optional.empty()
                        : Optional.of(
                                new Paper.Heading(
                                        capitals(content.type().label()), content.title()));
        AttachedDocument attached = AttachedDocument.of(content.sections());
        return new Paper(
                letterhead,
                heading,
                content.addressees(),
                body(attached.own()),
                content.recipients(),
                content.signature().map(PlanPaper::signature),
                annexes(attached));
    }

    /**
     * "05/KH-UBND", with room for a number that is not there yet; the Party writes "12-KH/ĐU".
     *
     * @param blank what stands for a number that is not known
     */
    private String number(String blank) {
        String symbol = content.number().symbol().orElse("");
        String figures =
                content.number()
                        .sequence()
                        .map(it -> String.format(Locale.ROOT, "%02d", it))
                        .orElse(blank);
        String mark = PARTY_SYMBOL.matcher(symbol).matches() ? "-" : "/";
        return symbol.isEmpty() ? figures : figures + mark + symbol;
    }

    private List<Part> body(List<PlanContent.Section> sections) {
        List<Part> parts = new ArrayList<>();
        content.opening().forEach(paragraph -> parts.add(opening(paragraph)));
        sections.forEach(section -> section(section, parts));
        return parts;
    }

    /** Grounds are set in italics; the sentence that ends in "như sau:" is the text already. */
    private Part opening(String words) {
        if (ENACTING.matcher(words).matches()
                || (Letters.isUpperCase(words) && words.length() < 100)) {
            return new Part.Authority(words);
        }
        return GROUND.matcher(words).matches()
                ? new Part.Ground(words)
                : new Part.Paragraph("", words);
    }

    private void section(PlanContent.Section section, List<Part> parts) {
        String no = section.no().orElse("");
        List<String> body = section.body();
        Paper.Depth depth = depth(section, no);
        String marker = marker(depth, no);
        if (depth == Paper.Depth.ARTICLE) {
            parts.add(new Part.Paragraph(marker, section.heading() + (body.isEmpty() ? "." : ":")));
            paragraphs(body, parts);
            return;
        }
        if (runsIn(section.heading(), no, body)) {
            parts.add(new Part.Paragraph(marker, section.heading() + ": " + body.getFirst()));
            paragraphs(body.subList(1, body.size()), parts);
            return;
        }
        boolean colon =
                depth != Paper.Depth.PART
                        && !body.isEmpty()
                        && isListed(body.getFirst())
                        && (ANNOUNCES.matcher(section.heading()).find()
                                || section.heading().length() > LONGEST_NAME);
        parts.add(new Part.Title(depth, marker, section.heading() + (colon ? ":" : "")));
        paragraphs(body, parts);
    }

    /** "a) Về kinh tế: phấn đấu …": the text goes on in the line of its heading. */
    private static boolean runsIn(String heading, String no, List<String> body) {
        if (body.isEmpty() || isListed(body.getFirst()) || body.getFirst().contains("\t")) {
            return false;
        }
        return no.equals("-")
                || !Character.isUpperCase(body.getFirst().codePointAt(0))
                || heading.lastIndexOf('(') > heading.lastIndexOf(')')
                || ANNOUNCES.matcher(heading).find();
    }

    private static boolean isListed(String words) {
        return LISTED.matcher(words).lookingAt();
    }

    private static Paper.Depth depth(PlanContent.Section section, String no) {
        return switch (section.level()) {
            case 1 -> no.matches("\\d+") ? Paper.Depth.ARTICLE : Paper.Depth.PART;
            case 2 -> Paper.Depth.CLAUSE;
            default -> Paper.Depth.POINT;
        };
    }

    private static String marker(Paper.Depth depth, String no) {
        if (no.isEmpty() || no.equals("-") || no.equals("+")) {
            return no;
        }
        return switch (depth) {
            case ARTICLE -> "Điều " + no + ".";
            case PART, CLAUSE -> no + ".";
            case POINT -> no.matches("\\p{L}{1,2}") ? no + ")" : no + ".";
        };
    }

    private static void paragraphs(List<String> body, List<Part> parts) {
        List<List<String>> rows = new ArrayList<>();
        for (String paragraph : body) {
            if (paragraph.contains("\t")) {
                rows.add(Arrays.stream(paragraph.split("\t", -1)).map(String::strip).toList());
                continue;
            }
            table(rows, parts);
            parts.add(new Part.Paragraph("", paragraph));
        }
        table(rows, parts);
    }

    private static void table(List<List<String>> rows, List<Part> parts) {
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(Tables.grid(rows)));
            rows.clear();
        }
    }

    private static Paper.Signature signature(PlanContent.Signature signature) {
        return new Paper.Signature(
                signature.authority().map(PlanPaper::signerLines).orElse(List.of()),
                signature.capacity().map(PlanPaper::signerLines).orElse(List.of()),
                signature.name());
    }

    /** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH": each power on a line of its own. */
    private static List<String> signerLines(String words) {
        return Arrays.stream(
                        words.split("\\s+(?=(?:KT|TL|TUQ|Q)\\.)|(?<=CHỦ TỊCH)\\s+(?=PHÓ )", -1))
                .flatMap(line -> Arrays.stream(line.split("\n", -1)))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<Paper.Annex> annexes(AttachedDocument attached) {
        List<Paper.Annex> result = new ArrayList<>();
        if (!attached.title().isEmpty()) {
            List<Part> parts = new ArrayList<>();
            attached.sections().forEach(section -> section(section, parts));
            result.add(new Paper.Annex(false, attached.title(), attached.of(), parts));
        }
        for (PlanContent.Annex annex : content.annexes()) {
            List<Part> parts = new ArrayList<>();
            paragraphs(annex.body(), parts);
            table(new ArrayList<>(annex.rows()), parts);
            List<String> title =
                    Arrays.stream(annex.title().split("\n", -1))
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
            result.add(new Paper.Annex(true, title, attachedTo(), parts));
        }
        unwritten
                .grids()
                .forEach(
                        (title, grid) ->
                                result.add(
                                        new Paper.Annex(
                                                true,
                                                List.of(title),
                                                attachedTo(),
                                                List.of(new Part.Table(grid)))));
        return result;
    }

    /** "Kèm theo Kế hoạch số 05/KH-UBND ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân xã Minh Tiến". */
    private String attachedTo() {
        String issuer =
                content.issuer()
                        .orElse("UBND " + unitName)
                        .replaceFirst("^UBND ", "Ủy ban nhân dân ");
        String type = content.type() == DocumentType.CONG_VAN ? "Công văn" : content.type().label();
        String day = PaperDates.placeAndDate(Optional.empty(), content.date(), content.year());
        return "Kèm theo " + type + " số " + number("      ") + " " + day + " của " + issuer;
    }

    /** "Đăng ký thi đua" gives "đăng ký thi đua"; names and abbreviations keep their capital. */
    private static String lowerStart(String title) {
        String[] words = title.split(" ", 3);
        boolean name =
                (words[0].length() > 1 && Character.isUpperCase(words[0].charAt(1)))
                        || (words.length > 1
                                && !words[1].isEmpty()
                                && Character.isUpperCase(words[1].charAt(0)));
        return name ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
