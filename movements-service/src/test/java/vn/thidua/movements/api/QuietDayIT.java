package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.movements.progress.usecase.RemindOwners;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** A Saturday: nobody is reminded by the clock, though an official may still have a mail sent. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-13",
            "thidua.progress.jobs=false",
            "spring.mail.host=127.0.0.1"
        })
@RealInfrastructure
class QuietDayIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired RemindOwners remind;

    @Test
    void on_a_saturday_nobody_is_reminded_unless_a_person_says_so() {
        Land land = Land.in(tree);
        Api own = Api.of(port, land.commune(), "leader");
        String movement = own.post("/api/movements", Progressing.MOVEMENT).id();
        Answer item =
                own.post(
                        "/api/movements/" + movement + "/progress",
                        JSON.createObjectNode()
                                .put("kind", "TARGET")
                                .put("name", "Hộ dùng nước sạch")
                                .set(
                                        "wish",
                                        JSON.readTree(
                                                Progressing.wish(
                                                        "95",
                                                        "%",
                                                        "Thôn Đông",
                                                        "",
                                                        "thon-"
                                                                + Fresh.id()
                                                                        .toLowerCase(Locale.ROOT)
                                                                + "@xa.vn")))
                                .toString());
        assertThat(remind.noteDue()).isZero();
        assertThat(own.post("/api/movements/progress/" + item.id() + "/reminders", "").status())
                .isEqualTo(202);
    }
}
