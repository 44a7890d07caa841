package vn.thidua.gateway;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.test.architecture.HouseRules;

class GatewayRulesTest {

    @TestFactory
    Stream<DynamicTest> the_rules_of_the_house_hold() {
        return HouseRules.ofGateway("vn.thidua.gateway");
    }
}
