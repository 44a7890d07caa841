package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/**
 * A district's plan that comes after the plans of its 200 communes. Prints how long the links take from the answer to the
 * issue on: {@code mvn -o -pl plans-service -am verify -Dtest=NONE -Dit.test=LateParentIT
 * -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class LateParentIT {

    private static final int CHILDREN = 200;

    /** Names that no other test's units bear. */
    private static final List<String> NAMES =
            Stream.of("An", "Bình", "Cẩm", "Đức", "Giao", "Hải", "Hồng", "Khánh", "Lộc", "Mỹ")
                    .flatMap(
                            first ->
                                    Stream.of(
                                                    "Bắc", "Châu", "Dương", "Hà", "Hòa", "Lâm",
                                                    "Long", "Ninh", "Phong", "Sơn", "Thành",
                                                    "Thịnh", "Trung", "Xuân", "Yên", "Định", "Lạc",
                                                    "Nghĩa", "Tường", "Vân")
                                            .map(second -> first + " " + second))
                    .toList();

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;

    @Test
    void all_200_that_wait_are_linked_when_the_parent_arrives() {
        String province = Fresh.unit();
        String district = Fresh.unit();
        List<String> communes = IntStream.range(0, CHILDREN).mapToObj(_ -> Fresh.unit()).toList();
        StringBuilder file = new StringBuilder("code,name,level,parent_code,valid_from,valid_to\n");
        file.append("%s,Tỉnh Sông Lam,PROVINCE,,2020-01-01,\n".formatted(province));
        file.append("%s,Huyện Tân Phú,DISTRICT,%s,2020-01-01,\n".formatted(district, province));
        for (int i = 0; i < CHILDREN; i++) {
            file.append(
                    "%s,Xã %s,COMMUNE,%s,2020-01-01,\n"
                            .formatted(communes.get(i), NAMES.get(i), district));
        }
        assertThat(load.load(new StringReader(file.toString())).refused()).isEmpty();
        Waiting.until(() -> units.tree().find(new UnitId(communes.getLast())).isPresent());
        List<String> plans = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            Api commune = Api.of(port, communes.get(i), "leader");
            Answer draft =
                    commune.upload(
                            Letter.plan(
                                            "Xã " + NAMES.get(i),
                                            "11/KH-UBND",
                                            LocalDate.of(2024, 1, 10))
                                    .implementing(
                                            "Kế hoạch số 03/KH-UBND ngày 04/01/2024 của Ủy ban nhân dân huyện Tân Phú"));
            assertThat(draft.text("/parentLink/state")).isEqualTo("PENDING");
            Answer issued = commune.issue(draft.id(), "DOCUMENT");
            assertThat(issued.text("/state")).as(issued.text("/detail")).isEqualTo("ISSUED");
            plans.add(issued.id());
        }
        Api leader = Api.of(port, district, "leader");
        Answer draft = leader.upload(Officials.ofDistrict());

        long start = System.nanoTime();
        Answer parent = leader.issue(draft.id(), "DOCUMENT");
        long issued = System.nanoTime();
        assertThat(parent.text("/state")).isEqualTo("ISSUED");
        Waiting.untilAsserted(
                () -> {
                    Answer chain = leader.get("/api/plans/" + parent.id() + "/chain");
                    assertThat(chain.json().at("/below").size())
                            .as("%d %s", chain.status(), chain.json())
                            .isEqualTo(CHILDREN);
                });
        long linked = System.nanoTime();

        System.out.printf(
                Locale.ROOT,
                "late parent: issue %.0f ms, %d children linked %.0f ms later%n",
                (issued - start) / 1e6,
                CHILDREN,
                (linked - issued) / 1e6);
        assertThat(
                        Api.of(port, communes.getFirst(), "leader")
                                .get("/api/plans/" + plans.getFirst())
                                .text("/parentLink/parents/0/id"))
                .isEqualTo(parent.id());
    }
}
