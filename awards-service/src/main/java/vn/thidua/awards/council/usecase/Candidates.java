package vn.thidua.awards.council.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.catalogue.Vote;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.awards.council.AgendaItem;
import vn.thidua.awards.council.CouncilRule;
import vn.thidua.awards.council.Share;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Dossiers that wait for the unit's council (hồ sơ chờ hội đồng xét), as they would stand on an agenda. */
@Component
class Candidates {

    private static final String PROVINCE = "PROVINCE";

    private final Dossiers dossiers;
    private final ConsultCatalogue catalogue;
    private final CouncilRule.Book rules;
    private final TenantTree tree;
    private final Clock clock;

    Candidates(
            Dossiers dossiers,
            ConsultCatalogue catalogue,
            CouncilRule.Book rules,
            TenantTree tree,
            Clock clock) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.rules = rules;
        this.tree = tree;
        this.clock = clock;
    }

    List<AgendaItem> waiting(LocalDate session) {
        TenantId unit = Tenancy.tenant();
        Dossiers.Wanted wanted =
                Dossiers.Wanted.with(Set.of(unit), Set.of(DossierState.BEFORE_COUNCIL));
        List<AwardDossier> found = new ArrayList<>(dossiers.own(wanted).dossiers());
        found.addAll(dossiers.below(wanted, LocalDate.now(clock)).dossiers());
        List<Offer> offers = catalogue.offers(unit, session);
        return found.stream().map(each -> item(each, unit, session, offers)).toList();
    }

    private AgendaItem item(
            AwardDossier dossier, TenantId council, LocalDate session, List<Offer> offers) {
        Optional<Award> award =
                offers.stream()
                        .map(Offer::award)
                        .filter(each -> each.code().equals(dossier.content().award()))
                        .findFirst();
        Optional<Vote> vote =
                award.flatMap(Award::vote).filter(each -> isFor(each, council, session));
        return new AgendaItem(
                dossier.id(),
                dossier.unit(),
                tree.node(dossier.unit())
                        .map(node -> node.nameOn(session))
                        .orElse(dossier.unit().value()),
                dossier.content().nominee().name(),
                dossier.content().nominee().kind() == Award.Subject.INDIVIDUAL,
                dossier.content().nominee().post(),
                dossier.content().award(),
                award.map(Award::name).orElse(dossier.content().award().value()),
                dossier.occasion().year(),
                dossier.content().merit(),
                vote.map(each -> Share.atLeast(each.numerator(), each.denominator()))
                        .orElse(rules.on(session).majority()),
                vote.isPresent() ? award.map(Award::article).orElse("") : "");
    }

    /** What the province's council needs is asked of no council below it. */
    private boolean isFor(Vote vote, TenantId council, LocalDate session) {
        return switch (vote.council()) {
            case PROPOSING -> true;
            case PROVINCE_OR_MINISTRY ->
                    tree.node(council)
                            .filter(node -> node.existsOn(session))
                            .map(TenantNode::level)
                            .filter(PROVINCE::equals)
                            .isPresent();
        };
    }
}
