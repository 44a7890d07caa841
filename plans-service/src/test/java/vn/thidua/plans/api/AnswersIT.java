package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.thidua.plans.answer.Deliveries;
import vn.thidua.plans.answer.Delivery;
import vn.thidua.plans.answer.usecase.DeliverDrafts;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/** A plan drafted from the document that it answers, by the unit itself or for all silent units at once. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class AnswersIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired Deliveries deliveries;
    @Autowired DeliverDrafts deliver;
    @Autowired AsUnit asUnit;
    private Officials people;
    private SampleTree tree;
    private Answer parent;

    @BeforeEach
    void a_district_has_issued_its_plan() {
        people = Officials.of(port, load, units);
        tree = people.tree();
        parent = people.issued(tree.district(), Officials.ofDistrict());
    }

    private Answer draft(Api who) {
        return who.call("POST", "/api/plans/" + parent.id() + "/answer", 0, "");
    }

    private Answer deliver(Api who) {
        return who.call("POST", "/api/plans/" + parent.id() + "/deliveries", 0, "");
    }

    private static Map<String, String> states(Answer overview) {
        return overview.json()
                .valueStream()
                .collect(
                        Collectors.toMap(
                                row -> row.at("/unitId").asString(),
                                row -> row.at("/state").asString()));
    }

    @Test
    void one_click_drafts_the_plan_with_its_citation_and_its_link() {
        Api commune = people.specialist(tree.commune());
        Answer made = draft(commune);

        assertThat(made.status()).isEqualTo(201);
        Answer plan = commune.get("/api/plans/" + made.text("/planId"));
        assertThat(plan.text("/state")).isEqualTo("DRAFT");
        assertThat(plan.text("/parentLink/state")).isEqualTo("RESOLVED");
        assertThat(plan.text("/parentLink/parents/0/id")).isEqualTo(parent.id());
        assertThat(plan.json().at("/content/opening").toString())
                .contains(
                        "Thực hiện Kế hoạch số 03/KH-UBND ngày 04 tháng 01 năm 2024 của Ủy ban nhân dân huyện Tân Phú về công tác thi đua, khen thưởng năm 2024;");
        assertThat(plan.text("/content/issuer")).isEqualTo("UBND xã Minh Khai");
        assertThat(draft(commune).status()).isEqualTo(200);
        assertThat(draft(commune).text("/planId")).isEqualTo(made.text("/planId"));
    }

    @Test
    void two_clicks_at_the_same_moment_give_one_draft() throws Exception {
        Api commune = people.specialist(tree.commune());
        Set<String> plans;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            plans =
                    threads
                            .invokeAll(
                                    Stream.generate(() -> (Callable<Answer>) () -> draft(commune))
                                            .limit(6)
                                            .toList())
                            .stream()
                            .map(done -> done.resultNow().text("/planId"))
                            .collect(Collectors.toSet());
        }

        assertThat(plans).hasSize(1);
        assertThat(commune.get("/api/plans?scope=own").json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void questions_are_answered_one_by_one_and_the_draft_can_be_issued() {
        Api commune = people.leader(tree.commune());
        String id = draft(commune).text("/planId");
        Answer questions = commune.get("/api/plans/" + id + "/questions");
        assertThat(questions.text("/parentId")).isEqualTo(parent.id());
        JsonNode signer =
                questions
                        .json()
                        .at("/questions")
                        .valueStream()
                        .filter(it -> it.at("/sentence").asString().startsWith("Ai ký"))
                        .findFirst()
                        .orElseThrow();

        Answer plan = commune.get("/api/plans/" + id);
        Answer answered = answer(commune, id, plan.version(), signer, "\"Lê Thị Mẫu\"");

        assertThat(answered.status()).isEqualTo(200);
        Answer now = commune.get("/api/plans/" + id);
        assertThat(now.version()).isEqualTo(answered.version());
        assertThat(now.text("/content/signature/name")).isEqualTo("Lê Thị Mẫu");
        assertThat(commune.get("/api/plans/" + id + "/questions").json().at("/questions"))
                .filteredOn(it -> it.at("/id").equals(signer.at("/id")))
                .allMatch(it -> !it.at("/open").asBoolean());
        assertThat(answer(commune, id, plan.version(), signer, "\"Ai đó\"").status())
                .isEqualTo(409);
        assertThat(commune.issue(id, "REGISTER").text("/state")).isEqualTo("ISSUED");
        Answer late =
                answer(commune, id, commune.get("/api/plans/" + id).version(), signer, "\"x\"");
        assertThat(late.text("/reason")).isEqualTo("NOT_A_DRAFT");
    }

    private static Answer answer(
            Api who, String plan, long version, JsonNode question, String value) {
        return who.call(
                "PUT",
                "/api/plans/" + plan + "/questions/" + question.at("/id").asString(),
                version,
                "{\"value\":" + value + "}");
    }

    @Test
    void an_unknown_question_and_the_questions_of_others_are_refused() {
        Api commune = people.specialist(tree.commune());
        String id = draft(commune).text("/planId");
        long version = commune.get("/api/plans/" + id).version();

        Answer unknown =
                commune.call(
                        "PUT", "/api/plans/" + id + "/questions/q99", version, "{\"value\":\"x\"}");
        assertThat(unknown.text("/reason")).isEqualTo("NO_SUCH_QUESTION");
        Api district = people.leader(tree.district());
        assertThat(district.get("/api/plans/" + id + "/questions").json().at("/questions"))
                .isEmpty();
    }

    @Test
    void what_is_no_number_and_no_day_is_asked_for_again() {
        Api district = people.leader(tree.district());
        String words =
                new String(
                                Letter.plan(
                                                "Huyện Tân Phú",
                                                "07/KH-UBND",
                                                LocalDate.of(2024, 1, 20))
                                        .text(),
                                StandardCharsets.UTF_8)
                        .replace(
                                "1. Tuyên truyền các văn bản về thi đua, khen thưởng.",
                                "1. Phấn đấu có ít nhất 25 mô hình mới. UBND các xã báo cáo trước ngày 29/02/2024.");
        parent =
                district.issue(
                        district.upload("kh.txt", words.getBytes(StandardCharsets.UTF_8)).id(),
                        "DOCUMENT");
        Api commune = people.specialist(tree.commune());
        String id = draft(commune).text("/planId");
        Answer before = commune.get("/api/plans/" + id);
        JsonNode questions = commune.get("/api/plans/" + id + "/questions").json();

        Answer noNumber =
                answer(commune, id, before.version(), question(questions, "NUMBER"), "\"nhiều\"");
        Answer noDay =
                answer(commune, id, before.version(), question(questions, "DATE"), "\"cuối năm\"");

        assertThat(noNumber.status()).isEqualTo(422);
        assertThat(noNumber.text("/reason")).isEqualTo("NOT_A_NUMBER");
        assertThat(noNumber.text("/detail")).contains("Hãy nhập lại");
        assertThat(noDay.status()).isEqualTo(422);
        assertThat(noDay.text("/reason")).isEqualTo("NOT_A_DAY");
        assertThat(noDay.text("/detail")).contains("Hãy chọn lại ngày");
        assertThat(commune.get("/api/plans/" + id).version()).isEqualTo(before.version());
    }

    private static JsonNode question(JsonNode questions, String form) {
        return questions
                .at("/questions")
                .valueStream()
                .filter(it -> it.at("/form").asString().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question of " + form + questions));
    }

    @Test
    void only_a_superiors_document_in_force_is_answered_and_only_by_who_drafts() {
        Api district = people.specialist(tree.district());
        Answer own = people.issued(tree.commune(), Officials.ofCommuneWithoutBasis(12));

        assertThat(
                        district.call("POST", "/api/plans/" + own.id() + "/answer", 0, "")
                                .text("/reason"))
                .isEqualTo("NOT_A_SUPERIORS_DOCUMENT");
        assertThat(draft(Api.of(port, tree.commune(), "inspector")).status()).isEqualTo(403);
        assertThat(draft(people.specialist(tree.stranger())).status()).isEqualTo(404);
        Answer draftOfDistrict =
                district.upload(
                        Letter.plan("Huyện Tân Phú", "09/KH-UBND", LocalDate.of(2024, 1, 8)));
        assertThat(
                        district.call(
                                        "POST",
                                        "/api/plans/" + draftOfDistrict.id() + "/answer",
                                        0,
                                        "")
                                .text("/reason"))
                .isEqualTo("NOT_IN_FORCE");
    }

    @Test
    void a_superior_sends_a_draft_to_each_silent_unit_and_sees_no_more_than_that() {
        people.issued(tree.commune(), Officials.ofCommune());
        Api district = people.specialist(tree.district());
        assertThat(states(district.get("/api/plans/" + parent.id() + "/deliveries")))
                .isEqualTo(Map.of(tree.commune(), "ANSWERED", tree.sister(), "SILENT"));

        Answer sent = deliver(district);

        assertThat(sent.status()).isEqualTo(201);
        assertThat(states(sent))
                .isEqualTo(Map.of(tree.commune(), "ANSWERED", tree.sister(), "DELIVERED"));
        Api sister = people.specialist(tree.sister());
        JsonNode inbox = sister.get("/api/plans/inbox").json();
        JsonNode item =
                inbox.valueStream()
                        .filter(it -> it.at("/kind").asString().equals("FINISH_ANSWER"))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.at("/sentence").asString())
                .startsWith("Huyện Tân Phú gửi dự thảo")
                .contains("thực hiện Kế hoạch số 03/KH-UBND ngày 04/01/2024 của Huyện Tân Phú: ");
        assertThat(inbox.valueStream().map(it -> it.at("/kind").asString()))
                .doesNotContain("FINISH_DRAFT", "ANSWER_PLAN");
        String id = item.at("/plan/id").asString();
        assertThat(sister.get("/api/plans/" + id + "/questions").text("/proposedBy"))
                .isEqualTo("Huyện Tân Phú");
        assertThat(district.get("/api/plans/" + id).status()).isEqualTo(404);
        assertThat(people.specialist(tree.commune()).get("/api/plans/" + id).status())
                .isEqualTo(404);
        assertThat(deliver(district).text("/reason")).isEqualTo("NOBODY_IS_SILENT");
        assertThat(sister.get("/api/plans?scope=own").json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void a_unit_that_works_on_its_answer_is_left_in_peace_and_the_superior_does_not_learn_it() {
        Api commune = people.specialist(tree.commune());
        Answer own = commune.upload(Officials.ofCommune());

        assertThat(states(deliver(people.specialist(tree.district()))))
                .containsEntry(tree.commune(), "DELIVERED");
        assertThat(commune.get("/api/plans?scope=own").json().at("/total").asInt()).isEqualTo(1);
        assertThat(commune.get("/api/plans?scope=own").text("/items/0/id")).isEqualTo(own.id());
    }

    @Test
    void what_a_crash_interrupts_goes_on_and_nobody_gets_two() {
        UnitId district = new UnitId(tree.district());
        PlanId plan = new PlanId(parent.id());
        asUnit.run(
                district,
                () ->
                        assertThat(
                                        deliveries.keep(
                                                new Delivery(
                                                                plan,
                                                                district,
                                                                List.of(),
                                                                "s-1",
                                                                java.time.Instant.now(),
                                                                0)
                                                        .to(
                                                                Set.of(
                                                                        new UnitId(tree.commune()),
                                                                        new UnitId(
                                                                                tree.sister())))))
                                .isTrue());

        assertThat(deliver.resume()).isEqualTo(2);
        assertThat(deliver.resume()).isZero();
        for (String unit : List.of(tree.commune(), tree.sister())) {
            assertThat(
                            people.specialist(unit)
                                    .get("/api/plans?scope=own")
                                    .json()
                                    .at("/total")
                                    .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void only_the_owner_who_drafts_sends_drafts() {
        assertThat(deliver(Api.of(port, tree.district(), "inspector")).status()).isEqualTo(403);
        assertThat(deliver(people.specialist(tree.commune())).status()).isEqualTo(404);
        Answer unissued =
                people.specialist(tree.district())
                        .upload(
                                Letter.plan(
                                        "Huyện Tân Phú", "09/KH-UBND", LocalDate.of(2024, 1, 8)));
        assertThat(
                        people.specialist(tree.district())
                                .call("POST", "/api/plans/" + unissued.id() + "/deliveries", 0, "")
                                .text("/reason"))
                .isEqualTo("NOT_IN_FORCE");
    }
}
