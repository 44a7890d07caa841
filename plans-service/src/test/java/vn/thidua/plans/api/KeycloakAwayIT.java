package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;

/** The identity provider does not answer: people are told so, and nothing is half done. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-15",
            "thidua.accounts.issuer=http://127.0.0.1:9/realms/thidua",
            "thidua.accounts.timeout=1s"
        })
@RealInfrastructure
class KeycloakAwayIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired RegisteredUnits registered;

    @Test
    void people_are_told_and_no_unit_is_stored_without_its_account() {
        SampleTree tree = SampleTree.load(load, units);
        Api admin = Api.of(port, tree.district(), "unit-admin");

        Answer list = admin.get("/api/accounts");
        assertThat(list.status()).isEqualTo(503);
        assertThat(list.text("/type")).isEqualTo("/problems/service-unavailable");
        assertThat(list.text("/detail")).contains("Hệ thống đăng nhập tạm thời chưa trả lời");
        assertThat(list.response().headers().firstValue("Retry-After")).isPresent();

        String code = Fresh.unit();
        Answer onboarding =
                admin.call(
                        "POST",
                        "/api/units",
                        0,
                        "{\"code\":\"%s\",\"name\":\"Xã Mới\",\"level\":\"COMMUNE\",\"from\":\"2024-04-01\",\"account\":{\"username\":\"xa.moi\",\"name\":\"An\",\"roles\":[]}}"
                                .formatted(code));
        assertThat(onboarding.status()).isEqualTo(503);
        assertThat(registered.find(new UnitId(code))).isEmpty();
    }
}
