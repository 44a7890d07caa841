package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.test.ApiContract;
import vn.thidua.test.Contracts;
import vn.thidua.test.Event;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;
import vn.thidua.test.Waiting;

/** A good deed found, consented to, published, proposed, spread, and taken back; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-15",
            "thidua.examples.largest-picture=1MB"
        })
@RealInfrastructure
class ExamplesIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String EXAMPLES = "/api/movements/examples";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;
    @Autowired KafkaTemplate<String, String> kafka;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private static String portrait(String story) {
        return naming(story, null);
    }

    private static String naming(String story, @Nullable String honour) {
        return JSON.createObjectNode()
                .put("honourId", honour)
                .put("kind", "GOOD_DEED")
                .put("subject", "PERSON")
                .put("name", "Bà Nguyễn Thị Hoa")
                .put("post", "Thôn Đông")
                .put("title", "Hiến đất mở đường")
                .put("story", story)
                .put("foundOn", "2024-04-01")
                .toString();
    }

    private Answer found() {
        Answer answer = leader(land.commune()).post(EXAMPLES, portrait("Bà đã hiến 200 m²."));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private Answer act(String unit, Answer seen, String what, String body) {
        return leader(unit)
                .call("POST", EXAMPLES + "/" + seen.id() + "/" + what, seen.version(), body);
    }

    private Answer done(String unit, Answer seen, String what, String body) {
        Answer answer = act(unit, seen, what, body);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer;
    }

    private Answer consented() {
        return done(
                land.commune(),
                found(),
                "consent",
                "{\"given\":true,\"on\":\"2024-04-10\",\"note\":\"bằng văn bản\"}");
    }

    private Answer published() {
        return done(land.commune(), consented(), "publication", "{\"shown\":true,\"reason\":\"\"}");
    }

    /** Asks without signing in. */
    private HttpResponse<byte[]> stranger(String path) {
        try {
            HttpResponse<byte[]> answer =
                    HTTP.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            ApiContract.check(
                    "GET",
                    path,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type"),
                    answer.body());
            return answer;
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String publicPage() {
        return "/api/public/examples/" + land.commune();
    }

    private List<String> shown() {
        HttpResponse<byte[]> answer = stranger(publicPage());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return JSON.readTree(answer.body())
                .path("examples")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private List<String> listed(String unit, String list) {
        return leader(unit)
                .get(EXAMPLES + "/" + list)
                .json()
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static byte[] png() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(50, 40, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        }
    }

    @Test
    void a_consented_story_is_shown_to_everybody_until_the_consent_is_taken_back()
            throws IOException {
        Answer consented = consented();
        assertThat(shown()).isEmpty();
        Answer pictured =
                leader(land.commune())
                        .upload(
                                EXAMPLES + "/" + consented.id() + "/picture",
                                consented.version(),
                                "hoa.png",
                                png());
        assertThat(pictured.status()).isEqualTo(200);
        String picture = publicPage() + "/" + consented.id() + "/picture";
        assertThat(stranger(picture).statusCode()).as("not published").isEqualTo(404);
        Answer published =
                done(land.commune(), pictured, "publication", "{\"shown\":true,\"reason\":\"\"}");
        assertThat(shown()).containsExactly(consented.id());
        assertThat(stranger(picture).headers().firstValue("Content-Type")).contains("image/jpeg");
        Answer sent = done(land.commune(), published, "proposal", "");
        assertThat(listed(land.district(), "proposals")).containsExactly(consented.id());
        assertThat(
                        leader(land.district())
                                .get(EXAMPLES + "/" + consented.id() + "/picture")
                                .status())
                .isEqualTo(200);

        done(land.commune(), sent, "consent", "{\"given\":false,\"note\":\"Không muốn nêu tên\"}");
        assertThat(shown()).isEmpty();
        assertThat(stranger(picture).statusCode()).isEqualTo(404);
        assertThat(listed(land.district(), "proposals")).isEmpty();
        assertThat(leader(land.district()).get(EXAMPLES + "/" + consented.id()).status())
                .isEqualTo(404);
        List<JsonNode> told = Told.about(consumers, "thidua.movements.v1", consented.id(), 4);
        assertThat(told).allSatisfy(each -> assertThat(each.toString()).doesNotContain("Hoa"));
        assertThat(told.get(3).path("state").asString()).isEqualTo("ENDED");
    }

    @Test
    void without_consent_or_story_nothing_is_published_or_proposed() {
        Answer found = found();
        assertThat(
                        act(
                                        land.commune(),
                                        found,
                                        "publication",
                                        "{\"shown\":true,\"reason\":\"\"}")
                                .reason())
                .isEqualTo("CONSENT_MISSING");
        assertThat(act(land.commune(), found, "proposal", "").reason())
                .isEqualTo("CONSENT_MISSING");
        Answer silent = leader(land.commune()).post(EXAMPLES, portrait(" "));
        Answer agreed =
                done(
                        land.commune(),
                        silent,
                        "consent",
                        "{\"given\":true,\"on\":\"2024-04-10\",\"note\":\"\"}");
        assertThat(act(land.commune(), agreed, "proposal", "").reason()).isEqualTo("STORY_EMPTY");
        assertThat(act(land.commune(), found, "consent", "{\"given\":true,\"note\":\"\"}").status())
                .as("a consent needs its day")
                .isEqualTo(400);
    }

    @Test
    void a_file_that_is_no_picture_or_too_large_is_refused() {
        Answer found = found();
        String path = EXAMPLES + "/" + found.id() + "/picture";
        Answer text =
                leader(land.commune())
                        .upload(
                                path,
                                1,
                                "anh.jpg",
                                "không phải ảnh".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(text.reason()).isEqualTo("PICTURE_UNREADABLE");
        Answer large = leader(land.commune()).upload(path, 1, "anh.jpg", new byte[1_048_577]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text("/detail")).contains("1 MB");
        assertThat(leader(land.commune()).get(path).status()).isEqualTo(404);
    }

    @Test
    void other_units_do_not_find_it_and_do_not_propose_it() {
        Answer consented = consented();
        for (String unit : List.of(land.sister(), land.cousin(), land.district())) {
            assertThat(leader(unit).get(EXAMPLES + "/" + consented.id()).status()).isEqualTo(404);
            assertThat(act(unit, consented, "proposal", "").status()).isEqualTo(404);
            assertThat(
                            act(
                                            unit,
                                            consented,
                                            "proposal/answer",
                                            "{\"accepted\":true,\"reason\":\"\"}")
                                    .status())
                    .isEqualTo(404);
        }
        Api inspector = Api.of(port, land.commune(), "inspector");
        assertThat(
                        inspector
                                .call(
                                        "POST",
                                        EXAMPLES + "/" + consented.id() + "/proposal",
                                        consented.version(),
                                        "")
                                .status())
                .isEqualTo(403);
        Api specialist = Api.of(port, land.commune(), "specialist");
        assertThat(
                        specialist
                                .call(
                                        "POST",
                                        EXAMPLES + "/" + consented.id() + "/publication",
                                        consented.version(),
                                        "{\"shown\":true,\"reason\":\"\"}")
                                .status())
                .as("publishing is a leader's decision")
                .isEqualTo(403);
        assertThat(act(land.commune(), found(), "stage", "{\"to\":\"SPREAD\"}").reason())
                .isEqualTo("STAGE_OUT_OF_ORDER");
    }

    @Test
    void a_proposal_is_returned_with_a_reason_sent_again_accepted_and_spread_to_the_units_below() {
        Answer sent = done(land.commune(), consented(), "proposal", "");
        Answer returned =
                done(
                        land.district(),
                        sent,
                        "proposal/answer",
                        "{\"accepted\":false,\"reason\":\"Bổ sung số liệu\"}");
        assertThat(listed(land.district(), "proposals")).isEmpty();
        Answer own = leader(land.commune()).get(EXAMPLES + "/" + returned.id());
        assertThat(own.text("/sentUp/reason")).isEqualTo("Bổ sung số liệu");
        Answer again = done(land.commune(), own, "proposal", "");
        Answer accepted =
                done(
                        land.district(),
                        again,
                        "proposal/answer",
                        "{\"accepted\":true,\"reason\":\"\"}");
        assertThat(listed(land.sister(), "spread")).isEmpty();
        Answer spread = done(land.district(), accepted, "spreading", "{\"spread\":true}");
        assertThat(listed(land.sister(), "spread")).containsExactly(returned.id());
        assertThat(leader(land.sister()).get(EXAMPLES + "/" + returned.id()).json().at("/notes"))
                .as("the unit's own diary")
                .isEmpty();
        assertThat(listed(land.cousin(), "spread")).isEmpty();
        assertThat(leader(land.cousin()).get(EXAMPLES + "/" + returned.id()).status())
                .isEqualTo(404);
        done(land.district(), spread, "spreading", "{\"spread\":false}");
        assertThat(listed(land.sister(), "spread")).isEmpty();
    }

    private void awarded(String honour, String unit, String kind, boolean counts) {
        ObjectNode value =
                (ObjectNode) JSON.readTree(Contracts.example("vn.thidua.honour.changed.v1"));
        value.put("honourId", honour)
                .put("unitId", unit)
                .put("subjectKind", kind)
                .put("counts", counts);
        kafka.send(
                        Event.of(
                                "thidua.awards.v1",
                                "vn.thidua.honour.changed.v1",
                                honour,
                                unit,
                                counts ? 1 : 2,
                                value.toString()))
                .join();
    }

    private Answer tell(Answer seen, @Nullable String honour) {
        return leader(land.commune())
                .call(
                        "PUT",
                        EXAMPLES + "/" + seen.id(),
                        seen.version(),
                        naming("Bà đã hiến 200 m².", honour));
    }

    /** The listener needs a moment. */
    private Answer toldOnceKnown(Answer seen, String honour) {
        Waiting.until(() -> tell(seen, honour).status() == 200);
        return leader(land.commune()).get(EXAMPLES + "/" + seen.id());
    }

    private JsonNode publicHonour() {
        return JSON.readTree(stranger(publicPage()).body()).at("/examples/0/honour");
    }

    @Test
    void an_award_of_the_units_register_is_named_with_the_example_as_long_as_it_counts() {
        Answer published = published();
        String honour = Fresh.id();
        awarded(honour, land.commune(), "INDIVIDUAL", true);
        Answer named = toldOnceKnown(published, honour);
        assertThat(named.text("/honour/award")).isEqualTo("Lao động tiên tiến");
        assertThat(named.text("/honour/decidedOn")).isEqualTo("2023-12-28");
        assertThat(publicHonour().path("year").asInt()).isEqualTo(2023);
        Answer sent = done(land.commune(), named, "proposal", "");
        assertThat(
                        leader(land.district())
                                .get(EXAMPLES + "/" + sent.id())
                                .json()
                                .at("/honour/counts")
                                .asBoolean())
                .isTrue();

        awarded(honour, land.commune(), "INDIVIDUAL", false);
        Waiting.until(() -> publicHonour().isNull());
        assertThat(
                        leader(land.district())
                                .get(EXAMPLES + "/" + sent.id())
                                .json()
                                .at("/honour")
                                .isNull())
                .as("nobody else is told of it")
                .isTrue();
        Answer own = leader(land.commune()).get(EXAMPLES + "/" + sent.id());
        assertThat(own.json().at("/honour/counts").asBoolean()).isFalse();
        Answer kept = tell(own, honour);
        assertThat(kept.status()).as("the rest of it can still be written").isEqualTo(200);
        assertThat(tell(kept, null).json().at("/honour").isNull()).isTrue();
    }

    @Test
    void an_award_that_is_not_the_units_own_not_of_such_a_subject_or_taken_back_is_not_named() {
        Answer found = found();
        String sisters = Fresh.id();
        String collective = Fresh.id();
        String revoked = Fresh.id();
        String good = Fresh.id();
        awarded(sisters, land.sister(), "INDIVIDUAL", true);
        awarded(collective, land.commune(), "COLLECTIVE", true);
        awarded(revoked, land.commune(), "INDIVIDUAL", false);
        awarded(good, land.commune(), "INDIVIDUAL", true);
        Waiting.until(() -> tell(found, collective).reason().equals("HONOUR_OF_ANOTHER_KIND"));
        Waiting.until(() -> tell(found, revoked).reason().equals("HONOUR_REVOKED"));
        Waiting.until(
                () ->
                        leader(land.sister()).post(EXAMPLES, naming("Bài viết", sisters)).status()
                                == 201);
        Answer named = toldOnceKnown(found, good);
        assertThat(tell(named, sisters).reason()).isEqualTo("UNKNOWN_HONOUR");
        assertThat(tell(named, Fresh.id()).reason()).isEqualTo("UNKNOWN_HONOUR");
        assertThat(leader(land.commune()).post(EXAMPLES, naming("Bài viết", Fresh.id())).reason())
                .isEqualTo("UNKNOWN_HONOUR");
        assertThat(
                        leader(land.commune())
                                .call(
                                        "PUT",
                                        EXAMPLES + "/" + named.id(),
                                        named.version(),
                                        naming("Bài viết", good).replace("PERSON", "COLLECTIVE"))
                                .reason())
                .as("a person's award does not become a collective's")
                .isEqualTo("HONOUR_OF_ANOTHER_KIND");
    }

    @Test
    void stories_are_counted_by_month_against_what_the_unit_means_to_publish() {
        published();
        Answer counted = leader(land.district()).get(EXAMPLES + "/stories?year=2024");
        JsonNode row =
                counted.json()
                        .path("below")
                        .valueStream()
                        .filter(each -> each.path("unitId").asString().equals(land.commune()))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.at("/months/3").asInt()).isEqualTo(1);
        assertThat(row.path("kept").asInt()).isEqualTo(1);
        assertThat(row.path("due").asInt()).isEqualTo(4);
        assertThat(row.path("perMonth").asInt()).isEqualTo(1);
        Answer committed =
                leader(land.commune())
                        .call(
                                "PUT",
                                EXAMPLES + "/stories/commitment",
                                0,
                                "{\"year\":2024,\"perMonth\":2}");
        assertThat(committed.json().at("/own/kept").asInt()).isEqualTo(0);
        assertThat(committed.json().at("/own/ownCommitment").asBoolean()).isTrue();
        assertThat(
                        leader(land.commune())
                                .call(
                                        "PUT",
                                        EXAMPLES + "/stories/commitment",
                                        1,
                                        "{\"year\":2024,\"perMonth\":-1}")
                                .reason())
                .isEqualTo("COMMITMENT_OUT_OF_RANGE");
        assertThat(
                        Api.of(port, land.commune(), "specialist")
                                .call(
                                        "PUT",
                                        EXAMPLES + "/stories/commitment",
                                        1,
                                        "{\"year\":2024,\"perMonth\":3}")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void nothing_but_reading_the_public_page_goes_without_signing_in() {
        assertThat(stranger("/api/public/examples/no-such-unit").statusCode()).isEqualTo(404);
        assertThat(stranger(EXAMPLES).statusCode()).isEqualTo(401);
        assertThat(stranger(EXAMPLES + "/" + found().id()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_movement_that_the_unit_does_not_see_is_not_linked() {
        String movement =
                leader(land.cousin())
                        .post(
                                "/api/movements",
                                """
                                {"outline":{"name":"Phong trào khác","form":"REGULAR","scope":"UNIT","year":2024,
                                 "phases":[],"criteria":[],"quotas":[],"targets":[]}}
                                """)
                        .id();
        String linked =
                portrait("Bài")
                        .replace("\"story\"", "\"movementId\":\"" + movement + "\",\"story\"");
        assertThat(leader(land.commune()).post(EXAMPLES, linked).reason())
                .isEqualTo("UNKNOWN_MOVEMENT");
    }

    @Test
    void what_the_district_took_it_proposes_to_the_province_which_spreads_it_to_all_districts() {
        Answer sent = done(land.commune(), consented(), "proposal", "");
        assertThat(act(land.district(), sent, "proposal/further", "").reason())
                .isEqualTo("PASS_NOT_ACCEPTED");
        Answer accepted =
                done(
                        land.district(),
                        sent,
                        "proposal/answer",
                        "{\"accepted\":true,\"reason\":\"\"}");
        assertThat(accepted.texts("/actions")).contains("PASS_ON");
        assertThat(listed(land.province(), "proposals")).isEmpty();
        assertThat(act(land.province(), accepted, "proposal/further", "").status()).isEqualTo(404);
        Answer passed = done(land.district(), accepted, "proposal/further", "");
        assertThat(passed.texts("/actions")).doesNotContain("PASS_ON");
        assertThat(listed(land.province(), "proposals")).containsExactly(sent.id());
        assertThat(listed(land.otherDistrict(), "proposals")).isEmpty();
        Answer taken =
                done(
                        land.province(),
                        passed,
                        "proposal/answer",
                        "{\"accepted\":true,\"reason\":\"\"}");
        assertThat(taken.texts("/actions")).as("nobody is above").doesNotContain("PASS_ON");
        done(land.province(), taken, "spreading", "{\"spread\":true}");
        assertThat(listed(land.cousin(), "spread")).containsExactly(sent.id());
        Answer own = leader(land.commune()).get(EXAMPLES + "/" + sent.id());
        assertThat(own.text("/passedOn/0/toUnitName")).isEqualTo("Tỉnh Sông Lam");
        assertThat(own.json().at("/passedOn/0/spread").asBoolean()).isTrue();
        done(land.commune(), own, "consent", "{\"given\":false,\"note\":\"Không muốn\"}");
        assertThat(listed(land.cousin(), "spread")).isEmpty();
        assertThat(listed(land.province(), "proposals")).isEmpty();
        assertThat(
                        Told.about(consumers, "thidua.movements.v1", sent.id(), 7).stream()
                                .filter(
                                        each ->
                                                each.path("toUnitId")
                                                        .asString()
                                                        .equals(land.province()))
                                .map(each -> each.path("state").asString()))
                .containsExactly("WAITING", "ACCEPTED", "ACCEPTED", "ENDED");
    }

    private Answer delete(String unit, Answer seen) {
        return leader(unit).call("DELETE", EXAMPLES + "/" + seen.id(), seen.version(), "");
    }

    @Test
    void one_that_nobody_else_sees_is_deleted_and_what_others_see_is_taken_back_first()
            throws IOException {
        Answer published = published();
        assertThat(delete(land.commune(), published).reason()).isEqualTo("DELETE_SHOWN");
        assertThat(delete(land.sister(), published).status()).isEqualTo(404);
        Answer hidden =
                done(
                        land.commune(),
                        published,
                        "publication",
                        "{\"shown\":false,\"reason\":\"Đăng nhầm\"}");
        Answer sent = done(land.commune(), hidden, "proposal", "");
        assertThat(delete(land.commune(), sent).reason()).isEqualTo("DELETE_SENT");

        Answer draft = found();
        Answer pictured =
                leader(land.commune())
                        .upload(
                                EXAMPLES + "/" + draft.id() + "/picture",
                                draft.version(),
                                "hoa.png",
                                png());
        assertThat(
                        Api.of(port, land.commune(), "inspector")
                                .call("DELETE", EXAMPLES + "/" + draft.id(), pictured.version(), "")
                                .status())
                .isEqualTo(403);
        assertThat(delete(land.commune(), draft).status()).as("stale").isEqualTo(409);
        assertThat(delete(land.commune(), pictured).status()).isEqualTo(204);
        assertThat(leader(land.commune()).get(EXAMPLES + "/" + draft.id()).status()).isEqualTo(404);
    }

    @Test
    void a_movement_lists_its_own_examples_and_those_sent_up_from_movements_that_carry_it_out() {
        String upper = movement(land.district(), "");
        String lower = movement(land.commune(), upper);
        Answer own = foundIn(land.district(), upper);
        Answer below = foundIn(land.commune(), lower);
        foundIn(land.sister(), upper);
        assertThat(listed(land.district(), "of-movement/" + upper)).containsExactly(own.id());
        Answer agreed =
                done(
                        land.commune(),
                        below,
                        "consent",
                        "{\"given\":true,\"on\":\"2024-04-10\",\"note\":\"\"}");
        done(land.commune(), agreed, "proposal", "");
        assertThat(listed(land.district(), "of-movement/" + upper))
                .containsExactlyInAnyOrder(own.id(), below.id());
        assertThat(listed(land.commune(), "of-movement/" + lower)).containsExactly(below.id());
        assertThat(leader(land.commune()).get(EXAMPLES + "/of-movement/" + upper).status())
                .isEqualTo(404);
    }

    private Answer foundIn(String unit, String movement) {
        return leader(unit)
                .post(
                        EXAMPLES,
                        portrait("Bà đã hiến 200 m².")
                                .replace("}", ",\"movementId\":\"" + movement + "\"}"));
    }

    private String movement(String unit, String above) {
        Answer prepared =
                leader(unit)
                        .post(
                                "/api/movements",
                                """
                                {"carriesOut":%s,"outline":{"form":"THEMATIC","formWords":null,"scope":"TERRITORY",
                                 "year":2024,"from":"2024-01-15","to":"2024-12-15","theme":null,"subjects":null,
                                 "phases":[],"criteria":[],"targets":[],"quotas":[],"standingBody":null,
                                 "name":"Dân vận khéo"}}
                                """
                                        .formatted(above.isEmpty() ? "null" : '"' + above + '"'));
        Answer launched =
                leader(unit)
                        .call(
                                "POST",
                                "/api/movements/" + prepared.id() + "/steps",
                                prepared.version(),
                                "{\"step\":\"LAUNCH\",\"on\":\"2024-02-01\",\"result\":\"\"}");
        assertThat(launched.status()).as(launched.json().toString()).isEqualTo(200);
        return launched.id();
    }
}
