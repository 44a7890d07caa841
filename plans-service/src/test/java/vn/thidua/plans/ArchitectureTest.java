package vn.thidua.plans;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.test.architecture.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_service_keeps_the_rules_of_the_house() {
        return HouseRules.ofService("vn.thidua.plans");
    }
}
