package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;

/** What leaves the outbox fits the contract. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class EventsIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;

    private Officials people;
    private SampleTree tree;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        tree = people.tree();
    }

    @Test
    void an_issued_plan_and_its_later_link_are_told_as_the_contract_says() {
        Answer commune = people.issued(tree.commune(), Officials.ofCommune());
        people.issued(tree.district(), Officials.ofDistrict());

        List<ConsumerRecord<String, String>> heard = Told.heard("thidua.plans.v1", commune.id(), 2);

        Told.assertFits(heard.get(0), "plan.issued.v1");
        Told.assertFits(heard.get(1), "plan.linked.v1");
        assertThat(heard)
                .extracting(message -> Told.header(message, "ce_sequence"))
                .containsExactly("1", "2");
        assertThat(heard)
                .extracting(message -> Told.header(message, "ce_tenant"))
                .containsOnly(tree.commune());
        assertThat(heard.get(0).value())
                .contains(
                        "\"rootUnitId\":\"" + tree.province() + "\"", "\"linkState\":\"PENDING\"");
    }

    @Test
    void what_happens_to_a_plan_in_force_is_told_as_the_contract_says() {
        Api leader = people.leader(tree.commune());
        Answer plan = people.issued(tree.commune(), Officials.ofCommuneWithoutBasis(12));
        Answer amending =
                leader.call("POST", "/api/plans/" + plan.id() + "/amendment", plan.version(), "");
        leader.issue(amending.id(), "REGISTER");
        Answer amended = leader.get("/api/plans/" + plan.id());
        leader.call(
                "POST",
                "/api/plans/" + plan.id() + "/withdrawal",
                amended.version(),
                "{\"reason\":\"Nhầm\"}");

        List<ConsumerRecord<String, String>> heard = Told.heard("thidua.plans.v1", plan.id(), 4);

        assertThat(heard)
                .extracting(message -> Told.header(message, "ce_type"))
                .containsExactly(
                        "vn.thidua.plan.issued.v1",
                        "vn.thidua.plan.amended.v1",
                        "vn.thidua.plan.issued.v1",
                        "vn.thidua.plan.withdrawn.v1");
        Told.assertFits(heard.get(1), "plan.amended.v1");
        Told.assertFits(heard.get(2), "plan.issued.v1");
        Told.assertFits(heard.get(3), "plan.withdrawn.v1");
    }

    @Test
    void a_replaced_and_a_closed_plan_are_told_as_the_contract_says() {
        Api leader = people.leader(tree.commune());
        Answer plan = people.issued(tree.commune(), Officials.ofCommuneWithoutBasis(12));
        Answer draft =
                leader.call("POST", "/api/plans/" + plan.id() + "/replacement", plan.version(), "");
        Answer successor = leader.issue(draft.id(), "REGISTER");
        leader.call(
                "POST",
                "/api/plans/" + successor.id() + "/closing",
                successor.version(),
                "{\"reason\":\"Đã tổng kết\"}");

        Told.assertFits(Told.heard("thidua.plans.v1", plan.id(), 2).get(1), "plan.replaced.v1");
        Told.assertFits(Told.heard("thidua.plans.v1", successor.id(), 2).get(1), "plan.closed.v1");
    }

    @Test
    void a_draft_is_told_to_nobody() {
        Answer draft = people.specialist(tree.commune()).upload(Officials.ofCommune());
        Answer issued = people.issued(tree.commune(), Officials.ofCommuneWithoutBasis(12));

        assertThat(Told.heard("thidua.plans.v1", issued.id(), 1)).hasSize(1);
        Answer now = people.specialist(tree.commune()).get("/api/plans/" + draft.id());
        assertThat(now.text("/state")).isEqualTo("DRAFT");
    }

    @Test
    void a_unit_is_told_once_as_the_contract_says_and_again_only_when_it_changes() {
        String file = "code,name,level,parent_code\n" + Fresh.unit() + ",Tỉnh Một,PROVINCE,\n";
        LoadUnits.Loaded first = load.load(new java.io.StringReader(file));
        LoadUnits.Loaded second = load.load(new java.io.StringReader(file));

        assertThat(first.changed()).isEqualTo(1);
        assertThat(second.changed()).isZero();
        Told.assertFits(
                Told.heard("thidua.units.v1", tree.commune(), 1).getFirst(), "unit.registered.v1");
        LoadUnits.Loaded renamed = load.load(new java.io.StringReader(file.replace("Một", "Hai")));
        assertThat(renamed.changed()).isEqualTo(1);
    }
}
