package vn.thidua.plans.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.plans.answer.Question.Form;
import vn.thidua.plans.answer.Question.Option;
import vn.thidua.plans.answer.Question.Place;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.lint.LegalActs;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Reference;
import vn.thidua.plans.plan.PlanContent.Section;
import vn.thidua.plans.plan.PlanContent.Signature;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.plan.PlanContent.Task;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.Spelling;
import vn.thidua.plans.unit.UnitKind;
import vn.thidua.plans.unit.UnitTree;

/**
 * Soạn kế hoạch trả lời: from a superior's document to the plan of a unit below it. What the unit must know itself is left
 * open and asked.
 */
public final class DraftFromParent {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Pattern BEFORE_DAY =
            Pattern.compile(
                    "(?iu)((?:trước|chậm nhất|chậm nhất là|đến hết)\\s+(?:ngày\\s+)?)((\\d{1,2})(?:/(\\d{1,2})/(\\d{4})|\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})))");

    private final UnitTree tree;
    private final LocalBodies bodies;
    private final LegalActs acts;
    private final LocalDate today;
    private final int daysBefore;

    /** What drafting needs to know. */
    public DraftFromParent(UnitTree tree, DraftingRules rules, LocalDate today) {
        this.tree = tree;
        this.bodies = rules.bodies();
        this.acts = rules.acts();
        this.today = today;
        this.daysBefore = rules.daysBefore();
    }

    /** A draft and what is to be asked about it. */
    public record Drafted(PlanContent content, List<Question> questions) {
        public Drafted {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Drafts the answer.
     *
     * @param content what the superior's document says
     * @param last the unit's last plan, for who signs and who receives
     */
    public Drafted draft(
            IssuedPlan parent,
            PlanContent content,
            AdministrativeUnit own,
            Optional<PlanContent> last) {
        AdministrativeUnit superior = tree.find(parent.unit()).orElseThrow();
        return new Drafting(
                        parent,
                        content,
                        superior,
                        own,
                        last,
                        new Localisation(superior, own, tree, bodies, today))
                .draft();
    }

    private final class Drafting {

        private final IssuedPlan parent;
        private final PlanContent above;
        private final AdministrativeUnit superior;
        private final AdministrativeUnit own;
        private final Optional<PlanContent> last;
        private final Localisation local;
        private final List<Ground> grounds;
        private final List<Question> questions = new ArrayList<>();

        Drafting(
                IssuedPlan parent,
                PlanContent above,
                AdministrativeUnit superior,
                AdministrativeUnit own,
                Optional<PlanContent> last,
                Localisation local) {
            this.parent = parent;
            this.above = above;
            this.superior = superior;
            this.own = own;
            this.last = last;
            this.local = local;
            this.grounds = Ground.carriedOver(above.references(), acts);
        }

        Drafted draft() {
            String title = title();
            List<Movement> movements = movements();
            List<Task> tasks = tasks();
            List<Target> targets = targets();
            Signature signature = signature();
            PlanContent content =
                    new PlanContent(
                            DocumentType.KE_HOACH,
                            new DocumentNumber(
                                    Optional.empty(),
                                    Optional.of(
                                            PlanContent.symbol(
                                                    DocumentType.KE_HOACH, BodyKind.UBND))),
                            Optional.of(own.bareName()),
                            Optional.empty(),
                            title,
                            above.kind().filter(kind -> kind != PlanKind.COUNCIL),
                            Optional.of(above.year().orElse(parent.issuedOn().getYear())),
                            above.theme(),
                            Optional.of("UBND " + own.nameInSentence()),
                            Optional.of(BodyKind.UBND),
                            List.of(),
                            opening(title),
                            sections(),
                            movements,
                            tasks,
                            targets,
                            references(),
                            recipients(),
                            Optional.of(signature),
                            List.of(),
                            Set.of());
            return new Drafted(content, questions);
        }

        private void ask(
                String sentence,
                Optional<String> evidence,
                Place place,
                Form form,
                List<Option> options) {
            questions.add(
                    new Question(
                            "q" + (questions.size() + 1),
                            sentence,
                            evidence,
                            place,
                            form,
                            options,
                            Optional.empty()));
        }

        private String title() {
            return Citation.subject(local.text(Citation.subject(above.title())));
        }

        /** Grounds one by one, the document that is answered last, then the sentence that opens the plan. */
        private List<String> opening(String title) {
            List<String> lines = new ArrayList<>();
            grounds.forEach(ground -> lines.add("Căn cứ " + ground.words() + ";"));
            lines.add("Thực hiện " + Citation.of(parent, Citation.committee(superior)) + ";");
            lines.add(
                    Citation.committee(own)
                            + " xây dựng Kế hoạch "
                            + Citation.lowerFirst(title)
                            + " như sau:");
            return lines;
        }

        private List<Reference> references() {
            Reference answered =
                    new Reference(
                            Optional.of(parent.type()),
                            parent.number().text(),
                            Optional.of(parent.issuedOn()),
                            Optional.of(Citation.committee(superior)),
                            Optional.of(Citation.lowerFirst(Citation.subject(parent.title()))),
                            CitationRole.IMPLEMENTS,
                            Optional.empty());
            return Stream.concat(grounds.stream().map(Ground::reference), Stream.of(answered))
                    .toList();
        }

        private List<Section> sections() {
            return above.sections().isEmpty()
                    ? withoutModel()
                    : above.sections().stream()
                            .map(
                                    section ->
                                            section(
                                                    section.no().orElse(""),
                                                    local.text(section.heading()),
                                                    section.level(),
                                                    section.body().stream()
                                                            .map(this::said)
                                                            .toList()))
                            .toList();
        }

        private static Section section(String no, String heading, int level, List<String> body) {
            return new Section(
                    Optional.of(no).filter(it -> !it.isEmpty()),
                    heading,
                    level,
                    body,
                    Optional.empty());
        }

        /** A directive or a letter has points but no parts: a plan of three parts is made around them. */
        private List<Section> withoutModel() {
            String kind = own.kind().map(UnitKind::label).orElse("");
            String everybody =
                    own.level() == Level.COMMUNE
                            ? "Các ban, ngành, đoàn thể, " + local.text(subordinatesOf(superior))
                            : "Các phòng, ban, ngành, đoàn thể, "
                                    + local.text("UBND " + subordinatesOf(superior));
            String focal = local.body(focal(superior)).orElse("UBND " + kind);
            List<String> points = points().map(this::said).toList();
            return List.of(
                    section("I", "MỤC ĐÍCH, YÊU CẦU", 1, List.of()),
                    section("1", "Mục đích", 2, List.of(purpose(kind))),
                    section(
                            "2",
                            "Yêu cầu",
                            2,
                            List.of(
                                    everybody
                                            + " tổ chức thực hiện thiết thực, hiệu quả, đúng thời gian, phù hợp với nhiệm vụ được giao.")),
                    section("II", "NỘI DUNG", 1, points),
                    section(
                            "III",
                            "TỔ CHỨC THỰC HIỆN",
                            1,
                            List.of(
                                    "1. "
                                            + everybody
                                            + " căn cứ Kế hoạch này tổ chức thực hiện; báo cáo kết quả về UBND "
                                            + kind
                                            + " (qua "
                                            + Citation.lowerFirst(focal)
                                            + ").",
                                    "2. "
                                            + focal
                                            + " theo dõi, đôn đốc, tổng hợp kết quả, tham mưu UBND "
                                            + kind
                                            + " báo cáo "
                                            + Citation.committee(superior)
                                            + ".",
                                    "Trên đây là Kế hoạch "
                                            + Citation.lowerFirst(title())
                                            + " của "
                                            + Citation.committee(own)
                                            + "./.")));
        }

        private String purpose(String kind) {
            return "Triển khai kịp thời, đồng bộ "
                    + parent.type().label()
                    + parent.number().text().map(number -> " số " + number).orElse("")
                    + " của "
                    + Citation.committee(superior)
                    + " trên địa bàn "
                    + kind
                    + "; động viên cán bộ, công chức, viên chức, người lao động và Nhân dân thi đua hoàn thành các chỉ tiêu, nhiệm vụ của "
                    + kind
                    + " năm "
                    + above.year().orElse(parent.issuedOn().getYear())
                    + ".";
        }

        /** What the superior asks for, one by one: what follows the sentence that ends with a colon. */
        private Stream<String> points() {
            List<String> lines = above.opening();
            int start = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().endsWith(":")) {
                    start = i + 1;
                    break;
                }
            }
            return lines.subList(start, lines.size()).stream();
        }

        private String focal(AdministrativeUnit unit) {
            return bodies.of("noi-vu", unit.level(), today)
                    .map(LocalBodies.Body::name)
                    .orElseGet(() -> Citation.committee(unit));
        }

        private List<Movement> movements() {
            List<Movement> all = new ArrayList<>();
            for (Movement movement : above.movements()) {
                String name = local.name(movement.name());
                Optional<String> body = movement.standingBody().flatMap(local::body);
                all.add(
                        new Movement(
                                name, body, movement.period().map(local::text), Optional.empty()));
                if (local.namesSuperior(name)) {
                    ask(
                            "Tên phong trào “"
                                    + name
                                    + "” mang địa danh của "
                                    + superior.nameInSentence()
                                    + ". Kế hoạch của "
                                    + own.nameInSentence()
                                    + " ghi tên nào?",
                            words(movement.evidence(), movement.name()),
                            new Place.MovementName(name),
                            Form.WORDS,
                            List.of(
                                    new Option(name, "Giữ nguyên tên của cấp trên"),
                                    new Option(
                                            withOwnPlace(name),
                                            "Đổi thành “" + withOwnPlace(name) + "”")));
                }
                if (movement.standingBody().isPresent() && body.isEmpty()) {
                    ask(
                            "Ở "
                                    + own.nameInSentence()
                                    + ", cơ quan nào thường trực phong trào “"
                                    + name
                                    + "”? Ở cấp trên là "
                                    + movement.standingBody().get()
                                    + ".",
                            words(movement.evidence(), movement.name()),
                            new Place.StandingBody(name),
                            Form.WORDS,
                            offices());
                }
            }
            return all;
        }

        private String withOwnPlace(String name) {
            return name.replaceAll(
                    "(?iu)(?<![\\p{L}\\p{N}])"
                            + Pattern.quote(superior.bareName())
                            + "(?![\\p{L}\\p{N}])",
                    Matcher.quoteReplacement(own.bareName()));
        }

        private List<Task> tasks() {
            List<Task> all = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            Set<List<Integer>> past = new java.util.LinkedHashSet<>();
            for (Task task : above.tasks()) {
                String words = first(said(task.content()));
                Optional<String> lead = task.lead().flatMap(local::body);
                boolean twice =
                        !seen.add(
                                Spelling.key(words)
                                        + "|"
                                        + task.lead().map(Spelling::key).orElse("")
                                        + "|"
                                        + task.quarter());
                if (twice) {
                    continue;
                }
                Optional<LocalDate> due = task.due().map(day -> day.minusDays(daysBefore));
                all.add(
                        new Task(
                                Optional.of(all.size() + 1),
                                words,
                                lead,
                                task.coordinating().map(local::helpers),
                                task.quarter(),
                                task.year(),
                                due,
                                Optional.empty()));
                if (task.lead().isPresent() && lead.isEmpty()) {
                    ask(
                            "Ở "
                                    + own.nameInSentence()
                                    + ", ai chủ trì nhiệm vụ “"
                                    + words
                                    + "”? Ở cấp trên là "
                                    + task.lead().get()
                                    + ".",
                            words(task.evidence(), task.content()),
                            new Place.Lead(words),
                            Form.WORDS,
                            offices());
                }
                if (due.isPresent() && due.get().isBefore(today)) {
                    askDue(task, words);
                }
                quarterOver(task).ifPresent(past::add);
            }
            past.forEach(quarter -> askQuarter(quarter.get(0), quarter.get(1), all));
            return all;
        }

        private String said(String above) {
            return deadlines(local.text(above), above);
        }

        /** Deadlines in the words lie before the superior's; one that is over then is asked for. */
        private String deadlines(String words, String above) {
            return BEFORE_DAY
                    .matcher(words)
                    .replaceAll(
                            match -> {
                                Optional<LocalDate> their = day(match);
                                Optional<LocalDate> own =
                                        their.map(day -> day.minusDays(daysBefore))
                                                .filter(day -> !day.isBefore(today));
                                if (their.isPresent() && own.isEmpty()) {
                                    askDay(match.group(2), their.get(), above);
                                }
                                return Matcher.quoteReplacement(
                                        own.map(day -> match.group(1) + written(match, day))
                                                .orElse(match.group()));
                            });
        }

        private static boolean slashed(MatchResult match) {
            return match.group(2).contains("/");
        }

        private static String written(MatchResult match, LocalDate day) {
            return slashed(match) ? DAY.format(day) : Citation.day(day);
        }

        private static Optional<LocalDate> day(MatchResult match) {
            try {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(match.group(slashed(match) ? 5 : 7)),
                                Integer.parseInt(match.group(slashed(match) ? 4 : 6)),
                                Integer.parseInt(match.group(3))));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        private void askDay(String words, LocalDate above, String paragraph) {
            boolean asked =
                    questions.stream()
                            .anyMatch(it -> it.place().equals(new Place.DayInWords(words)));
            if (!asked) {
                ask(
                        "Văn bản của "
                                + superior.nameInSentence()
                                + " đặt hạn "
                                + DAY.format(above)
                                + (above.isBefore(today) ? ", nay đã qua" : ", sắp đến")
                                + ". "
                                + first(own.nameInSentence())
                                + " đặt hạn ngày nào?",
                        Optional.of(paragraph),
                        new Place.DayInWords(words),
                        Form.DATE,
                        above.isBefore(today)
                                ? List.of()
                                : List.of(
                                        new Option(
                                                above.toString(),
                                                "Theo hạn của cấp trên: " + DAY.format(above))));
            }
        }

        private void askDue(Task task, String words) {
            LocalDate above = task.due().orElseThrow();
            List<Option> options =
                    above.isBefore(today)
                            ? List.of()
                            : List.of(
                                    new Option(
                                            above.toString(),
                                            "Theo hạn của cấp trên: " + DAY.format(above)));
            ask(
                    "Nhiệm vụ “"
                            + words
                            + "” có hạn của cấp trên là "
                            + DAY.format(above)
                            + ". "
                            + first(own.nameInSentence())
                            + " hoàn thành trước ngày nào?",
                    words(task.evidence(), task.content()),
                    new Place.Due(words),
                    Form.DATE,
                    options);
        }

        /** Year and quarter, if it ended before today. */
        private Optional<List<Integer>> quarterOver(Task task) {
            if (task.quarter().isEmpty()) {
                return Optional.empty();
            }
            int year = task.year().or(above::year).orElse(parent.issuedOn().getYear());
            int quarter = task.quarter().get();
            LocalDate end = LocalDate.of(year, quarter * 3, 1).plusMonths(1);
            return end.isAfter(today) ? Optional.empty() : Optional.of(List.of(year, quarter));
        }

        private void askQuarter(int year, int quarter, List<Task> all) {
            if (year != today.getYear()) {
                return;
            }
            List<String> late =
                    all.stream()
                            .filter(task -> task.quarter().equals(Optional.of(quarter)))
                            .map(task -> "- " + task.content())
                            .toList();
            int now = (today.getMonthValue() + 2) / 3;
            ask(
                    late.size()
                            + " nhiệm vụ có thời gian thực hiện "
                            + roman(quarter)
                            + "/"
                            + year
                            + ", nay đã qua. Chuyển sang quý nào?",
                    Optional.of(String.join("\n", late)),
                    new Place.PastQuarter(year, quarter),
                    Form.CHOICE,
                    List.of(
                            new Option(
                                    Integer.toString(now),
                                    "Chuyển sang " + roman(now) + "/" + year),
                            new Option(
                                    Integer.toString(quarter),
                                    "Giữ nguyên " + roman(quarter) + "/" + year)));
        }

        private List<Target> targets() {
            List<Target> all = new ArrayList<>();
            for (Target target : above.targets()) {
                boolean share = target.unit().map(unit -> unit.contains("%")).orElse(false);
                Target carried =
                        new Target(
                                target.group(),
                                local.text(target.name()),
                                target.comparator(),
                                share ? target.value() : Optional.empty(),
                                target.unit(),
                                Optional.empty());
                all.add(carried);
                if (!share && target.value().isPresent()) {
                    String value =
                            Stream.of(
                                            target.comparator().map(DraftFromParent::words),
                                            target.value()
                                                    .map(
                                                            it ->
                                                                    it.stripTrailingZeros()
                                                                            .toPlainString()
                                                                            .replace('.', ',')),
                                            target.unit())
                                    .flatMap(Optional::stream)
                                    .filter(it -> !it.isBlank())
                                    .reduce((one, other) -> one + " " + other)
                                    .orElse("");
                    ask(
                            "Chỉ tiêu “"
                                    + carried.name()
                                    + "” của "
                                    + superior.nameInSentence()
                                    + " là "
                                    + value
                                    + ". Chỉ tiêu của "
                                    + own.nameInSentence()
                                    + " là bao nhiêu"
                                    + target.unit().map(unit -> " (" + unit + ")").orElse("")
                                    + "?",
                            words(target.evidence(), target.name()),
                            new Place.TargetValue(Edits.key(carried)),
                            Form.NUMBER,
                            List.of());
                }
            }
            return all;
        }

        private Signature signature() {
            Optional<String> name = last.flatMap(PlanContent::signature).flatMap(Signature::name);
            if (name.isEmpty()) {
                ask(
                        "Ai ký kế hoạch của " + own.nameInSentence() + "? Ghi họ và tên.",
                        Optional.empty(),
                        new Place.Signer(),
                        Form.WORDS,
                        List.of());
            }
            return last.flatMap(PlanContent::signature)
                    .orElseGet(
                            () ->
                                    new Signature(
                                            Optional.of("TM. ỦY BAN NHÂN DÂN"),
                                            Optional.of("CHỦ TỊCH"),
                                            Optional.empty()));
        }

        private List<String> recipients() {
            List<String> known = last.map(PlanContent::recipients).orElse(List.of());
            if (!known.isEmpty()) {
                return known;
            }
            String kind = own.kind().map(UnitKind::label).orElse("");
            String focal = focal(superior) + " " + superior.nameInSentence();
            return own.level() == Level.COMMUNE
                    ? List.of(
                            focal + " (để báo cáo)",
                            "Thường trực Đảng ủy, HĐND " + kind + " (để báo cáo)",
                            "Chủ tịch, các Phó Chủ tịch UBND " + kind,
                            "Ủy ban MTTQ Việt Nam và các đoàn thể " + kind,
                            "Các ban, ngành, công chức " + kind,
                            first(local.text(subordinatesOf(superior))),
                            "Lưu: VT")
                    : List.of(
                            focal + " (để báo cáo)",
                            first(local.text("Thường trực " + partyOf(superior)))
                                    + ", HĐND "
                                    + kind
                                    + " (để báo cáo)",
                            "Chủ tịch, các Phó Chủ tịch UBND " + kind,
                            "Ủy ban MTTQ Việt Nam và các đoàn thể " + kind,
                            "Các phòng, ban, ngành " + kind,
                            first(local.text("UBND " + subordinatesOf(superior))),
                            "Lưu: VT, NV");
        }

        private String subordinatesOf(AdministrativeUnit unit) {
            return unit.level() == Level.DISTRICT ? "các xã, thị trấn" : "các huyện, thành phố";
        }

        private String partyOf(AdministrativeUnit unit) {
            return unit.level() == Level.PROVINCE ? "Tỉnh ủy" : "Huyện ủy";
        }

        /** Who may do it, as ready answers. */
        private List<Option> offices() {
            String kind = own.kind().map(UnitKind::label).orElse("");
            Set<String> names = new TreeSet<>();
            bodies.at(own.level(), today).stream()
                    .filter(body -> !Set.of("doan", "dang-uy").contains(body.duty()))
                    .map(LocalBodies.Body::name)
                    .forEach(names::add);
            return Stream.concat(Stream.of("UBND " + kind), names.stream())
                    .map(name -> new Option(name, name))
                    .toList();
        }
    }

    private static Optional<String> words(Optional<Evidence> evidence, String otherwise) {
        return Optional.of(evidence.map(Evidence::text).orElse(otherwise));
    }

    private static String words(vn.thidua.plans.document.Comparator comparator) {
        return switch (comparator) {
            case DAT -> "đạt";
            case DUOI -> "dưới";
            case TREN -> "trên";
            case IT_NHAT -> "ít nhất";
            case TOI_DA -> "tối đa";
        };
    }

    private static String roman(int quarter) {
        return "Quý " + List.of("I", "II", "III", "IV").get(quarter - 1);
    }

    private static String first(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
