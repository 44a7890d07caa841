package vn.thidua.reporting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.ScratchFolders;

/** Units keep their lists of officials, and the forms 0604.N and 0605.N count them without a name. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-06-12",
            "thidua.rollup.application=staff-statistics-it"
        })
@RealInfrastructure
class StaffStatisticsIT {

    private static final String LIST = "/api/statistics/workforce";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add(
                "thidua.rollup.state-dir",
                () -> ScratchFolders.create("staff-statistics-it").toString());
    }

    @LocalServerPort int port;
    @Autowired TenantTree tree;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    @Test
    void officials_are_counted_by_sex_age_education_and_service_at_the_years_end() {
        Answer kept =
                keeps(
                        land.commune(),
                        0,
                        official("Trần Thị Hạnh", true, 1994, "UNIVERSITY", "2019-01-02"),
                        official("Lê Văn Bình", false, 1993, "POSTGRADUATE", "2014-12-31"),
                        gone(official("Vũ Thị Mai", true, 1968, "COLLEGE", "2010-01-01")));
        assertThat(kept.status()).as(kept.json().toString()).isEqualTo(200);
        keeps(land.sister(), 0, official("Đỗ Hữu Tài", false, 1966, "COLLEGE", "2020-01-01"));

        JsonNode form = form(land.province(), land.province(), 2024, "0605.N");
        assertThat(form.at("/contradictions").size()).isZero();
        assertThat(cells(form, "01")).isEqualTo("[3,1]");
        assertThat(cells(form, "02")).as("thirty").isEqualTo("[1,1]");
        assertThat(cells(form, "03")).as("thirty-one").isEqualTo("[1,0]");
        assertThat(cells(form, "06")).as("fifty-eight").isEqualTo("[1,0]");
        assertThat(cells(form, "11")).isEqualTo("[1,1]");
        assertThat(cells(form, "14")).as("five full years").isEqualTo("[2,1]");
        assertThat(cells(form, "15")).as("ten full years").isEqualTo("[1,0]");

        assertThat(cells(form(land.province(), land.province(), 2023, "0605.N"), "01"))
                .as("in 2023 the one who has left was still there, others had begun, too")
                .isEqualTo("[4,2]");
    }

    @Test
    void who_opens_a_cell_sees_units_and_the_names_of_the_own_unit_only() {
        keeps(land.commune(), 0, official("Trần Thị Hạnh", true, 1994, "UNIVERSITY", "2019-01-02"));
        keeps(
                land.district(),
                0,
                official("Ngô Thị Lan", true, 1980, "UNIVERSITY", "2019-01-02"),
                official("Phạm Văn Sơn", false, 1980, "UNIVERSITY", "2019-01-02"));
        String cell = path(land.district(), 2024, "0605.N") + "/cell?row=01&column=2";

        JsonNode byDistrict = leader(land.district()).get(cell).json();
        assertThat(byDistrict.findValuesAsString("unitName"))
                .containsExactlyInAnyOrder("Huyện Tân Phú", "Xã Minh Khai");
        assertThat(byDistrict.toString()).contains("Ngô Thị Lan").doesNotContain("Hạnh", "Sơn");
        assertThat(leader(land.province()).get(cell).json().toString())
                .contains("Xã Minh Khai")
                .doesNotContain("Lan", "Hạnh");
    }

    @Test
    void bodies_are_counted_by_kind_and_by_their_term() {
        ObjectNode wish = wish();
        body(wish, "Ban Thi đua - Khen thưởng", "PROVINCIAL_BOARD", "2015-01-01", "2022-06-30");
        body(wish, "Phòng Thi đua - Khen thưởng", "PROVINCIAL_DIVISION", "2022-07-01", null);
        assertThat(leader(land.province()).call("PUT", LIST, 0, wish.toString()).status())
                .isEqualTo(200);

        JsonNode form = form(land.province(), land.province(), 2024, "0604.N");
        assertThat(cells(form, "01")).isEqualTo("[1]");
        assertThat(cells(form, "05")).isEqualTo("[1]");
        assertThat(cells(form, "04")).isEqualTo("[0]");
        assertThat(form.at("/form/dueOn").stringValue()).isEqualTo("2024-12-15");
        for (String file : List.of("/workbook", "/paper")) {
            assertThat(
                            leader(land.province())
                                    .get(path(land.province(), 2024, "0604.N") + file)
                                    .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void neighbours_and_lower_units_see_nothing_of_it() {
        keeps(land.commune(), 0, official("Trần Thị Hạnh", true, 1994, "UNIVERSITY", "2019-01-02"));
        for (String refused : List.of(land.sister(), land.cousin(), land.otherDistrict())) {
            for (String part : List.of("", "/cell?row=01&column=1", "/workbook", "/paper")) {
                assertThat(
                                leader(refused)
                                        .get(path(land.commune(), 2024, "0605.N") + part)
                                        .status())
                        .as(refused + part)
                        .isEqualTo(404);
            }
            assertThat(leader(refused).get(LIST).json().at("/officials").size()).isZero();
        }
        assertThat(leader(land.commune()).get(path(land.district(), 2024, "0605.N")).status())
                .isEqualTo(404);
        assertThat(leader(land.district()).get(LIST).json().toString()).doesNotContain("Hạnh");
        assertThat(Api.of(port, land.commune(), "leader").get(path("x", 2024, "0605.N")).status())
                .isEqualTo(404);
        assertThat(new Api(port, "").get(LIST).status()).isEqualTo(401);
    }

    @Test
    void what_is_wrong_is_said_where_it_is_wrong_and_nothing_is_stored() {
        Answer refused =
                keeps(
                        land.commune(),
                        0,
                        official("Trần Thị Hạnh", true, 1994, "UNIVERSITY", "2019-01-02"),
                        official("", true, 2010, "UNIVERSITY", "2019-01-02"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").findValuesAsString("field"))
                .containsExactly("officials/1/name", "officials/1/birthYear");
        assertThat(refused.text("/errors/1/message")).contains("18 tuổi");
        assertThat(leader(land.commune()).get(LIST).json().at("/officials").size()).isZero();
        assertThat(leader(land.commune()).call("PUT", LIST, 0, "{\"bodies\":[]}").status())
                .isEqualTo(400);
    }

    @Test
    void only_those_who_work_in_the_unit_write_and_nobody_over_another() {
        String one = official("Trần Thị Hạnh", true, 1994, "UNIVERSITY", "2019-01-02").toString();
        String wish = "{\"bodies\":[],\"officials\":[" + one + "]}";
        assertThat(Api.of(port, land.commune(), "inspector").call("PUT", LIST, 0, wish).status())
                .isEqualTo(403);
        assertThat(leader(land.commune()).call("PUT", LIST, 0, wish).version()).isEqualTo(1);
        assertThat(leader(land.commune()).call("PUT", LIST, 0, wish).status()).isEqualTo(409);
        assertThat(leader(land.commune()).call("PUT", LIST, 1, wish).version()).isEqualTo(2);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private static String path(String unit, int year, String number) {
        return "/api/statistics/units/" + unit + "/years/" + year + "/forms/" + number;
    }

    private JsonNode form(String by, String unit, int year, String number) {
        Answer answer = leader(by).get(path(unit, year, number));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static String cells(JsonNode form, String row) {
        return form.at("/lines")
                .valueStream()
                .filter(line -> line.path("code").asString("").equals(row))
                .findFirst()
                .orElseThrow()
                .path("cells")
                .toString();
    }

    private Answer keeps(String unit, long version, ObjectNode... officials) {
        ObjectNode wish = wish();
        for (ObjectNode official : officials) {
            wish.withArray("officials").add(official);
        }
        return leader(unit).call("PUT", LIST, version, wish.toString());
    }

    private static ObjectNode wish() {
        ObjectNode wish = JsonMapper.shared().createObjectNode();
        wish.putArray("bodies");
        wish.putArray("officials");
        return wish;
    }

    private static ObjectNode official(
            String name, boolean female, int birthYear, String education, String since) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("name", name)
                .put("female", female)
                .put("birthYear", birthYear)
                .put("education", education)
                .put("post", "PART_TIME")
                .put("since", since)
                .put("from", "2021-03-01")
                .putNull("to");
    }

    private static ObjectNode gone(ObjectNode official) {
        return official.put("to", "2024-01-31");
    }

    private static void body(
            ObjectNode wish, String name, String kind, String from, @Nullable String to) {
        wish.withArray("bodies")
                .addObject()
                .put("name", name)
                .put("kind", kind)
                .put("from", from)
                .put("to", to);
    }
}
