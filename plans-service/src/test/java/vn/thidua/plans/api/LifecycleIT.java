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

/** The life of a plan: two people at one draft, review, amendment, replacement, withdrawal, end; attachments; bad input. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class LifecycleIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    private Officials people;
    private SampleTree tree;
    private Api specialist;
    private Api leader;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        tree = people.tree();
        specialist = people.specialist(tree.commune());
        leader = people.leader(tree.commune());
    }

    private Answer written() {
        Answer draft = specialist.write("{\"type\":\"KE_HOACH\",\"kind\":\"ANNUAL\"}");
        return specialist.correct(draft, WrittenDraftIT.whole(draft));
    }

    private static String path(Answer plan, String rest) {
        return "/api/plans/" + plan.id() + rest;
    }

    private static Answer post(Api person, Answer plan, String rest, String json) {
        return person.call("POST", path(plan, rest), plan.version(), json);
    }

    private static String changed(Answer plan, String field, String value) {
        ObjectNode content = (ObjectNode) plan.json().at("/content").deepCopy();
        content.put(field, value);
        return content.toString();
    }

    private static String reason(Answer answer) {
        assertThat(answer.status()).as(answer.json().toPrettyString()).isEqualTo(422);
        return answer.text("/reason");
    }

    // ---- two people at one draft

    @Test
    void who_saves_over_an_unseen_version_is_told_and_nothing_is_lost() {
        Answer seenByBoth = written();
        Answer first =
                specialist.correct(seenByBoth, changed(seenByBoth, "title", "Của người này"));

        Answer second = leader.correct(seenByBoth, changed(seenByBoth, "theme", "Của người kia"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/type")).endsWith("stale-version");
        assertThat(second.json().at("/currentVersion").asLong()).isEqualTo(first.version());
        assertThat(second.text("/detail")).isNotBlank();
        assertThat(leader.get(path(seenByBoth, "")).text("/content/title"))
                .isEqualTo("Của người này");
    }

    // ---- review

    @Test
    void remarks_on_single_fields_come_back_at_the_fields_and_are_met_when_these_change() {
        Answer review = post(specialist, written(), "/submission", "");

        Answer returned =
                post(
                        leader,
                        review,
                        "/return",
                        """
                        {"remark":"Sửa hai chỗ.","fields":[
                          {"field":"title","words":"Ghi rõ địa bàn xã."},
                          {"field":"tasks[1]","words":"Thêm đơn vị phối hợp."}]}
                        """);

        assertThat(returned.status()).as(returned.json().toPrettyString()).isEqualTo(200);
        assertThat(returned.json().at("/remarks").size()).isEqualTo(2);
        assertThat(reason(post(specialist, returned, "/submission", ""))).isEqualTo("REMARKS_OPEN");

        ObjectNode content = (ObjectNode) returned.json().at("/content").deepCopy();
        content.put("title", "Công tác thi đua, khen thưởng xã Minh Khai năm 2024");
        JsonNode first = content.at("/tasks/0").deepCopy();
        ((tools.jackson.databind.node.ArrayNode) content.at("/tasks")).insert(0, first);
        Answer mended = specialist.correct(returned, content.toString());

        assertThat(mended.json().at("/remarks/0/met").asBoolean()).isTrue();
        assertThat(mended.json().at("/remarks/1/met").asBoolean()).isFalse();
        assertThat(mended.text("/remarks/1/field")).as("the row has moved").isEqualTo("tasks[2]");

        ObjectNode again = (ObjectNode) mended.json().at("/content").deepCopy();
        ((ObjectNode) again.at("/tasks/2")).put("coordinating", "Các đoàn thể");
        Answer met = specialist.correct(mended, again.toString());
        assertThat(met.json().at("/remarks/1/met").asBoolean()).isTrue();
        assertThat(post(specialist, met, "/submission", "").text("/state")).isEqualTo("IN_REVIEW");
    }

    @Test
    void a_remark_on_a_place_that_is_not_there_is_refused() {
        Answer review = post(specialist, written(), "/submission", "");

        assertThat(
                        reason(
                                post(
                                        leader,
                                        review,
                                        "/return",
                                        "{\"remark\":\"x\",\"fields\":[{\"field\":\"tasks[99]\",\"words\":\"x\"}]}")))
                .isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void a_leader_confirms_an_uncertain_value_in_review_and_issues() {
        Letter letter = Letter.plan("Xã Minh Khai", "/KH-UBND", java.time.LocalDate.of(2024, 2, 1));
        String text =
                new String(letter.text(), StandardCharsets.UTF_8)
                        .replace("ngày 01 tháng 02 năm 2024", "ngày     tháng 02 năm 2024");
        Answer draft = specialist.upload("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(draft.texts("/uncertain")).contains("date");
        Answer review = post(specialist, draft, "/submission", "");
        assertThat(review.texts("/actions")).doesNotContain("CONFIRM");
        Answer asLeader = leader.get(path(review, ""));
        assertThat(asLeader.texts("/actions")).contains("CONFIRM", "ISSUE");
        String all = asLeader.json().at("/uncertain").toString();

        Answer confirmed = post(leader, review, "/confirmations", "{\"fields\":" + all + "}");

        assertThat(confirmed.status()).as(confirmed.json().toPrettyString()).isEqualTo(200);
        assertThat(confirmed.texts("/uncertain")).isEmpty();
        assertThat(leader.issue(draft.id(), confirmed.version(), "REGISTER").text("/state"))
                .isEqualTo("ISSUED");
    }

    @Test
    void only_a_leader_confirms_and_only_in_review() {
        Answer draft = written();
        assertThat(reason(post(leader, draft, "/confirmations", "{\"fields\":[\"date\"]}")))
                .isEqualTo("NOT_IN_REVIEW");
        Answer review = post(specialist, draft, "/submission", "");
        assertThat(post(specialist, review, "/confirmations", "{\"fields\":[\"date\"]}").status())
                .isEqualTo(403);
    }

    // ---- in force

    private Answer issued() {
        Answer issued = leader.issue(written().id(), "REGISTER");
        assertThat(issued.text("/state")).as(issued.json().toPrettyString()).isEqualTo("ISSUED");
        return issued;
    }

    @Test
    void an_amendment_takes_effect_under_its_own_number_in_the_plan_that_it_amends() {
        Answer plan = issued();
        Answer draft = post(specialist, plan, "/amendment", "");
        assertThat(draft.status()).as(draft.json().toPrettyString()).isEqualTo(201);
        assertThat(draft.text("/purpose/act")).isEqualTo("AMEND");
        assertThat(draft.text("/purpose/planId")).isEqualTo(plan.id());
        assertThat(draft.text("/content/title")).isEqualTo(plan.text("/content/title"));
        assertThat(draft.json().at("/content/number/text").isNull()).isTrue();
        Answer corrected = specialist.correct(draft, changed(draft, "theme", "Chủ đề mới"));
        Api district = people.leader(tree.district());
        assertThat(district.get(path(plan, "")).text("/content/theme"))
                .as("the superior sees what is in force")
                .isEqualTo("Đoàn kết, sáng tạo");

        Answer amending = leader.issue(corrected.id(), "REGISTER");

        assertThat(amending.text("/content/number/text")).isEqualTo("02/KH-UBND");
        Answer now = district.get(path(plan, ""));
        assertThat(now.text("/state")).isEqualTo("AMENDED");
        assertThat(now.text("/content/theme")).isEqualTo("Chủ đề mới");
        assertThat(now.text("/content/number/text")).isEqualTo("01/KH-UBND");
        assertThat(now.text("/amendments/0/number/text")).isEqualTo("02/KH-UBND");
        assertThat(district.get("/api/plans?scope=below").json().at("/items").valueStream())
                .extracting(it -> it.at("/id").asString())
                .contains(plan.id())
                .doesNotContain(amending.id());
    }

    @Test
    void the_superior_compares_what_was_in_force_and_sees_no_draft() {
        Answer plan = issued();
        Answer draft = post(specialist, plan, "/amendment", "");
        Answer corrected = specialist.correct(draft, changed(draft, "theme", "Đoàn kết, đổi mới"));
        leader.issue(corrected.id(), "REGISTER");
        Api district = people.leader(tree.district());

        JsonNode versions = district.get(path(plan, "/versions")).json();
        JsonNode own = leader.get(path(plan, "/versions")).json();

        assertThat(versions.valueStream())
                .extracting(it -> it.at("/act").asString())
                .containsExactly("ISSUED", "AMENDED");
        assertThat(own.valueStream())
                .extracting(it -> it.at("/act").asString())
                .containsExactly("WRITTEN", "CORRECTED", "ISSUED", "AMENDED");
        assertThat(own.valueStream()).allMatch(it -> !it.at("/who").asString("").isBlank());
        assertThat(versions.valueStream())
                .as("who made it is the own unit's business")
                .allMatch(it -> it.at("/who").asString("").isBlank());
        long from = versions.at("/0/version").asLong();
        long to = versions.at("/1/version").asLong();
        JsonNode difference =
                district.get(path(plan, "/difference?from=" + from + "&to=" + to)).json();
        assertThat(difference.size()).as(difference.toPrettyString()).isEqualTo(1);
        assertThat(difference.at("/0/field").asString()).isEqualTo("theme");
        assertThat(difference.at("/0/pieces").valueStream())
                .extracting(it -> it.at("/kind").asString() + " " + it.at("/text").asString())
                .containsExactly("SAME Đoàn kết, ", "REMOVED sáng tạo", "ADDED đổi mới");
        assertThat(district.get(path(plan, "/difference?from=1&to=" + to)).status())
                .as("a draft version is not there for the superior")
                .isEqualTo(404);
        assertThat(leader.get(path(plan, "/difference?from=1&to=" + to)).json().size())
                .isGreaterThan(5);
    }

    @Test
    void the_second_of_two_amendments_made_from_the_same_words_is_refused() {
        Answer plan = issued();
        Answer one = post(specialist, plan, "/amendment", "");
        Answer other = post(specialist, plan, "/amendment", "");
        assertThat(leader.issue(one.id(), "REGISTER").status()).isEqualTo(200);

        assertThat(reason(leader.issue(other.id(), "REGISTER"))).isEqualTo("CHANGED_MEANWHILE");
        assertThat(leader.issue(written().id(), "REGISTER").text("/content/number/text"))
                .as("no number was lost")
                .isEqualTo("03/KH-UBND");
    }

    @Test
    void a_replacement_takes_the_place_of_the_plan() {
        Answer plan = issued();
        Answer draft = post(leader, plan, "/replacement", "");

        Answer successor = leader.issue(draft.id(), "REGISTER");

        assertThat(successor.text("/state")).isEqualTo("ISSUED");
        Answer old = leader.get(path(plan, ""));
        assertThat(old.text("/state")).isEqualTo("REPLACED");
        assertThat(old.text("/ending/successorId")).isEqualTo(successor.id());
        assertThat(old.texts("/actions")).isEmpty();
    }

    @Test
    void a_plan_is_withdrawn_with_a_reason_and_then_nothing_more_happens_to_it() {
        Answer plan = issued();

        assertThat(post(specialist, plan, "/withdrawal", "{\"reason\":\"Nhầm\"}").status())
                .isEqualTo(403);
        assertThat(post(leader, plan, "/withdrawal", "{\"reason\":\" \"}").status()).isEqualTo(400);
        Answer withdrawn =
                post(
                        leader,
                        plan,
                        "/withdrawal",
                        "{\"reason\":\"Ban hành nhầm thẩm quyền\",\"number\":\"31/QĐ-UBND\"}");

        assertThat(withdrawn.text("/state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.text("/ending/reason")).isEqualTo("Ban hành nhầm thẩm quyền");
        assertThat(withdrawn.text("/ending/number")).isEqualTo("31/QĐ-UBND");
        for (String act : List.of("/amendment", "/replacement")) {
            assertThat(reason(post(leader, withdrawn, act, ""))).isEqualTo("NOT_IN_FORCE");
        }
        for (String act : List.of("/withdrawal", "/closing")) {
            assertThat(reason(post(leader, withdrawn, act, "{\"reason\":\"x\"}")))
                    .isEqualTo("NOT_IN_FORCE");
        }
    }

    @Test
    void a_plan_is_closed_when_its_time_is_over() {
        Answer closed = post(leader, issued(), "/closing", "{\"reason\":\"Đã tổng kết\"}");

        assertThat(closed.text("/state")).isEqualTo("CLOSED");
    }

    @Test
    void a_draft_can_be_neither_amended_nor_withdrawn() {
        Answer draft = written();

        assertThat(reason(post(leader, draft, "/amendment", ""))).isEqualTo("NOT_IN_FORCE");
        assertThat(reason(post(leader, draft, "/withdrawal", "{\"reason\":\"x\"}")))
                .isEqualTo("NOT_IN_FORCE");
    }

    @Test
    void what_a_neighbour_may_not_read_has_no_versions_either() {
        Answer plan = issued();
        Api sister = people.leader(tree.sister());

        assertThat(sister.get(path(plan, "/versions")).status()).isEqualTo(404);
        assertThat(sister.get(path(plan, "/difference?from=1&to=2")).status()).isEqualTo(404);
        assertThat(post(sister, plan, "/withdrawal", "{\"reason\":\"x\"}").status()).isEqualTo(404);
    }

    @Test
    void saving_again_and_again_in_one_sitting_is_one_version() {
        Answer draft = specialist.write("{\"type\":\"KE_HOACH\"}");
        Answer now = draft;
        for (int i = 1; i <= 5; i++) {
            now = specialist.correct(now, changed(now, "title", "Bản " + i));
        }

        JsonNode versions = specialist.get(path(draft, "/versions")).json();
        assertThat(versions.valueStream())
                .extracting(it -> it.at("/act").asString())
                .containsExactly("WRITTEN", "CORRECTED");
        JsonNode difference =
                specialist.get(path(draft, "/difference?from=1&to=" + now.version())).json();
        assertThat(difference.at("/0/pieces/0/text").asString()).isEqualTo("Bản 5");
    }

    // ---- attachments

    @Test
    void an_attachment_is_added_listed_opened_and_taken_away_while_the_plan_is_a_draft() {
        Answer draft = written();
        byte[] file = "Danh sách đăng ký thi đua của các thôn.".getBytes(StandardCharsets.UTF_8);

        Answer with = specialist.attach(draft, "danh sách.txt", file);

        assertThat(with.status()).as(with.json().toPrettyString()).isEqualTo(200);
        assertThat(with.text("/attachments/0/name")).isEqualTo("danh sách.txt");
        String at = path(draft, "/attachments/" + with.text("/attachments/0/id"));
        assertThat(leader.get(at).response().body()).isEqualTo(file);
        assertThat(people.leader(tree.sister()).get(at).status()).isEqualTo(404);
        assertThat(reason(specialist.attach(with, "lại.txt", file))).isEqualTo("ATTACHMENT_KNOWN");

        Answer without = specialist.call("DELETE", at, with.version(), "");
        assertThat(without.json().at("/attachments").size()).isZero();
        assertThat(leader.get(at).status()).isEqualTo(404);
        assertThat(reason(specialist.call("DELETE", at, without.version(), "")))
                .isEqualTo("ATTACHMENT_UNKNOWN");
    }

    @Test
    void an_attachment_that_is_not_what_it_says_is_refused() {
        Answer draft = written();

        Answer lying = specialist.attach(draft, "danh-sach.pdf", new byte[] {'P', 'K', 3, 4, 0, 0});
        Answer empty = specialist.attach(draft, "trong.txt", new byte[0]);

        assertThat(lying.status()).isEqualTo(422);
        assertThat(lying.text("/type")).endsWith("document-refused");
        assertThat(reason(empty)).isEqualTo("EMPTY");
    }

    @Test
    void nothing_is_attached_to_a_plan_in_force() {
        assertThat(
                        reason(
                                leader.attach(
                                        issued(),
                                        "a.txt",
                                        "Một hai ba".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("NOT_A_DRAFT");
    }

    @Test
    void no_more_than_twenty_attachments() {
        Answer plan = written();
        for (int i = 0; i < 20; i++) {
            plan =
                    specialist.attach(
                            plan, "a.txt", ("Tài liệu " + i).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(
                        reason(
                                specialist.attach(
                                        plan, "a.txt", "Thừa ra".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("TOO_MANY_ATTACHMENTS");
    }

    // ---- bad input

    @Test
    void ten_megabytes_in_a_field_are_refused_at_the_field() {
        Answer draft = written();

        Answer answer = specialist.correct(draft, changed(draft, "title", "a".repeat(10_000_000)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("title");
        assertThat(answer.text("/errors/0/message")).contains("20.000 ký tự");
        assertThat(specialist.get(path(draft, "")).version()).isEqualTo(draft.version());
    }

    @Test
    void ten_megabytes_spread_over_many_paragraphs_are_refused_too() {
        Answer draft = written();
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        var opening = content.putArray("opening");
        for (int i = 0; i < 1_000; i++) {
            opening.add("a".repeat(10_000));
        }

        Answer answer = specialist.correct(draft, content.toString());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/message")).contains("1.000.000 ký tự");
    }

    @Test
    void unknown_words_of_lists_are_refused_each_at_its_place() {
        Answer draft = written();
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        content.put("type", "THO_CA").put("kind", "HANG_THANG").put("body", "HOI");
        ((ObjectNode) content.at("/references/0")).put("role", "x");
        ((ObjectNode) content.at("/targets/0")).put("comparator", "GAN");
        ((ObjectNode) content.at("/tasks/0")).put("due", "31/02/2024").put("quarter", 5);

        Answer answer = specialist.correct(draft, content.toString());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").valueStream())
                .extracting(it -> it.at("/field").asString())
                .contains(
                        "type",
                        "kind",
                        "body",
                        "references[0].role",
                        "targets[0].comparator",
                        "tasks[0].due",
                        "tasks[0].quarter");
    }
}
