package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.plan.ParentKey;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.ParentLink.Standing;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.RepairLinks;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** Several parents, changed by people, and what a crash leaves. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class LinksIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired Plans plans;
    @Autowired RepairLinks repair;
    @Autowired AsUnit asUnit;
    private Officials people;
    private SampleTree tree;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        tree = people.tree();
    }

    private static Letter ofCommuneForBoth() {
        return Letter.plan("Xã Minh Khai", "11/KH-UBND", LocalDate.of(2024, 1, 10))
                .implementing(
                        "Kế hoạch số 28/KH-UBND ngày 02/01/2024 của Ủy ban nhân dân tỉnh Sông Lam; Thực hiện Kế hoạch số 03/KH-UBND ngày 04/01/2024 của Ủy ban nhân dân huyện Tân Phú");
    }

    private static Answer add(Api who, Answer plan, Answer parent, String reason) {
        return who.call(
                "POST",
                "/api/plans/" + plan.id() + "/links",
                plan.version(),
                "{\"planId\":\"%s\",\"response\":false,\"reason\":\"%s\"}"
                        .formatted(parent.id(), reason));
    }

    private static List<String> parents(Answer plan) {
        return plan.json()
                .at("/parentLink/parents")
                .valueStream()
                .map(parent -> parent.at("/id").asString())
                .toList();
    }

    @Test
    void a_plan_that_cites_two_documents_has_a_link_for_each_and_each_is_found_by_itself() {
        Api commune = people.specialist(tree.commune());
        Answer province = people.issued(tree.province(), Officials.ofProvince());
        Answer draft = commune.upload(ofCommuneForBoth());

        assertThat(states(draft)).containsExactlyInAnyOrder("RESOLVED", "PENDING");
        assertThat(draft.text("/parentLink/state")).isEqualTo("RESOLVED");
        Answer district = people.issued(tree.district(), Officials.ofDistrict());
        Waiting.untilAsserted(
                () ->
                        assertThat(parents(commune.get("/api/plans/" + draft.id())))
                                .containsExactlyInAnyOrder(province.id(), district.id()));
    }

    private static List<String> states(Answer plan) {
        return plan.json()
                .at("/parentLink/links")
                .valueStream()
                .map(link -> link.at("/state").asString())
                .toList();
    }

    @Test
    void a_person_adds_changes_and_takes_away_links_and_the_reasons_stay() {
        Answer province = people.issued(tree.province(), Officials.ofProvince());
        Answer district = people.issued(tree.district(), Officials.ofDistrict());
        Answer other =
                people.issued(
                        tree.district(),
                        Letter.plan("Huyện Tân Phú", "09/KH-UBND", LocalDate.of(2024, 1, 8)));
        Api commune = people.leader(tree.commune());
        Answer issued = commune.issue(commune.upload(Officials.ofCommune()).id(), "DOCUMENT");
        assertThat(parents(issued)).containsExactly(district.id());

        Answer added = add(commune, issued, province, "Kế hoạch tỉnh giao trực tiếp");
        assertThat(parents(added)).containsExactly(district.id(), province.id());
        assertThat(added.text("/parentLink/changes/0/note"))
                .isEqualTo(
                        "Kế hoạch số 28/KH-UBND ngày 02/01/2024. Lý do: Kế hoạch tỉnh giao trực tiếp");

        assertThat(
                        commune.get("/api/plans?scope=own")
                                .json()
                                .at("/items/0/parents")
                                .valueStream()
                                .map(parent -> parent.at("/number/text").asString()))
                .containsExactly("03/KH-UBND", "28/KH-UBND");

        String first = added.text("/parentLink/links/0/id");
        String path = "/api/plans/" + issued.id() + "/links/" + first;
        Answer withoutReason =
                commune.call(
                        "PUT", path, added.version(), "{\"planId\":\"%s\"}".formatted(other.id()));
        assertThat(withoutReason.status()).isEqualTo(422);
        assertThat(withoutReason.text("/reason")).isEqualTo("LINK_REASON_MISSING");
        Answer relinked =
                commune.call(
                        "PUT",
                        path,
                        added.version(),
                        "{\"planId\":\"%s\",\"reason\":\"Huyện đã thay bằng kế hoạch 09\"}"
                                .formatted(other.id()));
        assertThat(parents(relinked)).containsExactly(other.id(), province.id());

        Answer removed =
                commune.call(
                        "POST", path + "/removal", relinked.version(), "{\"reason\":\"Dẫn nhầm\"}");
        assertThat(parents(removed)).containsExactly(province.id());
        assertThat(removed.text("/parentLink/links/0/state")).isEqualTo("REMOVED");
        assertThat(removed.json().at("/parentLink/changes").size()).isEqualTo(3);
    }

    @Test
    void a_reason_is_asked_for() {
        Answer province = people.issued(tree.province(), Officials.ofProvince());
        Api commune = people.specialist(tree.commune());
        Answer draft = commune.upload(Officials.ofCommuneWithoutBasis(12));

        assertThat(add(commune, draft, province, " ").status()).isEqualTo(400);
    }

    @Test
    void a_document_of_a_lower_level_or_of_a_neighbour_is_no_parent() {
        Answer commune = people.issued(tree.commune(), Officials.ofCommuneWithoutBasis(12));
        Answer neighbour =
                people.issued(
                        tree.sister(),
                        Letter.plan("Xã Đông Hải", "05/KH-UBND", LocalDate.of(2024, 2, 2)));
        Api district = people.specialist(tree.district());
        Answer draft = district.upload(Officials.ofDistrict());

        Answer lower = add(district, draft, commune, "thử");
        assertThat(lower.status()).isEqualTo(422);
        assertThat(lower.text("/reason")).isEqualTo("PARENT_OF_LOWER_LEVEL");
        Api sister = people.specialist(tree.commune());
        Answer own = sister.upload(Officials.ofCommuneWithoutBasis(13));
        assertThat(add(sister, own, neighbour, "thử").status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_nobodys_parent_and_a_link_that_is_gone_is_said_to_be_gone() {
        Api commune = people.specialist(tree.commune());
        Answer own = commune.upload(Officials.ofCommuneWithoutBasis(12));
        Answer draft = commune.upload(Officials.ofCommuneWithoutBasis(13));

        assertThat(add(commune, draft, own, "thử").text("/reason")).isEqualTo("PARENT_NOT_ISSUED");
        Answer gone =
                commune.call(
                        "POST",
                        "/api/plans/" + draft.id() + "/links/p-0/removal",
                        draft.version(),
                        "{\"reason\":\"thử\"}");
        assertThat(gone.text("/reason")).isEqualTo("LINK_UNKNOWN");
    }

    @Test
    void nobody_else_changes_the_links_of_a_unit() {
        Answer district = people.issued(tree.district(), Officials.ofDistrict());
        Answer commune = people.issued(tree.commune(), Officials.ofCommuneWithoutBasis(12));

        assertThat(add(people.specialist(tree.district()), commune, district, "thử").status())
                .isEqualTo(403);
        assertThat(add(people.specialist(tree.stranger()), commune, district, "thử").status())
                .isEqualTo(404);
        assertThat(
                        add(Api.of(port, tree.commune(), "inspector"), commune, district, "thử")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void an_open_question_is_answered_in_one_click_without_a_reason() {
        Answer near =
                people.issued(
                        tree.district(),
                        Letter.plan("Huyện Tân Phú", "03/KH-UBND", LocalDate.of(2024, 1, 5)));
        Api commune = people.specialist(tree.commune());
        Answer draft = commune.upload(Officials.ofCommune());
        assertThat(states(draft)).containsExactly("AMBIGUOUS");
        assertThat(draft.text("/parentLink/links/0/candidates/0/plan/id")).isEqualTo(near.id());

        Answer answered =
                commune.call(
                        "PUT",
                        "/api/plans/"
                                + draft.id()
                                + "/links/"
                                + draft.text("/parentLink/links/0/id"),
                        draft.version(),
                        "{\"planId\":\"%s\"}".formatted(near.id()));

        assertThat(parents(answered)).containsExactly(near.id());
        assertThat(answered.text("/parentLink/state")).isEqualTo("RESOLVED");
    }

    @Test
    void a_draft_that_a_crash_left_waiting_is_linked_by_the_sweep() {
        Answer parent = people.issued(tree.district(), Officials.ofDistrict());
        Answer uploaded = people.specialist(tree.commune()).upload(Officials.ofCommune());
        PlanId id = new PlanId(uploaded.id());
        UnitId unit = new UnitId(tree.commune());
        asUnit.run(unit, () -> leaveWaiting(id, new UnitId(tree.district())));
        assertThat(
                        people.specialist(tree.commune())
                                .get("/api/plans/" + id)
                                .text("/parentLink/state"))
                .isEqualTo("PENDING");

        assertThat(repair.repair(asUnit)).isPositive();

        assertThat(parents(people.specialist(tree.commune()).get("/api/plans/" + id)))
                .containsExactly(parent.id());
        assertThat(repair.repair(asUnit)).isZero();
    }

    /** As the first write stores it when the parent is stored at the same moment, and nobody comes to look again. */
    private void leaveWaiting(PlanId id, UnitId district) {
        Plan plan = plans.find(id).orElseThrow();
        ParentLink waiting =
                ParentLink.of(
                        plan.link().ties().stream()
                                .map(
                                        tie ->
                                                new ParentLink.Tie(
                                                        tie.id(),
                                                        tie.cited(),
                                                        tie.role(),
                                                        new Standing.Pending(
                                                                Set.of(
                                                                        ParentKey.ofNumber(
                                                                                district,
                                                                                "3/KH-UBND")))))
                                .toList());
        var stored = Optional.of(plan).flatMap(it -> it.relink(waiting)).orElseThrow();
        assertThat(plans.replace(stored.plan(), stored.events())).isEqualTo(Plans.Stored.STORED);
    }
}
