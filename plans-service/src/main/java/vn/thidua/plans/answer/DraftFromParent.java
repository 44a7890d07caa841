package vn.thidua.plans.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.plans.answer.Question.Form;
import vn.thidua.plans.answer.Question.Place;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Reference;
import vn.thidua.plans.plan.PlanContent.Signature;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.plan.PlanContent.Task;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitTree;

/**
 * Soạn kế hoạch trả lời: from a superior's document to the plan of a unit below it. What the unit must know itself is left
 * open and asked.
 */
public final class DraftFromParent {

    private final UnitTree tree;
    private final DraftingRules rules;
    private final LocalDate today;

    /** What drafting needs to know. */
    public DraftFromParent(UnitTree tree, DraftingRules rules, LocalDate today) {
        this.tree = tree;
        this.rules = rules;
        this.today = today;
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
        Localisation local = new Localisation(superior, own, tree, rules.bodies(), today);
        return new Draft(new Drafting(parent, content, superior, own, local, rules, today), last)
                .draft();
    }

    private static final class Draft {

        private final Drafting drafting;
        private final Optional<PlanContent> last;
        private final IssuedPlan parent;
        private final PlanContent above;
        private final AdministrativeUnit superior;
        private final AdministrativeUnit own;
        private final Localisation local;
        private final List<Ground> grounds;
        private final QuestionList questions = new QuestionList();

        Draft(Drafting drafting, Optional<PlanContent> last) {
            this.drafting = drafting;
            this.last = last;
            this.parent = drafting.parent();
            this.above = drafting.above();
            this.superior = drafting.superior();
            this.own = drafting.own();
            this.local = drafting.local();
            this.grounds = Ground.carriedOver(above.references(), drafting.rules().acts());
        }

        Drafted draft() {
            String title = title();
            Deadlines deadlines = new Deadlines(drafting, questions);
            FactDrafting facts = new FactDrafting(drafting, questions);
            List<Movement> movements = facts.movements();
            List<Task> tasks = new TaskDrafting(drafting, questions, deadlines).tasks();
            List<Target> targets = facts.targets();
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
                            Optional.of(drafting.year()),
                            above.theme(),
                            Optional.of("UBND " + own.nameInSentence()),
                            Optional.of(BodyKind.UBND),
                            List.of(),
                            opening(title),
                            new SectionDrafting(drafting, deadlines, title).sections(),
                            movements,
                            tasks,
                            targets,
                            references(),
                            recipients(),
                            Optional.of(signature),
                            List.of(),
                            Set.of());
            return new Drafted(content, questions.all());
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

        private Signature signature() {
            Optional<String> name = last.flatMap(PlanContent::signature).flatMap(Signature::name);
            if (name.isEmpty()) {
                questions.ask(
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
            String kind = drafting.kind();
            String focal = drafting.focal(superior) + " " + superior.nameInSentence();
            return own.level() == Level.COMMUNE
                    ? List.of(
                            focal + " (để báo cáo)",
                            "Thường trực Đảng ủy, HĐND " + kind + " (để báo cáo)",
                            "Chủ tịch, các Phó Chủ tịch UBND " + kind,
                            "Ủy ban MTTQ Việt Nam và các đoàn thể " + kind,
                            "Các ban, ngành, công chức " + kind,
                            Drafting.capitalised(local.text(drafting.subordinates())),
                            "Lưu: VT")
                    : List.of(
                            focal + " (để báo cáo)",
                            Drafting.capitalised(local.text("Thường trực " + partyOf(superior)))
                                    + ", HĐND "
                                    + kind
                                    + " (để báo cáo)",
                            "Chủ tịch, các Phó Chủ tịch UBND " + kind,
                            "Ủy ban MTTQ Việt Nam và các đoàn thể " + kind,
                            "Các phòng, ban, ngành " + kind,
                            Drafting.capitalised(local.text("UBND " + drafting.subordinates())),
                            "Lưu: VT, NV");
        }

        private String partyOf(AdministrativeUnit unit) {
            return unit.level() == Level.PROVINCE ? "Tỉnh ủy" : "Huyện ủy";
        }
    }
}
