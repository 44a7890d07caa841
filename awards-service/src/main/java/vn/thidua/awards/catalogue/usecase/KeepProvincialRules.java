package vn.thidua.awards.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.ConditionSyntax;
import vn.thidua.awards.catalogue.ProvincialRulebook;
import vn.thidua.awards.catalogue.ProvincialRules;
import vn.thidua.awards.catalogue.Regulation;
import vn.thidua.awards.catalogue.RuleFlaw;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Quy định riêng của cấp tỉnh: the province writes, its units read. */
@Component
public class KeepProvincialRules {

    private static final String PROVINCE_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của cấp tỉnh được sửa quy định riêng của tỉnh.";

    /** A rulebook with whose it is and whether the person may change it. */
    public record Seen(ProvincialRulebook rulebook, String unitName, boolean editable) {}

    /** What became of the wish to store. */
    public sealed interface Outcome {

        record Done(Seen seen) implements Outcome {}

        record Flawed(List<RuleFlaw> flaws) implements Outcome {
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }

        record Stale(long currentVersion) implements Outcome {}

        record Forbidden(String sentence) implements Outcome {}
    }

    private final ProvincialRules provinces;
    private final Catalogue catalogue;
    private final ConditionSyntax syntax;
    private final TenantTree tree;
    private final Clock clock;

    KeepProvincialRules(
            ProvincialRules provinces,
            Catalogue catalogue,
            ConditionSyntax syntax,
            TenantTree tree,
            Clock clock) {
        this.provinces = provinces;
        this.catalogue = catalogue;
        this.syntax = syntax;
        this.tree = tree;
        this.clock = clock;
    }

    /** Of the caller's province; empty: there is none above him. */
    public Optional<Seen> see(Caller by) {
        return province(by)
                .map(
                        province ->
                                new Seen(
                                        provinces.of(province.id()),
                                        province.name(),
                                        writes(by, province)));
    }

    /** In place of the version that the person has seen. */
    public Outcome write(Caller by, long version, List<Regulation> regulations) {
        Optional<TenantNode> province = province(by).filter(each -> writes(by, each));
        if (province.isEmpty()) {
            return new Outcome.Forbidden(PROVINCE_ONLY);
        }
        long current = provinces.of(by.tenant()).version();
        if (current != version) {
            return new Outcome.Stale(current);
        }
        List<RuleFlaw> flaws = ProvincialRulebook.flaws(regulations, catalogue, syntax);
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        ProvincialRulebook written = new ProvincialRulebook(by.tenant(), regulations, version);
        return provinces.store(written)
                ? new Outcome.Done(new Seen(provinces.of(by.tenant()), province.get().name(), true))
                : new Outcome.Stale(provinces.of(by.tenant()).version());
    }

    private Optional<TenantNode> province(Caller by) {
        return tree.nearestOfLevel(by.tenant(), ConsultCatalogue.PROVINCE, LocalDate.now(clock));
    }

    private static boolean writes(Caller by, TenantNode province) {
        return province.id().equals(by.tenant()) && (by.has("specialist") || by.has("leader"));
    }
}
