package vn.thidua.awards.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierOutcome;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.Hand;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** Writes into a dossier what was settled elsewhere; whoever settles it has made sure that it may be. */
@Component
class Recording {

    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final Clock clock;

    Recording(Dossiers dossiers, DossierDesk desk, Clock clock) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Tries again when somebody else writes at the same moment: what is recorded has happened.
     *
     * @param unit whose paper the dossier is
     * @param by the unit where it was settled
     */
    Outcome<AwardDossier> record(
            TenantId unit,
            DossierId id,
            TenantId by,
            BiFunction<AwardDossier, Hand, DossierOutcome> decide) {
        Hand hand = new Hand(by, "", clock.instant(), LocalDate.now(clock));
        return Tenancy.call(
                new TenantScope.Work(unit, "record what was settled of a dossier"),
                () -> tried(id, hand, decide));
    }

    private Outcome<AwardDossier> tried(
            DossierId id, Hand hand, BiFunction<AwardDossier, Hand, DossierOutcome> decide) {
        while (true) {
            Optional<AwardDossier> known = dossiers.own(id);
            if (known.isEmpty()) {
                return new Outcome.Absent<>();
            }
            // whoever goes on with the work of a holder that has ended settles it
            AwardDossier dossier = desk.adopted(known.get());
            switch (decide.apply(dossier, hand)) {
                case DossierOutcome.Refused(var reason, var fields) -> {
                    return new Outcome.Refused<>(reason, fields);
                }
                case DossierOutcome.Done(var changed) -> {
                    if (changed.equals(dossier)) {
                        return new Outcome.Done<>(changed);
                    }
                    if (dossiers.store(changed)) {
                        return new Outcome.Done<>(changed.withVersion(changed.version() + 1));
                    }
                }
            }
        }
    }
}
