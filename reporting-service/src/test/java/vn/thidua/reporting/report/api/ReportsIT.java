package vn.thidua.reporting.report.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Requests;
import vn.thidua.reporting.report.SuppliedTemplates;
import vn.thidua.reporting.report.Template;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.ScratchFolders;
import vn.thidua.test.Told;
import vn.thidua.test.Waiting;

/** A district asks its communes for a report; on real servers, with figures out of the real roll-up. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-06-12",
            "thidua.rollup.application=reports-it"
        })
@RealInfrastructure
class ReportsIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add(
                "thidua.rollup.state-dir", () -> ScratchFolders.create("reports-it").toString());
    }

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;
    @Autowired Requests requests;
    @Autowired SuppliedTemplates supplied;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    /** As movements-service tells it, and waits until it is counted. */
    private void registers(String unit, long sequence, int individuals) throws Exception {
        String subject = unit + "-2024";
        ObjectNode value =
                JSON.createObjectNode()
                        .put("registrationId", subject)
                        .put("unitId", unit)
                        .put("rootUnitId", land.province())
                        .put("year", 2024)
                        .put("state", "SUBMITTED")
                        .put("collectives", 2)
                        .put("individuals", individuals)
                        .put("late", false)
                        .put("submittedAt", "2024-02-20T08:00:00Z");
        value.putArray("titles")
                .addObject()
                .put("code", "LDTT")
                .put("subject", "INDIVIDUAL")
                .put("count", individuals - 1);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>("thidua.movements.v1", subject, JSON.writeValueAsBytes(value));
        Map<String, String> headers =
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        subject + sequence,
                        "ce_source",
                        "/movements-service",
                        "ce_type",
                        "vn.thidua.registration.changed.v1",
                        "ce_subject",
                        subject,
                        "ce_time",
                        "2024-06-01T02:00:00Z",
                        "ce_tenant",
                        unit,
                        "ce_sequence",
                        String.valueOf(sequence));
        headers.forEach(
                (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                Infrastructure.ofThisRun().kafkaBootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(message).get();
        }
        Waiting.untilAsserted(
                () -> {
                    Answer year = leader(unit).get("/api/rollups/units/" + unit + "/years/2024");
                    assertThat(year.status()).as(year.json().toString()).isEqualTo(200);
                    assertThat(year.json().at("/total/individuals").asInt()).isEqualTo(individuals);
                });
    }

    private ObjectNode wish(String... units) {
        ObjectNode wish =
                JSON.createObjectNode()
                        .put("kind", "HALF_YEAR")
                        .put("title", "Sơ kết thi đua 6 tháng đầu năm 2024")
                        .put("from", "2024-01-01")
                        .put("to", "2024-06-10")
                        .put("dueOn", "2024-06-15")
                        .put("templateId", "so-ket-6-thang");
        Stream.of(units).forEach(wish.putArray("units")::add);
        return wish;
    }

    private Answer asks(String by, ObjectNode wish) {
        return leader(by).post("/api/reports/requests", wish.toString());
    }

    private String asked(String... units) {
        Answer answer = asks(land.district(), wish(units));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.id();
    }

    private static String own(String request) {
        return "/api/reports/own/" + request;
    }

    private static String words(String text) {
        ObjectNode words =
                JSON.createObjectNode()
                        .put("number", "12/BC-UBND")
                        .put("capacity", "Chủ tịch")
                        .put("signer", "Nguyễn Văn An");
        ObjectNode texts = words.putObject("texts");
        List.of("s1", "s2", "s6", "s7").forEach(section -> texts.put(section, text));
        return words.toString();
    }

    private Answer sends(String unit, String request, String text) {
        Api api = leader(unit);
        Answer taken = takes(api, request);
        Answer written = api.call("PUT", own(request), taken.version(), words(text));
        return api.call("POST", own(request) + "/sending", written.version(), "");
    }

    /** The roll-up is being read again whenever its partitions move: until then it answers so. */
    private static Answer takes(Api api, String request) {
        AtomicReference<Answer> taken = new AtomicReference<>();
        Waiting.untilAsserted(
                () -> {
                    long version = api.get(own(request)).version();
                    taken.set(api.call("POST", own(request) + "/figures", version, ""));
                    assertThat(taken.get().status())
                            .as(taken.get().json().toString())
                            .isEqualTo(200);
                });
        return taken.get();
    }

    private Answer answers(String request, String unit, String what, String body) {
        String path = "/api/reports/requests/" + request + "/units/" + unit;
        Api district = leader(land.district());
        return district.call("POST", path + "/" + what, district.get(path).version(), body);
    }

    private static String remarks(String section, String text) {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("remarks").addObject().put("section", section).put("words", text);
        return body.toString();
    }

    private static JsonNode row(Answer answer, String label) {
        return answer.json()
                .path("sections")
                .valueStream()
                .flatMap(section -> section.path("rows").valueStream())
                .filter(row -> row.path("label").asString().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_district_gets_the_reports_of_its_communes_and_the_paper_is_right_to_the_figure()
            throws Exception {
        registers(land.commune(), 1, 11);
        registers(land.sister(), 1, 6);
        String request = asked(land.commune(), land.sister());
        assertThat(leader(land.commune()).get("/api/reports").text("/toUs/0/state"))
                .isEqualTo("NOT_BEGUN");

        Answer sent = sends(land.commune(), request, "Tốt");
        assertThat(sent.text("/state")).isEqualTo("SENT");
        assertThat(row(sent, "Cá nhân đăng ký").path("words").asString()).isEqualTo("11");
        answers(request, land.commune(), "return", remarks("s1", "Nêu rõ khó khăn"));
        Answer again = sends(land.commune(), request, "Tốt hơn");
        assertThat(again.json().path("changes").size()).isEqualTo(4);
        answers(request, land.commune(), "receipt", "");

        Answer partly = leader(land.district()).get("/api/reports/requests/" + request);
        assertThat(row(partly, "Cá nhân đăng ký").path("words").asString()).isEqualTo("11");
        assertThat(partly.json().at("/counts/silent").asInt()).isEqualTo(1);
        assertThat(docx(request)).contains("chưa gửi: Xã Đông Hải");

        sends(land.sister(), request, "Khá");
        answers(request, land.sister(), "receipt", "");
        Answer whole = leader(land.district()).get("/api/reports/requests/" + request);
        JsonNode individuals = row(whole, "Cá nhân đăng ký");
        assertThat(individuals.path("words").asString()).isEqualTo("17");
        assertThat(
                        individuals
                                .path("parts")
                                .valueStream()
                                .map(part -> part.path("words").asString()))
                .containsExactly("0", "6", "11");
        assertThat(docx(request))
                .contains("ỦY BAN NHÂN DÂN")
                .contains("BÁO CÁO")
                .contains("Kính gửi: Ủy ban nhân dân tỉnh Sông Lam")
                .contains("Cá nhân đăng ký\tngười\t17")
                .contains("Lao động tiên tiến\tngười\t15");
        assertThat(cells(request)).contains("Cá nhân đăng ký;người;17.0;0.0;6.0;11.0");
        assertThat(Told.about(consumers, "thidua.reports.v1", request + ":" + land.commune(), 4))
                .hasSize(4);
        assertThat(
                        Told.about(consumers, "thidua.reports.v1", request, 1)
                                .getFirst()
                                .path("units")
                                .size())
                .isEqualTo(2);
    }

    private String docx(String request) throws IOException {
        Answer file = leader(land.district()).get("/api/reports/requests/" + request + "/docx");
        assertThat(file.status()).isEqualTo(200);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.body()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private List<String> cells(String request) throws IOException {
        Answer file = leader(land.district()).get("/api/reports/requests/" + request + "/xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            return Stream.iterate(4, at -> workbook.getSheetAt(0).getRow(at) != null, at -> at + 1)
                    .map(at -> text(workbook.getSheetAt(0).getRow(at)))
                    .toList();
        }
    }

    private static String text(Row row) {
        return Stream.iterate(1, at -> at < row.getLastCellNum(), at -> at + 1)
                .map(at -> row.getCell(at).toString())
                .collect(Collectors.joining(";"));
    }

    @Test
    void a_later_correction_shows_beside_the_figure_that_stays() throws Exception {
        registers(land.commune(), 1, 9);
        String request = asked(land.commune());
        sends(land.commune(), request, "Tốt");
        answers(request, land.commune(), "receipt", "");
        Answer locked =
                leader(land.district())
                        .call("POST", "/api/reports/requests/" + request + "/lock", 1, "");
        assertThat(locked.status()).as(locked.json().toString()).isEqualTo(200);
        registers(land.commune(), 2, 12);

        JsonNode own = row(leader(land.commune()).get(own(request)), "Cá nhân đăng ký");
        assertThat(own.path("words").asString()).isEqualTo("9");
        assertThat(own.path("now").asString()).isEqualTo("12");
        JsonNode above =
                row(
                        leader(land.district()).get("/api/reports/requests/" + request),
                        "Cá nhân đăng ký");
        assertThat(above.path("words").asString()).isEqualTo("9");
        assertThat(above.at("/parts/1/now").asString()).isEqualTo("12");
        assertThat(Told.about(consumers, "thidua.reports.v1", request, 2).getLast().has("lockedAt"))
                .isTrue();
    }

    @Test
    void after_the_lock_only_an_exception_opens_one_unit() {
        String request = asked(land.commune(), land.sister());
        String path = "/api/reports/requests/" + request;
        assertThat(
                        Api.of(port, land.district(), "specialist")
                                .call("POST", path + "/lock", 1, "")
                                .status())
                .isEqualTo(403);
        Answer locked = leader(land.district()).call("POST", path + "/lock", 1, "");
        Answer refused = leader(land.commune()).call("PUT", own(request), 0, words("Quá muộn"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reason()).isEqualTo("LOCKED");
        String leave =
                JSON.createObjectNode()
                        .put("unitId", land.commune())
                        .put("until", "2024-06-14")
                        .put("reason", "Mất điện do bão")
                        .toString();
        assertThat(
                        leader(land.district())
                                .call("POST", path + "/leaves", locked.version(), leave)
                                .status())
                .isEqualTo(200);
        assertThat(sends(land.commune(), request, "Tốt").text("/state")).isEqualTo("SENT");
        assertThat(leader(land.sister()).call("PUT", own(request), 0, words("Quá muộn")).reason())
                .isEqualTo("LOCKED");
    }

    @Test
    void what_is_another_units_is_absent() {
        String request = asked(land.commune());
        sends(land.commune(), request, "Tốt");
        String path = "/api/reports/requests/" + request;
        for (String unit : List.of(land.sister(), land.cousin(), land.otherDistrict())) {
            assertThat(leader(unit).get(own(request)).status()).isEqualTo(404);
            assertThat(leader(unit).call("POST", own(request) + "/sending", 0, "").status())
                    .isEqualTo(404);
            assertThat(leader(unit).get(path).status()).isEqualTo(404);
            assertThat(leader(unit).get(path + "/units/" + land.commune()).status()).isEqualTo(404);
            assertThat(leader(unit).get(path + "/units/" + land.commune() + "/docx").status())
                    .isEqualTo(404);
            assertThat(leader(unit).get(path + "/docx").status()).isEqualTo(404);
            assertThat(leader(unit).get(own(request) + "/docx").status()).isEqualTo(404);
            assertThat(
                            leader(unit)
                                    .call(
                                            "POST",
                                            path + "/units/" + land.commune() + "/receipt",
                                            3,
                                            "")
                                    .status())
                    .isEqualTo(404);
        }
        assertThat(leader(land.commune()).get(path).status()).isEqualTo(404);
        assertThat(leader(land.district()).get(own(request)).status()).isEqualTo(404);
        assertThat(
                        Api.of(port, land.commune(), "inspector")
                                .call("POST", own(request) + "/sending", 3, "")
                                .status())
                .isEqualTo(403);
    }

    /** The day was over before today: nobody can ask so, time does it. */
    private String overdue(String by, String unit) {
        Template template = supplied.templates().getFirst();
        ReportRequest request =
                new ReportRequest(
                        UUID.randomUUID().toString(),
                        new TenantId(by),
                        template.kind(),
                        "Sơ kết 6 tháng",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 6, 30),
                        LocalDate.of(2024, 6, 9),
                        template,
                        List.of(new TenantId(unit)),
                        LocalDate.of(2024, 6, 1),
                        Instant.parse("2024-06-01T02:00:00Z"),
                        "person",
                        Optional.empty(),
                        List.of(),
                        Content.NONE,
                        1);
        Tenancy.run(
                new TenantScope.Work(new TenantId(by), "ask for a report"),
                () -> requests.add(request));
        return request.id();
    }

    @Test
    void what_is_overdue_is_told_to_the_unit_to_those_between_and_to_the_one_that_asked_only() {
        String request = overdue(land.province(), land.commune());
        JsonNode own = leader(land.commune()).get("/api/reports/due").json();
        assertThat(own.at("/toUs/0/owed/days").asInt()).isEqualTo(3);
        assertThat(own.at("/toUs/0/owed/toldTo/0").asString()).isEqualTo("Huyện Tân Phú");
        JsonNode between = leader(land.district()).get("/api/reports/due").json();
        assertThat(between.at("/below/0/unitId").asString()).isEqualTo(land.commune());
        assertThat(between.at("/below/0/ours").asBoolean()).isFalse();
        assertThat(
                        leader(land.province())
                                .get("/api/reports/due")
                                .json()
                                .at("/below/0/ours")
                                .asBoolean())
                .isTrue();
        for (String unit : List.of(land.sister(), land.otherDistrict(), land.cousin())) {
            JsonNode due = leader(unit).get("/api/reports/due").json();
            assertThat(due.path("toUs").size() + due.path("below").size()).as(unit).isZero();
        }

        assertThat(sends(land.commune(), request, "Tốt").text("/late")).isEqualTo("true");
        for (String unit : List.of(land.commune(), land.district(), land.province())) {
            JsonNode due = leader(unit).get("/api/reports/due").json();
            assertThat(due.path("toUs").size() + due.path("below").size()).as(unit).isZero();
        }
    }

    @Test
    void a_draft_is_the_units_own_until_it_is_sent() {
        String request = asked(land.commune());
        leader(land.commune()).call("PUT", own(request), 0, words("Đang viết"));
        assertThat(
                        leader(land.district())
                                .get(
                                        "/api/reports/requests/"
                                                + request
                                                + "/units/"
                                                + land.commune())
                                .status())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        assertThat(asks(land.district(), wish()).reason()).isEqualTo("NO_UNITS");
        assertThat(asks(land.district(), wish(land.cousin())).reason()).isEqualTo("NOT_BELOW");
        assertThat(asks(land.district(), wish(land.district())).reason()).isEqualTo("NOT_BELOW");
        assertThat(asks(land.province(), wish(land.district(), land.commune())).reason())
                .isEqualTo("NESTED_UNITS");
        assertThat(asks(land.district(), wish(land.commune()).put("dueOn", "2024-06-11")).reason())
                .isEqualTo("DUE_IN_PAST");
        assertThat(
                        asks(
                                        land.district(),
                                        wish(land.commune())
                                                .put("from", "2024-07-01")
                                                .put("to", "2024-12-31"))
                                .reason())
                .isEqualTo("DUE_BEFORE_PERIOD");
        assertThat(asks(land.district(), wish(land.commune()).put("templateId", "x")).reason())
                .isEqualTo("TEMPLATE_UNKNOWN");
        assertThat(asks(land.district(), wish(land.commune()).put("title", " ")).status())
                .isEqualTo(400);
        assertThat(
                        Api.of(port, land.district(), "inspector")
                                .post("/api/reports/requests", wish(land.commune()).toString())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void a_template_whose_formula_refers_to_nothing_is_refused_where_it_is_wrong() {
        String template =
                """
                {"name": "Mẫu của huyện", "kind": "AD_HOC", "sections": [
                  {"title": "Số liệu", "hint": "", "rows": [
                    {"label": "Phong trào", "unit": "phong trào", "formula": "FORMULA", "decimals": 0}]}]}
                """;
        Answer refused =
                leader(land.district())
                        .post(
                                "/api/reports/templates",
                                template.replace("FORMULA", "phong_trao + gi_do"));
        assertThat(refused.reason()).isEqualTo("TEMPLATE_FLAWED");
        assertThat(refused.text("/errors/0/field")).isEqualTo("sections/0/rows/0/formula");
        assertThat(refused.text("/errors/0/message")).contains("“gi_do” không có trong danh mục");

        Answer defined =
                leader(land.district())
                        .post("/api/reports/templates", template.replace("FORMULA", "phong_trao"));
        assertThat(
                        asks(land.district(), wish(land.commune()).put("templateId", defined.id()))
                                .status())
                .isEqualTo(200);
        assertThat(leader(land.commune()).get("/api/reports/options").json().toString())
                .doesNotContain("Mẫu của huyện");
    }

    @Test
    void who_has_seen_an_older_version_is_told_so() {
        String request = asked(land.commune());
        Answer first = leader(land.commune()).call("PUT", own(request), 0, words("Một"));
        assertThat(first.status()).isEqualTo(200);
        assertThat(leader(land.commune()).call("PUT", own(request), 0, words("Hai")).status())
                .isEqualTo(409);
        assertThat(
                        leader(land.district())
                                .call("POST", "/api/reports/requests/" + request + "/lock", 7, "")
                                .status())
                .isEqualTo(409);
    }

    @Test
    void a_report_is_sent_once_and_remarks_are_for_its_sections() {
        String request = asked(land.commune());
        Answer sent = sends(land.commune(), request, "Tốt");
        assertThat(
                        leader(land.commune())
                                .call("POST", own(request) + "/sending", sent.version(), "")
                                .reason())
                .isEqualTo("ALREADY_SENT");
        assertThat(answers(request, land.commune(), "return", remarks("s99", "?")).reason())
                .isEqualTo("SECTION_UNKNOWN");
        assertThat(answers(request, land.commune(), "return", remarks("s1", " ")).reason())
                .isEqualTo("REMARKS_MISSING");
        assertThat(
                        leader(land.district())
                                .call("POST", "/api/reports/requests/" + request + "/lock", 1, "")
                                .reason())
                .isEqualTo("ANSWERS_WAITING");
    }
}
