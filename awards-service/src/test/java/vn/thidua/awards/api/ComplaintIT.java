package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Contracts;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

/** Complaints and denunciations, and whose name is kept from whom; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class ComplaintIT {

    private static final String PATH = "/api/awards/complaints";
    private static final String NAME = "Hoàng Văn Bí Mật";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired MongoTemplate mongo;
    @Autowired ConsumerFactory<String, String> consumers;

    private Land land = new Land("", "", "", "", "", "");
    private final String handler = UUID.randomUUID().toString();

    @BeforeEach
    void a_land() {
        land = Land.in(tree);
    }

    private Api specialist() {
        return Api.of(port, land.district(), "specialist");
    }

    private Api otherLeader() {
        return Api.of(port, land.district(), "leader");
    }

    private Api handlingLeader() {
        return new Api(
                port, Tokens.changed(land.district(), claims -> claims.subject(handler), "leader"));
    }

    private Answer received(String kind, String on, String name, String content) {
        return specialist()
                .post(
                        PATH,
                        """
                        {"kind":"%s","receivedOn":"%s","about":"Quyết định 213/QĐ-UBND","content":"%s",
                         "partyName":"%s","partyContact":"0912 345 678"}
                        """
                                .formatted(kind, on, content, name));
    }

    @Test
    void a_denouncers_name_is_for_the_leader_alone_who_settles_it_and_every_reading_is_told() {
        Answer denounced = received("DENUNCIATION", "2024-04-10", NAME, "Khai khống sáng kiến");
        assertThat(denounced.status()).as(denounced.json().toString()).isEqualTo(200);
        // seven working days: 13, 14, 20, 21/04 are weekends, 18/04 is Giỗ Tổ Hùng Vương
        assertThat(denounced.text("/dueOn")).isEqualTo("2024-04-22");
        assertThat(denounced.text("/dueCertainty")).isEqualTo("FROM_MEMORY");
        assertThat(denounced.text("/dueArticle")).startsWith("Luật Tố cáo 2018, Điều 24");
        assertThat(denounced.json().path("content").isNull()).as("not for a specialist").isTrue();
        String path = PATH + "/" + denounced.id();
        Document stored = mongo.findById(denounced.id(), Document.class, "complaints");
        assertThat(String.valueOf(stored)).doesNotContain(NAME, "0912");

        assertThat(specialist().post(path + "/taking", "{}").status()).isEqualTo(403);
        assertThat(handlingLeader().post(path + "/taking", "{}").status()).isEqualTo(200);
        assertThat(otherLeader().post(path + "/taking", "{}").reason()).isEqualTo("ALREADY_TAKEN");
        for (Api other : List.of(specialist(), otherLeader())) {
            assertThat(other.post(path + "/party-reading", "{}").status()).isEqualTo(403);
            assertThat(other.post(path + "/acceptance", "{}").status()).isEqualTo(403);
        }
        Answer party = handlingLeader().post(path + "/party-reading", "{}");
        assertThat(party.text("/name")).isEqualTo(NAME);
        assertThat(handlingLeader().post(path + "/party-reading", "{}").status()).isEqualTo(200);
        assertThat(readings(denounced.id(), 2))
                .allSatisfy(
                        each -> {
                            assertThat(each.path("reader").asString()).isEqualTo(handler);
                            assertThat(each.toString()).doesNotContain(NAME);
                        });
    }

    private List<JsonNode> readings(String complaint, int count) {
        List<JsonNode> told = new java.util.ArrayList<>();
        try (var reader = consumers.createConsumer("audit-" + Fresh.id(), "")) {
            reader.subscribe(List.of("thidua.audit.v1"));
            Waiting.untilAsserted(
                    () -> {
                        for (var message : reader.poll(Duration.ofMillis(200))) {
                            if (complaint.equals(message.key())) {
                                EventEnvelope event =
                                        EventEnvelope.of(message, JsonMapper.shared());
                                Contracts.assertFits(event.type(), message.value());
                                told.add(event.value());
                            }
                        }
                        assertThat(told).hasSize(count);
                    });
        }
        return told;
    }

    @Test
    void a_complaint_is_accepted_and_settled_in_its_time() {
        String path = PATH + "/" + received("COMPLAINT", "2024-04-10", NAME, "Không được xét").id();
        assertThat(specialist().get(path).text("/dueOn")).isEqualTo("2024-04-20");
        assertThat(handlingLeader().post(path + "/acceptance", "{}").reason())
                .isEqualTo("NOT_TAKEN");
        handlingLeader().post(path + "/taking", "{}");
        assertThat(settled(path, "Có căn cứ").reason()).isEqualTo("NOT_ACCEPTED_YET");
        assertThat(handlingLeader().post(path + "/acceptance", "{}").text("/dueOn"))
                .isEqualTo("2024-05-15");
        assertThat(handlingLeader().post(path + "/acceptance", "{}").reason())
                .isEqualTo("ALREADY_ACCEPTED");
        assertThat(settled(path, " ").reason()).isEqualTo("WORDS_MISSING");
        assertThat(settled(path, "Có căn cứ").text("/stage")).isEqualTo("SETTLED");
        assertThat(settled(path, "Lại").reason()).isEqualTo("NOT_OPEN");
    }

    private Answer settled(String path, String words) {
        return handlingLeader()
                .post(path + "/settlement", "{\"upheld\":true,\"words\":\"%s\"}".formatted(words));
    }

    @Test
    void what_is_not_accepted_has_a_reason() {
        String path = PATH + "/" + received("COMPLAINT", "2024-04-10", NAME, "Không rõ").id();
        handlingLeader().post(path + "/taking", "{}");
        assertThat(handlingLeader().post(path + "/rejection", "{\"words\":\"\"}").reason())
                .isEqualTo("WORDS_MISSING");
        assertThat(
                        handlingLeader()
                                .post(path + "/rejection", "{\"words\":\"Đơn nặc danh\"}")
                                .text("/stage"))
                .isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void what_is_incomplete_is_refused() {
        assertThat(received("COMPLAINT", "2024-04-10", " ", "x").reason())
                .isEqualTo("PARTY_MISSING");
        assertThat(received("COMPLAINT", "2024-04-10", NAME, " ").reason())
                .isEqualTo("CONTENT_MISSING");
        assertThat(received("COMPLAINT", "2024-04-16", NAME, "x").reason())
                .isEqualTo("RECEIVED_IN_FUTURE");
    }

    @Test
    void others_know_of_no_complaint() {
        String id = received("COMPLAINT", "2024-04-10", NAME, "x").id();
        for (Api other :
                List.of(
                        Api.of(port, land.otherDistrict(), "leader"),
                        Api.of(port, land.province(), "leader"),
                        Api.of(port, land.district(), "council-member"))) {
            assertThat(other.get(PATH + "/" + id).status()).isEqualTo(404);
            assertThat(other.post(PATH + "/" + id + "/party-reading", "{}").status())
                    .isEqualTo(404);
            assertThat(other.get(PATH).json()).isEmpty();
        }
    }
}
