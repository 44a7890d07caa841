package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class WayOfAPlanIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    private SampleTree tree;

    @BeforeEach
    void fresh_units() {
        tree = SampleTree.load(load, units);
    }

    private Api as(String unit, String... roles) {
        return Api.of(port, unit, roles);
    }

    private static Letter ofDistrict() {
        return Letter.plan("UBND", "Huyện Tân Phú", "03/KH-UBND", LocalDate.of(2024, 1, 4));
    }

    private static Letter ofCommune() {
        return Letter.plan("UBND", "Xã Minh Khai", "11/KH-UBND", LocalDate.of(2024, 1, 10))
                .implementing(
                        "Kế hoạch số 03/KH-UBND ngày 04/01/2024 của Ủy ban nhân dân huyện Tân Phú");
    }

    @Test
    void a_document_becomes_a_draft_then_a_plan_in_force_under_its_own_number() {
        Api commune = as(tree.commune(), "specialist");
        Answer draft = commune.upload(ofCommune());

        assertThat(draft.status()).as(draft.json().toPrettyString()).isEqualTo(201);
        assertThat(draft.text("/state")).isEqualTo("DRAFT");
        assertThat(draft.text("/content/number/text")).isEqualTo("11/KH-UBND");
        assertThat(draft.text("/content/date")).isEqualTo("2024-01-10");
        assertThat(draft.text("/content/issuer")).contains("Minh Khai");
        assertThat(draft.text("/parentLink/state")).isEqualTo("PENDING");
        assertThat(draft.text("/parentLink/cited/number")).isEqualTo("03/KH-UBND");

        Api leader = as(tree.commune(), "leader");
        Answer issued = leader.issue(draft.id(), "DOCUMENT");

        assertThat(issued.status()).as(issued.json().toPrettyString()).isEqualTo(200);
        assertThat(issued.text("/state")).isEqualTo("ISSUED");
        assertThat(issued.text("/content/number/text")).isEqualTo("11/KH-UBND");
    }

    @Test
    void a_plan_that_waits_for_its_parent_finds_it_by_itself() {
        Answer draft = as(tree.commune(), "leader").upload(ofCommune());
        Answer issued = as(tree.commune(), "leader").issue(draft.id(), "DOCUMENT");
        assertThat(issued.text("/parentLink/state")).isEqualTo("PENDING");

        Api district = as(tree.district(), "leader");
        Answer parent = district.issue(district.upload(ofDistrict()).id(), "DOCUMENT");

        assertThat(parent.status()).as(parent.json().toPrettyString()).isEqualTo(200);
        Waiting.untilAsserted(
                () -> {
                    Answer child = as(tree.commune(), "leader").get("/api/plans/" + draft.id());
                    assertThat(child.text("/parentLink/state")).isEqualTo("RESOLVED");
                    assertThat(child.text("/parentLink/parents/0/id")).isEqualTo(parent.id());
                });
        Answer chain = as(tree.commune(), "specialist").get("/api/plans/" + draft.id() + "/chain");
        assertThat(chain.text("/above/0/id")).isEqualTo(parent.id());
        Answer below =
                as(tree.province(), "specialist").get("/api/plans/" + parent.id() + "/chain");
        assertThat(below.text("/below/0/id")).isEqualTo(draft.id());
    }

    @Test
    void the_same_file_again_is_the_draft_that_it_became() {
        byte[] file = ofCommune().text();
        Answer first = as(tree.commune(), "specialist").upload("a.txt", file);
        Answer second = as(tree.commune(), "specialist").upload("b.txt", file);
        Answer elsewhere = as(tree.sister(), "specialist").upload("a.txt", file);

        assertThat(List.of(first.status(), second.status(), elsewhere.status()))
                .containsExactly(201, 200, 201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(elsewhere.id()).isNotEqualTo(first.id());
    }
}
