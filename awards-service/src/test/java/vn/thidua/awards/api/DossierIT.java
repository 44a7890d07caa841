package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.DOSSIERS;
import static vn.thidua.awards.api.Proposed.PROPOSALS;
import static vn.thidua.awards.api.Proposed.common;
import static vn.thidua.awards.api.Proposed.drafted;
import static vn.thidua.awards.api.Proposed.line;
import static vn.thidua.awards.api.Proposed.lines;
import static vn.thidua.awards.api.Proposed.pdf;
import static vn.thidua.awards.api.Proposed.proposal;
import static vn.thidua.awards.api.Proposed.step;
import static vn.thidua.awards.api.Proposed.submitted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;
import vn.thidua.test.Waiting;

/** Proposed by a commune, handled by its district, forwarded to the province; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class DossierIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;
    @Autowired KafkaTemplate<String, String> kafka;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api clerk(String unit) {
        return Api.of(port, unit, "specialist");
    }

    @Test
    void returned_with_two_remarks_only_these_open_and_the_difference_is_shown() {
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        // 15/04/2024: TTLĐTT and CSTĐCS are the district's
        String id = submitted(commune, "LDTT");
        // the commune's chairman decides LĐTT: it lies with the commune itself
        assertThat(commune.get(DOSSIERS + "/" + id).text("/row/holderId"))
                .isEqualTo(land.commune());
        assertThat(district.get(DOSSIERS + "/" + id).json().at("/actions")).isEmpty();

        String other = submitted(commune, "BK_TINH");
        assertThat(district.get(DOSSIERS + "/" + other).text("/row/holderId"))
                .isEqualTo(land.district());
        assertThat(step(district, other, step("RECEIVE")).text("/row/dueOn"))
                .isEqualTo("2024-05-16");
        Answer returned =
                step(
                        district,
                        other,
                        """
                        {"action":"GIVE_BACK","remarks":[
                          {"field":"MERIT","words":"Ghi rõ số hộ"},
                          {"field":"REPORT","words":"Bổ sung số liệu"}]}
                        """);
        assertThat(returned.text("/row/state")).isEqualTo("RETURNED");
        Answer back = commune.get(DOSSIERS + "/" + other);
        assertThat(back.texts("/openFields")).containsExactly("MERIT", "REPORT");
        String proposal = back.text("/row/proposalId");

        ObjectNode line = mended(back);
        ((ObjectNode) line.at("/content/nominee")).put("post", "Chủ tịch xã");
        Answer refused = commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(line));
        assertThat(refused.text("/answers/0/reason")).isEqualTo("FIELD_NOT_OPEN");
        assertThat(refused.text("/answers/0/fields/0/field")).isEqualTo("POST");

        ObjectNode good = mended(back);
        ((ObjectNode) good.at("/content")).put("merit", "Vận động 40 hộ hiến đất");
        assertThat(
                        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(good))
                                .json()
                                .at("/answers/0/done")
                                .asBoolean())
                .isTrue();
        assertThat(step(commune, other, step("SUBMIT")).text("/row/holderId"))
                .isEqualTo(land.district());
        Answer seen = district.get(DOSSIERS + "/" + other);
        assertThat(seen.text("/changed/0/field")).isEqualTo("MERIT");
        assertThat(seen.text("/changed/0/after")).isEqualTo("Vận động 40 hộ hiến đất");
    }

    private static ObjectNode mended(Answer dossier) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", dossier.text("/row/id"))
                .put("version", dossier.json().at("/row/version").asLong());
        ObjectNode content = line.putObject("content");
        content.set("nominee", dossier.json().at("/row/nominee").deepCopy());
        content.put("award", dossier.text("/row/award"))
                .put("merit", dossier.text("/row/merit"))
                .put("report", dossier.text("/report"));
        return line;
    }

    @Test
    void it_goes_up_until_a_unit_that_decides_and_others_see_nothing_before() {
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        Api province = clerk(land.province());
        String draft = drafted(commune, "BK_TINH");
        assertThat(district.get(DOSSIERS + "/" + draft).status()).isEqualTo(404);

        step(commune, draft, step("SUBMIT"));
        assertThat(clerk(land.sister()).get(DOSSIERS + "/" + draft).status()).isEqualTo(404);
        // seen by the province, but held by the district
        assertThat(step(province, draft, step("RECEIVE")).status()).isEqualTo(404);
        step(district, draft, step("RECEIVE"));
        assertThat(step(district, draft, step("FORWARD")).reason()).isEqualTo("NOT_READY_TO_GO_UP");
        step(district, draft, "{\"action\":\"APPRAISE\",\"favourable\":true,\"words\":\"Đủ\"}");
        assertThat(step(district, draft, step("FORWARD")).text("/row/holderId"))
                .isEqualTo(land.province());
        step(province, draft, step("RECEIVE"));
        step(province, draft, "{\"action\":\"APPRAISE\",\"favourable\":true,\"words\":\"\"}");
        assertThat(step(province, draft, step("FORWARD")).reason()).isEqualTo("HOLDER_DECIDES");
        assertThat(step(province, draft, step("PUT_BEFORE_COUNCIL")).text("/row/state"))
                .isEqualTo("BEFORE_COUNCIL");

        List<JsonNode> told = Told.about(consumers, "thidua.awards.v1", draft, 6);
        assertThat(told.getLast().at("/state").asString()).isEqualTo("BEFORE_COUNCIL");
        assertThat(told.getLast().toString()).doesNotContain("Hoa");
    }

    @Test
    void a_proposal_without_a_nominee_offers_the_papers_that_most_awards_ask_for() {
        Api commune = clerk(land.commune());
        Answer empty = commune.get(PROPOSALS + "/" + proposal(commune));
        assertThat(
                        empty.json()
                                .at("/paperKinds")
                                .valueStream()
                                .map(it -> it.at("/field").asString()))
                .contains("PAPER_PROPOSAL_LETTER", "PAPER_MINUTES", "PAPER_OTHER")
                .doesNotContain("PAPER_VOTE_RESULT");
        assertThat(empty.text("/paperKinds/0/words")).startsWith("Tờ trình");
    }

    @Test
    void what_is_missing_is_named_and_bad_input_changes_nothing() {
        Api commune = clerk(land.commune());
        String proposal = proposal(commune);
        ObjectNode line = line("Trần Văn Bình", "CSTDCS");
        ((ObjectNode) line.at("/content")).put("report", "");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(line));
        String id = line.at("/id").asString();

        Answer refused = step(commune, id, step("SUBMIT"));
        assertThat(refused.reason()).isEqualTo("INCOMPLETE");
        assertThat(refused.json().at("/errors").valueStream().map(it -> it.at("/field").asString()))
                .containsExactlyInAnyOrder(
                        "PAPER_PROPOSAL_LETTER",
                        "PAPER_ACHIEVEMENT_REPORT",
                        "PAPER_MINUTES",
                        "PAPER_VOTE_RESULT");
        // sent twice, it is one
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(line));
        assertThat(commune.get(PROPOSALS + "/" + proposal).json().at("/dossiers")).hasSize(1);

        assertThat(
                        commune.call("POST", DOSSIERS + "/" + id + "/steps", 77, step("SUBMIT"))
                                .status())
                .isEqualTo(409);
        assertThat(step(commune, id, step("RECEIVE")).reason()).isEqualTo("NOT_SUBMITTED");
        assertThat(
                        step(
                                        commune,
                                        id,
                                        """
                                        {"action":"GIVE_BACK","remarks":[{"field":"COLOUR","words":"?"}]}
                                        """)
                                .status())
                .isEqualTo(400);
        assertThat(commune.get(DOSSIERS + "/" + id).text("/row/state")).isEqualTo("DRAFT");

        ObjectNode household = line("Hộ ông Năm", "CSTDCS");
        ((ObjectNode) household.at("/content/nominee")).put("kind", "HOUSEHOLD");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(household));
        assertThat(step(commune, household.at("/id").asString(), step("SUBMIT")).reason())
                .isEqualTo("AWARD_NOT_FOR_SUBJECT");
        ObjectNode nobody = line("Lê Văn Chung", "GK");
        ((ObjectNode) nobody.at("/content/nominee")).putNull("category");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(nobody));
        assertThat(step(commune, nobody.at("/id").asString(), step("SUBMIT")).reason())
                .isEqualTo("CATEGORY_MISSING");
        ObjectNode unknown = line("Ai đó", "NO_SUCH_AWARD");
        assertThat(
                        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(unknown))
                                .text("/answers/0/reason"))
                .isEqualTo("AWARD_NOT_IN_FORCE");
        ObjectNode stranger = line("Người lạ", "GK");
        ((ObjectNode) stranger.at("/content/nominee")).put("subjectId", "nobody");
        assertThat(
                        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(stranger))
                                .text("/answers/0/reason"))
                .isEqualTo("SUBJECT_UNKNOWN");
    }

    @Test
    void files_are_checked_by_what_they_are() {
        Api commune = clerk(land.commune());
        String proposal = proposal(commune);
        String papers = PROPOSALS + "/" + proposal + "/papers?field=PAPER_MINUTES";
        byte[] program = "MZ\u0090 not a paper".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(commune.upload(papers, 0, "bien-ban.pdf", program).reason())
                .isEqualTo("PROGRAM");
        assertThat(commune.upload(papers, 0, "bien-ban.docx", pdf()).reason())
                .isEqualTo("LYING_NAME");
        assertThat(commune.upload(papers, 0, "bien-ban.pdf", new byte[0]).reason())
                .isEqualTo("EMPTY");
        assertThat(commune.upload(papers, 0, "bien-ban.pdf", new byte[21 * 1024 * 1024]).status())
                .isEqualTo(413);
        assertThat(
                        commune.upload(
                                        PROPOSALS + "/" + proposal + "/papers?field=NAME",
                                        0,
                                        "a.pdf",
                                        pdf())
                                .status())
                .isEqualTo(400);
        assertThat(commune.get(PROPOSALS + "/" + proposal).json().at("/papers")).isEmpty();

        Answer kept = commune.upload(papers, 0, "bien-ban.pdf", pdf());
        String file = kept.text("/papers/0/file");
        assertThat(commune.get(PROPOSALS + "/" + proposal + "/papers/" + file).body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(
                        clerk(land.district())
                                .get(PROPOSALS + "/" + proposal + "/papers/" + file)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void the_holder_reads_the_papers_and_neighbours_do_not() {
        Api commune = clerk(land.commune());
        String id = submitted(commune, "BK_TINH");
        Answer seen = clerk(land.district()).get(DOSSIERS + "/" + id);
        String paper = DOSSIERS + "/" + id + "/papers/" + seen.text("/commonPapers/0/file");
        assertThat(clerk(land.district()).get(paper).status()).isEqualTo(200);
        assertThat(clerk(land.sister()).get(paper).status()).isEqualTo(404);
    }

    @Test
    void many_at_once_each_with_its_answer() {
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        String proposal = proposal(commune);
        common(commune, proposal);
        ObjectNode good = line("Phạm Thị Lan", "BK_TINH");
        ObjectNode bad = line("Phạm Thị Huệ", "BK_TINH");
        ((ObjectNode) bad.at("/content")).put("merit", "");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(good, bad));

        String targets =
                """
                "targets":[{"id":"%s","version":1},{"id":"%s","version":1},{"id":"none","version":1}]}
                """
                        .formatted(good.at("/id").asString(), bad.at("/id").asString());
        Answer answers =
                commune.post(DOSSIERS + "/steps", "{\"step\":{\"action\":\"SUBMIT\"}," + targets);
        assertThat(answers.text("/answers/0/state")).isEqualTo("SUBMITTED");
        assertThat(answers.text("/answers/1/reason")).isEqualTo("INCOMPLETE");
        assertThat(answers.text("/answers/1/fields/0/field")).isEqualTo("MERIT");
        assertThat(answers.text("/answers/2/reason")).isEqualTo("ABSENT");
        // again: nothing is done twice, and that is said
        assertThat(
                        commune.post(
                                        DOSSIERS + "/steps",
                                        "{\"step\":{\"action\":\"SUBMIT\"}," + targets)
                                .text("/answers/0/reason"))
                .isEqualTo("ALREADY_DONE");

        assertThat(district.get(DOSSIERS + "?whose=WITH_US").json().at("/total").asInt())
                .isEqualTo(1);
        assertThat(district.get(DOSSIERS + "?whose=OWN").json().at("/total").asInt()).isZero();
        assertThat(
                        clerk(land.province())
                                .get(DOSSIERS + "?whose=BELOW&state=SUBMITTED&size=1")
                                .json()
                                .at("/total")
                                .asInt())
                .isEqualTo(1);
        assertThat(district.get(DOSSIERS + "?whose=WITH_US&size=0").status()).isEqualTo(400);
    }

    @Test
    void posted_with_objections() {
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        String id = submitted(commune, "BK_TINH");
        step(district, id, step("RECEIVE"));
        step(district, id, "{\"action\":\"APPRAISE\",\"favourable\":true}");
        assertThat(
                        step(district, id, "{\"action\":\"POST\",\"where\":\"Cổng\",\"days\":0}")
                                .reason())
                .isEqualTo("POSTING_WITHOUT_DAYS");
        Answer posted = step(district, id, "{\"action\":\"POST\",\"where\":\"Cổng\",\"days\":7}");
        // 18/4 is a holiday
        assertThat(posted.text("/posting/until")).isEqualTo("2024-04-25");
        assertThat(step(district, id, "{\"action\":\"OBJECT\",\"name\":\"An\"}").status())
                .isEqualTo(400);
        step(
                district,
                id,
                "{\"action\":\"OBJECT\",\"name\":\"An\",\"contact\":\"0900\",\"words\":\"Chưa đúng\"}");
        assertThat(step(district, id, step("PUT_BEFORE_COUNCIL")).reason())
                .isEqualTo("POSTING_RUNS");
        assertThat(
                        step(
                                        district,
                                        id,
                                        "{\"action\":\"ANSWER_OBJECTION\",\"objection\":0,\"favourable\":false,\"words\":\"Đã kiểm tra\"}")
                                .text("/posting/objections/0/answer"))
                .isEqualTo("Đã kiểm tra");
    }

    @Test
    void a_movement_lets_nominate_in_its_window_and_within_its_quota() {
        String movement = UUID.randomUUID().toString();
        Api commune = clerk(land.commune());
        String wish =
                """
                {"title":"Khen phong trào","kind":"MOVEMENT","year":2024,"movementId":"%s"}
                """
                        .formatted(movement);
        assertThat(commune.post(PROPOSALS, wish).reason()).isEqualTo("WINDOW_NOT_OPEN");
        Nominations.open(kafka, movement, land.district(), 1, "2024-04-10", "2024-05-10");
        Waiting.until(() -> !commune.get(PROPOSALS + "?year=2024").json().at("/windows").isEmpty());
        assertThat(commune.get(PROPOSALS + "?year=2024").text("/windows/0/quotas/0"))
                .contains("không quá 1 tập thể, 1 cá nhân", "Giấy khen");

        String proposal = commune.post(PROPOSALS, wish).text("/head/id");
        common(commune, proposal);
        ObjectNode one = line("Đỗ Thị Mai", "GK");
        ObjectNode two = line("Đỗ Thị Cúc", "GK");
        ObjectNode other = line("Đỗ Thị Lý", "BK_TINH");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(one, two, other));
        assertThat(step(commune, other.at("/id").asString(), step("SUBMIT")).reason())
                .isEqualTo("AWARD_NOT_IN_WINDOW");
        assertThat(step(commune, one.at("/id").asString(), step("SUBMIT")).status()).isEqualTo(200);
        assertThat(step(commune, two.at("/id").asString(), step("SUBMIT")).reason())
                .isEqualTo("QUOTA_EXCEEDED");

        Nominations.open(kafka, movement, land.district(), 2, "2024-04-01", "2024-04-14");
        Waiting.until(() -> commune.get(PROPOSALS + "?year=2024").json().at("/windows").isEmpty());
        assertThat(step(commune, two.at("/id").asString(), step("SUBMIT")).reason())
                .isEqualTo("WINDOW_NOT_OPEN");
    }

    @Test
    void one_merit_is_nominated_once() {
        Api commune = clerk(land.commune());
        String proposal = proposal(commune);
        common(commune, proposal);
        ObjectNode one = line("Hoàng Thị Yến", "GK");
        ObjectNode two = line("Hoàng Thị Yến", "BK_TINH");
        commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(one, two));
        assertThat(step(commune, one.at("/id").asString(), step("SUBMIT")).status()).isEqualTo(200);
        assertThat(step(commune, two.at("/id").asString(), step("SUBMIT")).reason())
                .isEqualTo("SAME_MERIT");
    }

    @Test
    void a_draft_can_be_removed_and_what_was_sent_is_withdrawn() {
        Api commune = clerk(land.commune());
        String draft = drafted(commune, "GK");
        assertThat(commune.call("DELETE", DOSSIERS + "/" + draft, 9, "").status()).isEqualTo(409);
        assertThat(commune.call("DELETE", DOSSIERS + "/" + draft, 1, "").status()).isEqualTo(204);
        assertThat(commune.get(DOSSIERS + "/" + draft).status()).isEqualTo(404);

        String sent = submitted(commune, "BK_TINH");
        assertThat(commune.call("DELETE", DOSSIERS + "/" + sent, 2, "").reason())
                .isEqualTo("ALREADY_SUBMITTED");
        assertThat(step(commune, sent, step("WITHDRAW")).reason()).isEqualTo("REASON_MISSING");
        assertThat(
                        step(commune, sent, "{\"action\":\"WITHDRAW\",\"words\":\"Nhầm\"}")
                                .text("/row/state"))
                .isEqualTo("WITHDRAWN");
        assertThat(clerk(land.district()).get(DOSSIERS + "/" + sent).status()).isEqualTo(404);
    }

    @Test
    void papers_are_drafted_from_the_data() throws IOException {
        Api commune = clerk(land.commune());
        String id = submitted(commune, "BK_TINH");
        Answer dossier = commune.get(DOSSIERS + "/" + id);
        String letter =
                words(
                        commune.get(PROPOSALS + "/" + dossier.text("/row/proposalId") + "/letter")
                                .body());
        assertThat(letter)
                .contains(
                        "TỜ TRÌNH",
                        "Kính gửi: Ủy ban nhân dân huyện Tân Phú",
                        "01 cá nhân",
                        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
                        dossier.text("/row/nominee/name"));
        String report = words(commune.get(DOSSIERS + "/" + id + "/report").body());
        assertThat(report)
                .contains(
                        "BÁO CÁO THÀNH TÍCH",
                        "SƠ LƯỢC LÝ LỊCH",
                        "Giới tính: nữ",
                        "Đã vận động 40 hộ");
        assertThat(clerk(land.sister()).get(DOSSIERS + "/" + id + "/report").status())
                .isEqualTo(404);
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void only_who_works_there_acts() {
        String id = submitted(clerk(land.commune()), "BK_TINH");
        Api inspector = Api.of(port, land.district(), "inspector");
        assertThat(step(inspector, id, step("RECEIVE")).status()).isEqualTo(403);
    }

    @Test
    void limits_are_counted_in_working_days() {
        Api province = Api.of(port, land.province(), "leader");
        Api commune = clerk(land.commune());
        String limit = "/api/awards/calendar/limits?from=2024-04-15&days=20";
        assertThat(commune.get(limit).text("/until")).isEqualTo("2024-05-16");
        assertThat(
                        commune.get("/api/awards/calendar/limits?from=2030-01-01&days=1")
                                .text("/sentence"))
                .contains("2030");
        assertThat(commune.get("/api/awards/calendar/limits?from=2024-01-01&days=0").status())
                .isEqualTo(400);
        String storm =
                """
                {"days":[{"date":"2024-04-16","working":false,"name":"Nghỉ do bão"}]}
                """;
        assertThat(province.put("/api/awards/calendar/2025/own-days", storm).status())
                .isEqualTo(400);
        assertThat(clerk(land.province()).put("/api/awards/calendar/2024/own-days", storm).status())
                .isEqualTo(403);
        assertThat(province.put("/api/awards/calendar/2024/own-days", storm).status())
                .isEqualTo(200);
        assertThat(commune.get(limit).text("/until")).isEqualTo("2024-05-17");
    }
}
