package vn.thidua.awards;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.ConditionSyntax;
import vn.thidua.awards.catalogue.LocalRule.LocalCondition;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.eligibility.Condition;
import vn.thidua.awards.eligibility.RuleReader;

/** Conditions of provinces, in the same language as those of the law. */
@Component
class LocalConditions implements ConditionSyntax, RuleReader {

    private final JsonMapper json;

    LocalConditions(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean understands(String rule) {
        try {
            RuleLanguage.rule(json.readTree(rule));
            return true;
        } catch (IllegalArgumentException | JacksonException _) {
            return false;
        }
    }

    @Override
    public List<Condition> conditions(Offer offer) {
        return offer.local().stream()
                .flatMap(
                        local ->
                                local.rule().conditions().stream()
                                        .map(each -> condition(each, local.act())))
                .toList();
    }

    private Condition condition(LocalCondition local, String act) {
        return new Condition(
                local.text(),
                act,
                EnumSet.allOf(Award.Subject.class),
                EnumSet.allOf(MeritKind.class),
                RuleLanguage.rule(json.readTree(local.rule())));
    }
}
