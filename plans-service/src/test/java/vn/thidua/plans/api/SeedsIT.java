package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Project;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** The five real documents, uploaded by the units that wrote them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class SeedsIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;

    @BeforeEach
    void the_sample() throws IOException {
        try (Reader file = Files.newBufferedReader(Project.path("deploy/sample/units.csv"))) {
            assertThat(load.load(file).refused()).isEmpty();
        }
        Waiting.until(() -> units.tree().find(new UnitId("C12418")).isPresent());
    }

    @ParameterizedTest(name = "{0} of {1}: {2} {3}")
    @CsvSource({
        "000_3ea218799679d5bd.txt, C05548, NONE_CITED, ''",
        "001_ba3a624350abdb61.txt, D088, PENDING, 28/KH-UBND",
        "002_771b2d0da5c03dc0.txt, C12418, PENDING, 03/KH-UBND",
        "003_c9bb27f8238d5d2c.txt, C18172, PENDING, 07/CT-UBND",
        "004_6d118a8fa7373547.txt, C22492, NONE_CITED, ''",
    })
    void a_real_document_becomes_a_draft_of_its_unit(
            String file, String unit, String state, String cited) throws IOException {
        Path seed = Project.path("..").resolve("shared/seeds").resolve(file);
        assumeTrue(Files.exists(seed), "the real documents lie outside of the repository");

        Answer draft = Api.of(port, unit, "specialist").upload(file, Files.readAllBytes(seed));

        assertThat(draft.status()).as(draft.json().toPrettyString()).isEqualTo(201);
        assertThat(draft.json().at("/findings").valueStream().map(it -> it.at("/code").asString()))
                .doesNotContain("OTHER_UNITS_DOCUMENT");
        assertThat(draft.text("/parentLink/state"))
                .as(draft.json().at("/parentLink").toPrettyString())
                .isEqualTo(state);
        assertThat(draft.json().at("/parentLink/cited/number").asString("")).isEqualTo(cited);
    }
}
