package vn.thidua.awards.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.Step;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/**
 * Tin về hồ sơ: to the unit that proposed what others have done with its dossiers, to the unit above whoever lets a
 * deadline pass. Both are read from the dossiers themselves, so that no notice can be lost, and one about a deadline is
 * gone when the holder has gone on.
 */
@Component
public class ReadNotices {

    private static final Duration NEW = Duration.ofDays(30);
    private static final int MOST = 100;

    /** What somebody else did. */
    public record News(AwardDossier dossier, Step step) {}

    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final TenantTree tree;
    private final Clock clock;

    ReadNotices(Dossiers dossiers, DossierDesk desk, TenantTree tree, Clock clock) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.tree = tree;
        this.clock = clock;
    }

    /** Received, returned, appraised, before the council, decided: the youngest first. */
    public List<News> ofOwn(Caller by) {
        return dossiers.ownSince(clock.instant().minus(NEW), MOST).stream()
                .flatMap(
                        dossier ->
                                dossier.history().stream()
                                        .filter(step -> !desk.units(by).contains(step.unit()))
                                        .filter(step -> isNew(step))
                                        .map(step -> new News(dossier, step)))
                .sorted(Comparator.comparing((News news) -> news.step().at()).reversed())
                .limit(MOST)
                .toList();
    }

    private boolean isNew(Step step) {
        return !step.at().isBefore(clock.instant().minus(NEW));
    }

    /** Held by a unit directly below, whose day has passed; the longest overdue first. */
    public List<AwardDossier> overdueBelow(Caller by) {
        return dossiers.overdueBelow(desk.today(), MOST).stream()
                .filter(
                        dossier ->
                                tree.ancestors(desk.heir(dossier.holder()), desk.today()).stream()
                                        .findFirst()
                                        .map(TenantNode::id)
                                        .filter(by.tenant()::equals)
                                        .isPresent())
                .toList();
    }
}
