package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.DOSSIERS;
import static vn.thidua.awards.api.Proposed.PROPOSALS;
import static vn.thidua.awards.api.Proposed.drafted;
import static vn.thidua.awards.api.Proposed.line;
import static vn.thidua.awards.api.Proposed.lines;
import static vn.thidua.awards.api.Proposed.proposal;
import static vn.thidua.awards.api.Proposed.step;
import static vn.thidua.awards.api.Proposed.submitted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.DecisionRef;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.usecase.RecordCouncilResult;
import vn.thidua.awards.dossier.usecase.RecordDecision;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** Dossiers that were under way when units ended; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class AfterReformIT {

    private static final LocalDate REFORM = LocalDate.of(2024, 3, 1);

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired Dossiers dossiers;
    @Autowired RecordCouncilResult council;
    @Autowired RecordDecision decision;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api clerk(String unit) {
        return Api.of(port, unit, "specialist");
    }

    /** Districts end: the province goes on with their work, the communes belong to it. */
    private void abolishTheDistrict() {
        TenantId province = new TenantId(land.province());
        for (String commune : List.of(land.commune(), land.sister())) {
            TenantNode node = tree.node(new TenantId(commune)).orElseThrow();
            tree.put(
                    new TenantNode(
                            node.id(),
                            node.code(),
                            node.name(),
                            node.level(),
                            node.validFrom(),
                            Optional.empty(),
                            List.of(
                                    new TenantNode.ParentEdge(
                                            new TenantId(land.district()),
                                            node.validFrom(),
                                            Optional.of(REFORM)),
                                    new TenantNode.ParentEdge(
                                            province, REFORM, Optional.empty()))));
        }
        TenantNode district = tree.node(new TenantId(land.district())).orElseThrow();
        tree.put(
                new TenantNode(
                        district.id(),
                        district.code(),
                        district.name(),
                        district.level(),
                        district.validFrom(),
                        Optional.of(REFORM),
                        district.parents(),
                        List.of(),
                        List.of(),
                        Optional.of(province)));
    }

    @Test
    void the_province_goes_on_with_what_lay_with_a_district() {
        Api commune = clerk(land.commune());
        Api province = clerk(land.province());
        String id = submitted(commune, "BK_TINH");
        assertThat(commune.get(DOSSIERS + "/" + id).text("/row/holderId"))
                .isEqualTo(land.district());
        abolishTheDistrict();

        assertThat(province.get(DOSSIERS + "?whose=WITH_US").text("/items/0/id")).isEqualTo(id);
        assertThat(step(province, id, step("RECEIVE")).text("/row/holderId"))
                .isEqualTo(land.province());
        step(province, id, "{\"action\":\"APPRAISE\",\"favourable\":true}");
        assertThat(step(province, id, step("PUT_BEFORE_COUNCIL")).text("/row/state"))
                .isEqualTo("BEFORE_COUNCIL");
    }

    @Test
    void its_council_and_its_chairman_settle_what_the_district_had_before_its_own() {
        DossierId id =
                Dossier.of(
                                land.commune(),
                                land.district(),
                                DossierState.BEFORE_COUNCIL,
                                "Ngô Văn An",
                                "CSTDCS",
                                2023)
                        .storedIn(dossiers);
        abolishTheDistrict();
        TenantId commune = new TenantId(land.commune());
        TenantId province = new TenantId(land.province());
        CouncilResult passed =
                new CouncilResult(
                        "session-" + id, province, LocalDate.of(2024, 4, 12), 11, 10, true);
        council.record(commune, id, passed);
        council.record(commune, id, passed);
        assertThat(Dossier.stateOf(dossiers, land.commune(), id))
                .isEqualTo(DossierState.BEFORE_SIGNER);
        decision.record(
                commune,
                id,
                new DecisionRef(
                        "decision-" + id, "7/QĐ-UBND", LocalDate.of(2024, 4, 15), province));
        assertThat(Dossier.stateOf(dossiers, land.commune(), id)).isEqualTo(DossierState.DECIDED);
        assertThat(clerk(land.commune()).get(DOSSIERS + "/" + id).text("/row/holderId"))
                .isEqualTo(land.province());
    }

    @Test
    void a_stranger_still_settles_nothing() {
        DossierId id =
                Dossier.of(
                                land.commune(),
                                land.district(),
                                DossierState.BEFORE_COUNCIL,
                                "Ngô Văn An",
                                "CSTDCS",
                                2023)
                        .storedIn(dossiers);
        abolishTheDistrict();
        council.record(
                new TenantId(land.commune()),
                id,
                new CouncilResult(
                        "session-" + id,
                        new TenantId(land.otherDistrict()),
                        LocalDate.of(2024, 4, 12),
                        11,
                        10,
                        true));
        assertThat(Dossier.stateOf(dossiers, land.commune(), id))
                .isEqualTo(DossierState.BEFORE_COUNCIL);
        assertThat(clerk(land.otherDistrict()).get(DOSSIERS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void what_an_ended_district_returned_goes_back_to_the_province() {
        Api commune = clerk(land.commune());
        String id = submitted(commune, "BK_TINH");
        step(
                clerk(land.district()),
                id,
                "{\"action\":\"GIVE_BACK\",\"remarks\":[{\"field\":\"MERIT\",\"words\":\"Ghi rõ\"}]}");
        abolishTheDistrict();
        assertThat(step(commune, id, step("SUBMIT")).text("/row/holderId"))
                .isEqualTo(land.province());
        assertThat(step(clerk(land.province()), id, step("RECEIVE")).text("/row/state"))
                .isEqualTo("RECEIVED");
    }

    @Test
    void a_dossier_of_a_merged_commune_is_handled_above_and_continued_by_its_heir() {
        String sent = submitted(clerk(land.commune()), "BK_TINH");
        String draft = drafted(clerk(land.sister()), "BK_TINH");
        Api district = clerk(land.district());
        Api heir = clerk(Land.merged(tree, "Xã Minh Đông", land.commune(), land.sister()));

        assertThat(district.get(DOSSIERS + "?whose=WITH_US").text("/items/0/id")).isEqualTo(sent);
        assertThat(clerk(land.province()).get(DOSSIERS + "?whose=BELOW").text("/items/0/id"))
                .isEqualTo(sent);
        String proposal = district.get(DOSSIERS + "/" + sent).text("/row/proposalId");
        assertThat(district.get(PROPOSALS + "/" + proposal).json().at("/dossiers")).hasSize(1);
        assertThat(step(district, sent, step("RECEIVE")).text("/row/state")).isEqualTo("RECEIVED");
        assertThat(clerk(land.otherDistrict()).get(DOSSIERS + "/" + sent).status()).isEqualTo(404);

        assertThat(heir.get(DOSSIERS + "?whose=OWN").json().at("/total").asInt()).isEqualTo(2);
        assertThat(step(heir, draft, step("SUBMIT")).text("/row/holderId"))
                .isEqualTo(land.district());
        assertThat(
                        step(heir, sent, "{\"action\":\"WITHDRAW\",\"words\":\"Nhầm\"}")
                                .text("/row/state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void nominees_stay_in_the_order_in_which_they_were_typed() {
        Api commune = clerk(land.commune());
        String proposal = proposal(commune);
        ObjectNode last = line("Vũ Văn Út", "GK");
        ObjectNode first = line("Bùi Thị An", "GK");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(last, first));
        ObjectNode later = line("An Văn Anh", "GK");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(later));
        assertThat(
                        commune.get(PROPOSALS + "/" + proposal)
                                .json()
                                .at("/dossiers")
                                .valueStream()
                                .map(each -> each.at("/row/nominee/name").asString()))
                .containsExactly("Vũ Văn Út", "Bùi Thị An", "An Văn Anh");
    }
}
