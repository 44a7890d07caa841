package vn.thidua.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;
import vn.thidua.plans.answer.AnswerDrafts;
import vn.thidua.plans.answer.Deliveries;
import vn.thidua.plans.answer.DraftingRules;
import vn.thidua.plans.answer.LocalBodies;
import vn.thidua.plans.answer.usecase.AnswerQuestion;
import vn.thidua.plans.answer.usecase.AnswersInInbox;
import vn.thidua.plans.answer.usecase.DeliverDrafts;
import vn.thidua.plans.answer.usecase.DraftAnswer;
import vn.thidua.plans.lint.LegalActs;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.plan.usecase.InboxSource;
import vn.thidua.plans.plan.usecase.LinkPlan;
import vn.thidua.plans.unit.Units;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerConfiguration.AnswerSettings.class)
class AnswerConfiguration {

    /**
     * How answers are drafted.
     *
     * @param daysBefore how many days before a superior's deadline the own one lies, 0 to 60
     */
    @Validated
    @ConfigurationProperties("thidua.answer")
    public record AnswerSettings(@DefaultValue("5") @Min(0) @Max(60) int daysBefore) {}

    @Bean
    DraftingRules draftingRules(AnswerSettings settings) {
        return new DraftingRules(
                LocalBodies.standard(), LegalActs.standard(), settings.daysBefore());
    }

    @Bean
    DraftAnswer draftAnswer(
            Plans plans,
            PlanLibrary library,
            FindPlan find,
            LinkPlan link,
            AnswerDrafts drafts,
            Units units,
            DraftingRules rules,
            Clock clock) {
        return new DraftAnswer(plans, library, find, link, drafts, units, rules, clock);
    }

    @Bean
    AnswerQuestion answerQuestion(
            AnswerDrafts drafts, Plans plans, FindPlan find, CorrectPlan correct) {
        return new AnswerQuestion(drafts, plans, find, correct);
    }

    @Bean
    DeliverDrafts deliverDrafts(
            Plans plans,
            PlanLibrary library,
            FindPlan find,
            Deliveries deliveries,
            DraftAnswer draft,
            AsUnit asUnit,
            Units units,
            Clock clock) {
        return new DeliverDrafts(plans, library, find, deliveries, draft, asUnit, units, clock);
    }

    @Bean
    InboxSource answersInInbox(AnswerDrafts drafts, FindPlan find, Units units) {
        return new AnswersInInbox(drafts, find, units);
    }
}
