package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;
import vn.thidua.test.Told;
import vn.thidua.test.Waiting;

/** A council votes on dossiers, with a recusal and a member who is absent; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class CouncilIT {

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired Dossiers dossiers;
    @Autowired MongoTemplate mongo;
    @Autowired ConsumerFactory<String, String> consumers;

    private Land land = new Land("", "", "", "", "", "");
    private JsonNode council = tools.jackson.databind.json.JsonMapper.shared().createObjectNode();
    private DossierId hoa = new DossierId("none");
    private DossierId binh = new DossierId("none");

    @BeforeEach
    void a_council_of_five_and_two_dossiers() {
        land = Land.in(tree);
        hoa =
                Dossier.of(
                                land.commune(),
                                land.district(),
                                DossierState.BEFORE_COUNCIL,
                                "Nguyễn Thị Hoa",
                                "CSTDCS",
                                2023)
                        .storedIn(dossiers);
        binh =
                Dossier.of(
                                land.sister(),
                                land.district(),
                                DossierState.BEFORE_COUNCIL,
                                "Trần Văn Bình",
                                "GK",
                                2023)
                        .storedIn(dossiers);
        Answer founded = specialist().post("/api/awards/councils", councilJson("null"));
        assertThat(founded.status()).as(founded.json().toString()).isEqualTo(200);
        council = founded.json();
    }

    /** The last one's term ends on the given day. */
    private static String councilJson(String end) {
        List<String> members = new ArrayList<>();
        String[] names = {"Lê Văn An", "Trần Văn Bình", "Phạm Thị Chi", "Đỗ Văn Dũng", "Vũ Thị Em"};
        for (int at = 0; at < names.length; at++) {
            members.add(
                    """
                    {"name":"%s","post":"Ủy viên","workplace":"","role":"%s","username":"hd%d","relatives":[],
                     "from":"2023-01-10","to":%s}
                    """
                            .formatted(
                                    names[at],
                                    at == 0 ? "CHAIR" : "MEMBER",
                                    at + 1,
                                    at == 4 ? end : "null"));
        }
        return """
                {"name":"Hội đồng Thi đua - Khen thưởng huyện Tân Phú","number":"12/QĐ-UBND","foundedOn":"2023-01-10",
                 "members":[%s]}
                """
                .formatted(String.join(",", members));
    }

    private String councilId() {
        return council.path("id").asString();
    }

    private Api specialist() {
        return Api.of(port, land.district(), "specialist");
    }

    private Api leader() {
        return Api.of(port, land.district(), "leader");
    }

    private Api member(int number) {
        return new Api(
                port,
                Tokens.changed(
                        land.district(),
                        claims -> claims.claim("preferred_username", "hd" + number),
                        "council-member"));
    }

    private String memberId(int number) {
        return council.at("/members/" + (number - 1) + "/id").asString();
    }

    private static String outline(String on, String mode) {
        return "{\"name\":\"Phiên họp xét khen thưởng năm 2023\",\"on\":\"%s\",\"place\":\"Hội trường\",\"mode\":\"%s\"}"
                .formatted(on, mode);
    }

    private Answer convened(String mode) {
        Answer session =
                specialist()
                        .post(
                                "/api/awards/sessions",
                                "{\"councilId\":\"%s\",\"outline\":%s}"
                                        .formatted(councilId(), outline("2024-04-12", mode)));
        assertThat(session.status()).as(session.json().toString()).isEqualTo(200);
        return specialist()
                .call(
                        "PUT",
                        "/api/awards/sessions/" + session.id(),
                        session.version(),
                        "{\"outline\":%s,\"dossierIds\":[\"%s\",\"%s\"]}"
                                .formatted(outline("2024-04-12", mode), hoa, binh));
    }

    /** Four are there; the second may not vote on his own dossier. */
    private String opened(String mode) {
        Answer prepared = convened(mode);
        String path = "/api/awards/sessions/" + prepared.id();
        assertThat(prepared.json().path("recusals")).hasSize(1);
        assertThat(prepared.text("/recusals/0/ground")).isEqualTo("SELF");
        Answer confirmed =
                specialist()
                        .call(
                                "PUT",
                                path + "/recusals",
                                0,
                                """
                                {"dossierId":"%s","memberId":"%s","ground":"SELF","state":"CONFIRMED","note":""}
                                """
                                        .formatted(binh, memberId(2)));
        Answer present =
                specialist()
                        .call(
                                "PUT",
                                path + "/attendance",
                                confirmed.version(),
                                "{\"memberIds\":[\"%s\",\"%s\",\"%s\",\"%s\"]}"
                                        .formatted(
                                                memberId(1),
                                                memberId(2),
                                                memberId(3),
                                                memberId(4)));
        assertThat(present.json().at("/quorum/reached").asBoolean()).isTrue();
        Answer open = leader().post(path + "/opening", "{}");
        assertThat(open.status()).as(open.json().toString()).isEqualTo(200);
        return path;
    }

    private String ballot(String forHoa, String forBinh) {
        String first = "{\"dossierId\":\"%s\",\"choice\":\"%s\"}".formatted(hoa, forHoa);
        return forBinh.isEmpty()
                ? "{\"choices\":[" + first + "]}"
                : "{\"choices\":[%s,{\"dossierId\":\"%s\",\"choice\":\"%s\"}]}"
                        .formatted(first, binh, forBinh);
    }

    private String opinion(int member) {
        return """
                {"memberId":"%s","paper":"Công văn số 5/CV","on":"2024-04-11","choices":[
                 {"dossierId":"%s","choice":"FOR"},{"dossierId":"%s","choice":"AGAINST"}]}
                """
                .formatted(memberId(member), hoa, binh);
    }

    @Test
    void it_votes_in_secret_and_the_dossiers_learn_what_came_out() throws Exception {
        String path = opened("ON_SCREEN");
        assertThat(member(2).get(path).json().at("/own/dossierIds"))
                .extracting(JsonNode::asString)
                .as("not on his own dossier")
                .containsExactly(hoa.value());

        List<Answer> cast = new ArrayList<>();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> votes = new ArrayList<>();
            for (int number = 1; number <= 4; number++) {
                int who = number;
                String binhs = who == 2 ? "" : who == 4 ? "AGAINST" : "FOR";
                votes.add(
                        all.submit(() -> member(who).post(path + "/ballot", ballot("FOR", binhs))));
            }
            for (Future<Answer> each : votes) {
                cast.add(each.get());
            }
        }
        assertThat(cast).allSatisfy(each -> assertThat(each.status()).isEqualTo(200));
        String code = cast.getFirst().text("/codes/0/code");
        assertThat(code).hasSize(8);

        String id = path.substring(path.lastIndexOf('/') + 1);
        String stored = stored(id);
        assertThat(stored).as("sealed").doesNotContain(code, "\"FOR\"", "\"AGAINST\"");
        Answer running = leader().get(path);
        assertThat(running.json().at("/items/0/ballots")).as("no live tally").isEmpty();
        assertThat(running.json().at("/items/0/result").isNull()).isTrue();

        assertThat(specialist().post(path + "/opinions", opinion(5)).status()).isEqualTo(200);
        Answer closed = leader().post(path + "/closing", "{}");
        assertThat(closed.status()).as(closed.json().toString()).isEqualTo(200);
        assertThat(closed.json().at("/items/0/result/inFavour").asInt()).isEqualTo(5);
        assertThat(closed.json().at("/items/0/result/passed").asBoolean()).isTrue();
        assertThat(closed.json().at("/items/1/result/inFavour").asInt()).isEqualTo(2);
        assertThat(closed.json().at("/items/1/result/passed").asBoolean()).isFalse();
        assertThat(
                        closed.json()
                                .at("/items/0/ballots")
                                .valueStream()
                                .map(each -> each.path("code").asString()))
                .as("the member finds his ballot")
                .hasSize(4)
                .isSorted();
        assertThat(stored(id)).doesNotContain("sealed\":", "salt\": \"");

        Waiting.until(
                () -> Dossier.stateOf(dossiers, land.commune(), hoa) == DossierState.BEFORE_SIGNER);
        Waiting.until(
                () -> Dossier.stateOf(dossiers, land.sister(), binh) == DossierState.DECLINED);
        assertThat(Told.about(consumers, "thidua.awards.v1", id, 1).getFirst().path("results"))
                .hasSize(2);
        papers(path);
    }

    private String stored(String session) {
        Document document = mongo.findById(session, Document.class, "councilSessions");
        return document == null ? "" : document.toJson();
    }

    private void papers(String path) throws IOException {
        assertThat(words(leader().get(path + "/papers/minutes"), "bien-ban.docx"))
                .contains(
                        "BIÊN BẢN",
                        "HỘI ĐỒNG",
                        "Có mặt 4/5 thành viên",
                        "Trần Văn Bình không bỏ phiếu đối với Trần Văn Bình: là người được đề nghị",
                        "Công văn số 5/CV",
                        "5/5",
                        "Không đạt");
        assertThat(words(leader().get(path + "/papers/submission"), "to-trinh.docx"))
                .contains("TỜ TRÌNH", "Nguyễn Thị Hoa", "Chủ tịch Ủy ban nhân dân huyện Tân Phú")
                .doesNotContain("Trần Văn Bình\t");
    }

    private static String words(Answer answer, String name) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        Files.write(Path.of("target", name), answer.body());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void bad_votes_are_refused() {
        String path = opened("ON_SCREEN");
        assertThat(member(1).post(path + "/ballot", ballot("FOR", "FOR")).status()).isEqualTo(200);
        assertThat(member(1).post(path + "/ballot", ballot("FOR", "FOR")).reason())
                .isEqualTo("ALREADY_VOTED");
        assertThat(member(2).post(path + "/ballot", ballot("FOR", "FOR")).reason())
                .isEqualTo("RECUSED");
        assertThat(member(3).post(path + "/ballot", ballot("FOR", "")).reason())
                .isEqualTo("BALLOT_INCOMPLETE");
        assertThat(member(5).post(path + "/ballot", ballot("FOR", "FOR")).reason())
                .isEqualTo("NOT_PRESENT");
        assertThat(member(9).post(path + "/ballot", ballot("FOR", "FOR")).reason())
                .isEqualTo("NOT_A_MEMBER");
        assertThat(leader().post(path + "/closing", "{}").reason())
                .isEqualTo("NO_QUORUM_AT_CLOSING");
        assertThat(specialist().post(path + "/closing", "{}").status()).isEqualTo(403);
        assertThat(specialist().get(path + "/papers/minutes").status()).isEqualTo(422);
    }

    @Test
    void a_member_whose_term_has_ended_is_told_so() {
        Answer changed =
                specialist()
                        .call(
                                "PUT",
                                "/api/awards/councils/" + councilId(),
                                council.path("version").asLong(),
                                councilJson("\"2024-03-01\""));
        assertThat(changed.status()).as(changed.json().toString()).isEqualTo(200);
        council = changed.json();
        String path = opened("ON_SCREEN");
        assertThat(member(5).post(path + "/ballot", ballot("FOR", "FOR")).reason())
                .isEqualTo("TERM_ENDED");
    }

    @Test
    void votes_on_paper_cannot_be_more_than_members() {
        String path = opened("ON_PAPER");
        assertThat(counts(path, 4, 0, 4).reason())
                .as("one is recused")
                .isEqualTo("VOTES_ABOVE_MEMBERS");
        assertThat(counts(path, 5, 0, 3).reason()).isEqualTo("VOTES_ABOVE_MEMBERS");
        assertThat(counts(path, 4, 0, 3).status()).isEqualTo(200);
        Answer closed = leader().post(path + "/closing", "{}");
        assertThat(closed.json().at("/items/0/result/passed").asBoolean()).as("4 of 5").isTrue();
    }

    private Answer counts(String path, int hoaFor, int hoaAgainst, int binhFor) {
        return specialist()
                .call(
                        "PUT",
                        path + "/counts",
                        0,
                        """
                        {"counts":[{"dossierId":"%s","inFavour":%d,"against":%d,"invalid":0},
                                   {"dossierId":"%s","inFavour":%d,"against":0,"invalid":0}]}
                        """
                                .formatted(hoa, hoaFor, hoaAgainst, binh, binhFor));
    }

    @Test
    void a_dossier_is_on_one_open_agenda_only() {
        convened("ON_SCREEN");
        assertThat(convened("ON_SCREEN").reason()).isEqualTo("DOSSIER_IN_ANOTHER_SESSION");
        assertThat(specialist().get("/api/awards/sessions/waiting").json()).isEmpty();
    }

    @Test
    void others_see_neither_council_nor_session() {
        Answer session = convened("ON_SCREEN");
        for (String unit : List.of(land.otherDistrict(), land.commune(), land.province())) {
            Api other = Api.of(port, unit, "leader");
            assertThat(other.get("/api/awards/councils/" + councilId()).status()).isEqualTo(404);
            assertThat(other.get("/api/awards/sessions/" + session.id()).status()).isEqualTo(404);
            assertThat(
                            other.post("/api/awards/sessions/" + session.id() + "/opening", "{}")
                                    .status())
                    .isEqualTo(404);
            assertThat(other.get("/api/awards/councils").json()).isEmpty();
            assertThat(other.get("/api/awards/sessions").json()).isEmpty();
        }
    }

    @Test
    void who_has_seen_an_older_version_is_told_so() {
        Answer session = convened("ON_SCREEN");
        assertThat(
                        specialist()
                                .call(
                                        "PUT",
                                        "/api/awards/sessions/" + session.id() + "/attendance",
                                        1,
                                        "{\"memberIds\":[]}")
                                .status())
                .isEqualTo(409);
    }
}
