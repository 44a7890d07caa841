package vn.thidua.awards.dossier.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.Action;
import vn.thidua.awards.dossier.Assessment;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.AwardTerms;
import vn.thidua.awards.dossier.Concurrence;
import vn.thidua.awards.dossier.DossierOutcome;
import vn.thidua.awards.dossier.DossierReason;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Handling;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.Proposals;
import vn.thidua.awards.dossier.Submission;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** What a step comes to, with all that has to be known for it. */
@Component
class DossierSteps {

    private final DossierTerms rules;
    private final Proposals proposals;
    private final Conditions conditions;
    private final Nominating nominating;
    private final NegativeList negativeList;
    private final Registering registering;
    private final DossierDesk desk;
    private final TenantTree tree;

    DossierSteps(
            DossierTerms rules,
            Proposals proposals,
            Conditions conditions,
            Nominating nominating,
            NegativeList negativeList,
            Registering registering,
            DossierDesk desk,
            TenantTree tree) {
        this.rules = rules;
        this.proposals = proposals;
        this.conditions = conditions;
        this.nominating = nominating;
        this.negativeList = negativeList;
        this.registering = registering;
        this.desk = desk;
        this.tree = tree;
    }

    DossierOutcome decide(Caller by, AwardDossier dossier, Action action) {
        Optional<AwardTerms> terms = rules.of(dossier);
        if (terms.isEmpty()) {
            return action instanceof Action.Withdraw(var reason)
                    ? dossier.withdraw(reason, desk.hand(by))
                    : refused(DossierReason.AWARD_NOT_IN_FORCE);
        }
        Handling handling = new Handling(dossier, desk.hand(by));
        return switch (action) {
            case Action.Submit(var override) -> submit(by, dossier, terms.get(), override);
            case Action.Withdraw(var reason) -> dossier.withdraw(reason, desk.hand(by));
            case Action.Receive() -> handling.receive();
            case Action.GiveBack(var remarks) -> handling.giveBack(remarks);
            case Action.Appraise(var favourable, var words) ->
                    favourable && negativeList.blocks(dossier)
                            ? refused(DossierReason.SUBJECT_BLOCKED)
                            : handling.appraise(favourable, words);
            case Action.Ask(var bodies, var dueOn) -> handling.ask(bodies, dueOn);
            case Action.RecordOpinion(var body, var agrees, var words) ->
                    handling.opinion(body, new Concurrence.Answer(desk.today(), agrees, words));
            case Action.Post(var where, var days) -> post(handling, where, days, terms.get());
            case Action.ObjectTo(var person, var contact, var words) ->
                    handling.object(person, contact, words);
            case Action.AnswerObjection(var at, var upheld, var words) ->
                    handling.answerObjection(at, upheld, words);
            case Action.PutBeforeCouncil() -> handling.putBeforeCouncil(terms.get());
            case Action.SubmitToSigner() -> handling.submitToSigner(terms.get());
            case Action.Forward() ->
                    handling.forward(
                            desk.decidesLast(terms.get(), desk.heir(dossier.holder())),
                            above(dossier));
            case Action.Decline(var reason) -> handling.decline(reason);
        };
    }

    private DossierOutcome submit(
            Caller by, AwardDossier dossier, AwardTerms terms, String override) {
        Optional<DossierReason> trouble =
                dossier.state() == DossierState.RETURNED
                        ? Optional.empty()
                        : proposals
                                .own(dossier.proposal())
                                .flatMap(proposal -> nominating.refusal(dossier, proposal));
        if (trouble.isPresent() && dossier.isOpen()) {
            return refused(trouble.get());
        }
        DossierOutcome outcome = sent(by, dossier, terms, override);
        return outcome instanceof DossierOutcome.Done(var sent)
                ? new DossierOutcome.Done(desk.adopted(registering.known(sent)))
                : outcome;
    }

    private DossierOutcome sent(
            Caller by, AwardDossier dossier, AwardTerms terms, String override) {
        return dossier.submit(
                new Submission(
                        receiver(dossier, terms),
                        terms,
                        proposals.own(dossier.proposal()).map(Proposal::fields).orElseGet(Set::of),
                        new Assessment(
                                conditions.verdict(dossier),
                                Optional.of(override.strip()).filter(words -> !words.isEmpty()))),
                desk.hand(by));
    }

    /**
     * The own unit if its head decides the award on that day, else the unit above; at the top it stays. What answers a
     * movement of a unit above goes up.
     */
    private TenantId receiver(AwardDossier dossier, AwardTerms terms) {
        TenantId own = desk.heir(dossier.unit());
        boolean decides = tree.node(own).filter(node -> terms.decidedAt(node.level())).isPresent();
        return decides && !nominating.isForAbove(dossier, own)
                ? own
                : tree.ancestors(own, desk.today()).stream()
                        .findFirst()
                        .map(TenantNode::id)
                        .orElse(own);
    }

    /** Posting that ends on a day that the calendar does not know is no posting with an end. */
    private DossierOutcome post(Handling handling, String where, int days, AwardTerms terms) {
        if (days < 1) {
            return handling.post(where, days, desk.today(), terms);
        }
        Optional<LocalDate> until = desk.after(handling.dossier().holder(), days);
        return until.map(day -> handling.post(where, days, day, terms))
                .orElseGet(() -> refused(DossierReason.CALENDAR_UNKNOWN));
    }

    private Optional<TenantId> above(AwardDossier dossier) {
        return tree.ancestors(desk.heir(dossier.holder()), desk.today()).stream()
                .findFirst()
                .map(TenantNode::id);
    }

    private static DossierOutcome refused(DossierReason reason) {
        return new DossierOutcome.Refused(reason, List.of());
    }
}
