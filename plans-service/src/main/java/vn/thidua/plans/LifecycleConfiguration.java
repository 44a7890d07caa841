package vn.thidua.plans;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.Registers;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.AttachFile;
import vn.thidua.plans.plan.usecase.ChangeInForce;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.plan.usecase.KeepRegister;
import vn.thidua.plans.plan.usecase.LinkPlan;
import vn.thidua.plans.plan.usecase.ReadVersions;
import vn.thidua.plans.plan.usecase.WritePlan;
import vn.thidua.plans.unit.Units;

/** The life of plans put together: writing, attachments, the register, and what happens to plans in force. */
@Configuration(proxyBeanMethods = false)
class LifecycleConfiguration {

    @Bean
    WritePlan writePlan(Plans plans, LinkPlan link, Units units, Clock clock) {
        return new WritePlan(plans, link, units, clock);
    }

    @Bean
    AttachFile attachFile(ChangePlan change, FindPlan find, SourceFiles files, Clock clock) {
        return new AttachFile(
                change, find, files, new FileTextExtraction(ExtractionLimits.standard()), clock);
    }

    @Bean
    KeepRegister keepRegister(Registers registers, Plans plans, Clock clock) {
        return new KeepRegister(registers, plans, clock);
    }

    @Bean
    ChangeInForce changeInForce(ChangePlan change, Plans plans, Clock clock) {
        return new ChangeInForce(change, plans, clock);
    }

    @Bean
    ReadVersions readVersions(FindPlan find) {
        return new ReadVersions(find);
    }
}
