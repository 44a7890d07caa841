package vn.thidua.plans.answer.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.answer.AnswerDraft;
import vn.thidua.plans.answer.AnswerDrafts;
import vn.thidua.plans.answer.DraftFromParent;
import vn.thidua.plans.answer.DraftingRules;
import vn.thidua.plans.answer.Question;
import vn.thidua.plans.answer.Reason;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.plan.usecase.LinkPlan;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;

/**
 * Soạn kế hoạch trả lời. The questions are kept first and then the draft, under an id that the first write names; whatever is
 * interrupted in between is finished by asking again.
 */
public final class DraftAnswer {

    private static final int RECENT = 20;

    private final Plans plans;
    private final PlanLibrary library;
    private final FindPlan find;
    private final LinkPlan link;
    private final AnswerDrafts drafts;
    private final Units units;
    private final DraftingRules rules;
    private final Clock clock;

    /** With all that a draft is made from. */
    public DraftAnswer(
            Plans plans,
            PlanLibrary library,
            FindPlan find,
            LinkPlan link,
            AnswerDrafts drafts,
            Units units,
            DraftingRules rules,
            Clock clock) {
        this.plans = plans;
        this.library = library;
        this.find = find;
        this.link = link;
        this.drafts = drafts;
        this.units = units;
        this.rules = rules;
        this.clock = clock;
    }

    /** What became of the wish for a draft. */
    public sealed interface Drafted {

        /**
         * Here it is.
         *
         * @param isNew false when it was there already
         */
        record Here(PlanId plan, boolean isNew) implements Drafted {}

        record Refused(Reason reason) implements Drafted {}

        record Forbidden(String sentence) implements Drafted {}

        /** There is no such document for the person who asks. */
        record Absent() implements Drafted {}
    }

    /** A document that can be answered. */
    record Answerable(IssuedPlan issued, PlanContent content) {}

    public Drafted draft(Person by, PlanId parent) {
        if (!by.mayDraft()) {
            return new Drafted.Forbidden(ChangePlan.DRAFTERS_ONLY);
        }
        Optional<Plan> found = find.find(by, parent);
        if (found.isEmpty()) {
            return new Drafted.Absent();
        }
        Optional<Answerable> answerable = answerable(found.get());
        if (answerable.isEmpty()) {
            return new Drafted.Refused(Reason.NOT_IN_FORCE);
        }
        if (!isAbove(found.get().unit(), by.unit())) {
            return new Drafted.Refused(Reason.NOT_A_SUPERIORS_DOCUMENT);
        }
        return draft(answerable.get(), by, Optional.empty());
    }

    /** The document as it is to be answered, if it is in force. */
    Optional<Answerable> answerable(Plan plan) {
        boolean inForce =
                plan.state() instanceof PlanState.Issued
                        || plan.state() instanceof PlanState.Amended;
        return plan.asIssued()
                .filter(_ -> inForce)
                .map(issued -> new Answerable(issued, plan.content()));
    }

    private boolean isAbove(UnitId upper, UnitId lower) {
        UnitTree tree = units.tree();
        Optional<Level> above = tree.find(upper).map(AdministrativeUnit::level);
        Optional<Level> below = tree.find(lower).map(AdministrativeUnit::level);
        return above.isPresent() && below.isPresent() && above.get().isAbove(below.get());
    }

    /** Drafts for the unit at work, once. */
    Drafted draft(Answerable parent, Person by, Optional<UnitId> proposedBy) {
        Optional<AnswerDraft> known = drafts.answering(parent.issued().id());
        if (known.isPresent() && plans.find(known.get().plan()).isPresent()) {
            return new Drafted.Here(known.get().plan(), false);
        }
        UnitTree tree = units.tree();
        DraftFromParent.Drafted drafted =
                new DraftFromParent(tree, rules, LocalDate.now(clock))
                        .draft(
                                parent.issued(),
                                parent.content(),
                                tree.find(by.unit()).orElseThrow(),
                                last(by.unit()));
        PlanId id = keep(parent, by.unit(), proposedBy, known, drafted.questions());
        Plan plan =
                Plan.draftWritten(
                        id,
                        by.unit(),
                        drafted.content(),
                        link.find(by.unit(), drafted.content()),
                        by,
                        clock.instant());
        return new Drafted.Here(id, plans.add(plan) == Plans.Stored.STORED);
    }

    /**
     * The first write. It names the id of the draft for everybody who drafts the same answer, now or after a crash, so that
     * the second write happens once.
     */
    private PlanId keep(
            Answerable parent,
            UnitId unit,
            Optional<UnitId> proposedBy,
            Optional<AnswerDraft> known,
            List<Question> questions) {
        AnswerDraft answer =
                new AnswerDraft(
                        known.map(AnswerDraft::plan).orElseGet(PlanId::next),
                        unit,
                        parent.issued().address(),
                        proposedBy,
                        questions,
                        clock.instant(),
                        known.map(AnswerDraft::revision).orElse(0L) + 1);
        return drafts.keep(answer)
                ? answer.plan()
                : drafts.answering(parent.issued().id()).orElseThrow().plan();
    }

    /** Whether a plan of the unit at work implements the document already, as a draft or issued. */
    boolean answers(UnitId unit, PlanId parent) {
        return library.list(
                                unit,
                                true,
                                List.of(),
                                new PlanLibrary.Filter(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(),
                                        Optional.of(parent)),
                                0,
                                1)
                        .total()
                > 0;
    }

    /** The unit's last plan: its leader signs, and it goes to the same. */
    private Optional<PlanContent> last(UnitId unit) {
        return library
                .list(
                        unit,
                        true,
                        List.of(),
                        new PlanLibrary.Filter(
                                Optional.empty(),
                                Optional.of(PlanState.Name.ISSUED),
                                Set.of(),
                                Optional.empty()),
                        0,
                        RECENT)
                .items()
                .stream()
                .filter(plan -> plan.type() == DocumentType.KE_HOACH)
                .findFirst()
                .flatMap(plan -> plans.find(plan.id()))
                .map(Plan::content);
    }
}
