package vn.thidua.plans;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.lint.Linter;
import vn.thidua.plans.plan.AnswerTime;
import vn.thidua.plans.plan.DocumentReader;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadDocument;
import vn.thidua.plans.plan.Registers;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.AnswerParent;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.ChangeLinks;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.DiscardPlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.plan.usecase.FinishIssues;
import vn.thidua.plans.plan.usecase.FollowChain;
import vn.thidua.plans.plan.usecase.FollowParents;
import vn.thidua.plans.plan.usecase.ImportPlan;
import vn.thidua.plans.plan.usecase.InboxSource;
import vn.thidua.plans.plan.usecase.IssuePlan;
import vn.thidua.plans.plan.usecase.LinkPlan;
import vn.thidua.plans.plan.usecase.ListPlans;
import vn.thidua.plans.plan.usecase.ReadInbox;
import vn.thidua.plans.plan.usecase.ReadSource;
import vn.thidua.plans.plan.usecase.RepairLinks;
import vn.thidua.plans.plan.usecase.ShowPlan;
import vn.thidua.plans.plan.usecase.SubmitPlan;
import vn.thidua.plans.plan.usecase.SweepFiles;
import vn.thidua.plans.plan.usecase.TakeNumber;
import vn.thidua.plans.reading.PlanReader;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The feature {@code plan} put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnsweringSettings.class)
@EnableScheduling
class PlanConfiguration {

    @Bean
    AsUnit asUnit() {
        return (unit, work) ->
                Tenancy.run(
                        new TenantScope.Work(new TenantId(unit.value()), "look after plans"), work);
    }

    @Bean
    ReadDocument readDocument(Clock clock) {
        return new DocumentReader(
                new PlanReader(
                        new FileTextExtraction(ExtractionLimits.standard()), Linter.standard()),
                clock);
    }

    @Bean
    FindPlan findPlan(Plans plans, PlanLibrary library, Units units, Clock clock) {
        return new FindPlan(plans, library, units, clock);
    }

    @Bean
    ChangePlan changePlan(Plans plans, FindPlan find) {
        return new ChangePlan(plans, find);
    }

    @Bean
    LinkPlan linkPlan(Plans plans, Units units, Clock clock) {
        return new LinkPlan(plans, units, clock);
    }

    @Bean
    ImportPlan importPlan(
            Plans plans, SourceFiles files, ReadDocument reader, LinkPlan link, Clock clock) {
        return new ImportPlan(plans, files, reader, link, clock);
    }

    @Bean
    CorrectPlan correctPlan(ChangePlan change, LinkPlan link, Clock clock) {
        return new CorrectPlan(change, link, clock);
    }

    @Bean
    AnswerParent answerParent(ChangePlan change, FindPlan find, LinkPlan link, Clock clock) {
        return new AnswerParent(change, find, link, clock);
    }

    @Bean
    ChangeLinks changeLinks(ChangePlan change, FindPlan find, LinkPlan link, Clock clock) {
        return new ChangeLinks(change, find, link, clock);
    }

    @Bean
    RepairLinks repairLinks(Plans plans, LinkPlan link) {
        return new RepairLinks(plans, link);
    }

    @Bean
    SubmitPlan submitPlan(ChangePlan change, Clock clock) {
        return new SubmitPlan(change, clock);
    }

    @Bean
    TakeNumber takeNumber(Registers registers) {
        return new TakeNumber(registers);
    }

    @Bean
    IssuePlan issuePlan(
            ChangePlan change,
            Plans plans,
            TakeNumber numbers,
            LinkPlan link,
            Units units,
            Clock clock) {
        return new IssuePlan(change, plans, numbers, link, units, clock);
    }

    @Bean
    FinishIssues finishIssues(
            Registers registers, Plans plans, TakeNumber numbers, IssuePlan issue) {
        return new FinishIssues(registers, plans, numbers, issue);
    }

    @Bean
    DiscardPlan discardPlan(ChangePlan change, Plans plans, SourceFiles files) {
        return new DiscardPlan(change, plans, files);
    }

    @Bean
    FollowParents followParents(Plans plans, LinkPlan link) {
        return new FollowParents(plans, link);
    }

    @Bean
    SweepFiles sweepFiles(SourceFiles files) {
        return new SweepFiles(files);
    }

    @Bean
    ShowPlan showPlan(Plans plans, PlanLibrary library, FindPlan find, Units units, Clock clock) {
        return new ShowPlan(plans, library, find, units, clock);
    }

    @Bean
    ListPlans listPlans(PlanLibrary library, FindPlan find) {
        return new ListPlans(library, find);
    }

    @Bean
    FollowChain followChain(Plans plans, PlanLibrary library, FindPlan find) {
        return new FollowChain(plans, library, find);
    }

    @Bean
    ReadInbox readInbox(
            PlanLibrary library,
            FindPlan find,
            FollowChain chain,
            List<InboxSource> others,
            Units units,
            AnswerTime answerTime,
            Clock clock) {
        return new ReadInbox(library, find, chain, others, units, answerTime, clock);
    }

    @Bean
    AnswerTime answerTime(AnsweringSettings settings) {
        return new AnswerTime(
                settings.within(),
                settings.provinces().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        province -> new UnitId(province.getKey()),
                                        Map.Entry::getValue)));
    }

    @Bean
    ReadSource readSource(FindPlan find, SourceFiles files) {
        return new ReadSource(find, files);
    }
}
