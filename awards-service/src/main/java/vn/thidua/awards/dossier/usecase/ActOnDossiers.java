package vn.thidua.awards.dossier.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.Action;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierOutcome;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.platform.tenancy.Caller;

/** Làm một bước với hồ sơ: the proposing unit submits and withdraws, the holder handles; one by one or many at once. */
@Component
public class ActOnDossiers {

    /** Which dossier, in which version the person has seen it. */
    public record Target(DossierId id, long seen) {}

    /**
     * What became of one of many.
     *
     * @param before whether the person had done this step already, e.g. in a request that broke off
     */
    public record Answer(DossierId id, Outcome<AwardDossier> outcome, boolean before) {}

    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final DossierSteps steps;

    ActOnDossiers(Dossiers dossiers, DossierDesk desk, DossierSteps steps) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.steps = steps;
    }

    /** Who neither proposes nor holds it gets {@code Absent}, as if it did not exist. */
    public Outcome<AwardDossier> act(Caller by, Target target, Action action) {
        Optional<AwardDossier> known =
                desk.seen(target.id()).filter(dossier -> isTheirs(by, dossier, action));
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!DossierDesk.works(by)) {
            return new Outcome.Forbidden<>(DossierDesk.WORKERS_ONLY);
        }
        AwardDossier dossier = desk.adopted(known.get());
        if (dossier.version() != target.seen()) {
            return new Outcome.Stale<>(dossier.version());
        }
        return switch (steps.decide(by, dossier, action)) {
            case DossierOutcome.Refused(var reason, var fields) ->
                    new Outcome.Refused<>(reason, fields);
            case DossierOutcome.Done(var changed) -> stored(dossier, changed);
        };
    }

    /** The proposing unit's own draft answers with the reason, not with silence. */
    private boolean isTheirs(Caller by, AwardDossier dossier, Action action) {
        boolean proposes = desk.proposes(by, dossier);
        return action.isProposers()
                ? proposes
                : desk.holds(by, dossier) || (proposes && !dossier.isShown());
    }

    private Outcome<AwardDossier> stored(AwardDossier before, AwardDossier changed) {
        AwardDossier timed = desk.timed(before, changed);
        return dossiers.store(timed)
                ? new Outcome.Done<>(timed.withVersion(timed.version() + 1))
                : new Outcome.Stale<>(before.version() + 1);
    }

    /**
     * The same for many, each its own write: what was done stays done when the work breaks off, and asking again does
     * none twice, because its version has gone on, and says so.
     */
    public List<Answer> actOnAll(Caller by, List<Target> targets, Action action) {
        List<Answer> answers = new ArrayList<>();
        for (Target target : targets) {
            Outcome<AwardDossier> outcome = act(by, target, action);
            Optional<AwardDossier> before =
                    outcome instanceof Outcome.Stale
                            ? desk.seen(target.id()).filter(it -> isDone(by, it, action))
                            : Optional.empty();
            answers.add(
                    new Answer(
                            target.id(),
                            before.<Outcome<AwardDossier>>map(Outcome.Done::new).orElse(outcome),
                            before.isPresent()));
        }
        return answers;
    }

    /** Whether the dossier stands where the same step of the same person leads to; steps that say more are asked anew. */
    private static boolean isDone(Caller by, AwardDossier dossier, Action action) {
        Optional<DossierState> reached =
                switch (action) {
                    case Action.Submit _ -> Optional.of(DossierState.SUBMITTED);
                    case Action.Receive _ -> Optional.of(DossierState.RECEIVED);
                    case Action.Appraise said ->
                            Optional.of(DossierState.UNDER_APPRAISAL)
                                    .filter(_ -> isSaid(dossier, said));
                    case Action.PutBeforeCouncil _ -> Optional.of(DossierState.BEFORE_COUNCIL);
                    case Action.SubmitToSigner _ -> Optional.of(DossierState.BEFORE_SIGNER);
                    case Action.Withdraw _,
                            Action.GiveBack _,
                            Action.Ask _,
                            Action.RecordOpinion _,
                            Action.Post _,
                            Action.ObjectTo _,
                            Action.AnswerObjection _,
                            Action.Forward _,
                            Action.Decline _ ->
                            Optional.empty();
                };
        return reached.filter(state -> state == dossier.state()).isPresent()
                && !dossier.history().isEmpty()
                && dossier.history().getLast().person().equals(by.subject());
    }

    private static boolean isSaid(AwardDossier dossier, Action.Appraise said) {
        return dossier.proceedings()
                .appraisal()
                .filter(
                        known ->
                                known.favourable() == said.favourable()
                                        && known.words().equals(said.words()))
                .isPresent();
    }
}
