package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.DOSSIERS;
import static vn.thidua.awards.api.Proposed.PROPOSALS;
import static vn.thidua.awards.api.Proposed.common;
import static vn.thidua.awards.api.Proposed.drafted;
import static vn.thidua.awards.api.Proposed.line;
import static vn.thidua.awards.api.Proposed.lines;
import static vn.thidua.awards.api.Proposed.papers;
import static vn.thidua.awards.api.Proposed.proposal;
import static vn.thidua.awards.api.Proposed.registered;
import static vn.thidua.awards.api.Proposed.step;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** What is held against a nominee while he is nominated; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class NominationIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ANYWAY =
            "{\"action\":\"SUBMIT\",\"words\":\"Thành tích nổi bật, đề nghị xét\"}";
    private static final String ROAD = "Vận động Nhân dân hiến 2.000 m² đất làm đường thôn 3";

    @LocalServerPort int port;
    @Autowired TenantTree tree;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api clerk(String unit) {
        return Api.of(port, unit, "specialist");
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private String person(String unit, String name) {
        return leader(unit)
                .post(
                        SubjectsIT.SUBJECTS,
                        SubjectsIT.person(name).put("birthYear", 1985).toString())
                .text("/subject/id");
    }

    private void awarded(String unit, String subject, String award, String merit) {
        Answer entered =
                leader(unit)
                        .post(
                                "/api/awards/honours",
                                JSON.createObjectNode()
                                        .put("subjectId", subject)
                                        .put("award", award)
                                        .put("kind", "ACHIEVEMENT")
                                        .put("year", 2023)
                                        .put("merit", merit)
                                        .put("number", "15/QĐ-UBND")
                                        .put("decidedOn", "2023-12-20")
                                        .put("authority", "Chủ tịch Ủy ban nhân dân")
                                        .put("level", "COMMUNE")
                                        .toString());
        assertThat(entered.status()).as(entered.json().toString()).isEqualTo(200);
    }

    /** What the list of the unit says of the dossier. */
    private static Answer listed(Api by, String whose) {
        return by.get(DOSSIERS + "?whose=" + whose);
    }

    @Test
    void a_merit_awarded_in_another_unit_is_seen_by_the_holder_and_by_nobody_else() {
        String here = person(land.commune(), "Nguyễn Thị Thúy");
        awarded(land.sister(), person(land.sister(), "NGUYỄN THỊ THUÝ"), "GK", ROAD);
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        String id = drafted(commune, proposal(commune), registered(here, "BK_TINH", ROAD + "."));

        Answer draft = commune.get(DOSSIERS + "/" + id);
        assertThat(draft.texts("/row/conflicts")).isEmpty();
        assertThat(draft.json().toString()).doesNotContain("15/QĐ-UBND", "Đông Hải");
        Answer sent = step(commune, id, ANYWAY);
        assertThat(sent.text("/row/state")).isEqualTo("SUBMITTED");
        assertThat(sent.texts("/row/conflicts")).isEmpty();
        assertThat(listed(commune, "OWN").texts("/items/0/conflicts")).isEmpty();

        assertThat(listed(district, "WITH_US").texts("/items/0/conflicts"))
                .singleElement()
                .asString()
                .contains("Giấy khen năm 2023", "15/QĐ-UBND ngày 20/12/2023", "Xã Đông Hải");
        assertThat(district.get(DOSSIERS + "/" + id).texts("/row/conflicts")).hasSize(1);
        assertThat(
                        district.get(PROPOSALS + "/" + draft.text("/row/proposalId"))
                                .texts("/dossiers/0/row/conflicts"))
                .hasSize(1);
        // the verdict informs: it may still be received and appraised
        assertThat(step(district, id, step("RECEIVE")).text("/row/state")).isEqualTo("RECEIVED");
        // who only looks down on it is told nothing
        assertThat(clerk(land.province()).get(DOSSIERS + "/" + id).texts("/row/conflicts"))
                .isEmpty();
        assertThat(clerk(land.sister()).get(DOSSIERS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_merit_awarded_in_the_own_unit_is_told_while_it_is_written() {
        String subject = person(land.commune(), "Trần Văn Nam");
        awarded(land.commune(), subject, "GK", ROAD);
        Api commune = clerk(land.commune());
        String proposal = proposal(commune);
        String id = drafted(commune, proposal, registered(subject, "BK_TINH", ROAD));
        assertThat(commune.get(PROPOSALS + "/" + proposal).texts("/dossiers/0/row/conflicts"))
                .singleElement()
                .asString()
                .contains("Thành tích này đã được khen: Giấy khen năm 2023", "15/QĐ-UBND")
                .doesNotContain("trong sổ");
        assertThat(step(commune, id, ANYWAY).text("/row/state")).isEqualTo("SUBMITTED");

        String other =
                drafted(
                        commune,
                        proposal(commune),
                        registered(subject, "BK_TINH", "Cứu hai cháu nhỏ bị đuối nước"));
        assertThat(commune.get(DOSSIERS + "/" + other).texts("/row/conflicts")).isEmpty();
    }

    @Test
    void a_title_that_was_given_for_the_year_is_not_nominated_again() {
        String subject = person(land.commune(), "Lê Thị Hạnh");
        awarded(land.commune(), subject, "LDTT", "Hoàn thành tốt nhiệm vụ năm 2023");
        Api commune = clerk(land.commune());
        String twice =
                drafted(
                        commune,
                        proposal(commune, "ACHIEVEMENT", 2023),
                        registered(subject, "LDTT", "Lao động giỏi"));
        Answer seen = commune.get(DOSSIERS + "/" + twice);
        assertThat(seen.texts("/row/conflicts").getFirst())
                .contains("Đã được tặng danh hiệu này của năm: Lao động tiên tiến năm 2023");
        assertThat(seen.texts("/warnings").getFirst()).contains("Một thành tích chỉ khen một lần");
        assertThat(step(commune, twice, ANYWAY).reason()).isEqualTo("SAME_MERIT");

        String next =
                drafted(commune, proposal(commune), registered(subject, "LDTT", "Lao động giỏi"));
        assertThat(commune.get(DOSSIERS + "/" + next).texts("/row/conflicts")).isEmpty();
    }

    @Test
    void a_merit_that_two_units_nominate_at_once_is_seen_above_and_by_neither_of_them() {
        Api commune = clerk(land.commune());
        Api sister = clerk(land.sister());
        Api district = clerk(land.district());
        String here = person(land.commune(), "Nguyễn Thị Thúy");
        String there = person(land.sister(), "NGUYỄN THỊ THUÝ");
        String first = drafted(commune, proposal(commune), registered(here, "BK_TINH", ROAD));
        String second = drafted(sister, proposal(sister), registered(there, "BK_TINH", ROAD + "."));
        step(commune, first, step("SUBMIT"));
        // what the sister only writes is nobody else's business, and somebody born in another year
        // is somebody else
        String another =
                leader(land.sister())
                        .post(
                                SubjectsIT.SUBJECTS,
                                SubjectsIT.person("Nguyễn Thị Thúy")
                                        .put("birthYear", 1970)
                                        .toString())
                        .text("/subject/id");
        String hers = drafted(sister, proposal(sister), registered(another, "BK_TINH", ROAD));
        assertThat(step(sister, hers, step("SUBMIT")).text("/row/state")).isEqualTo("SUBMITTED");
        assertThat(district.get(DOSSIERS + "/" + first).texts("/row/conflicts")).isEmpty();
        assertThat(step(sister, second, step("SUBMIT")).texts("/row/conflicts")).isEmpty();
        assertThat(commune.get(DOSSIERS + "/" + first).texts("/row/conflicts")).isEmpty();

        assertThat(district.get(DOSSIERS + "/" + first).texts("/row/conflicts"))
                .singleElement()
                .asString()
                .contains("đang được đề nghị ở hồ sơ khác: Bằng khen", "Xã Đông Hải");
        assertThat(
                        listed(district, "WITH_US")
                                .json()
                                .at("/items")
                                .valueStream()
                                .map(row -> row.at("/conflicts").size()))
                .containsExactlyInAnyOrder(1, 1, 0);

        // who only looks down on it is told nothing
        assertThat(clerk(land.province()).get(DOSSIERS + "/" + first).texts("/row/conflicts"))
                .isEmpty();
        step(district, second, step("RECEIVE"));
        step(district, second, "{\"action\":\"DECLINE\",\"words\":\"Trùng hồ sơ\"}");
        assertThat(district.get(DOSSIERS + "/" + first).texts("/row/conflicts")).isEmpty();
    }

    @Test
    void a_title_of_one_year_in_two_units_is_seen_above_unless_it_is_somebody_else() {
        Api sister = clerk(land.sister());
        Api district = clerk(land.district());
        String here = person(land.commune(), "Đỗ Văn Bình");
        String first = entitled(clerk(land.commune()), here);
        String other =
                leader(land.sister())
                        .post(
                                SubjectsIT.SUBJECTS,
                                SubjectsIT.person("Đỗ Văn Bình").put("birthYear", 1970).toString())
                        .text("/subject/id");
        entitled(sister, other);
        assertThat(district.get(DOSSIERS + "/" + first).texts("/row/conflicts")).isEmpty();

        entitled(sister, person(land.sister(), "Đỗ văn Bình"));
        assertThat(district.get(DOSSIERS + "/" + first).texts("/row/conflicts"))
                .singleElement()
                .asString()
                .contains("Danh hiệu này của năm", "Chiến sĩ thi đua cơ sở năm 2024");
    }

    /** Sent up for CSTĐ cơ sở, which the district decides on this day. */
    private static String entitled(Api by, String subject) {
        String proposal = proposal(by);
        String id = drafted(by, proposal, registered(subject, "CSTDCS", "Lao động giỏi"));
        papers(by, proposal, "PAPER_VOTE_RESULT");
        assertThat(step(by, id, ANYWAY).text("/row/state")).isEqualTo("SUBMITTED");
        return id;
    }

    private void told(String unit, String subject, ObjectNode history) {
        Api leader = leader(unit);
        String path = SubjectsIT.SUBJECTS + "/" + subject;
        Answer kept =
                leader.call(
                        "PUT",
                        path + "/history",
                        leader.get(path).json().at("/subject/version").asLong(),
                        history.toString());
        assertThat(kept.status()).as(kept.json().toString()).isEqualTo(200);
    }

    private static ObjectNode history() {
        ObjectNode history = JSON.createObjectNode();
        for (String part :
                new String[] {"ratings", "initiatives", "disciplines", "concerns", "leaves"}) {
            history.putArray(part);
        }
        return history;
    }

    private static ObjectNode concern(
            String kind, String severity, String from, @Nullable String until) {
        ObjectNode history = history();
        history.withArray("/concerns")
                .addObject()
                .put("kind", kind)
                .put("what", "Chậm khắc phục vi phạm về môi trường")
                .put("source", "Thanh tra huyện")
                .put("from", from)
                .put("until", until)
                .put("severity", severity);
        return history;
    }

    @Test
    void who_is_on_the_negative_list_is_not_nominated_until_the_entry_ends() {
        String subject = person(land.commune(), "Phạm Văn Tú");
        Api commune = clerk(land.commune());
        told(land.commune(), subject, concern("INSPECTION", "BLOCK", "2024-03-01", "2024-04-15"));
        String id = drafted(commune, proposal(commune), registered(subject, "BK_TINH", ROAD));
        assertThat(commune.get(DOSSIERS + "/" + id).texts("/warnings"))
                .anySatisfy(
                        each ->
                                assertThat(each)
                                        .contains(
                                                "Thanh tra huyện",
                                                "Chậm khắc phục",
                                                "từ 01/03/2024 đến hết 15/04/2024"));
        assertThat(step(commune, id, ANYWAY).reason()).isEqualTo("SUBJECT_BLOCKED");
        assertThat(commune.get(DOSSIERS + "/" + id).text("/row/state")).isEqualTo("DRAFT");

        // an entry that has ended blocks nobody
        told(land.commune(), subject, concern("INSPECTION", "BLOCK", "2024-03-01", "2024-04-14"));
        assertThat(commune.get(DOSSIERS + "/" + id).texts("/warnings")).isEmpty();
        assertThat(step(commune, id, ANYWAY).text("/row/state")).isEqualTo("SUBMITTED");
    }

    @Test
    void a_warning_marks_and_does_not_block_and_the_holder_reads_it_too() {
        String subject = person(land.commune(), "Phạm Văn Tú");
        told(land.commune(), subject, concern("VIOLATION", "WARNING", "2024-03-01", null));
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        String id = drafted(commune, proposal(commune), registered(subject, "BK_TINH", ROAD));
        assertThat(commune.get(DOSSIERS + "/" + id).texts("/warnings").getFirst())
                .startsWith("Lưu ý (Thanh tra huyện)");
        step(commune, id, ANYWAY);
        assertThat(district.get(DOSSIERS + "/" + id).texts("/warnings").getFirst())
                .startsWith("Lưu ý (Thanh tra huyện)");
        assertThat(clerk(land.province()).get(DOSSIERS + "/" + id).texts("/warnings")).isEmpty();
    }

    @Test
    void what_comes_up_after_the_submission_stops_a_favourable_appraisal() {
        String subject = person(land.commune(), "Phạm Văn Tú");
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        String id = drafted(commune, proposal(commune), registered(subject, "BK_TINH", ROAD));
        step(commune, id, ANYWAY);
        step(district, id, step("RECEIVE"));
        ObjectNode disciplined = history();
        disciplined
                .withArray("/disciplines")
                .addObject()
                .put("form", "Cảnh cáo")
                .put("from", "2024-04-01")
                .putNull("until");
        told(land.commune(), subject, disciplined);
        assertThat(district.get(DOSSIERS + "/" + id).texts("/warnings").getFirst())
                .contains("Cảnh cáo", "01/04/2024");
        assertThat(step(district, id, "{\"action\":\"APPRAISE\",\"favourable\":true}").reason())
                .isEqualTo("SUBJECT_BLOCKED");
        assertThat(
                        step(
                                        district,
                                        id,
                                        "{\"action\":\"APPRAISE\",\"favourable\":false,\"words\":\"Đang bị kỷ luật\"}")
                                .text("/row/state"))
                .isEqualTo("UNDER_APPRAISAL");
    }

    /** Luật Thi đua, khen thưởng 2022, Điều 85. */
    @Test
    void sudden_merit_goes_by_the_simple_procedure() {
        Api commune = clerk(land.commune());
        Api district = clerk(land.district());
        String sudden = proposal(commune, "SUDDEN", 2024);
        ObjectNode saved = line("Vũ Văn Sơn", "BK_TINH");
        ((ObjectNode) saved.at("/content")).put("report", "");
        commune.put(PROPOSALS + "/" + sudden + "/nominees", lines(saved));
        String id = saved.at("/id").asString();
        assertThat(
                        step(commune, id, step("SUBMIT"))
                                .json()
                                .at("/errors")
                                .valueStream()
                                .map(each -> each.at("/field").asString()))
                .containsExactlyInAnyOrder(
                        "PAPER_PROPOSAL_LETTER_WITH_LIST", "PAPER_SUMMARY", "PAPER_MINUTES");
        papers(
                commune,
                sudden,
                "PAPER_PROPOSAL_LETTER_WITH_LIST",
                "PAPER_SUMMARY",
                "PAPER_MINUTES");
        assertThat(step(commune, id, step("SUBMIT")).text("/row/state")).isEqualTo("SUBMITTED");
        step(district, id, step("RECEIVE"));
        step(district, id, "{\"action\":\"APPRAISE\",\"favourable\":true}");
        assertThat(step(district, id, step("FORWARD")).text("/row/holderId"))
                .isEqualTo(land.province());

        // the same papers are not enough for merit of a year
        String yearly = proposal(commune);
        ObjectNode other = line("Vũ Văn Hải", "BK_TINH");
        ((ObjectNode) other.at("/content")).put("report", "");
        commune.put(PROPOSALS + "/" + yearly + "/nominees", lines(other));
        common(commune, yearly);
        assertThat(step(commune, other.at("/id").asString(), step("SUBMIT")).reason())
                .isEqualTo("INCOMPLETE");
    }
}
