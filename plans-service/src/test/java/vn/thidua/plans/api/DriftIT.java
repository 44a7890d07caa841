package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.plans.answer.DraftingRules;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.drift.Drift;
import vn.thidua.plans.drift.Drifts;
import vn.thidua.plans.drift.usecase.FollowParent;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.ChangeInForce;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** A parent that is amended or replaced, as its children see it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class DriftIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired Drifts drifts;
    @Autowired Plans plans;
    @Autowired FindPlan find;
    @Autowired ChangeInForce change;
    @Autowired CorrectPlan correct;
    @Autowired DraftingRules rules;
    @Autowired AsUnit asUnit;
    @Autowired Clock clock;
    private Officials people;
    private SampleTree tree;
    private Api district;
    private Api commune;
    private Answer parent;
    private Answer child;

    @BeforeEach
    void a_commune_has_answered_its_district() {
        people = Officials.of(port, load, units);
        tree = people.tree();
        district = people.leader(tree.district());
        commune = people.leader(tree.commune());
        parent = people.issued(tree.district(), Officials.ofDistrict());
        String draft =
                commune.call("POST", "/api/plans/" + parent.id() + "/answer", 0, "")
                        .text("/planId");
        child = commune.issue(draft, "REGISTER");
    }

    /** The district issues a document that adds a task. */
    private void changes(String how) {
        Answer draft =
                district.call("POST", "/api/plans/" + parent.id() + how, parent.version(), "");
        assertThat(draft.status()).as(draft.json().toPrettyString()).isLessThan(300);
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        ((ArrayNode) content.at("/tasks"))
                .addObject()
                .put("content", "Phòng Nội vụ kiểm tra thi đua trên địa bàn huyện")
                .put("lead", "Phòng Nội vụ")
                .put("quarter", 4)
                .put("year", 2024);
        Answer corrected =
                district.call(
                        "PUT",
                        "/api/plans/" + draft.id() + "/content",
                        draft.version(),
                        content.toString());
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(district.issue(draft.id(), "REGISTER").status()).isEqualTo(200);
    }

    private Answer changesAbove() {
        String path = "/api/plans/" + child.id() + "/changes-above";
        Waiting.until(() -> commune.get(path).json().size() == 1);
        return commune.get(path);
    }

    private Answer settle(Api who, String change, String how) {
        return who.call(
                "POST", "/api/plans/" + child.id() + "/changes-above/" + change + how, 0, "");
    }

    @Test
    void the_child_of_an_amended_plan_sees_the_exact_difference_and_gets_an_amendment_drafted() {
        changes("/amendment");

        Answer found = changesAbove();
        assertThat(found.text("/0/kind")).isEqualTo("AMENDED");
        assertThat(found.json().at("/0/differences").size()).isEqualTo(1);
        assertThat(found.text("/0/differences/0/field")).isEqualTo("tasks");
        assertThat(found.json().at("/0/differences/0/before").isNull()).isTrue();
        assertThat(found.text("/0/differences/0/after"))
                .isEqualTo(
                        "Phòng Nội vụ kiểm tra thi đua trên địa bàn huyện; chủ trì: Phòng Nội vụ; Quý IV/2024");
        assertThat(
                        commune.get("/api/plans/inbox")
                                .json()
                                .valueStream()
                                .map(it -> it.at("/kind").asString()))
                .contains("PARENT_CHANGED");

        Answer followed = settle(commune, found.text("/0/id"), "/amendment");
        assertThat(followed.status()).as(followed.json().toPrettyString()).isEqualTo(200);
        Answer draft = commune.get("/api/plans/" + followed.text("/planId"));
        assertThat(draft.text("/state")).isEqualTo("DRAFT");
        assertThat(draft.text("/purpose/act")).isEqualTo("AMEND");
        int last = draft.json().at("/content/tasks").size() - 1;
        assertThat(draft.text("/content/tasks/" + last + "/content"))
                .isEqualTo("Công chức Văn phòng - Thống kê xã kiểm tra thi đua trên địa bàn xã");
        assertThat(draft.text("/content/tasks/" + last + "/lead"))
                .isEqualTo("Công chức Văn phòng - Thống kê xã");
        assertThat(settle(commune, found.text("/0/id"), "/amendment").text("/reason"))
                .isEqualTo("ALREADY_SETTLED");
        assertThat(changesAbove().text("/0/standing")).isEqualTo("FOLLOWED");
    }

    @Test
    void a_crash_before_the_change_is_settled_leaves_one_draft() {
        changes("/amendment");
        String above = changesAbove().text("/0/id");
        FollowParent crashing = following(new Crashing(drifts));
        asUnit.run(
                new UnitId(tree.commune()),
                () ->
                        assertThatThrownBy(
                                        () -> {
                                            PlanId own = new PlanId(child.id());
                                            crashing.follow(
                                                    leader(), own, drifts.of(own).getFirst().id());
                                        })
                                .isInstanceOf(Crash.class));
        assertThat(amendments()).hasSize(1);

        Answer followed = settle(commune, above, "/amendment");

        assertThat(followed.status()).isEqualTo(200);
        assertThat(amendments()).containsExactly(followed.text("/planId"));
        Answer draft = commune.get("/api/plans/" + followed.text("/planId"));
        assertThat(draft.json().at("/content/tasks"))
                .filteredOn(
                        task -> task.at("/content").asString().contains("kiểm tra thi đua trên"))
                .hasSize(1);
        assertThat(changesAbove().text("/0/standing")).isEqualTo("FOLLOWED");
    }

    private List<String> amendments() {
        return commune.get("/api/plans?scope=own")
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/state").asString().equals("DRAFT"))
                .map(it -> it.at("/id").asString())
                .toList();
    }

    private Person leader() {
        return new Person(
                "s-leader", "Lãnh đạo", new UnitId(tree.commune()), Set.of(Person.Role.LEADER));
    }

    private FollowParent following(Drifts store) {
        return new FollowParent(store, plans, find, change, correct, units, rules, clock);
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The store of an instance that dies before it has settled a change. */
    private record Crashing(Drifts drifts) implements Drifts {
        @Override
        public Optional<Drift> find(String id) {
            return drifts.find(id);
        }

        @Override
        public List<Drift> of(PlanId plan) {
            return drifts.of(plan);
        }

        @Override
        public List<Drift> open() {
            return drifts.open();
        }

        @Override
        public void notice(Drift drift) {
            drifts.notice(drift);
        }

        @Override
        public boolean replace(Drift drift) {
            throw new Crash();
        }
    }

    @Test
    void the_child_of_a_replaced_plan_is_told_too_and_may_leave_its_plan_as_it_is() {
        changes("/replacement");

        Answer found = changesAbove();
        assertThat(found.text("/0/kind")).isEqualTo("REPLACED");
        Answer seen = settle(commune, found.text("/0/id"), "/acknowledgement");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(changesAbove().text("/0/standing")).isEqualTo("ACKNOWLEDGED");
        assertThat(
                        commune.get("/api/plans/inbox")
                                .json()
                                .valueStream()
                                .map(it -> it.at("/kind").asString()))
                .doesNotContain("PARENT_CHANGED");
    }

    @Test
    void only_the_unit_itself_settles_a_change_and_only_one_that_there_is() {
        changes("/amendment");
        String change = changesAbove().text("/0/id");

        assertThat(settle(Api.of(port, tree.commune(), "inspector"), change, "/amendment").status())
                .isEqualTo(403);
        assertThat(settle(district, change, "/amendment").status()).isEqualTo(404);
        assertThat(settle(commune, parent.id(), "/acknowledgement").text("/reason"))
                .isEqualTo("NO_SUCH_CHANGE");
        assertThat(district.get("/api/plans/" + child.id() + "/changes-above").json()).isEmpty();
    }
}
