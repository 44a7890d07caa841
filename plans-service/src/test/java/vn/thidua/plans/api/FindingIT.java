package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/** What the linter notices, also in what is not stored yet, and what people say to it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class FindingIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    private Officials people;
    private Api specialist;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        specialist = people.specialist(people.tree().commune());
    }

    @Test
    void what_is_noticed_in_a_stored_document_names_its_place() {
        Answer draft = faulty();

        Answer findings = specialist.get(path(draft));

        JsonNode found = of(findings, "REPEATED_WORD");
        assertThat(found.at("/quote").asString()).isEqualTo("các các");
        assertThat(found.at("/place").asString()).startsWith("sections.");
        assertThat(found.at("/message").asString()).contains("các các");
    }

    @Test
    void what_is_being_written_is_looked_at_without_being_stored() {
        Answer draft = faulty();
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        content.put("title", "Công tác tác thi đua năm 2024");

        Answer findings = specialist.call("POST", path(draft), 0, content.toString());

        assertThat(findings.status()).isEqualTo(200);
        assertThat(places(findings, "REPEATED_WORD")).contains("title");
        assertThat(specialist.get("/api/plans/" + draft.id()).text("/content/title"))
                .doesNotContain("tác tác");
        assertThat(specialist.get("/api/plans/" + draft.id()).version()).isEqualTo(draft.version());
    }

    @Test
    void a_dismissed_finding_says_why_survives_another_edit_and_comes_back_when_wanted() {
        Answer draft = faulty();
        String key = of(specialist.get(path(draft)), "REPEATED_WORD").at("/key").asString();

        Answer dismissed = dismiss(specialist, draft, key, "Trích nguyên văn khẩu hiệu");
        assertThat(dismissed.status()).isEqualTo(200);
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        content.put("theme", "Đoàn kết, sáng tạo");
        specialist.correct(draft, content.toString());

        JsonNode seen = of(specialist.get(path(draft)), "REPEATED_WORD");
        assertThat(seen.at("/dismissal/reason").asString()).isEqualTo("Trích nguyên văn khẩu hiệu");
        assertThat(seen.at("/dismissal/by").asString()).isNotBlank();

        Answer restored = specialist.call("DELETE", path(draft) + "/" + key + "/dismissal", 0, "");
        assertThat(of(restored, "REPEATED_WORD").at("/dismissal").isNull()).isTrue();
    }

    @Test
    void a_dismissal_without_a_reason_is_refused() {
        Answer draft = faulty();
        String key = of(specialist.get(path(draft)), "REPEATED_WORD").at("/key").asString();

        assertThat(dismiss(specialist, draft, key, " ").status()).isEqualTo(400);
    }

    @Test
    void who_dismisses_without_end_is_told_to_mend_the_document() {
        Answer draft = faulty();
        for (int i = 0; i < 300; i++) {
            assertThat(dismiss(specialist, draft, "%016x".formatted(i), "nguyên văn").status())
                    .isEqualTo(200);
        }

        Answer refused = dismiss(specialist, draft, "f".repeat(16), "nguyên văn");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("TOO_MANY_DISMISSED");
        assertThat(refused.text("/detail")).contains("Hãy sửa văn bản");
    }

    @Test
    void a_key_that_no_finding_can_have_is_absent() {
        assertThat(dismiss(specialist, faulty(), "no-key", "đúng").status()).isEqualTo(404);
    }

    @Test
    void ten_megabytes_in_a_field_are_not_looked_at_but_refused_at_the_field() {
        Answer draft = faulty();
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        content.put("title", "xã ".repeat(3_500_000));

        Answer refused = specialist.call("POST", path(draft), 0, content.toString());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("title");
        assertThat(refused.text("/errors/0/message")).contains("20.000 ký tự");
    }

    @Test
    void a_content_that_is_none_is_refused_field_by_field() {
        Answer draft = faulty();

        Answer refused = specialist.call("POST", path(draft), 0, "{\"type\":\"KHONG_CO\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").size()).isPositive();
    }

    @Test
    void a_neighbour_finds_nothing_and_a_superior_may_not_judge() {
        Answer draft = faulty();

        assertThat(people.specialist(people.tree().sister()).get(path(draft)).status())
                .isEqualTo(404);
        Api leader = people.leader(people.tree().commune());
        leader.issue(draft.id(), "DOCUMENT");
        assertThat(people.specialist(people.tree().district()).get(path(draft)).status())
                .isEqualTo(403);
    }

    @Test
    void who_may_not_draft_may_not_dismiss() {
        Answer draft = faulty();
        String key = of(specialist.get(path(draft)), "REPEATED_WORD").at("/key").asString();
        Api reader = Api.of(port, people.tree().commune(), "agency");

        assertThat(dismiss(reader, draft, key, "đúng").status()).isEqualTo(403);
    }

    private Answer faulty() {
        byte[] text =
                new String(Officials.ofCommune().text(), StandardCharsets.UTF_8)
                        .replace("đoàn thể triển khai", "đoàn thể triển khai các các việc")
                        .getBytes(StandardCharsets.UTF_8);
        return specialist.upload("ke-hoach.txt", text);
    }

    private static Answer dismiss(Api who, Answer draft, String key, String reason) {
        return who.call(
                "PUT",
                path(draft) + "/" + key + "/dismissal",
                0,
                "{\"reason\":\"" + reason + "\"}");
    }

    private static String path(Answer draft) {
        return "/api/plans/" + draft.id() + "/findings";
    }

    private static JsonNode of(Answer findings, String code) {
        assertThat(findings.status()).isEqualTo(200);
        return findings.json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(findings.json().toPrettyString()));
    }

    private static List<String> places(Answer findings, String code) {
        return findings.json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/code").asString().equals(code))
                .map(it -> it.at("/place").asString())
                .toList();
    }
}
