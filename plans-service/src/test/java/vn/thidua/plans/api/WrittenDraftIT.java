package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/** Documents that are written here, without a file that they were read from. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class WrittenDraftIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    private Officials people;
    private SampleTree tree;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        tree = people.tree();
    }

    /** A content with something in every part. */
    static String whole(Answer draft) {
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        ObjectNode parts =
                (ObjectNode)
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"title": "Công tác thi đua, khen thưởng năm 2024",
                                         "date": "2024-04-12",
                                         "theme": "Đoàn kết, sáng tạo",
                                         "addressees": ["Các ban, ngành, đoàn thể"],
                                         "opening": ["Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;",
                                                     "Ủy ban nhân dân xã xây dựng kế hoạch như sau:"],
                                         "sections": [
                                           {"no": "I", "heading": "MỤC ĐÍCH, YÊU CẦU", "level": 1, "body": []},
                                           {"no": "1", "heading": "Mục đích", "level": 2,
                                            "body": ["Động viên cán bộ và nhân dân.", "- Nâng chất lượng phong trào;"]}],
                                         "movements": [{"name": "Xã sạch, đẹp", "standingBody": "Hội Liên hiệp Phụ nữ xã", "period": "2024-2025"}],
                                         "tasks": [{"no": 1, "content": "Tổ chức phát động", "lead": "Văn phòng", "coordinating": "Các thôn", "due": "2024-05-19"},
                                                   {"no": 2, "content": "Tổng kết năm", "lead": "Văn phòng", "quarter": 4, "year": 2024}],
                                         "targets": [{"group": "văn hóa", "name": "Hộ gia đình văn hóa", "comparator": "TREN", "value": 92.5, "unit": "%", "aggregation": "WEIGHTED_MEAN"}],
                                         "references": [{"type": "LUAT", "date": "2022-06-15", "subject": "Thi đua, khen thưởng", "role": "legal_basis"}],
                                         "recipients": ["Ủy ban nhân dân huyện", "Lưu: VT."],
                                         "signature": {"authority": "TM. ỦY BAN NHÂN DÂN", "capacity": "CHỦ TỊCH", "name": "Nguyễn Văn Mẫu"},
                                         "annexes": [{"title": "PHỤ LỤC\\nDanh sách phong trào", "body": ["Kèm theo kế hoạch."], "rows": [["TT", "Phong trào"], ["1", "Xã sạch, đẹp"]]}]}
                                        """);
        parts.properties().forEach(part -> content.set(part.getKey(), part.getValue()));
        return content.toString();
    }

    @ParameterizedTest
    @EnumSource
    void a_document_of_every_type_may_be_written_here(DocumentType type) {
        Answer draft =
                people.specialist(tree.commune()).write("{\"type\":\"" + type.name() + "\"}");

        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.response().headers().firstValue("Location"))
                .contains("/api/plans/" + draft.id());
        assertThat(draft.text("/state")).isEqualTo("DRAFT");
        assertThat(draft.text("/content/type")).isEqualTo(type.name());
        assertThat(draft.text("/content/issuer")).isEqualTo("UBND xã Minh Khai");
        assertThat(draft.text("/content/place")).isEqualTo("Minh Khai");
        assertThat(draft.json().at("/document").isNull()).isTrue();
        assertThat(draft.texts("/uncertain")).isEmpty();
    }

    @Test
    void the_committee_and_the_council_begin_with_their_own_symbol() {
        Api specialist = people.specialist(tree.commune());

        assertThat(specialist.write("{\"type\":\"KE_HOACH\"}").text("/content/number/symbol"))
                .isEqualTo("KH-UBND");
        Answer council = specialist.write("{\"type\":\"KE_HOACH\",\"body\":\"HOI_DONG_TDKT\"}");
        assertThat(council.text("/content/number/symbol")).isEqualTo("KH-HĐTĐKT");
        assertThat(council.text("/content/signature/authority")).isEqualTo("TM. HỘI ĐỒNG");
        assertThat(council.texts("/actions")).contains("SUBMIT");
        assertThat(specialist.write("{\"type\":\"CONG_VAN\"}").text("/content/number/symbol"))
                .isEqualTo("UBND");
    }

    @Test
    void everything_that_is_written_comes_back_and_takes_effect() {
        Api leader = people.leader(tree.commune());
        Answer draft = leader.write("{\"type\":\"KE_HOACH\",\"kind\":\"ANNUAL\"}");
        String written = whole(draft);

        Answer stored = leader.correct(draft, written);

        assertThat(stored.status()).as(stored.json().toPrettyString()).isEqualTo(200);
        assertThat(withoutNulls(leader.get("/api/plans/" + draft.id()).json().at("/content")))
                .isEqualTo(withoutNulls(JsonMapper.shared().readTree(written)));
        Answer issued = leader.issue(draft.id(), "REGISTER");
        assertThat(issued.text("/state")).as(issued.json().toPrettyString()).isEqualTo("ISSUED");
        assertThat(issued.text("/content/number/text")).isEqualTo("01/KH-UBND");
    }

    private static tools.jackson.databind.JsonNode withoutNulls(
            tools.jackson.databind.JsonNode node) {
        String text = node.toString();
        while (true) {
            String less = text.replaceAll("\"[a-zA-Z]+\":null,?", "").replaceAll(",}", "}");
            if (less.equals(text)) {
                return JsonMapper.shared().readTree(text);
            }
            text = less;
        }
    }

    @Test
    void two_written_drafts_of_one_unit_do_not_collide() {
        Api specialist = people.specialist(tree.commune());

        assertThat(specialist.write("{\"type\":\"KE_HOACH\"}").status()).isEqualTo(201);
        assertThat(specialist.write("{\"type\":\"KE_HOACH\"}").status()).isEqualTo(201);
    }

    @Test
    void a_written_draft_has_no_document_to_open_and_says_so() {
        Api specialist = people.specialist(tree.commune());
        Answer draft = specialist.write("{\"type\":\"CHI_THI\"}");

        for (String part : new String[] {"/text", "/document"}) {
            Answer answer = specialist.get("/api/plans/" + draft.id() + part);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("/detail")).contains("soạn trên hệ thống");
        }
    }

    @Test
    void a_written_draft_may_be_thrown_away() {
        Api specialist = people.specialist(tree.commune());
        Answer draft = specialist.write("{\"type\":\"CHI_THI\"}");

        assertThat(
                        specialist
                                .call("DELETE", "/api/plans/" + draft.id(), draft.version(), "")
                                .status())
                .isEqualTo(204);
        assertThat(specialist.get("/api/plans/" + draft.id()).status()).isEqualTo(404);
    }

    @Test
    void an_unknown_type_is_refused() {
        Api specialist = people.specialist(tree.commune());

        assertThat(specialist.write("{\"type\":\"THO_CA\"}").status()).isEqualTo(400);
        assertThat(specialist.write("{}").status()).isEqualTo(400);
    }

    @Test
    void who_may_not_draft_writes_nothing() {
        Answer answer = Api.of(port, tree.commune(), "inspector").write("{\"type\":\"KE_HOACH\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/detail")).contains("quản trị viên đơn vị");
    }

    @Test
    void the_sections_of_a_read_document_carry_their_paragraphs() {
        Answer draft = people.specialist(tree.commune()).upload(Officials.ofCommune());

        assertThat(draft.texts("/content/opening"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Thực hiện Kế hoạch số 03/KH-UBND");
        assertThat(draft.text("/content/sections/1/heading")).isEqualTo("Mục đích");
        assertThat(draft.texts("/content/sections/1/body"))
                .containsExactly(
                        "Nâng cao chất lượng phong trào thi đua tại địa phương, động viên cán bộ và nhân dân hoàn thành nhiệm vụ.");
    }
}
