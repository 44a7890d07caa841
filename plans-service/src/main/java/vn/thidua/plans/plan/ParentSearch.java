package vn.thidua.plans.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.plan.ParentLink.Standing;
import vn.thidua.plans.plan.ParentLink.Tie;
import vn.thidua.plans.plan.PlanContent.Reference;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitNames;
import vn.thidua.plans.unit.UnitTree;

/**
 * Tìm văn bản cấp trên: from what a plan cites to the issued document that it implements. The answer depends on the
 * citation, the tree of that day and the documents issued so far, never on the order in which they came.
 */
public final class ParentSearch {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitTree tree;
    private final LocalDate today;

    public ParentSearch(UnitTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    /**
     * Looks for the parents.
     *
     * @param issued gives what is issued under these keys
     */
    public ParentLink find(
            UnitId own, PlanContent content, Function<Set<ParentKey>, List<IssuedPlan>> issued) {
        LocalDate day = content.date().orElse(today);
        return ParentLink.of(
                content.references().stream()
                        .filter(ParentSearch::asksForAnswer)
                        .flatMap(cited -> tie(own, cited, content, day, issued).stream())
                        .toList());
    }

    /** Thực hiện, hưởng ứng: what is only cited is no parent. A response needs a number to be told from a phrase. */
    private static boolean asksForAnswer(Reference cited) {
        return switch (cited.role()) {
            case IMPLEMENTS -> true;
            case RESPONDS_TO -> cited.number().flatMap(DocumentNumber::key).isPresent();
            case LEGAL_BASIS, CITES, DISSEMINATES, TARGET_SOURCE -> false;
        };
    }

    private Optional<Tie> tie(
            UnitId own,
            Reference cited,
            PlanContent content,
            LocalDate day,
            Function<Set<ParentKey>, List<IssuedPlan>> issued) {
        Issuers issuers = issuers(cited, own, day);
        if (issuers.outside()) {
            return Optional.of(Tie.cited(cited, new Standing.Outside()));
        }
        Set<ParentKey> keys = keys(cited, issuers.units());
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Tie.cited(cited, decide(cited, issuers, content, day, keys, issued.apply(keys))));
    }

    /**
     * Who may have issued the cited document.
     *
     * @param outside a body above all units of the system
     * @param certain the text names the unit
     */
    private record Issuers(List<UnitId> units, boolean outside, boolean certain) {}

    private Issuers issuers(Reference cited, UnitId own, LocalDate day) {
        List<UnitId> above = tree.above(own, day).stream().map(AdministrativeUnit::id).toList();
        if (cited.issuer().isEmpty()) {
            return new Issuers(above, false, false);
        }
        return switch (new UnitNames(tree).meaning(cited.issuer().get(), own, day)) {
            case UnitNames.Meaning.Known(UnitId unit) ->
                    new Issuers(above.contains(unit) ? List.of(unit) : List.of(), false, true);
            case UnitNames.Meaning.Centre() -> new Issuers(List.of(), true, true);
            case UnitNames.Meaning.Several(var units) ->
                    new Issuers(units.stream().filter(above::contains).toList(), false, false);
            case UnitNames.Meaning.Unknown() -> new Issuers(above, false, false);
        };
    }

    private static Set<ParentKey> keys(Reference cited, List<UnitId> issuers) {
        Optional<String> number = cited.number().flatMap(DocumentNumber::key);
        return issuers.stream()
                .flatMap(
                        unit ->
                                number
                                        .map(key -> ParentKey.ofNumber(unit, key))
                                        .or(
                                                () ->
                                                        cited.type()
                                                                .map(
                                                                        type ->
                                                                                ParentKey.ofType(
                                                                                        unit,
                                                                                        type)))
                                        .stream())
                .collect(Collectors.toSet());
    }

    private Standing decide(
            Reference cited,
            Issuers issuers,
            PlanContent content,
            LocalDate day,
            Set<ParentKey> keys,
            List<IssuedPlan> found) {
        boolean byNumber = cited.number().flatMap(DocumentNumber::key).isPresent();
        List<IssuedPlan> exact =
                found.stream()
                        .filter(_ -> byNumber)
                        .filter(plan -> cited.date().equals(Optional.of(plan.issuedOn())))
                        .filter(plan -> cited.type().map(plan.type()::equals).orElse(true))
                        .toList();
        if (exact.size() == 1 && issuers.certain()) {
            return new Standing.Resolved(exact.getFirst().address(), false);
        }
        Set<Integer> years =
                cited.date()
                        .map(date -> Set.of(date.getYear()))
                        .orElseGet(
                                () ->
                                        Stream.of(Optional.of(day.getYear()), content.year())
                                                .flatMap(Optional::stream)
                                                .collect(Collectors.toSet()));
        List<ParentLink.Candidate> near =
                found.stream()
                        .filter(plan -> years.contains(plan.issuedOn().getYear()))
                        .sorted(
                                Comparator.<IssuedPlan, Boolean>comparing(
                                                plan -> !exact.contains(plan))
                                        .thenComparing(
                                                Comparator.comparing(IssuedPlan::issuedOn)
                                                        .reversed())
                                        .thenComparing(plan -> plan.id().value()))
                        .map(
                                plan ->
                                        new ParentLink.Candidate(
                                                plan.address(),
                                                reasons(cited, plan, issuers, byNumber)))
                        .toList();
        return near.isEmpty() ? new Standing.Pending(keys) : new Standing.Ambiguous(near, keys);
    }

    private List<String> reasons(
            Reference cited, IssuedPlan plan, Issuers issuers, boolean byNumber) {
        List<String> why = new ArrayList<>();
        if (byNumber) {
            why.add("Trùng số " + plan.number().text().orElse(""));
        }
        String on = DAY.format(plan.issuedOn());
        if (cited.date().isEmpty()) {
            why.add("Văn bản không ghi ngày của căn cứ; văn bản này ban hành ngày " + on);
        } else if (cited.date().get().equals(plan.issuedOn())) {
            why.add("Trùng ngày " + on);
        } else {
            why.add(
                    "Khác ngày: trích dẫn ghi "
                            + DAY.format(cited.date().get())
                            + ", văn bản này ban hành ngày "
                            + on);
        }
        if (cited.type().isPresent() && cited.type().get() != plan.type()) {
            why.add(
                    "Khác loại văn bản: trích dẫn là "
                            + lower(cited.type().get())
                            + ", văn bản này là "
                            + lower(plan.type()));
        }
        if (!issuers.certain()) {
            why.add(
                    "Trích dẫn chưa rõ cơ quan ban hành; văn bản này do "
                            + name(plan.unit())
                            + " ban hành");
        }
        if (!byNumber) {
            why.add("Trích dẫn không ghi số; văn bản này cùng loại và cùng năm");
        }
        return why;
    }

    /** What superiors issued that year and may be meant by a plan that cites nothing, most likely first. */
    public List<ParentLink.Candidate> suggest(
            UnitId own, PlanContent content, List<PlanSummary> issuedAbove) {
        LocalDate day = content.date().orElse(today);
        List<UnitId> above = tree.above(own, day).stream().map(AdministrativeUnit::id).toList();
        int year = content.year().orElse(day.getYear());
        record Scored(PlanSummary plan, int score, List<String> why) {}
        return issuedAbove.stream()
                .filter(plan -> above.contains(plan.unit()) && isDirecting(plan.type()))
                .filter(
                        plan ->
                                plan.issuedOn().isPresent()
                                        && plan.year().orElse(plan.issuedOn().get().getYear())
                                                == year)
                .map(
                        plan -> {
                            List<String> why = new ArrayList<>();
                            int distance = above.indexOf(plan.unit());
                            int score = Math.max(0, 40 - 10 * distance);
                            if (plan.kind().isPresent() && plan.kind().equals(content.kind())) {
                                score += 30;
                                why.add("Gợi ý: cùng loại nội dung với kế hoạch này");
                            }
                            double overlap = Subject.overlap(content.title(), plan.title());
                            if (overlap >= 0.5) {
                                score += (int) (40 * overlap);
                                why.add("Gợi ý: trích yếu gần giống");
                            }
                            why.add(
                                    distance == 0
                                            ? "Gợi ý: do "
                                                    + name(plan.unit())
                                                    + ", cấp trên trực tiếp, ban hành trong năm "
                                                    + year
                                            : "Gợi ý: do "
                                                    + name(plan.unit())
                                                    + " ban hành trong năm "
                                                    + year);
                            return new Scored(plan, score, why);
                        })
                .sorted(
                        Comparator.comparingInt(Scored::score)
                                .reversed()
                                .thenComparing(
                                        scored -> scored.plan().issuedOn().orElse(LocalDate.MIN),
                                        Comparator.reverseOrder())
                                .thenComparing(scored -> scored.plan().id().value()))
                .limit(5)
                .map(
                        scored ->
                                new ParentLink.Candidate(
                                        new ParentLink.Parent(
                                                scored.plan().id(), scored.plan().unit()),
                                        scored.why()))
                .toList();
    }

    /** Kinds of documents by which a superior asks its subordinates for plans. */
    public static boolean isDirecting(DocumentType type) {
        return switch (type) {
            case KE_HOACH, CHI_THI, CHUONG_TRINH, HUONG_DAN -> true;
            case QUYET_DINH,
                    CONG_VAN,
                    BAO_CAO,
                    TO_TRINH,
                    BIEN_BAN,
                    NGHI_QUYET,
                    THONG_BAO,
                    KET_LUAN,
                    LUAT,
                    NGHI_DINH,
                    THONG_TU,
                    QUY_DINH ->
                    false;
        };
    }

    /** The one question that a person is asked about the link, if any. */
    public Optional<String> question(UnitId own, PlanContent content, ParentLink link) {
        return switch (link.name()) {
            case RESOLVED, NOT_NEEDED -> Optional.empty();
            case PENDING ->
                    link.onlyOutside()
                            ? Optional.of(
                                    "Văn bản được dẫn "
                                            + cited(content.citedParent())
                                            + "là của cơ quan trung ương, không có trong hệ thống. Kế hoạch này còn thực hiện văn bản nào của cấp trên không?")
                            : Optional.empty();
            case AMBIGUOUS -> link.ties().stream().flatMap(it -> question(it).stream()).findFirst();
            case NONE_CITED -> Optional.of(noneCited(own, content));
        };
    }

    /** What is asked about one citation. */
    public Optional<String> question(Tie tie) {
        return tie.standing() instanceof Standing.Ambiguous
                ? Optional.of(
                        "Văn bản dẫn "
                                + cited(tie.cited())
                                + "nhưng chưa khớp hẳn với văn bản nào. Văn bản nào dưới đây là căn cứ của kế hoạch này?")
                : Optional.empty();
    }

    private String noneCited(UnitId own, PlanContent content) {
        return content.citedParent().isEmpty()
                ? "Văn bản không dẫn kế hoạch nào của cấp trên. Kế hoạch này thực hiện văn bản nào?"
                : "Văn bản dẫn "
                        + cited(content.citedParent())
                        + "không phải của cấp trên của "
                        + name(own)
                        + ". Kế hoạch này thực hiện văn bản nào?";
    }

    private static String cited(Optional<Reference> reference) {
        return reference
                .map(
                        it ->
                                Stream.of(
                                                it.type()
                                                        .map(ParentSearch::lower)
                                                        .orElse("văn bản"),
                                                it.number()
                                                        .map(number -> "số " + number)
                                                        .orElse(""),
                                                it.date()
                                                        .map(date -> "ngày " + DAY.format(date))
                                                        .orElse(""),
                                                it.issuer()
                                                        .map(issuer -> "của " + issuer)
                                                        .orElse(""))
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining(" ", "", ", ")))
                .orElse("");
    }

    private static String lower(DocumentType type) {
        return type.label().toLowerCase(Locale.ROOT);
    }

    private String name(UnitId unit) {
        return tree.find(unit).map(AdministrativeUnit::nameInSentence).orElse("đơn vị cấp trên");
    }
}
