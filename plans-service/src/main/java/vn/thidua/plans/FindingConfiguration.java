package vn.thidua.plans;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.lint.Linter;
import vn.thidua.plans.plan.finding.ContentLint;
import vn.thidua.plans.plan.finding.DismissalStore;
import vn.thidua.plans.plan.finding.usecase.DismissFinding;
import vn.thidua.plans.plan.finding.usecase.NoticeFindings;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.reading.PlanReader;
import vn.thidua.plans.unit.Units;

/** The findings of plans put together. */
@Configuration(proxyBeanMethods = false)
class FindingConfiguration {

    @Bean
    NoticeFindings noticeFindings(
            FindPlan find, DismissalStore dismissals, Units units, Clock clock) {
        Linter linter = Linter.standard();
        PlanReader reader =
                new PlanReader(new FileTextExtraction(ExtractionLimits.standard()), linter);
        return new NoticeFindings(find, dismissals, new ContentLint(reader, linter), units, clock);
    }

    @Bean
    DismissFinding dismissFinding(
            FindPlan find, DismissalStore dismissals, NoticeFindings notice, Clock clock) {
        return new DismissFinding(find, dismissals, notice, clock);
    }
}
