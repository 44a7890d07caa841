package vn.thidua.awards.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.usecase.DossierTerms;
import vn.thidua.awards.dossier.usecase.ShowDossiers;
import vn.thidua.platform.tenancy.TenantId;

/** What units, awards and fields are called. */
@Component
class Names {

    /**
     * For dossiers of a unit and an award.
     *
     * @param award fields that are papers are called as this award calls them; nothing: as any award does
     */
    record Of(Names names, TenantId unit, Optional<AwardCode> award) {

        RowJson.FieldJson field(DossierField field) {
            return new RowJson.FieldJson(
                    field.value(),
                    award.map(code -> names.terms.words(field, unit, code))
                            .orElseGet(() -> names.terms.words(field, unit)));
        }

        String award(AwardCode code) {
            return names.terms.name(unit, code);
        }

        String unit(TenantId other) {
            return names.unit(other);
        }

        /** Papers that a dossier of the award can hold, without an award those that most ask for, and "other". */
        List<RowJson.FieldJson> papers() {
            List<RowJson.FieldJson> kinds =
                    new ArrayList<>(
                            award
                                    .map(code -> names.terms.papers(unit, code))
                                    .orElseGet(() -> names.terms.usualPapers(unit))
                                    .stream()
                                    .map(
                                            paper ->
                                                    new RowJson.FieldJson(
                                                            DossierField.paper(paper.code())
                                                                    .value(),
                                                            paper.name()))
                                    .distinct()
                                    .toList());
            kinds.add(field(DossierField.OTHER_PAPER));
            return kinds;
        }
    }

    private final ShowDossiers show;
    private final DossierTerms terms;

    Names(ShowDossiers show, DossierTerms terms) {
        this.show = show;
        this.terms = terms;
    }

    Of of(AwardDossier dossier) {
        return of(dossier.unit(), dossier.content().award());
    }

    Of of(TenantId unit, AwardCode award) {
        return new Of(this, unit, Optional.of(award));
    }

    Of of(TenantId unit) {
        return new Of(this, unit, Optional.empty());
    }

    String unit(TenantId unit) {
        return show.unitName(unit);
    }
}
