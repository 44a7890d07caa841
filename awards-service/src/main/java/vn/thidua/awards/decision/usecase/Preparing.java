package vn.thidua.awards.decision.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.LocalRule;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionLine;
import vn.thidua.awards.decision.DecisionReason;
import vn.thidua.awards.decision.Decisions;
import vn.thidua.awards.decision.Judged;
import vn.thidua.awards.decision.Judging;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.money.BaseSalaries;
import vn.thidua.awards.money.BaseSalary;
import vn.thidua.awards.money.Claim;
import vn.thidua.awards.money.Reckoning;
import vn.thidua.awards.money.Reward;
import vn.thidua.awards.money.RewardRules;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** What a decision would come to: its lines with their money, and what speaks against them. */
@Component
class Preparing {

    private final Dossiers dossiers;
    private final Decisions decisions;
    private final ConsultCatalogue catalogue;
    private final BaseSalaries salaries;
    private final RewardRules rewards;
    private final TenantTree tree;
    private final Clock clock;

    Preparing(
            Dossiers dossiers,
            Decisions decisions,
            ConsultCatalogue catalogue,
            BaseSalaries salaries,
            RewardRules rewards,
            TenantTree tree,
            Clock clock) {
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.salaries = salaries;
        this.rewards = rewards;
        this.tree = tree;
        this.clock = clock;
    }

    List<AwardDossier> waiting(Decision decision) {
        Dossiers.Wanted wanted =
                Dossiers.Wanted.with(Set.of(decision.unit()), Set.of(DossierState.BEFORE_SIGNER));
        List<AwardDossier> found = new ArrayList<>(dossiers.own(wanted).dossiers());
        found.addAll(dossiers.below(wanted, today()).dossiers());
        return found;
    }

    /** In the order of the draft. */
    List<Judged> judged(Decision decision) {
        Judging judging = judging(decision);
        Set<DossierId> decided =
                decisions.issuedWith(decision.dossiers()).stream()
                        .flatMap(each -> each.lines().stream())
                        .filter(line -> line.after().revocation().isEmpty())
                        .map(DecisionLine::dossier)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Judged> judged = new ArrayList<>();
        for (DossierId id : decision.dossiers()) {
            Judged found =
                    dossiers.own(id)
                            .or(() -> dossiers.below(id, today()))
                            .map(dossier -> judging.of(dossier, unitName(dossier, decision)))
                            .orElseGet(() -> Judged.unknown(DecisionReason.DOSSIER_UNKNOWN));
            judged.add(
                    decided.contains(id) ? found.refused(DecisionReason.DOSSIER_DECIDED) : found);
        }
        return paid(decision, judged);
    }

    private Judging judging(Decision decision) {
        return new Judging(
                catalogue.offers(decision.unit(), decision.text().date()),
                decision.text(),
                decision.unit(),
                tree.node(decision.unit())
                        .filter(node -> node.existsOn(decision.text().date()))
                        .map(TenantNode::level));
    }

    private String unitName(AwardDossier dossier, Decision decision) {
        return tree.node(dossier.unit())
                .map(node -> node.nameOn(decision.text().date()))
                .orElse(dossier.unit().value());
    }

    /** With the money of the day of the decision. */
    private List<Judged> paid(Decision decision, List<Judged> judged) {
        LocalDate date = decision.text().date();
        Optional<BaseSalary> base = salaries.on(date);
        if (base.isEmpty()) {
            return judged.stream()
                    .map(
                            each ->
                                    each.refusal().isPresent()
                                            ? each
                                            : each.refused(DecisionReason.NO_BASE_SALARY))
                    .toList();
        }
        List<Offer> offers = catalogue.offers(decision.unit(), date);
        List<Claim> claims =
                judged.stream()
                        .flatMap(each -> each.line().stream())
                        .map(line -> claim(line, offers))
                        .toList();
        List<Reward> due = new Reckoning(base.get(), rewards).of(claims);
        return judged.stream()
                .map(each -> each.with(each.line().map(line -> line.with(of(line, due)))))
                .toList();
    }

    private static Reward of(DecisionLine line, List<Reward> due) {
        return due.stream()
                .filter(each -> each.line().equals(line.dossier().value()))
                .findFirst()
                .orElse(line.reward());
    }

    private static Claim claim(DecisionLine line, List<Offer> offers) {
        Offer offer =
                offers.stream()
                        .filter(each -> each.award().code().equals(line.award()))
                        .findFirst()
                        .orElseThrow();
        String who =
                line.subject()
                        .map(subject -> "subject " + subject.value())
                        .orElseGet(() -> line.name().toLowerCase(Locale.ROOT).strip());
        return new Claim(
                line.dossier().value(),
                line.unit().value() + " " + line.recipient() + " " + who,
                offer.award().kind(),
                line.recipient(),
                String.valueOf(line.year()),
                offer.award().money(),
                offer.local().flatMap(local -> sum(line, local.rule().sums())));
    }

    /** What the province pays instead. */
    private static Optional<Long> sum(DecisionLine line, LocalRule.Sums sums) {
        OptionalLong set =
                switch (line.recipient()) {
                    case INDIVIDUAL -> sums.individual();
                    case COLLECTIVE -> sums.collective();
                    case HOUSEHOLD -> sums.household();
                };
        return set.isPresent() ? Optional.of(set.getAsLong()) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
