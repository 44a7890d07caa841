package vn.thidua.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.test.architecture.HouseRules.Rule;

/** No rule is dead: each has a canary package that breaks it. */
class HouseRulesTest {

    private static final String CANARIES = "vn.thidua.test.canary.";

    /** From the canary's package to the rule that it breaks. */
    private static final Map<String, String> BROKEN_BY = new LinkedHashMap<>();

    static {
        BROKEN_BY.put("rawmongo", "MongoDB is spoken in mongo packages only");
        BROKEN_BY.put("localdatetime", "a date is a LocalDate");
        BROKEN_BY.put("utildate", "no java.util.Date");
        BROKEN_BY.put("sleeping", "nothing waits by sleeping");
        BROKEN_BY.put("fieldinjection", "what a class needs comes through its constructor");
        BROKEN_BY.put("emptyname", "a name says something");
        BROKEN_BY.put("unmarked", "null does not exist inside");
        BROKEN_BY.put("cycle", "features form no cycle");
        BROKEN_BY.put("othermodule", "a module knows platform and itself");
        BROKEN_BY.put("domainknows", "the domain knows no use case and no edge");
        BROKEN_BY.put("domainspring", "the domain is plain Java");
        BROKEN_BY.put("usecaseknows", "a use case knows no edge");
        BROKEN_BY.put("outward", "mongo and http know no use case");
        BROKEN_BY.put("edges", "edges ignore each other");
        BROKEN_BY.put("composition", "nobody but the root package composes");
        BROKEN_BY.put("publicedge", "an edge's classes are package-private");
        BROKEN_BY.put("businessnoun", "platform knows no business noun");
    }

    @TestFactory
    Stream<DynamicTest> each_canary_is_caught_by_its_rule() {
        return BROKEN_BY.entrySet().stream()
                .map(
                        canary ->
                                dynamicTest(
                                        canary.getKey(),
                                        () ->
                                                assertThat(broken(CANARIES + canary.getKey()))
                                                        .anyMatch(
                                                                sentence ->
                                                                        sentence.startsWith(
                                                                                canary
                                                                                        .getValue()))));
    }

    @Test
    void every_rule_has_a_canary() {
        assertThat(rules(CANARIES + "sound"))
                .allMatch(
                        rule ->
                                BROKEN_BY.values().stream()
                                        .anyMatch(start -> rule.sentence().startsWith(start)));
    }

    @Test
    void a_service_that_keeps_all_rules_is_left_alone() {
        assertThat(broken(CANARIES + "sound")).isEmpty();
    }

    @Test
    void rules_about_a_package_that_does_not_exist_fail() {
        assertThatThrownBy(() -> HouseRules.ofService("vn.thidua.nowhere").toList())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("about nothing");
    }

    @TestFactory
    Stream<DynamicTest> platform_keeps_the_rules_of_the_house() {
        return HouseRules.ofPlatform("vn.thidua.platform");
    }

    private static List<String> broken(String root) {
        JavaClasses classes = HouseRules.load(root);
        return rules(root).stream()
                .filter(
                        rule -> {
                            EvaluationResult result = rule.rule().evaluate(classes);
                            return result.hasViolation();
                        })
                .map(Rule::sentence)
                .toList();
    }

    private static List<Rule> rules(String root) {
        List<Rule> all = new ArrayList<>(HouseRules.serviceRules(root));
        HouseRules.platformRules(root).stream()
                .filter(
                        rule ->
                                all.stream()
                                        .noneMatch(each -> each.sentence().equals(rule.sentence())))
                .forEach(all::add);
        return all;
    }
}
