package vn.thidua.plans.plan.finding.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.finding.ContentLint;
import vn.thidua.plans.plan.finding.DismissalStore;
import vn.thidua.plans.plan.finding.Dismissals;
import vn.thidua.plans.plan.finding.Noticed;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.Units;

/** Rà soát văn bản của đơn vị: as it is stored, or as somebody is just writing it. */
public final class NoticeFindings {

    private final FindPlan find;
    private final DismissalStore dismissals;
    private final ContentLint lint;
    private final Units units;
    private final Clock clock;

    public NoticeFindings(
            FindPlan find, DismissalStore dismissals, ContentLint lint, Units units, Clock clock) {
        this.find = find;
        this.dismissals = dismissals;
        this.lint = lint;
        this.units = units;
        this.clock = clock;
    }

    /** What there is to say. */
    public sealed interface Outcome {

        record Findings(List<Noticed> items) implements Outcome {}

        record Refused(Enum<?> reason, String sentence) implements Outcome {}

        record Forbidden(String sentence) implements Outcome {}

        record Absent() implements Outcome {}
    }

    /**
     * The findings of a plan.
     *
     * @param writing the content as it stands on the page; empty for the stored one
     */
    public Outcome notice(Person by, PlanId id, Optional<PlanContent> writing) {
        Optional<Plan> plan = find.find(by, id);
        if (plan.isEmpty()) {
            return new Outcome.Absent();
        }
        if (!plan.get().unit().equals(by.unit())) {
            return new Outcome.Forbidden("Văn bản này của đơn vị khác, chỉ được xem.");
        }
        return notice(by, plan.get(), writing.orElse(plan.get().content()));
    }

    Outcome notice(Person by, Plan plan, PlanContent content) {
        Optional<AdministrativeUnit> unit = units.tree().find(plan.unit());
        ContentLint.Issuer issuer =
                new ContentLint.Issuer(
                        unit.map(AdministrativeUnit::level).map(NoticeFindings::level),
                        unit.map(AdministrativeUnit::nameInSentence),
                        plan.source().isEmpty());
        List<PlanContent> parents =
                plan.link().parents().stream()
                        .flatMap(parent -> find.find(by, parent.plan()).stream())
                        .map(Plan::content)
                        .toList();
        Dismissals seen = dismissals.find(plan.id(), plan.unit());
        return new Outcome.Findings(
                lint.notice(content, issuer, LocalDate.now(clock), parents).stream()
                        .map(noticed -> noticed.with(seen))
                        .toList());
    }

    private static AdminLevel level(Level level) {
        return switch (level) {
            case CENTRAL -> AdminLevel.TRUNG_UONG;
            case PROVINCE -> AdminLevel.TINH;
            case DISTRICT -> AdminLevel.HUYEN;
            case COMMUNE -> AdminLevel.XA;
        };
    }
}
