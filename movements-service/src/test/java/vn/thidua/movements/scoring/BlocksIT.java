package vn.thidua.movements.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Contracts;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

/** A district with six communes forms a block, scores, contests and ranks; through the API, on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class BlocksIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;

    private String province = "";
    private String district = "";
    private final List<String> communes = new ArrayList<>();

    private record Answer(int status, JsonNode json) {
        String reason() {
            return json.path("reason").asString();
        }

        long version() {
            return json.required("version").asLong();
        }

        List<String> fields() {
            return json.path("errors")
                    .valueStream()
                    .map(each -> each.path("field").asString())
                    .toList();
        }
    }

    @BeforeEach
    void a_province_with_a_district_and_six_communes() {
        province = unit("Tỉnh Sông Lam", "PROVINCE", Optional.empty());
        district = unit("Huyện Tân Phú", "DISTRICT", Optional.of(province));
        for (String name : List.of("An", "Bình", "Cường", "Dũng", "Giang", "Hà")) {
            communes.add(unit("Xã " + name, "COMMUNE", Optional.of(district)));
        }
    }

    private String unit(String name, String level, Optional<String> parent) {
        String id = Fresh.unit();
        tree.put(
                new TenantNode(
                        new TenantId(id),
                        id,
                        name,
                        level,
                        BEGIN,
                        Optional.empty(),
                        parent.map(
                                        upper ->
                                                List.of(
                                                        new TenantNode.ParentEdge(
                                                                new TenantId(upper),
                                                                BEGIN,
                                                                Optional.empty())))
                                .orElse(List.of())));
        return id;
    }

    @Test
    void six_communes_score_contest_one_criterion_and_rank_with_a_tie() {
        String block = opened();
        List<String> manual = List.of("18", "20", "19", "20", "17", "15");
        for (int at = 0; at < 6; at++) {
            scoredThrough(block, communes.get(at), manual.get(at));
        }
        String contester = communes.get(5);
        Answer card = card(contester, block, contester);
        assertThat(texts(card.json().path("actions"))).contains("CONTEST");
        Answer contested =
                call(
                        "POST",
                        cardPath(block, contester) + "/contests",
                        contester,
                        card.version(),
                        "{\"criterion\":\"4.1\",\"reason\":\"Đã có báo cáo bổ sung\"}",
                        "specialist");
        assertThat(contested.status()).isEqualTo(200);
        assertThat(close(block).reason()).isEqualTo("CONTESTS_OPEN");
        Answer answered =
                call(
                        "POST",
                        cardPath(block, contester) + "/answers",
                        district,
                        contested.version(),
                        "{\"criterion\":\"4.1\",\"remark\":\"Chấp nhận\",\"changed\":{\"code\":\"4.1\",\"value\":16.5}}",
                        "specialist");
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.json().at("/columns/APPRAISED/entries/4.1/points").asDouble())
                .isEqualTo(16.5);

        assertThat(close(block).reason()).isEqualTo("TIE_AT_TOP");
        Answer seen = block(district, block);
        assertThat(seen.json().at("/ranking/places/0/why").asString()).contains("cần bỏ phiếu");
        Answer voted =
                call(
                        "POST",
                        "/api/movements/blocks/" + block + "/votes",
                        district,
                        seen.version(),
                        "{\"votes\":[{\"unitId\":\"%s\",\"votes\":2},{\"unitId\":\"%s\",\"votes\":4}]}"
                                .formatted(communes.get(1), communes.get(3)),
                        "specialist");
        assertThat(voted.status()).as(voted.json().toString()).isEqualTo(200);
        Answer closed = close(block);
        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.json().path("proposedUnitId").asString()).isEqualTo(communes.get(3));
        assertThat(closed.json().at("/ranking/places").size()).isEqualTo(6);
        assertThat(closed.json().at("/ranking/places/5/unitId").asString()).isEqualTo(contester);

        Answer member = block(communes.get(0), block);
        assertThat(member.json().at("/ranking/places/0/name").asString()).isEqualTo("Xã Dũng");
        assertThat(save(block, contester, contester, "SELF", 99, entry("4.1", "1")).reason())
                .isEqualTo("SCORING_CLOSED");
        eventsFit(block);
    }

    @Test
    void a_sheet_with_a_hole_or_an_overlap_is_refused_when_it_is_defined() {
        ObjectNode printed = sheet();
        ArrayNode tiers = (ArrayNode) printed.at("/groups/4/criteria/1/rule/tiers");
        ((ObjectNode) tiers.get(0)).put("toIncluded", true);
        Answer overlap = define(printed);
        assertThat(overlap.status()).isEqualTo(422);
        assertThat(overlap.reason()).isEqualTo("TIERS_OVERLAP");
        assertThat(overlap.fields()).containsExactly("5.2");
        ((ObjectNode) tiers.get(0)).put("toIncluded", false).put("to", 89);
        assertThat(define(printed).reason()).isEqualTo("TIERS_GAP");
        Answer checked =
                call("POST", "/api/movements/sheets/flaws", district, -1, printed.toString());
        assertThat(checked.json().at("/0/flaw").asString()).isEqualTo("TIERS_GAP");
        ((ObjectNode) printed.at("/groups/4/criteria/0/rule")).remove("threshold");
        assertThat(define(printed).fields()).containsExactly("5.1");
    }

    @Test
    void a_sheet_is_changed_by_its_unit_in_the_version_that_was_seen() {
        Answer kept = define(sheet());
        String path = "/api/movements/sheets/" + kept.json().path("id").asString();
        ObjectNode other = sheet().put("name", "Bảng mới");
        assertThat(call("PUT", path, district, 7, other.toString(), "leader").status())
                .isEqualTo(409);
        Answer changed = call("PUT", path, district, 1, other.toString(), "leader");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(call("PUT", path, district, 2, other.toString(), "inspector").status())
                .isEqualTo(403);
        assertThat(call("GET", path, communes.getFirst(), -1, "", "leader").status())
                .isEqualTo(404);
        assertThat(call("PUT", path, communes.getFirst(), 2, other.toString(), "leader").status())
                .isEqualTo(404);
        assertThat(call("POST", "/api/movements/sheets", district, -1, other.toString()).status())
                .isEqualTo(403);
    }

    @Test
    void a_unit_in_two_blocks_of_one_year_is_refused() {
        assertThat(form(communes.subList(0, 3)).status()).isEqualTo(201);
        Answer again = form(communes.subList(2, 5));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.reason()).isEqualTo("MEMBER_OF_ANOTHER_BLOCK");
        assertThat(form(communes.subList(3, 6)).status()).isEqualTo(201);
        Answer candidates =
                call("GET", "/api/movements/blocks/candidates?year=2024", district, -1, "");
        assertThat(
                        candidates
                                .json()
                                .valueStream()
                                .filter(each -> each.path("blockName").isString()))
                .hasSize(6);
    }

    @Test
    void a_dissolved_block_lets_its_members_go() {
        Answer formed = form(communes.subList(0, 3));
        String path = "/api/movements/blocks/" + formed.json().path("id").asString();
        String why = "{\"reason\":\"Lập nhầm\"}";
        assertThat(call("POST", path + "/dissolution", district, 1, why, "specialist").status())
                .isEqualTo(403);
        assertThat(call("POST", path + "/dissolution", district, 1, why, "leader").status())
                .isEqualTo(200);
        assertThat(form(communes.subList(0, 3)).status()).isEqualTo(201);
    }

    @Test
    void members_lie_below_the_unit_that_forms_the_block() {
        String stranger = unit("Xã Lạ", "COMMUNE", Optional.empty());
        assertThat(form(List.of(communes.get(0), stranger)).reason()).isEqualTo("MEMBER_NOT_BELOW");
        assertThat(
                        call(
                                        "POST",
                                        "/api/movements/blocks",
                                        district,
                                        -1,
                                        wish(communes).toString(),
                                        "inspector")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void who_has_no_part_in_a_block_finds_nothing_and_the_province_only_reads() {
        String block = opened();
        String stranger = unit("Xã Lạ", "COMMUNE", Optional.of(district));
        assertThat(block(stranger, block).status()).isEqualTo(404);
        assertThat(card(stranger, block, communes.get(0)).status()).isEqualTo(404);
        assertThat(card(communes.get(0), block, stranger).status()).isEqualTo(404);
        assertThat(save(block, communes.get(0), stranger, "SELF", 0, entry("4.1", "1")).status())
                .isEqualTo(404);
        assertThat(block(province, block).status()).isEqualTo(200);
        assertThat(
                        save(block, communes.get(0), province, "APPRAISED", 0, entry("4.1", "1"))
                                .status())
                .isEqualTo(403);
        assertThat(texts(block(province, block).json().path("actions"))).isEmpty();
    }

    @Test
    void only_the_member_scores_itself_and_nobody_sees_it_before_it_is_done() {
        String block = opened();
        String member = communes.get(2);
        assertThat(save(block, member, communes.get(3), "SELF", 0, entry("4.1", "1")).status())
                .isEqualTo(403);
        Answer saved = save(block, member, member, "SELF", 0, entry("4.1", "19"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().at("/columns/SELF/total").asDouble()).isEqualTo(19);
        assertThat(card(district, block, member).json().at("/columns/SELF").isMissingNode())
                .isTrue();
        assertThat(card(communes.get(3), block, member).json().at("/columns/SELF").isMissingNode())
                .isTrue();
        assertThat(save(block, member, member, "SELF", 0, entry("4.1", "18")).status())
                .isEqualTo(409);
        Answer refused =
                save(
                        block,
                        member,
                        member,
                        "SELF",
                        saved.version(),
                        entry("4.1", "18") + "," + entry("5.3", "11"));
        assertThat(refused.reason()).isEqualTo("ENTRIES_REFUSED");
        assertThat(refused.fields()).containsExactly("5.3");
        assertThat(
                        card(member, block, member)
                                .json()
                                .at("/columns/SELF/entries/4.1/points")
                                .asDouble())
                .isEqualTo(19);
    }

    @Test
    void a_block_without_scoring_has_no_scorecards_to_fill() {
        Answer formed = form(communes);
        String block = formed.json().path("id").asString();
        assertThat(card(communes.get(0), block, communes.get(0)).status()).isEqualTo(404);
        assertThat(
                        save(block, communes.get(0), communes.get(0), "SELF", 0, entry("4.1", "1"))
                                .reason())
                .isEqualTo("SCORING_NOT_BEGUN");
        assertThat(
                        call(
                                        "POST",
                                        "/api/movements/blocks/" + block + "/scoring",
                                        district,
                                        1,
                                        "{\"sheetId\":\"none\",\"selfScoreBy\":\"2024-12-01\"}",
                                        "leader")
                                .status())
                .isEqualTo(404);
    }

    private void scoredThrough(String block, String member, String manual) {
        Answer saved =
                save(
                        block,
                        member,
                        member,
                        "SELF",
                        0,
                        String.join(
                                ",",
                                "{\"code\":\"1.1\",\"value\":20,\"gateMet\":true}",
                                "{\"code\":\"2.1\",\"value\":4,\"base\":4,\"evidence\":[\"BC 15/BC-UBND\"]}",
                                "{\"code\":\"2.2\",\"value\":2,\"base\":3}",
                                entry("3.1", "47"),
                                entry("4.1", manual),
                                entry("4.2", "1"),
                                entry("5.1", "100"),
                                entry("5.2", "92.5"),
                                entry("5.3", "0")));
        assertThat(saved.status()).as(saved.json().toString()).isEqualTo(200);
        Answer self = complete(block, member, member, "SELF", saved.version());
        String checker = member.equals(communes.getFirst()) ? communes.get(1) : communes.getFirst();
        Answer cross = complete(block, member, checker, "CROSS", self.version());
        Answer done = complete(block, member, district, "APPRAISED", cross.version());
        assertThat(done.status()).as(done.json().toString()).isEqualTo(200);
        assertThat(done.json().path("stage").asString()).isEqualTo("APPRAISED");
    }

    private static String entry(String code, String value) {
        return "{\"code\":\"%s\",\"value\":%s}".formatted(code, value);
    }

    private Answer complete(String block, String member, String by, String column, long version) {
        return call(
                "POST",
                cardPath(block, member) + "/completion",
                by,
                version,
                "{\"column\":\"" + column + "\"}",
                "specialist");
    }

    private Answer save(
            String block, String member, String by, String column, long version, String entries) {
        return call(
                "PUT",
                cardPath(block, member) + "/entries",
                by,
                version,
                "{\"column\":\"%s\",\"entries\":[%s]}".formatted(column, entries),
                "specialist");
    }

    private static String cardPath(String block, String member) {
        return "/api/movements/blocks/" + block + "/scorecards/" + member;
    }

    private Answer card(String by, String block, String member) {
        return call("GET", cardPath(block, member), by, -1, "", "specialist");
    }

    private Answer block(String by, String block) {
        return call("GET", "/api/movements/blocks/" + block, by, -1, "", "specialist");
    }

    private Answer close(String block) {
        return call(
                "POST",
                "/api/movements/blocks/" + block + "/closing",
                district,
                block(district, block).version(),
                "",
                "leader");
    }

    private String opened() {
        String sheet = define(sheet()).json().path("id").asString();
        Answer formed = form(communes);
        assertThat(formed.status()).as(formed.json().toString()).isEqualTo(201);
        String block = formed.json().path("id").asString();
        Answer open =
                call(
                        "POST",
                        "/api/movements/blocks/" + block + "/scoring",
                        district,
                        formed.version(),
                        "{\"sheetId\":\"%s\",\"selfScoreBy\":\"2024-12-01\"}".formatted(sheet),
                        "specialist");
        assertThat(open.status()).as(open.json().toString()).isEqualTo(200);
        return block;
    }

    private Answer form(List<String> members) {
        return call(
                "POST",
                "/api/movements/blocks",
                district,
                -1,
                wish(members).toString(),
                "specialist");
    }

    private static ObjectNode wish(List<String> members) {
        ObjectNode wish =
                JSON.createObjectNode()
                        .put("name", "Cụm thi đua số 1")
                        .put("kind", "CLUSTER")
                        .put("year", 2024)
                        .put("decision", "125/QĐ-UBND")
                        .put("decidedOn", "2024-01-20")
                        .put("leaderUnitId", members.get(0))
                        .put("deputyUnitId", members.get(1));
        ArrayNode units = wish.putArray("memberUnitIds");
        members.forEach(units::add);
        return wish;
    }

    private Answer define(ObjectNode sheet) {
        return call("POST", "/api/movements/sheets", district, -1, sheet.toString(), "specialist");
    }

    private static ObjectNode sheet() {
        return (ObjectNode)
                JSON.readTree(
                        """
                        {"name":"Bảng chấm điểm năm 2024","scale":115,
                         "rounding":{"decimals":2,"direction":"HALF_UP","at":"CRITERION"},
                         "groups":[
                          {"code":"I","title":"Truyền thông","maximum":20,"bonus":false,"criteria":[
                           {"code":"1.1","text":"Truyền thông","maximum":20,"rule":{"kind":"MANUAL"},"measure":null,"gate":"Có kế hoạch truyền thông","evidenceRequired":false}]},
                          {"code":"II","title":"Kết quả","maximum":40,"bonus":false,"criteria":[
                           {"code":"2.1","text":"Công trình hoàn thành","maximum":25,"rule":{"kind":"RATIO"},"measure":"công trình","gate":null,"evidenceRequired":true},
                           {"code":"2.2","text":"Tuyến đường","maximum":15,"rule":{"kind":"RATIO"},"measure":null,"gate":null,"evidenceRequired":false}]},
                          {"code":"III","title":"Hài lòng","maximum":20,"bonus":false,"criteria":[
                           {"code":"3.1","text":"Khảo sát","maximum":20,"rule":{"kind":"SAMPLE","size":50,"pointsEach":0.4},"measure":null,"gate":null,"evidenceRequired":false}]},
                          {"code":"IV","title":"Chế độ báo cáo","maximum":20,"bonus":false,"criteria":[
                           {"code":"4.1","text":"Báo cáo","maximum":20,"rule":{"kind":"MANUAL"},"measure":null,"gate":null,"evidenceRequired":false},
                           {"code":"4.2","text":"Báo cáo trễ","maximum":5,"rule":{"kind":"PENALTY","pointsEach":0.5},"measure":null,"gate":null,"evidenceRequired":false}]},
                          {"code":"V","title":"Điểm thưởng","maximum":15,"bonus":true,"criteria":[
                           {"code":"5.1","text":"Hoàn thành 100%","maximum":5,"rule":{"kind":"ALL_OR_NOTHING","threshold":100},"measure":"%","gate":null,"evidenceRequired":false},
                           {"code":"5.2","text":"Tỷ lệ hồ sơ","maximum":5,"rule":{"kind":"TIER","highest":100,"tiers":[
                             {"from":88,"fromIncluded":true,"to":90,"toIncluded":false,"points":2},
                             {"from":90,"fromIncluded":true,"to":95,"toIncluded":false,"points":3},
                             {"from":95,"fromIncluded":true,"to":100,"toIncluded":false,"points":4},
                             {"from":100,"fromIncluded":true,"to":100,"toIncluded":true,"points":5}]},"measure":"%","gate":null,"evidenceRequired":false},
                           {"code":"5.3","text":"Sáng kiến","maximum":10,"rule":{"kind":"MANUAL"},"measure":null,"gate":null,"evidenceRequired":false}]}],
                         "exclusions":[{"code":"K1","text":"Lãnh đạo bị kỷ luật"}],
                         "tieBreak":["2.1","3.1","1.1"],"voteBreaksTies":true}
                        """);
    }

    /** What left the outbox fits the schemas. */
    private void eventsFit(String block) {
        Map<String, Integer> heard = new HashMap<>();
        try (Consumer<String, String> consumer =
                consumers.createConsumer("blocks-it-" + UUID.randomUUID(), "")) {
            consumer.subscribe(List.of("thidua.movements.v1"));
            Waiting.untilAsserted(
                    () -> {
                        for (ConsumerRecord<String, String> message :
                                consumer.poll(Duration.ofMillis(200))) {
                            if (message.key().startsWith(block)) {
                                EventEnvelope event = EventEnvelope.of(message, JSON);
                                Contracts.assertFits(event.type(), message.value());
                                heard.merge(event.type(), 1, Integer::sum);
                            }
                        }
                        assertThat(heard)
                                .containsEntry("vn.thidua.block.formed.v1", 1)
                                .containsEntry("vn.thidua.scorecard.changed.v1", 19)
                                .containsEntry("vn.thidua.block.ranked.v1", 1);
                    });
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private Answer call(
            String method, String path, String unit, long version, String body, String... roles) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .header("Authorization", "Bearer " + Tokens.forUnit(unit, roles))
                        .header("Content-Type", "application/json");
        if (version >= 0) {
            request.header("If-Match", "\"" + version + "\"");
        }
        try {
            HttpResponse<String> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty()
                            ? JSON.createObjectNode()
                            : JSON.readTree(response.body()));
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
