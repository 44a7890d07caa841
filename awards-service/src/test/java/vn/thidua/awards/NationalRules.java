package vn.thidua.awards;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.eligibility.Eligibility;

/** The rules that the service ships with, for tests of other packages. */
public final class NationalRules {

    private NationalRules() {}

    public static Eligibility eligibility() {
        try {
            RuleSets sets =
                    new CatalogueFiles()
                            .ruleSets(JsonMapper.builder().build(), new CatalogueProperties(null));
            return new Eligibility(sets.catalogue(), sets.ruleBook());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
