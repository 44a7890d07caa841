package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/**
 * What people send by mistake gets an answer through the API that names the mistake and says what to do next, and nothing
 * that was there is lost. The rules have tests of their own; here it is proved that their sentence arrives.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class BadInputIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;

    private Officials people;
    private SampleTree tree;
    private Api admin;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        tree = people.tree();
        admin = Api.of(port, tree.province(), "unit-admin");
    }

    private Answer refusal(String changes) {
        Answer prepared =
                admin.call(
                        "POST",
                        "/api/reorganisations",
                        0,
                        "{\"title\":\"Sắp xếp xã\",\"legalBasis\":\"Nghị quyết 12\",\"effective\":\"2024-04-01\",\"changes\":[%s]}"
                                .formatted(changes));
        return prepared.status() == 201
                ? admin.call(
                        "POST",
                        "/api/reorganisations/" + prepared.id() + "/carrying-out",
                        prepared.version(),
                        "")
                : prepared;
    }

    private static void assertRefused(Answer answer, String reason, String named) {
        assertThat(answer.status()).as(answer.json().toPrettyString()).isEqualTo(422);
        assertThat(answer.text("/reason")).isEqualTo(reason);
        assertThat(answer.text("/detail")).contains(named, "Hãy ");
    }

    private static String rename(String code) {
        return "{\"kind\":\"RENAME\",\"units\":[\"%s\"],\"name\":\"Xã Tên Mới\"}".formatted(code);
    }

    @Test
    void a_unit_code_that_nobody_bears() {
        assertRefused(refusal(rename("KHONGCO")), "UNIT_UNKNOWN", "KHONGCO");
    }

    @Test
    void a_reform_that_names_a_unit_twice() {
        assertRefused(
                refusal(rename(tree.commune()) + "," + rename(tree.commune())),
                "NAMED_TWICE",
                tree.commune());
    }

    @Test
    void a_superior_of_a_lower_level() {
        assertRefused(
                refusal(
                        "{\"kind\":\"MOVE\",\"units\":[\"%s\"],\"parent\":\"%s\"}"
                                .formatted(tree.otherDistrict(), tree.commune())),
                "PARENT_LEVEL",
                "");
    }

    @Test
    void times_of_one_unit_that_overlap() {
        String file =
                """
                code,name,level,parent_code,valid_from,valid_to
                TT1,Tỉnh Chồng Lấn,PROVINCE,,2000-01-01,
                TT2,Xã Chồng Lấn,COMMUNE,TT1,2000-01-01,2020-01-01
                TT2,Xã Chồng Lấn,COMMUNE,TT1,2019-01-01,
                """;
        Answer answer =
                Api.of(port, "operator", "platform-admin")
                        .call(
                                "POST",
                                "/api/installation",
                                0,
                                JsonMapper.shared()
                                        .writeValueAsString(
                                                Map.of(
                                                        "units", file,
                                                        "unit", "TT1",
                                                        "username", "quantri")));

        assertRefused(answer, "FILE_REFUSED", "chưa nạp");
        assertThat(answer.json().at("/lines/0/line").asInt()).isEqualTo(4);
        assertThat(answer.text("/lines/0/sentence"))
                .contains("dòng 3 trong cùng thời gian", "Hãy ");
    }

    @Test
    void a_document_of_tomorrow() {
        Api leader = people.leader(tree.commune());
        Answer draft =
                leader.upload(Letter.plan("Xã Minh Khai", "31/KH-UBND", LocalDate.of(2024, 4, 16)));

        Answer refused = leader.issue(draft.id(), "DOCUMENT");

        assertRefused(refused, "DATE_IN_FUTURE", "Ngày ban hành");
        assertThat(leader.get("/api/plans/" + draft.id()).text("/state")).isEqualTo("DRAFT");
    }
}
