package vn.thidua.awards.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * All acts of a province (quy định riêng của cấp tỉnh), merged over the national catalogue for the units below it.
 *
 * @param version 0 is one that has never been stored
 */
public record ProvincialRulebook(TenantId unit, List<Regulation> regulations, long version) {

    public ProvincialRulebook {
        regulations = List.copyOf(regulations);
    }

    public static ProvincialRulebook none(TenantId unit) {
        return new ProvincialRulebook(unit, List.of(), 0);
    }

    /** The act that holds on that day. */
    public Optional<Regulation> on(LocalDate date) {
        return regulations.stream().filter(each -> each.holdsOn(date)).findFirst();
    }

    /** What is wrong with these acts, in the order of the form. */
    public static List<RuleFlaw> flaws(
            List<Regulation> regulations, Catalogue catalogue, ConditionSyntax syntax) {
        return new RegulationCheck(catalogue, syntax).of(regulations);
    }
}
