package vn.thidua.awards;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.ConditionSyntax;
import vn.thidua.awards.eligibility.Eligibility;

/** The rules that the service ships with, for tests of other packages. */
public final class NationalRules {

    private static final JsonMapper JSON = JsonMapper.shared();

    private NationalRules() {}

    public static Eligibility eligibility() {
        RuleSets sets = sets();
        return new Eligibility(sets.catalogue(), sets.ruleBook());
    }

    public static Catalogue catalogue() {
        return sets().catalogue();
    }

    public static ConditionSyntax syntax() {
        return new LocalConditions(JSON);
    }

    private static RuleSets sets() {
        try {
            return new CatalogueFiles().ruleSets(JSON, new CatalogueProperties(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
