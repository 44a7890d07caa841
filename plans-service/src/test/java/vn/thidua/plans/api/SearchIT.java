package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.search.PlanIndex;
import vn.thidua.plans.search.usecase.KeepIndex;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/** Finding plans: by what, and by whom. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class SearchIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired PlanIndex index;
    @Autowired KeepIndex keep;
    private Officials people;
    private SampleTree tree;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        tree = people.tree();
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer find(Api person, String line) {
        Answer answer = person.get("/api/plans/search?q=" + url(line));
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static List<String> ids(Answer answer) {
        return answer.json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/plan/id").asString())
                .toList();
    }

    private static List<String> ids(Api person, String line) {
        return ids(find(person, line));
    }

    private static String marked(Answer answer, String pointer) {
        StringBuilder text = new StringBuilder();
        answer.json()
                .at(pointer)
                .valueStream()
                .forEach(
                        part ->
                                text.append(
                                        part.at("/marked").asBoolean()
                                                ? "[" + part.at("/text").asString() + "]"
                                                : part.at("/text").asString()));
        return text.toString();
    }

    @Test
    void a_text_is_found_with_and_without_marks_composed_or_not() {
        Api clerk = people.specialist(tree.commune());
        String id = clerk.upload(Officials.ofCommuneWithoutBasis(7)).id();

        for (String line :
                List.of(
                        "đăng ký thi đua",
                        "dang ky thi dua",
                        "DANG KY THI DUA",
                        "Đăng Ký",
                        Normalizer.normalize("đăng ký thi đua", Normalizer.Form.NFD),
                        "\"đăng ký thi đua\"",
                        "\"dang ky thi dua\"",
                        "phong trao thi dua yeu nuoc")) {
            assertThat(ids(clerk, line)).as(line).containsExactly(id);
        }
        assertThat(ids(clerk, "\"thi đua đăng ký\"")).isEmpty();
        assertThat(ids(clerk, "vệ tinh nhân tạo")).isEmpty();
    }

    @Test
    void marks_that_are_typed_count_and_are_only_overlooked_when_nothing_has_them() {
        Api clerk = people.specialist(tree.commune());
        String id = clerk.upload(Officials.ofCommuneWithoutBasis(7)).id();

        Answer asTyped = find(clerk, "đôn đốc");
        assertThat(ids(asTyped)).containsExactly(id);
        assertThat(asTyped.json().at("/loosened").asBoolean()).isFalse();
        Answer otherwise = find(clerk, "đơn độc");
        assertThat(ids(otherwise)).containsExactly(id);
        assertThat(otherwise.json().at("/loosened").asBoolean()).isTrue();
    }

    @Test
    void the_passage_that_fits_is_shown_with_the_words_marked() {
        Api clerk = people.specialist(tree.commune());
        clerk.upload(Officials.ofCommuneWithoutBasis(7));

        Answer found = find(clerk, "dang ky thi dua quy");
        assertThat(marked(found, "/items/0/passage"))
                .contains("[đăng] [ký] [thi] [đua] trong [Quý] I");
        assertThat(marked(found, "/items/0/title")).contains("[thi] [đua]");
    }

    @Test
    void a_document_is_found_by_its_number_before_those_that_cite_it() {
        people.issued(tree.province(), Officials.ofProvince());
        String district = people.issued(tree.district(), Officials.ofDistrict()).id();
        String commune = people.issued(tree.commune(), Officials.ofCommune()).id();

        for (String line : List.of("03/KH-UBND", "3/KH-UBND", "số 03/kh-ubnd", "03 /KH-UBND")) {
            assertThat(ids(people.leader(tree.district()), line))
                    .as(line)
                    .containsExactly(district, commune);
        }
        assertThat(ids(people.leader(tree.district()), "04/01/2024"))
                .startsWith(district)
                .contains(commune);
        assertThat(ids(people.leader(tree.district()), "10/1/2024")).containsExactly(commune);
    }

    @Test
    void the_name_of_the_unit_and_of_the_signer_find_a_document_too() {
        String commune = people.issued(tree.commune(), Officials.ofCommune()).id();
        people.issued(
                tree.sister(), Letter.plan("Xã Đông Hải", "5/KH-UBND", LocalDate.of(2024, 1, 12)));

        assertThat(ids(people.leader(tree.district()), "ke hoach minh khai"))
                .containsExactly(commune);
        assertThat(ids(people.leader(tree.district()), "Nguyễn Văn Mẫu")).hasSize(2);
    }

    @Test
    void results_are_narrowed_by_type_year_unit_state_and_days() {
        String district = people.issued(tree.district(), Officials.ofDistrict()).id();
        String directive =
                people.issued(
                                tree.district(),
                                Letter.plan("Huyện Tân Phú", "07/CT-UBND", LocalDate.of(2023, 4, 9))
                                        .as("CHỈ THỊ"))
                        .id();
        String draft =
                people.specialist(tree.district())
                        .upload(Letter.plan("Huyện Tân Phú", "9/KH-UBND", LocalDate.of(2024, 3, 1)))
                        .id();
        Api leader = people.leader(tree.district());

        assertThat(narrowed(leader, "")).containsExactlyInAnyOrder(district, directive, draft);
        assertThat(narrowed(leader, "&type=CHI_THI")).containsExactly(directive);
        assertThat(narrowed(leader, "&type=CHI_THI&type=KE_HOACH")).hasSize(3);
        assertThat(narrowed(leader, "&year=2023")).containsExactly(directive);
        assertThat(narrowed(leader, "&state=DRAFT")).containsExactly(draft);
        assertThat(narrowed(leader, "&unit=" + tree.commune())).isEmpty();
        assertThat(narrowed(leader, "&from=2024-01-01&to=2024-01-31")).containsExactly(district);
        assertThat(narrowed(leader, "&order=NEWEST")).containsExactly(draft, district, directive);
        assertThat(narrowed(leader, "&order=NEWEST&page=1&size=2")).containsExactly(directive);

        Answer counted = leader.get("/api/plans/search?q=");
        assertThat(counted.json().at("/total").asInt()).isEqualTo(3);
        assertThat(counted.json().at("/counts/types").toString())
                .isEqualTo(
                        "[{\"value\":\"KE_HOACH\",\"count\":2},{\"value\":\"CHI_THI\",\"count\":1}]");
        assertThat(counted.json().at("/counts/units/0/unit/name").asString())
                .isEqualTo("Huyện Tân Phú");
    }

    private static List<String> narrowed(Api person, String how) {
        return ids(person.get("/api/plans/search?q=" + url("thi đua") + how));
    }

    @Test
    void what_cannot_be_asked_is_answered_with_a_sentence() {
        Api leader = people.leader(tree.district());
        for (String query :
                List.of(
                        "q=" + "x".repeat(501),
                        "type=NO_SUCH",
                        "state=no",
                        "order=ANY",
                        "from=2024-02-01&to=2024-01-01",
                        "from=yesterday",
                        "page=200&size=100",
                        "size=1000")) {
            Answer answer = leader.get("/api/plans/search?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.text("/detail")).as(query).isNotBlank();
        }
        assertThat(Api.nobody(port).get("/api/plans/search?q=x").status()).isEqualTo(401);
    }

    @Test
    void a_draft_is_found_by_its_own_unit_only() {
        String draft = people.specialist(tree.commune()).upload(Officials.ofCommune()).id();

        assertThat(ids(people.leader(tree.commune()), "thi đua")).containsExactly(draft);
        for (String other :
                List.of(
                        tree.province(),
                        tree.district(),
                        tree.otherDistrict(),
                        tree.sister(),
                        tree.cousin(),
                        tree.stranger())) {
            Answer nothing = find(people.leader(other), "thi đua");
            assertThat(ids(nothing)).as(other).isEmpty();
            assertThat(nothing.json().at("/total").asInt()).as(other).isZero();
            assertThat(nothing.json().at("/counts/units").toString()).as(other).isEqualTo("[]");
        }
    }

    @Test
    void an_issued_plan_is_found_above_and_below_but_not_by_neighbours_and_strangers() {
        String province = people.issued(tree.province(), Officials.ofProvince()).id();
        String district = people.issued(tree.district(), Officials.ofDistrict()).id();
        String commune = people.issued(tree.commune(), Officials.ofCommune()).id();
        String foreign =
                people.issued(
                                tree.strangeDistrict(),
                                Letter.plan(
                                        "Huyện Thạch An", "4/KH-UBND", LocalDate.of(2024, 1, 8)))
                        .id();

        assertThat(ids(people.leader(tree.province()), "thi đua"))
                .containsExactlyInAnyOrder(province, district, commune);
        assertThat(ids(people.leader(tree.district()), "thi đua"))
                .containsExactlyInAnyOrder(province, district, commune);
        assertThat(ids(people.leader(tree.commune()), "thi đua"))
                .containsExactlyInAnyOrder(province, district, commune);
        assertThat(ids(people.leader(tree.sister()), "thi đua"))
                .containsExactlyInAnyOrder(province, district);
        assertThat(ids(people.leader(tree.cousin()), "thi đua")).containsExactly(province);
        assertThat(ids(people.leader(tree.stranger()), "thi đua")).containsExactly(foreign);
        assertThat(ids(people.leader(tree.strangeProvince()), "thi đua")).containsExactly(foreign);
        // naming a unit does not open it
        assertThat(narrowed(people.leader(tree.sister()), "&unit=" + tree.commune())).isEmpty();
        assertThat(ids(people.leader(tree.sister()), "11/KH-UBND")).isEmpty();
    }

    @Test
    void a_change_is_found_by_the_next_search_and_what_was_thrown_away_by_none() {
        Api leader = people.leader(tree.commune());
        Answer draft = leader.upload(Officials.ofCommuneWithoutBasis(7));
        assertThat(ids(leader, "phù hiệu")).isEmpty();

        var content = (tools.jackson.databind.node.ObjectNode) draft.json().at("/content");
        content.put("title", "Tặng phù hiệu cho người tốt");
        Answer changed =
                leader.call(
                        "PUT",
                        "/api/plans/" + draft.id() + "/content",
                        draft.version(),
                        content.toString());
        assertThat(changed.status()).isEqualTo(200);
        assertThat(ids(leader, "phù hiệu")).containsExactly(draft.id());

        assertThat(
                        leader.call("DELETE", "/api/plans/" + draft.id(), changed.version(), "")
                                .status())
                .isEqualTo(204);
        Answer nothing = find(leader, "phù hiệu");
        assertThat(ids(nothing)).isEmpty();
        assertThat(nothing.json().at("/total").asInt()).isZero();
        assertThat(find(leader, "phù hiệu").json().at("/counts/units").toString()).isEqualTo("[]");
    }

    @Test
    void an_amended_plan_is_found_by_its_new_words_and_a_withdrawn_one_in_its_state() {
        Answer plan = people.issued(tree.commune(), Officials.ofCommune());
        Api leader = people.leader(tree.commune());
        Api district = people.leader(tree.district());
        Answer draft = leader.call("POST", path(plan, "/amendment"), plan.version(), "");
        var content = (tools.jackson.databind.node.ObjectNode) draft.json().at("/content");
        content.put("theme", "Sáng kiến tiết kiệm điện");
        Answer corrected = leader.correct(draft, content.toString());
        assertThat(ids(district, "tiết kiệm điện")).isEmpty();
        assertThat(ids(leader, "tiết kiệm điện")).containsExactly(draft.id());

        assertThat(leader.issue(corrected.id(), "REGISTER").status()).isEqualTo(200);
        Answer amended = find(district, "tiết kiệm điện");
        assertThat(ids(amended)).containsExactly(plan.id());
        assertThat(amended.json().at("/total").asInt()).isEqualTo(1);
        assertThat(amended.json().at("/items/0/plan/state").asString()).isEqualTo("AMENDED");

        Answer withdrawn =
                leader.call(
                        "POST",
                        path(plan, "/withdrawal"),
                        leader.get(path(plan, "")).version(),
                        "{\"reason\":\"Ban hành nhầm\"}");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(narrowed(district, "&state=WITHDRAWN")).containsExactly(plan.id());
        assertThat(narrowed(district, "&state=AMENDED&state=ISSUED")).isEmpty();
    }

    private static String path(Answer plan, String rest) {
        return "/api/plans/" + plan.id() + rest;
    }

    @Test
    void an_index_that_is_lost_is_made_again_from_the_store() {
        String id = people.issued(tree.commune(), Officials.ofCommune()).id();
        Api leader = people.leader(tree.commune());
        assertThat(ids(leader, "minh khai")).containsExactly(id);

        index.startAgain();
        assertThat(index.revisions()).isEmpty();
        assertThat(keep.compareAll()).isPositive();
        assertThat(ids(leader, "minh khai")).containsExactly(id);
        assertThat(keep.compareAll()).isZero();
    }
}
