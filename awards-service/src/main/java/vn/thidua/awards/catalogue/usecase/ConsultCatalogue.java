package vn.thidua.awards.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.catalogue.ProvincialRules;
import vn.thidua.awards.catalogue.Regulation;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;

/** What can be awarded on a day (tra cứu danh mục khen thưởng). */
@Component
public class ConsultCatalogue {

    static final String PROVINCE = "PROVINCE";

    private final Catalogue catalogue;
    private final ProvincialRules provinces;
    private final TenantTree tree;
    private final Clock clock;

    ConsultCatalogue(Catalogue catalogue, ProvincialRules provinces, TenantTree tree, Clock clock) {
        this.catalogue = catalogue;
        this.provinces = provinces;
        this.tree = tree;
        this.clock = clock;
    }

    /** As the centre has it. Without a day: on the working date. */
    public List<Award> on(Optional<LocalDate> date) {
        return catalogue.on(date.orElseGet(this::today));
    }

    /** The entry of that code on that day, as the centre has it. */
    public Optional<Award> find(AwardCode code, LocalDate date) {
        return catalogue.find(code, date);
    }

    /** As it holds for the unit, with what its province prescribes on that day; the province's own titles come last. */
    public List<Offer> offers(TenantId unit, LocalDate date) {
        return Offer.of(catalogue.on(date), regulation(unit, date));
    }

    /** As it holds for the unit. */
    public Optional<Offer> offer(TenantId unit, AwardCode code, LocalDate date) {
        return offers(unit, date).stream()
                .filter(offer -> offer.award().code().equals(code))
                .findFirst();
    }

    private Optional<Regulation> regulation(TenantId unit, LocalDate date) {
        return tree.nearestOfLevel(tree.heir(unit, date), PROVINCE, date)
                .flatMap(province -> provinces.of(province.id()).on(date));
    }

    /** The versions of the law, the first one first. */
    public List<Catalogue.Version> versions() {
        return catalogue.versions();
    }

    /** Whether the law of that day is known. */
    public boolean covers(LocalDate date) {
        return catalogue.version(date).isPresent();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
