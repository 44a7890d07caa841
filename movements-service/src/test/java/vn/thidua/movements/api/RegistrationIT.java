package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;

/** Titles registered by communes, collected by the district and seen by the province; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class RegistrationIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String YEAR = "/api/movements/registrations/2024";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private static String lines(String... namesAndTitles) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode lines = body.putArray("lines");
        for (int at = 0; at < namesAndTitles.length; at += 2) {
            lines.addObject()
                    .put("subject", "INDIVIDUAL")
                    .put("name", namesAndTitles[at])
                    .put("post", "Công chức")
                    .put("title", namesAndTitles[at + 1])
                    .put("targets", "Hoàn thành tốt nhiệm vụ")
                    .put("note", "");
        }
        return body.toString();
    }

    private Answer fill(String unit, long version, String... namesAndTitles) {
        return leader(unit).call("PUT", YEAR + "/lines", version, lines(namesAndTitles));
    }

    private Answer submit(String unit, Answer seen) {
        return leader(unit).call("POST", YEAR + "/submission", seen.version(), "");
    }

    private Answer submitted(String unit) {
        Answer answer = submit(unit, fill(unit, 0, "Nguyễn Văn An", "Lao động tiên tiến"));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer;
    }

    private Answer onUnit(String by, String unit, String what, long version, String body) {
        return leader(by).call("POST", YEAR + "/units/" + unit + "/" + what, version, body);
    }

    private static String why(String reason) {
        return JSON.createObjectNode().put("reason", reason).toString();
    }

    private JsonNode row(String by, String unit) {
        return leader(by)
                .get(YEAR + "/collected")
                .json()
                .path("rows")
                .valueStream()
                .filter(each -> each.path("unitId").asString().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_registration_goes_up_is_returned_with_a_reason_sent_again_and_received() {
        Answer sent = submitted(land.commune());
        assertThat(sent.text("/terms/unitName")).isEqualTo("Huyện Tân Phú");
        Answer returned =
                onUnit(
                        land.district(),
                        land.commune(),
                        "return",
                        sent.version(),
                        why("Thiếu chỉ tiêu"));
        assertThat(returned.status()).isEqualTo(200);
        Answer own = leader(land.commune()).get(YEAR);
        assertThat(own.text("/reason")).isEqualTo("Thiếu chỉ tiêu");
        Answer again = submit(land.commune(), own);
        Answer received = onUnit(land.district(), land.commune(), "receipt", again.version(), "");
        assertThat(received.text("/state")).isEqualTo("RECEIVED");
        assertThat(row(land.province(), land.commune()).path("individuals").asInt()).isEqualTo(1);
        assertThat(row(land.province(), land.commune()).path("direct").asBoolean()).isFalse();
        List<JsonNode> told =
                Told.about(consumers, "thidua.movements.v1", land.commune() + "-2024", 4);
        assertThat(told)
                .extracting(each -> each.path("state").asString())
                .containsExactly("SUBMITTED", "RETURNED", "SUBMITTED", "RECEIVED");
        assertThat(told.getFirst().at("/titles/0/code").asString()).isEqualTo("LDTT");
    }

    @Test
    void only_the_unit_directly_above_answers_and_strangers_see_nothing() {
        Answer sent = submitted(land.commune());
        for (String unit : List.of(land.sister(), land.cousin(), land.otherDistrict())) {
            assertThat(leader(unit).get(YEAR + "/units/" + land.commune()).status()).isEqualTo(404);
            assertThat(onUnit(unit, land.commune(), "receipt", sent.version(), "").status())
                    .isEqualTo(404);
            assertThat(leader(unit).get(YEAR + "/collected").json().toString())
                    .doesNotContain("\"" + land.commune() + "\"");
        }
        assertThat(leader(land.province()).get(YEAR + "/units/" + land.commune()).status())
                .isEqualTo(200);
        assertThat(onUnit(land.province(), land.commune(), "receipt", sent.version(), "").status())
                .isEqualTo(403);
        assertThat(leader(land.district()).get(YEAR + "/units/" + land.sister()).status())
                .isEqualTo(404);
        fill(land.sister(), 0, "Chưa gửi", "Lao động tiên tiến");
        assertThat(leader(land.district()).get(YEAR + "/units/" + land.sister()).status())
                .isEqualTo(404);
        assertThat(leader(land.district()).get(YEAR + "/units/!").status()).isEqualTo(404);
        assertThat(
                        Api.of(port, land.commune(), "inspector")
                                .call("PUT", YEAR + "/lines", sent.version(), lines())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void after_closing_a_submission_is_refused_unless_a_leader_allows_it() {
        submitted(land.commune());
        assertThat(leader(land.district()).post(YEAR + "/round/closing", "").reason())
                .isEqualTo("ANSWERS_WAITING");
        onUnit(
                land.district(),
                land.commune(),
                "receipt",
                leader(land.commune()).get(YEAR).version(),
                "");
        assertThat(
                        Api.of(port, land.district(), "specialist")
                                .post(YEAR + "/round/closing", "")
                                .status())
                .isEqualTo(403);
        assertThat(leader(land.district()).post(YEAR + "/round/closing", "").status())
                .isEqualTo(200);
        Answer filled = fill(land.sister(), 0, "Trần Thị Bình", "Chiến sĩ thi đua cơ sở");
        assertThat(submit(land.sister(), filled).reason()).isEqualTo("ROUND_CLOSED");
        assertThat(leader(land.sister()).get(YEAR).json().path("lines").size()).isEqualTo(1);
        String leave = "{\"unitId\":\"%s\",\"until\":\"2024-04-20\",\"reason\":\"%s\"}";
        assertThat(
                        leader(land.district())
                                .post(YEAR + "/round/leaves", leave.formatted(land.cousin(), "x"))
                                .reason())
                .isEqualTo("NOT_DIRECTLY_BELOW");
        assertThat(
                        leader(land.district())
                                .post(YEAR + "/round/leaves", leave.formatted(land.sister(), ""))
                                .reason())
                .isEqualTo("REASON_MISSING");
        Answer allowed =
                leader(land.district())
                        .post(
                                YEAR + "/round/leaves",
                                leave.formatted(land.sister(), "Mưa lũ, mất mạng"));
        assertThat(allowed.text("/leaves/0/reason")).isEqualTo("Mưa lũ, mất mạng");
        assertThat(allowed.text("/leaves/0/allowedBy")).isNotEmpty();
        Answer late = submit(land.sister(), leader(land.sister()).get(YEAR));
        assertThat(late.json().path("late").asBoolean()).isTrue();
        assertThat(row(land.district(), land.sister()).path("late").asBoolean()).isTrue();
    }

    @Test
    void a_deadline_is_set_for_the_units_below_and_not_in_the_past() {
        assertThat(
                        leader(land.district())
                                .call("PUT", YEAR + "/round", 0, "{\"dueOn\":\"2024-04-01\"}")
                                .reason())
                .isEqualTo("DUE_IN_PAST");
        leader(land.district()).call("PUT", YEAR + "/round", 0, "{\"dueOn\":\"2024-04-30\"}");
        JsonNode told =
                Told.about(consumers, "thidua.movements.v1", land.district() + "-2024", 1)
                        .getFirst();
        assertThat(told.required("dueOn").stringValue()).isEqualTo("2024-04-30");
        assertThat(told.required("closed").booleanValue()).isFalse();
        assertThat(leader(land.commune()).get(YEAR).text("/terms/dueOn")).isEqualTo("2024-04-30");
        assertThat(leader(land.cousin()).get(YEAR).json().at("/terms/dueOn").isNull()).isTrue();
    }

    @Test
    void a_version_that_somebody_else_has_changed_is_told() {
        fill(land.commune(), 0, "An", "LDTT");
        assertThat(fill(land.commune(), 0, "Bình", "LDTT").status()).isEqualTo(409);
        assertThat(leader(land.commune()).get(YEAR.replace("2024", "1999")).status())
                .isEqualTo(400);
    }

    @Test
    void last_years_lines_are_copied_beside_what_is_there() {
        assertThat(leader(land.commune()).call("POST", YEAR + "/copy", 0, "").reason())
                .isEqualTo("NOTHING_LAST_YEAR");
        leader(land.commune())
                .call(
                        "PUT",
                        "/api/movements/registrations/2023/lines",
                        0,
                        lines("An", "LDTT", "Bình", "LDTT"));
        Answer filled = fill(land.commune(), 0, "An", "LDTT", "Cúc", "LDTT");
        Answer copied = leader(land.commune()).call("POST", YEAR + "/copy", filled.version(), "");
        assertThat(
                        copied.json()
                                .path("lines")
                                .valueStream()
                                .map(each -> each.path("name").asString()))
                .containsExactly("An", "Cúc", "Bình");
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at + 2);
                for (int cell = 0; cell < rows.get(at).size(); cell++) {
                    row.createCell(cell).setCellValue(rows.get(at).get(cell));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static final List<String> HEADINGS =
            List.of("Danh hiệu đăng ký", "Đối tượng", "Họ và tên", "Chức vụ", "Chỉ tiêu");

    @Test
    void a_workbook_is_taken_whole_or_not_at_all_with_every_wrong_cell_named() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        rows.add(List.of("Lao động tiên tiến", "Cá nhân", "An", "Công chức", "Tốt"));
        rows.add(List.of("Lao động tiên tiến giỏi", "Cá nhân", "Bình", "", ""));
        rows.add(List.of("Tập thể lao động tiên tiến", "Nhóm", "Thôn 1", "", ""));
        rows.add(List.of("Tập thể lao động tiên tiến", "Tập thể", "", "", ""));
        Answer refused =
                leader(land.commune()).upload(YEAR + "/imports", 0, "dang-ky.xlsx", workbook(rows));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.json().path("stored").asBoolean()).isFalse();
        assertThat(refused.json().path("lines").size()).isEqualTo(4);
        assertThat(
                        refused.json()
                                .path("troubles")
                                .valueStream()
                                .map(each -> each.path("cell").asString()))
                .containsExactly("A5", "B6", "C7");
        assertThat(refused.text("/troubles/0/message")).contains("Có phải “Lao động tiên tiến”?");
        assertThat(leader(land.commune()).get(YEAR).json().path("lines").size()).isZero();

        rows.set(2, List.of("Lao động tiên tiến", "Cá nhân", "Bình", "", ""));
        rows.set(3, List.of("Tập thể lao động tiên tiến", "Tập thể", "Thôn 1", "", ""));
        rows.remove(4);
        Answer taken =
                leader(land.commune()).upload(YEAR + "/imports", 0, "dang-ky.xlsx", workbook(rows));
        assertThat(taken.json().path("stored").asBoolean()).isTrue();
        assertThat(taken.json().path("added").asInt()).isEqualTo(3);
        assertThat(taken.json().at("/registration/problems").size()).isZero();
    }

    @Test
    void what_is_exported_is_imported_again_and_the_template_is_one_too() throws IOException {
        Answer filled = fill(land.commune(), 0, "An", "LDTT", "Bình", "Lao động tiên tiến");
        byte[] exported = leader(land.commune()).get(YEAR + "/export").body();
        Answer again = leader(land.sister()).upload(YEAR + "/imports", 0, "x.xlsx", exported);
        assertThat(again.json().at("/registration/lines")).isEqualTo(filled.json().path("lines"));
        Answer template =
                leader(land.commune()).get("/api/movements/registrations/template?year=2024");
        Answer empty =
                leader(land.cousin()).upload(YEAR + "/imports", 0, "x.xlsx", template.body());
        assertThat(empty.reason()).isEqualTo("EMPTY");
        submit(land.commune(), filled);
        byte[] collected = leader(land.province()).get(YEAR + "/collected/export").body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(collected))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("Xã Minh Khai");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void files_that_are_no_such_workbook_are_refused_and_nothing_is_lost() throws IOException {
        Answer filled = fill(land.commune(), 0, "An", "LDTT");
        Answer text =
                leader(land.commune())
                        .upload(
                                YEAR + "/imports",
                                filled.version(),
                                "x.xlsx",
                                "không phải".getBytes(StandardCharsets.UTF_8));
        assertThat(text.reason()).isEqualTo("NOT_A_WORKBOOK");
        Answer other =
                leader(land.commune())
                        .upload(
                                YEAR + "/imports",
                                filled.version(),
                                "x.xlsx",
                                workbook(List.of(List.of("A", "B"))));
        assertThat(other.reason()).isEqualTo("NO_HEADINGS");
        List<List<String>> many = new ArrayList<>(List.of(HEADINGS));
        for (int at = 0; at < 2001; at++) {
            many.add(List.of("LDTT", "Cá nhân", "Người " + at));
        }
        assertThat(
                        leader(land.commune())
                                .upload(
                                        YEAR + "/imports",
                                        filled.version(),
                                        "x.xlsx",
                                        workbook(many))
                                .reason())
                .isEqualTo("TOO_MANY_LINES");
        assertThat(leader(land.commune()).get(YEAR).json().path("lines").size()).isEqualTo(1);
        Answer sent = submit(land.commune(), filled);
        many.subList(2, many.size()).clear();
        assertThat(
                        leader(land.commune())
                                .upload(YEAR + "/imports", sent.version(), "x.xlsx", workbook(many))
                                .reason())
                .isEqualTo("ALREADY_SUBMITTED");
    }
}
