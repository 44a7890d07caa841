package vn.thidua.reporting.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
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
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.ScratchFolders;
import vn.thidua.test.Waiting;

/** A province opens its figures to everybody, and takes them back; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-06-12",
            "thidua.rollup.application=open-data-it"
        })
@RealInfrastructure
class OpenDataIT {

    private static final String CHOICE = "/api/statistics/open-data";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add(
                "thidua.rollup.state-dir", () -> ScratchFolders.create("open-data-it").toString());
    }

    @LocalServerPort int port;
    @Autowired TenantTree tree;

    private Land land = new Land("", "", "", "", "", "");
    private Api everybody = new Api(0, "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
        everybody = new Api(port, "");
    }

    @Test
    void what_a_province_opens_is_read_by_everybody_as_csv_json_and_dcat() throws Exception {
        isAwarded(land.commune());
        Answer opened = opens(land.province(), 0, "khen-thuong", 2023);
        assertThat(opened.status()).isEqualTo(200);
        String file = "/api/public/open-data/" + land.province() + "/khen-thuong/2024/data";

        Waiting.untilAsserted(
                () ->
                        assertThat(everybody.get(file + ".json").json().at("/rows").size())
                                .isEqualTo(1));
        JsonNode row = everybody.get(file + ".json").json().at("/rows/0");
        assertThat(row.at("/ten_don_vi").stringValue()).isEqualTo("Xã Minh Khai");
        assertThat(row.at("/so_luong").stringValue()).isEqualTo("1");
        assertThat(row.propertyNames())
                .containsExactlyInAnyOrder(
                        "nam",
                        "ma_don_vi",
                        "ten_don_vi",
                        "cap_don_vi",
                        "ma_khen_thuong",
                        "doi_tuong",
                        "cap_quyet_dinh",
                        "so_luong");
        Answer csv = everybody.get(file + ".csv");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"nam\"")
                .contains("\"Xã Minh Khai\",\"Cấp xã\",\"GK\",\"Cá nhân\",\"Cấp xã\",\"1\"\r\n");
        assertThat(csv.response().headers().firstValue("Cache-Control")).contains("no-store");

        JsonNode catalogue =
                everybody
                        .get("/api/public/open-data/" + land.province() + "/catalog.jsonld")
                        .json();
        assertThat(catalogue.at("/@type").stringValue()).isEqualTo("dcat:Catalog");
        JsonNode set = catalogue.at("/dcat:dataset/0");
        assertThat(set.at("/@type").stringValue()).isEqualTo("dcat:Dataset");
        assertThat(set.at("/dct:temporal/dcat:startDate/@value").stringValue())
                .isEqualTo("2023-01-01");
        assertThat(set.at("/dct:issued/@value").stringValue()).startsWith("2024-06-12");
        assertThat(set.at("/dct:modified/@value").stringValue()).isNotEmpty();
        assertThat(set.at("/dct:publisher/foaf:name/@value").stringValue())
                .isEqualTo("Tỉnh Sông Lam");
        assertThat(catalogue.at("/dct:license/@id").stringValue()).startsWith("https://");
        for (JsonNode distribution : set.at("/dcat:distribution")) {
            String address = distribution.at("/dcat:downloadURL/@id").stringValue();
            assertThat(
                            everybody
                                    .get("/api/public/open-data/" + land.province() + "/" + address)
                                    .status())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void nothing_that_was_not_chosen_can_be_reached() {
        opens(land.province(), 0, "phong-trao", 2024);
        String base = "/api/public/open-data/";
        for (String path :
                List.of(
                        land.province() + "/khen-thuong/2024",
                        land.province() + "/so-lieu-nam/2024",
                        land.province() + "/phong-trao/2023",
                        land.province() + "/phong-trao/2025",
                        land.district() + "/phong-trao/2024",
                        land.commune() + "/phong-trao/2024",
                        land.province() + "/gi-do/2024",
                        "khong-co/phong-trao/2024")) {
            assertThat(everybody.get(base + path + "/data.json").status()).as(path).isEqualTo(404);
            assertThat(everybody.get(base + path + "/data.csv").status()).as(path).isEqualTo(404);
        }
        JsonNode page = everybody.get(base + land.province()).json();
        assertThat(page.at("/sets").findValuesAsString("set")).containsExactly("phong-trao");
        assertThat(everybody.get(base + land.district()).json().at("/sets").size()).isZero();
        assertThat(everybody.get(base + "khong-co").status()).isEqualTo(404);
        assertThat(everybody.get(base + "khong-co/catalog.jsonld").status()).isEqualTo(404);
    }

    @Test
    void what_is_withdrawn_is_gone_at_once() {
        opens(land.province(), 0, "so-lieu-nam", 2024);
        String file = "/api/public/open-data/" + land.province() + "/so-lieu-nam/2024/data.json";
        Waiting.untilAsserted(() -> assertThat(everybody.get(file).status()).isEqualTo(200));

        assertThat(leader(land.province()).call("DELETE", CHOICE + "/so-lieu-nam", 1, "").version())
                .isEqualTo(2);
        assertThat(everybody.get(file).status()).isEqualTo(404);
        assertThat(leader(land.province()).call("DELETE", CHOICE + "/so-lieu-nam", 2, "").reason())
                .isEqualTo("NOT_OPEN");
    }

    @Test
    void each_unit_chooses_for_itself_and_only_its_leader_does() {
        opens(land.district(), 0, "phong-trao", 2024);
        assertThat(leader(land.commune()).get(CHOICE).json().toString())
                .doesNotContain("\"fromYear\":2024");
        assertThat(
                        Api.of(port, land.province(), "specialist")
                                .call("PUT", CHOICE + "/phong-trao", 0, "{\"fromYear\":2024}")
                                .status())
                .isEqualTo(403);
        assertThat(opens(land.province(), 0, "phong-trao", 2025).reason())
                .isEqualTo("YEAR_IN_FUTURE");
        assertThat(opens(land.province(), 0, "phong-trao", 1990).reason())
                .isEqualTo("YEAR_TOO_EARLY");
        assertThat(opens(land.province(), 0, "gi-do", 2024).status()).isEqualTo(404);
        assertThat(leader(land.province()).call("PUT", CHOICE + "/phong-trao", 0, "{}").status())
                .isEqualTo(400);
        assertThat(opens(land.district(), 0, "khen-thuong", 2024).status()).isEqualTo(409);
        assertThat(everybody.get(CHOICE).status()).isEqualTo(401);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private Answer opens(String unit, long version, String set, int fromYear) {
        return leader(unit)
                .call("PUT", CHOICE + "/" + set, version, "{\"fromYear\":" + fromYear + "}");
    }

    /** As awards-service tells it: a working woman of the commune has a certificate of her commune. */
    private void isAwarded(String unit) throws Exception {
        String subject = "honour-" + unit;
        byte[] value =
                JsonMapper.shared()
                        .writeValueAsBytes(
                                JsonMapper.shared()
                                        .createObjectNode()
                                        .put("honourId", subject)
                                        .put("unitId", unit)
                                        .put("rootUnitId", land.province())
                                        .put("award", "GK")
                                        .put("meritKind", "SUDDEN")
                                        .put("year", 2024)
                                        .put("subjectKind", "INDIVIDUAL")
                                        .put("personCategory", "DIRECT_WORKER")
                                        .put("gender", "FEMALE")
                                        .put("enterprise", false)
                                        .put("level", "COMMUNE")
                                        .put("decidedOn", "2024-02-28")
                                        .put("counts", true));
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>("thidua.awards.v1", subject, value);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", subject + "1",
                        "ce_source", "/awards-service",
                        "ce_type", "vn.thidua.honour.changed.v1",
                        "ce_subject", subject,
                        "ce_time", "2024-06-01T02:00:00Z",
                        "ce_tenant", unit,
                        "ce_sequence", "1")
                .forEach(
                        (name, text) ->
                                message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                Infrastructure.ofThisRun().kafkaBootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(message).get();
        }
    }
}
