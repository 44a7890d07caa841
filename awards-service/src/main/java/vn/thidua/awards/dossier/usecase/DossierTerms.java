package vn.thidua.awards.dossier.usecase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.catalogue.Paper;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.AwardTerms;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.EnterprisePapers;
import vn.thidua.platform.tenancy.TenantId;

/** What the rules of the day, and of the unit's province, ask of a dossier. */
@Component
public class DossierTerms {

    private final ConsultCatalogue catalogue;
    private final EnterprisePapers enterprise;

    DossierTerms(ConsultCatalogue catalogue, EnterprisePapers enterprise) {
        this.catalogue = catalogue;
        this.enterprise = enterprise;
    }

    Optional<AwardTerms> of(AwardDossier dossier) {
        return of(dossier.unit(), dossier.content(), dossier.occasion().kind());
    }

    /** Nothing: there is no such award on that day. */
    Optional<AwardTerms> of(TenantId unit, Content content, MeritKind merit) {
        return award(unit, content.award())
                .map(award -> AwardTerms.of(award, merit))
                .map(
                        terms ->
                                content.nominee().enterprise()
                                        ? terms.with(enterprise.papers())
                                        : terms);
    }

    /** As it holds for the unit today, with what its province prescribes. */
    Optional<Offer> offer(TenantId unit, AwardCode code) {
        return catalogue.offer(unit, code, today());
    }

    private Optional<Award> award(TenantId unit, AwardCode code) {
        return offer(unit, code).map(Offer::award);
    }

    /** What the award is called, also one that is no longer in force. */
    public String name(TenantId unit, AwardCode code) {
        return award(unit, code)
                .or(() -> catalogue.find(code, today()))
                .map(Award::name)
                .orElse(code.value());
    }

    /** What officials call the field. */
    public String words(DossierField field, TenantId unit, AwardCode code) {
        return field.words()
                .or(
                        () ->
                                papers(unit, code).stream()
                                        .filter(it -> DossierField.paper(it.code()).equals(field))
                                        .map(Paper::name)
                                        .findFirst())
                .orElse(field.value());
    }

    /** All papers that a dossier of the award can hold. */
    public List<Paper> papers(TenantId unit, AwardCode code) {
        return award(unit, code).stream()
                .flatMap(
                        award ->
                                Stream.of(award.papers(), award.simplePapers(), enterprise.papers())
                                        .flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** What the field is called where it is not said for which award. */
    public String words(DossierField field, TenantId unit) {
        return field.words()
                .or(
                        () ->
                                allPapers(unit)
                                        .filter(it -> DossierField.paper(it.code()).equals(field))
                                        .map(Paper::name)
                                        .findFirst())
                .orElse(field.value());
    }

    /** Papers that most of today's awards ask for: what a proposal without a nominee is offered. */
    public List<Paper> usualPapers(TenantId unit) {
        int awards = catalogue.offers(unit, today()).size();
        return allPapers(unit)
                .collect(Collectors.groupingBy(it -> it, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(paper -> paper.getValue() * 2 > awards)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<Paper> allPapers(TenantId unit) {
        return catalogue.offers(unit, today()).stream()
                .flatMap(offer -> offer.award().papers().stream());
    }

    private LocalDate today() {
        return catalogue.today();
    }
}
