package vn.thidua.awards.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thidua.awards.calendar.usecase.ConsultCalendar;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.AwardTerms;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.Hand;
import vn.thidua.awards.dossier.StepLimits;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.platform.time.WorkingDays;

/** Who sees a dossier, who holds it, and by when it has to go on. */
@Component
class DossierDesk {

    static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được làm việc này.";

    private final Dossiers dossiers;
    private final StepLimits limits;
    private final ConsultCalendar calendar;
    private final TenantTree tree;
    private final Clock clock;

    DossierDesk(
            Dossiers dossiers,
            StepLimits limits,
            ConsultCalendar calendar,
            TenantTree tree,
            Clock clock) {
        this.dossiers = dossiers;
        this.limits = limits;
        this.calendar = calendar;
        this.tree = tree;
        this.clock = clock;
    }

    /** Own ones, and those of units below that were sent up. */
    Optional<AwardDossier> seen(DossierId id) {
        return dossiers.own(id).or(() -> dossiers.below(id, today()).filter(AwardDossier::isShown));
    }

    boolean proposes(Caller by, AwardDossier dossier) {
        return units(by).contains(dossier.unit());
    }

    boolean holds(Caller by, AwardDossier dossier) {
        return dossier.isShown() && units(by).contains(dossier.holder());
    }

    /** The own unit and those whose work it goes on with. */
    Set<TenantId> units(Caller by) {
        return tree.continuedBy(by.tenant(), today());
    }

    /** Who goes on with the unit's work today: itself while it exists. */
    TenantId heir(TenantId unit) {
        return tree.heir(unit, today());
    }

    /** Held by who goes on with the work of a holder that has ended, e.g. the province after the districts' end. */
    AwardDossier adopted(AwardDossier dossier) {
        return dossier.heldBy(heir(dossier.holder()));
    }

    /** Reads what belongs to a unit, whoever asks; the use case has made sure that he may. */
    <T> T ofUnit(TenantId unit, Supplier<T> read) {
        return Tenancy.<T, RuntimeException>call(
                new TenantScope.Work(unit, "count what a unit has nominated"), read::get);
    }

    static boolean works(Caller by) {
        return by.has("specialist") || by.has("leader");
    }

    Hand hand(Caller by) {
        return new Hand(by.tenant(), by.subject(), clock.instant(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the head of the unit decides it and nobody above him does, so that it goes no further. */
    boolean decidesLast(AwardTerms terms, TenantId unit) {
        return tree.node(unit).filter(node -> terms.decidedAt(node.level())).isPresent()
                && tree.ancestors(unit, today()).stream()
                        .noneMatch(node -> terms.decidedAt(node.level()));
    }

    /** The last day of so many working days of the unit's calendar; nothing where the holidays are not known. */
    Optional<LocalDate> after(TenantId unit, int workingDays) {
        return calendar.of(unit).after(today(), workingDays)
                        instanceof WorkingDays.Counted.Until(var day)
                ? Optional.of(day)
                : Optional.empty();
    }

    /** With the limit of the step that it is in now, if it has just come to it. */
    AwardDossier timed(AwardDossier before, AwardDossier after) {
        return before.state() == after.state() && before.holder().equals(after.holder())
                ? after
                : after.dueOn(
                        limits.of(after.state(), today())
                                .flatMap(limit -> after(after.holder(), limit.workingDays())));
    }
}
