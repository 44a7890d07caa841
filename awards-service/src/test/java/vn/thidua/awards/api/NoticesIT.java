package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.DOSSIERS;
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
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** What units are told about dossiers; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class NoticesIT {

    private static final String NOTICES = DOSSIERS + "/notices";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired Dossiers dossiers;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api clerk(String unit) {
        return Api.of(port, unit, "specialist");
    }

    private static List<String> news(Api by) {
        return by.get(NOTICES)
                .json()
                .at("/news")
                .valueStream()
                .map(each -> each.at("/to").asString())
                .toList();
    }

    @Test
    void the_proposer_is_told_of_each_step_that_others_take() {
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        String id = submitted(commune, "BK_TINH");
        // what one does oneself is no news
        assertThat(news(commune)).isEmpty();
        step(district, id, step("RECEIVE"));
        step(district, id, "{\"action\":\"APPRAISE\",\"favourable\":true}");
        assertThat(news(commune)).containsExactly("UNDER_APPRAISAL", "RECEIVED");
        assertThat(commune.get(NOTICES).text("/news/0/dossierId")).isEqualTo(id);
        assertThat(commune.get(NOTICES).text("/news/0/unitName")).isEqualTo("Huyện Tân Phú");
        assertThat(news(clerk(land.sister()))).isEmpty();
        assertThat(news(district)).isEmpty();

        String other = submitted(commune, "BK_TINH");
        step(
                district,
                other,
                "{\"action\":\"GIVE_BACK\",\"remarks\":[{\"field\":\"MERIT\",\"words\":\"Ghi rõ\"}]}");
        assertThat(news(commune)).containsExactly("RETURNED", "UNDER_APPRAISAL", "RECEIVED");
    }

    /** Set beside the calendar, which the test cannot turn forward. */
    private void due(String id, LocalDate day) {
        Tenancy.run(
                new TenantScope.Work(new TenantId(land.commune()), "prepare a test"),
                () -> {
                    AwardDossier dossier = dossiers.own(new DossierId(id)).orElseThrow();
                    assertThat(dossiers.store(dossier.dueOn(Optional.of(day)))).isTrue();
                });
    }

    private static List<String> overdue(Api by) {
        return by.get(NOTICES)
                .json()
                .at("/overdue")
                .valueStream()
                .map(each -> each.at("/id").asString())
                .toList();
    }

    @Test
    void a_deadline_that_passed_is_told_to_the_unit_above_until_the_holder_goes_on() {
        Api district = clerk(land.district());
        Api province = clerk(land.province());
        String id = submitted(clerk(land.commune()), "BK_TINH");
        assertThat(overdue(province)).isEmpty();
        due(id, LocalDate.of(2024, 4, 15));
        assertThat(overdue(province)).as("the last day is in time").isEmpty();
        due(id, LocalDate.of(2024, 4, 12));
        assertThat(overdue(province)).containsExactly(id);
        assertThat(overdue(district)).as("who holds it is not above it").isEmpty();
        assertThat(overdue(clerk(land.otherDistrict()))).isEmpty();
        assertThat(overdue(clerk(land.sister()))).isEmpty();

        step(district, id, step("RECEIVE"));
        assertThat(overdue(province)).as("quiet after the answer").isEmpty();
    }
}
