package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;

/** A covenant written, signed by the members of a block, withdrawn and printed; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class CovenantIT {

    private static final String TEXT =
            """
            {"grounds":"Căn cứ Quyết định số 125/QĐ-UBND;","content":"Các đơn vị thống nhất giao ước.",
             "targets":[{"name":"Hộ đạt gia đình văn hóa","level":"từ 90% trở lên"}]}
            """;

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;

    private Land land = new Land("", "", "", "", "", "");
    private String block = "";

    @BeforeEach
    void a_block_of_two_communes() {
        land = Land.in(tree);
        block =
                leader(land.district())
                        .post(
                                "/api/movements/blocks",
                                """
                                {"name":"Cụm thi đua số 1","kind":"CLUSTER","year":2024,"decision":"125/QĐ-UBND",
                                 "decidedOn":"2024-01-20","leaderUnitId":"%s","deputyUnitId":"%s",
                                 "memberUnitIds":["%s","%s"],"checkers":[]}
                                """
                                        .formatted(
                                                land.commune(),
                                                land.sister(),
                                                land.commune(),
                                                land.sister()))
                        .id();
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private String path(String more) {
        return "/api/movements/blocks/" + block + "/covenant" + more;
    }

    private Answer written(String unit) {
        Answer answer = leader(unit).call("PUT", path(""), 0, TEXT);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer;
    }

    private Answer sign(Api by, Answer read) {
        return sign(by, read, "2024-04-10");
    }

    private Answer sign(Api by, Answer read, String on) {
        return by.post(
                path("/signatures"),
                "{\"wording\":%d,\"post\":\"Chủ tịch UBND xã\",\"signedOn\":\"%s\"}"
                        .formatted(read.json().path("wording").asLong(), on));
    }

    @Test
    void a_covenant_is_proposed_written_signed_by_all_printed_and_told() throws IOException {
        JsonNode proposal = leader(land.district()).get(path("/proposal")).json();
        assertThat(proposal.path("grounds").asString()).contains("125/QĐ-UBND ngày 20/01/2024");
        Answer draft = written(land.commune());
        assertThat(draft.text("/state")).isEqualTo("DRAFT");
        assertThat(leader(land.sister()).get(path("")).texts("/actions")).containsExactly("SIGN");
        Answer one = sign(leader(land.commune()), draft);
        assertThat(one.text("/state")).isEqualTo("SIGNING");
        assertThat(one.json().at("/parties/1/signedOn").isNull()).isTrue();
        Answer all = sign(leader(land.sister()), draft);
        assertThat(all.text("/state")).isEqualTo("SIGNED");

        Answer paper = leader(land.province()).get(path("/paper"));
        assertThat(paper.status()).isEqualTo(200);
        Path file = Path.of("target", "giao-uoc.docx");
        Files.write(file, paper.body());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.body()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "GIAO ƯỚC THI ĐUA",
                            "NĂM 2024",
                            "từ 90% trở lên",
                            "XÃ MINH KHAI",
                            "XÃ ĐÔNG HẢI",
                            "Đã ký ngày 10/04/2024")
                    .doesNotContain("Chưa ký");
        }
        Answer pdf = leader(land.province()).get(path("/paper/pdf"));
        assertThat(pdf.status()).isEqualTo(200);
        Files.write(Path.of("target", "giao-uoc.pdf"), pdf.body());
        try (PDDocument printed = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s+", " "))
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "GIAO ƯỚC THI ĐUA",
                            "ngày 10 tháng 4 năm 2024",
                            "từ 90% trở lên",
                            "XÃ MINH KHAI",
                            "Đã ký ngày 10/04/2024")
                    .doesNotContain("Chưa ký");
        }
        List<JsonNode> told = Told.about(consumers, "thidua.movements.v1", block + ":covenant", 2);
        assertThat(told)
                .extracting(each -> each.path("complete").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void a_movement_gives_the_proposal_its_ground_and_its_targets() {
        String movement =
                leader(land.district())
                        .post(
                                "/api/movements",
                                """
                                {"outline":{"name":"Chung sức xây dựng nông thôn mới","form":"REGULAR","scope":"TERRITORY",
                                 "year":2024,"phases":[],"criteria":[],"quotas":[],
                                 "targets":[{"name":"Tuyến đường tự quản","value":"04 tuyến"}]}}
                                """)
                        .id();
        Answer proposal = leader(land.district()).get(path("/proposal?movement=" + movement));
        assertThat(proposal.text("/grounds"))
                .contains("“Chung sức xây dựng nông thôn mới” năm 2024 của Huyện Tân Phú");
        assertThat(proposal.text("/targets/0/level")).isEqualTo("04 tuyến");
        assertThat(leader(land.sister()).get(path("/proposal?movement=" + movement)).status())
                .as("not launched yet: not for others")
                .isEqualTo(404);
    }

    @Test
    void who_is_no_member_or_no_leader_does_not_sign() {
        Answer draft = written(land.district());
        assertThat(sign(Api.of(port, land.commune(), "specialist"), draft).status()).isEqualTo(403);
        assertThat(sign(leader(land.district()), draft).status()).isEqualTo(403);
        for (String stranger : List.of(land.cousin(), land.otherDistrict())) {
            assertThat(sign(leader(stranger), draft).status()).isEqualTo(404);
            assertThat(leader(stranger).get(path("")).status()).isEqualTo(404);
            assertThat(leader(stranger).get(path("/paper")).status()).isEqualTo(404);
            assertThat(leader(stranger).get(path("/paper/pdf")).status()).isEqualTo(404);
            assertThat(leader(stranger).call("PUT", path(""), 1, TEXT).status()).isEqualTo(404);
        }
        assertThat(leader(land.sister()).call("PUT", path(""), 1, TEXT).status()).isEqualTo(403);
        assertThat(
                        Api.of(port, land.commune(), "inspector")
                                .call("PUT", path(""), 1, TEXT)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void refusals_of_the_rules_reach_the_person_by_name() {
        Answer empty =
                leader(land.commune())
                        .call(
                                "PUT",
                                path(""),
                                0,
                                "{\"grounds\":\"\",\"content\":\"Nội dung\",\"targets\":[]}");
        assertThat(sign(leader(land.commune()), empty).reason()).isEqualTo("TARGETS_MISSING");
        Answer draft = leader(land.commune()).call("PUT", path(""), empty.version(), TEXT);
        assertThat(sign(leader(land.commune()), draft, "2024-04-16").reason())
                .isEqualTo("SIGNED_IN_FUTURE");
        Answer one = sign(leader(land.commune()), draft);
        assertThat(sign(leader(land.commune()), one).reason()).isEqualTo("ALREADY_SIGNED");
        assertThat(leader(land.commune()).call("PUT", path(""), one.version(), TEXT).reason())
                .isEqualTo("FROZEN");
    }

    @Test
    void a_wording_that_changed_meanwhile_is_not_signed() {
        Answer read = written(land.commune());
        Answer changed = leader(land.district()).call("PUT", path(""), read.version(), TEXT);
        assertThat(sign(leader(land.sister()), read).status()).isEqualTo(409);
        assertThat(leader(land.district()).call("PUT", path(""), read.version(), TEXT).status())
                .isEqualTo(409);
        assertThat(sign(leader(land.sister()), changed).status()).isEqualTo(200);
    }

    @Test
    void two_members_who_sign_at_the_same_moment_both_have_signed() throws Exception {
        Answer draft = written(land.commune());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers =
                    List.of(
                            both.submit(() -> sign(leader(land.commune()), draft)),
                            both.submit(() -> sign(leader(land.sister()), draft)));
            for (Future<Answer> each : answers) {
                assertThat(each.get().status()).isEqualTo(200);
            }
        }
        assertThat(leader(land.district()).get(path("")).text("/state")).isEqualTo("SIGNED");
    }

    @Test
    void a_withdrawn_edition_stays_readable_and_the_next_is_signed_anew() {
        Answer one = sign(leader(land.commune()), written(land.commune()));
        String why = "{\"reason\":\"Sai chỉ tiêu\"}";
        assertThat(
                        Api.of(port, land.commune(), "specialist")
                                .call("POST", path("/withdrawal"), one.version(), why)
                                .status())
                .isEqualTo(403);
        assertThat(
                        leader(land.sister())
                                .call("POST", path("/withdrawal"), one.version(), why)
                                .status())
                .isEqualTo(403);
        Answer next = leader(land.commune()).call("POST", path("/withdrawal"), one.version(), why);
        assertThat(next.json().path("edition").asInt()).isEqualTo(2);
        assertThat(next.text("/withdrawn/0/reason")).isEqualTo("Sai chỉ tiêu");
        assertThat(leader(land.sister()).get(path("/paper?edition=1")).status()).isEqualTo(200);
        assertThat(leader(land.sister()).get(path("/paper?edition=7")).status()).isEqualTo(404);
        assertThat(sign(leader(land.commune()), one).status()).isEqualTo(409);
        assertThat(sign(leader(land.commune()), next).status()).isEqualTo(200);
        List<JsonNode> told = Told.about(consumers, "thidua.movements.v1", block + ":covenant", 3);
        assertThat(told.get(1).path("reason").asString()).isEqualTo("Sai chỉ tiêu");
        assertThat(told.get(2).path("edition").asInt()).isEqualTo(2);
    }

    @Test
    void a_dissolved_block_is_neither_written_nor_signed() {
        Answer draft = written(land.district());
        leader(land.district())
                .call(
                        "POST",
                        "/api/movements/blocks/" + block + "/dissolution",
                        1,
                        "{\"reason\":\"nhầm\"}");
        assertThat(sign(leader(land.commune()), draft).reason()).isEqualTo("BLOCK_DISSOLVED");
        assertThat(leader(land.district()).call("PUT", path(""), 1, TEXT).reason())
                .isEqualTo("BLOCK_DISSOLVED");
        assertThat(leader(land.commune()).get(path("")).texts("/actions")).isEmpty();
    }
}
