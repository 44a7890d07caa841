package vn.thidua.reporting;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.test.architecture.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> every_line_is_where_it_belongs() {
        return HouseRules.ofService("vn.thidua.reporting");
    }
}
