package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.SweepFiles;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/** What an interrupted import leaves is found; what a plan names stays. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class FilesIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired SourceFiles files;
    @Autowired SweepFiles sweep;
    @Autowired AsUnit asUnit;
    private Officials people;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
    }

    @Test
    void a_file_that_no_plan_names_is_swept_and_a_named_one_stays() throws IOException {
        UnitId unit = new UnitId(people.tree().commune());
        Answer draft = people.specialist(unit.value()).upload(Officials.ofCommune());
        String left = files.keepText(unit, "một tệp không thuộc văn bản nào");

        sweep.sweep(Instant.now().plus(SweepFiles.PATIENCE).plusSeconds(5), asUnit);

        assertThatThrownBy(() -> files.open(unit, left)).isInstanceOf(FileNotFoundException.class);
        assertThat(
                        people.specialist(unit.value())
                                .get("/api/plans/" + draft.id() + "/document")
                                .status())
                .isEqualTo(200);
        assertThat(
                        people.specialist(unit.value())
                                .get("/api/plans/" + draft.id() + "/text")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void a_file_is_found_by_its_own_unit_only() throws IOException {
        UnitId unit = new UnitId(people.tree().commune());
        String own = files.keepText(unit, "của xã");

        assertThatThrownBy(() -> files.open(new UnitId(people.tree().sister()), own))
                .isInstanceOf(FileNotFoundException.class);
    }
}
