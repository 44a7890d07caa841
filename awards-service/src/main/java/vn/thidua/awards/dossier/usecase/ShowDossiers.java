package vn.thidua.awards.dossier.usecase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.Action;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.AwardTerms;
import vn.thidua.awards.dossier.Completeness;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.NominationWindow;
import vn.thidua.awards.dossier.NominationWindows;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.Proposals;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;

/** Xem hồ sơ: those of the own unit, those that lie with it, one of them with all that belongs to it. */
@Component
public class ShowDossiers {

    /** Which of the dossiers that one may see. */
    public enum Whose {
        /** Của đơn vị. */
        OWN,
        /** Đang ở đơn vị để xử lý. */
        WITH_US,
        /** Của cấp dưới, wherever they lie. */
        BELOW
    }

    /**
     * A dossier with what the person may do.
     *
     * @param verdict as it stands, while the unit still writes
     * @param warnings what stands against sending it while the unit still writes; to the holder what is open against the
     *     nominee
     * @param procedure what the province prescribes
     * @param doubled what says that the merit is awarded twice, so far as the person may know
     */
    public record Seen(
            AwardDossier dossier,
            Optional<Proposal> proposal,
            Optional<AwardTerms> terms,
            Set<DossierField> missing,
            Optional<Verdict> verdict,
            List<String> warnings,
            Optional<Procedures.Local> procedure,
            Doubled doubled,
            Set<Action.Name> actions,
            boolean overdue) {}

    /** A proposal with its dossiers and its window. */
    public record SeenProposal(
            Proposal proposal,
            boolean own,
            List<Seen> dossiers,
            List<Quotas.Line> quotas,
            Optional<NominationWindow> window) {}

    private static final Set<DossierState> SHOWN =
            EnumSet.complementOf(EnumSet.of(DossierState.DRAFT, DossierState.WITHDRAWN));

    private static final Set<DossierState> UNDECIDED =
            EnumSet.of(
                    DossierState.SUBMITTED,
                    DossierState.RECEIVED,
                    DossierState.UNDER_APPRAISAL,
                    DossierState.IN_CONCURRENCE,
                    DossierState.POSTED,
                    DossierState.BEFORE_COUNCIL,
                    DossierState.BEFORE_SIGNER);

    private final Dossiers dossiers;
    private final Proposals proposals;
    private final NominationWindows windows;
    private final DossierTerms rules;
    private final Conditions conditions;
    private final Nominating nominating;
    private final FindDoubled findDoubled;
    private final NegativeList negativeList;
    private final Procedures procedures;
    private final Quotas quotas;
    private final DossierDesk desk;
    private final TenantTree tree;

    ShowDossiers(
            Dossiers dossiers,
            Proposals proposals,
            NominationWindows windows,
            DossierTerms rules,
            Conditions conditions,
            Nominating nominating,
            FindDoubled findDoubled,
            NegativeList negativeList,
            Procedures procedures,
            Quotas quotas,
            DossierDesk desk,
            TenantTree tree) {
        this.dossiers = dossiers;
        this.proposals = proposals;
        this.windows = windows;
        this.rules = rules;
        this.conditions = conditions;
        this.nominating = nominating;
        this.findDoubled = findDoubled;
        this.negativeList = negativeList;
        this.procedures = procedures;
        this.quotas = quotas;
        this.desk = desk;
        this.tree = tree;
    }

    public Optional<Seen> dossier(Caller by, DossierId id) {
        return desk.seen(id)
                .map(
                        dossier ->
                                seen(
                                        by,
                                        dossier,
                                        proposal(by, dossier),
                                        known(by, List.of(dossier))));
    }

    private Optional<Proposal> proposal(Caller by, AwardDossier dossier) {
        return desk.proposes(by, dossier)
                ? proposals.own(dossier.proposal())
                : proposals.below(dossier.proposal(), desk.today());
    }

    public Dossiers.Page list(Caller by, Whose whose, Dossiers.Wanted wanted) {
        return switch (whose) {
            case OWN -> dossiers.own(wanted);
            case BELOW -> dossiers.below(shown(wanted, wanted.holders()), desk.today());
            case WITH_US -> withUs(by, wanted);
        };
    }

    /** What waits in that state at the person's unit; for councils and decisions. */
    public List<AwardDossier> waiting(Caller by, DossierState state) {
        return withUs(by, Dossiers.Wanted.with(Set.of(), Set.of(state))).dossiers();
    }

    private Dossiers.Page withUs(Caller by, Dossiers.Wanted wanted) {
        Dossiers.Wanted held = shown(wanted, desk.units(by));
        Dossiers.Page own = dossiers.own(held);
        Dossiers.Wanted rest =
                held.limit() == Dossiers.Wanted.ALL
                        ? held
                        : part(
                                held,
                                Math.max(0, held.skip() - (int) own.total()),
                                held.limit() - own.dossiers().size());
        Dossiers.Page below = dossiers.below(rest, desk.today());
        List<AwardDossier> all = new ArrayList<>(own.dossiers());
        all.addAll(below.dossiers());
        return new Dossiers.Page(all, own.total() + below.total());
    }

    private static Dossiers.Wanted part(Dossiers.Wanted wanted, int skip, int limit) {
        return new Dossiers.Wanted(
                wanted.year(),
                wanted.states(),
                wanted.holders(),
                wanted.proposal(),
                wanted.award(),
                wanted.kind(),
                wanted.movement(),
                skip,
                limit);
    }

    private static Dossiers.Wanted shown(Dossiers.Wanted wanted, Set<TenantId> holders) {
        Set<DossierState> states = EnumSet.copyOf(SHOWN);
        if (!wanted.states().isEmpty()) {
            states.retainAll(wanted.states());
        }
        return new Dossiers.Wanted(
                wanted.year(),
                states,
                holders,
                wanted.proposal(),
                wanted.award(),
                wanted.kind(),
                wanted.movement(),
                wanted.skip(),
                wanted.limit());
    }

    /** Own ones with all their dossiers; of others those dossiers that one may see. */
    public Optional<SeenProposal> proposal(Caller by, ProposalId id) {
        Optional<Proposal> own = proposals.own(id);
        if (own.isPresent()) {
            return Optional.of(
                    with(by, own.get(), dossiers.own(Dossiers.Wanted.of(id)).dossiers()));
        }
        List<AwardDossier> seen =
                dossiers.below(shown(Dossiers.Wanted.of(id), Set.of()), desk.today()).dossiers();
        return seen.isEmpty()
                ? Optional.empty()
                : proposals.below(id, desk.today()).map(proposal -> with(by, proposal, seen));
    }

    /** Khen thưởng trùng of these dossiers; those without are left out. */
    public Map<DossierId, Doubled> doubled(Caller by, List<AwardDossier> of) {
        return findDoubled.of(by, of);
    }

    private SeenProposal with(Caller by, Proposal proposal, List<AwardDossier> of) {
        Known known = known(by, of);
        return new SeenProposal(
                proposal,
                desk.units(by).contains(proposal.unit()),
                of.stream()
                        .map(dossier -> seen(by, dossier, Optional.of(proposal), known))
                        .toList(),
                quotas.lines(proposal, of),
                proposal.occasion()
                        .movement()
                        .flatMap(movement -> windows.find(movement, desk.today())));
    }

    public List<Proposal> ownProposals(int year) {
        return proposals.ownOf(year);
    }

    /** Windows in which the unit may nominate today. */
    public List<NominationWindow> openWindows(int year) {
        return windows.seen(year, desk.today()).stream()
                .filter(window -> window.isOpenOn(desk.today()))
                .toList();
    }

    /** What is asked of the registers for all dossiers of a page at once. */
    private record Known(Map<DossierId, Doubled> doubled, Map<DossierId, Verdict> verdicts) {}

    private Known known(Caller by, List<AwardDossier> of) {
        return new Known(
                doubled(by, of),
                conditions.verdicts(of.stream().filter(each -> writes(by, each)).toList()));
    }

    private boolean writes(Caller by, AwardDossier dossier) {
        return dossier.isOpen() && desk.proposes(by, dossier);
    }

    private Seen seen(Caller by, AwardDossier dossier, Optional<Proposal> proposal, Known known) {
        Optional<AwardTerms> terms = rules.of(dossier);
        boolean writes = writes(by, dossier);
        return new Seen(
                dossier,
                proposal,
                terms,
                terms.filter(_ -> writes)
                        .map(
                                each ->
                                        Completeness.missing(
                                                dossier.content(),
                                                each,
                                                proposal.map(Proposal::fields).orElseGet(Set::of)))
                        .orElseGet(Set::of),
                Optional.ofNullable(known.verdicts().get(dossier.id())),
                warnings(by, dossier, proposal),
                procedures.of(dossier),
                known.doubled().getOrDefault(dossier.id(), Doubled.NOTHING),
                DossierDesk.works(by) ? actions(by, dossier, terms) : Set.of(),
                isOverdue(dossier));
    }

    /** While it is written all that stands against it; to who holds it what is open against the nominee. */
    private List<String> warnings(Caller by, AwardDossier dossier, Optional<Proposal> proposal) {
        boolean writes = writes(by, dossier);
        if (writes && dossier.state() != DossierState.RETURNED) {
            return proposal.map(all -> nominating.warnings(dossier, all)).orElseGet(List::of);
        }
        return writes || (desk.holds(by, dossier) && UNDECIDED.contains(dossier.state()))
                ? Stream.concat(
                                procedures.late(dossier).stream(),
                                negativeList.entries(dossier).stream())
                        .toList()
                : List.of();
    }

    /** Whether the holder should have gone on by now. */
    public boolean isOverdue(AwardDossier dossier) {
        return dossier.dueOn().filter(desk.today()::isAfter).isPresent();
    }

    private Set<Action.Name> actions(Caller by, AwardDossier dossier, Optional<AwardTerms> terms) {
        Set<Action.Name> actions = EnumSet.noneOf(Action.Name.class);
        if (desk.proposes(by, dossier)) {
            actions.addAll(Allowed.toProposer(dossier.state()));
        }
        if (desk.holds(by, dossier)) {
            actions.addAll(Allowed.toHolder(dossier.state()));
            boolean decides =
                    terms.filter(each -> desk.decidesLast(each, dossier.holder())).isPresent();
            boolean top = tree.ancestors(dossier.holder(), desk.today()).isEmpty();
            if (decides || top) {
                actions.remove(Action.Name.FORWARD);
            }
            if (terms.filter(AwardTerms::ballot).isPresent()) {
                actions.remove(Action.Name.SUBMIT_TO_SIGNER);
            }
        }
        return actions;
    }

    public String unitName(TenantId unit) {
        return tree.node(unit).map(node -> node.nameOn(desk.today())).orElse(unit.value());
    }
}
