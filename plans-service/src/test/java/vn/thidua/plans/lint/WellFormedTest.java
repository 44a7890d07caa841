package vn.thidua.plans.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.reading.Documents;

/** What is written as it should be is left alone. */
final class WellFormedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-plan-2024",
                "province-plan-2026",
                "district-decision-2023",
                "council-plan-2025",
                "district-letter-2024",
                "province-directive-2022",
                "commune-report-2024",
                "ward-proposal-2025"
            })
    void a_well_formed_document_has_no_finding(String name) throws IOException {
        try (var stream =
                WellFormedTest.class.getResourceAsStream("/well-formed/" + name + ".txt")) {
            assertThat(stream).isNotNull();
            assertThat(Documents.read(name + ".txt", stream.readAllBytes()).findings()).isEmpty();
        }
    }
}
