package vn.thidua.gateway;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.test.architecture.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_gateway_keeps_the_rules_of_the_house() {
        return HouseRules.ofGateway("vn.thidua.gateway");
    }
}
