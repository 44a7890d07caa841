package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class WayOfAPlanIT {

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

    @Test
    void a_document_becomes_a_draft_then_a_plan_in_force_under_its_own_number() {
        Answer draft = people.specialist(tree.commune()).upload(Officials.ofCommune());

        assertThat(draft.status()).as(draft.json().toPrettyString()).isEqualTo(201);
        assertThat(draft.response().headers().firstValue("Location"))
                .contains("/api/plans/" + draft.id());
        assertThat(draft.text("/state")).isEqualTo("DRAFT");
        assertThat(draft.text("/content/number/text")).isEqualTo("11/KH-UBND");
        assertThat(draft.text("/content/date")).isEqualTo("2024-01-10");
        assertThat(draft.text("/content/issuer")).contains("Minh Khai");
        assertThat(draft.text("/parentLink/state")).isEqualTo("PENDING");
        assertThat(draft.text("/parentLink/cited/number")).isEqualTo("03/KH-UBND");

        Answer issued = people.leader(tree.commune()).issue(draft.id(), "DOCUMENT");

        assertThat(issued.status()).as(issued.json().toPrettyString()).isEqualTo(200);
        assertThat(issued.text("/state")).isEqualTo("ISSUED");
        assertThat(issued.text("/content/number/text")).isEqualTo("11/KH-UBND");
    }

    @Test
    void the_text_and_the_document_come_back_as_they_were() {
        byte[] file = Officials.ofCommune().text();
        Answer draft = people.specialist(tree.commune()).upload("kế hoạch.txt", file);

        Answer text = people.specialist(tree.commune()).get("/api/plans/" + draft.id() + "/text");
        Answer document =
                people.specialist(tree.commune()).get("/api/plans/" + draft.id() + "/document");

        assertThat(document.response().body()).isEqualTo(file);
        assertThat(document.response().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        String number = draft.text("/fields/number/text");
        int start = draft.json().at("/fields/number/start").asInt();
        int end = draft.json().at("/fields/number/end").asInt();
        String read = text.text("/text");
        assertThat(
                        read.substring(
                                read.offsetByCodePoints(0, start), read.offsetByCodePoints(0, end)))
                .isEqualTo(number);
    }

    @Test
    void the_same_file_again_is_the_draft_that_it_became() {
        byte[] file = Officials.ofCommune().text();
        Answer first = people.specialist(tree.commune()).upload("a.txt", file);
        Answer second = people.specialist(tree.commune()).upload("b.txt", file);
        Answer elsewhere = people.specialist(tree.sister()).upload("a.txt", file);

        assertThat(List.of(first.status(), second.status(), elsewhere.status()))
                .containsExactly(201, 200, 201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(elsewhere.id()).isNotEqualTo(first.id());
    }

    @Test
    void the_same_file_many_times_at_once_is_one_draft() throws Exception {
        byte[] file = Officials.ofCommune().text();
        Api commune = people.specialist(tree.commune());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers =
                    threads
                            .invokeAll(
                                    java.util.Collections.nCopies(
                                            8,
                                            (Callable<Answer>) () -> commune.upload("a.txt", file)))
                            .stream()
                            .map(java.util.concurrent.Future::resultNow)
                            .toList();

            assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        }
    }

    @Test
    void what_is_not_a_plan_is_refused_with_a_sentence() {
        Answer empty = people.specialist(tree.commune()).upload("a.txt", new byte[0]);
        Answer lying =
                people.specialist(tree.commune())
                        .upload("a.pdf", "Không phải PDF".getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(empty, lying))
                .allSatisfy(
                        refused -> {
                            assertThat(refused.status()).isEqualTo(422);
                            assertThat(refused.text("/type"))
                                    .isEqualTo("/problems/document-refused");
                            assertThat(refused.text("/detail")).isNotBlank();
                        });
        assertThat(
                        people.specialist(tree.commune())
                                .get("/api/plans?scope=own")
                                .json()
                                .at("/total")
                                .asInt())
                .isZero();
    }

    @Test
    void a_specialist_submits_a_leader_returns_and_issues() {
        Api specialist = people.specialist(tree.commune());
        Api leader = people.leader(tree.commune());
        Answer draft = specialist.confirmAll(specialist.upload(Officials.ofCommune()));
        String path = "/api/plans/" + draft.id();

        assertThat(specialist.issue(draft.id(), draft.version(), "DOCUMENT").status())
                .isEqualTo(403);
        Answer inReview = specialist.call("POST", path + "/submission", draft.version(), "");
        assertThat(inReview.text("/state")).isEqualTo("IN_REVIEW");
        assertThat(inReview.texts("/actions")).containsExactly("ANSWER_PARENT");
        assertThat(
                        specialist
                                .call(
                                        "POST",
                                        path + "/return",
                                        inReview.version(),
                                        "{\"remark\":\"x\"}")
                                .status())
                .isEqualTo(403);
        assertThat(
                        leader.call(
                                        "POST",
                                        path + "/return",
                                        inReview.version(),
                                        "{\"remark\":\" \"}")
                                .status())
                .isEqualTo(400);
        Answer back =
                leader.call(
                        "POST", path + "/return", inReview.version(), "{\"remark\":\"Bổ sung.\"}");
        assertThat(back.text("/state")).isEqualTo("DRAFT");
        assertThat(back.text("/remark")).isEqualTo("Bổ sung.");
        Answer issued = leader.issue(draft.id(), back.version(), "DOCUMENT");
        assertThat(issued.text("/state")).as(issued.json().toPrettyString()).isEqualTo("ISSUED");
        Answer again = leader.issue(draft.id(), issued.version(), "DOCUMENT");
        assertThat(again.text("/reason")).isEqualTo("ALREADY_ISSUED");
    }

    @Test
    void an_editor_who_has_not_seen_the_last_version_is_told() {
        Api commune = people.leader(tree.commune());
        Answer draft = commune.upload(Officials.ofCommune());
        String path = "/api/plans/" + draft.id();
        Answer corrected =
                commune.call(
                        "PUT",
                        path + "/content",
                        draft.version(),
                        draft.json().at("/content").toString());

        Answer stale =
                commune.call(
                        "PUT",
                        path + "/content",
                        draft.version(),
                        draft.json().at("/content").toString());

        assertThat(corrected.status()).as(corrected.json().toPrettyString()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().at("/currentVersion").asLong()).isEqualTo(corrected.version());
        assertThat(commune.call("DELETE", path, draft.version(), "").status()).isEqualTo(409);
        assertThat(commune.issue(draft.id(), draft.version(), "DOCUMENT").status()).isEqualTo(409);
    }

    @Test
    void a_content_that_cannot_be_is_refused_field_by_field() {
        Api commune = people.specialist(tree.commune());
        Answer draft = commune.upload(Officials.ofCommune());

        Answer refused =
                commune.call(
                        "PUT",
                        "/api/plans/" + draft.id() + "/content",
                        draft.version(),
                        """
                {"type":"BAI_THO","title":"x","date":"10/01/2024","movements":[{"name":""}],
                 "tasks":[{"content":"x","quarter":5}],
                 "targets":[{"name":"Tỷ lệ hộ","unit":"%","aggregation":"SUM"},{"name":"Số hộ","unit":"hộ","aggregation":"SUM"}],
                 "references":[{"role":"loves"}],
                 "recipients":[],"confirmed":[]}
                """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(
                        refused.json()
                                .at("/errors")
                                .valueStream()
                                .map(error -> error.at("/field").asString()))
                .containsExactlyInAnyOrder(
                        "type",
                        "date",
                        "movements[0].name",
                        "tasks[0].quarter",
                        "targets[0].aggregation",
                        "references[0].role");
        assertThat(
                        refused.json()
                                .at("/errors")
                                .valueStream()
                                .filter(it -> it.at("/field").asString().startsWith("targets"))
                                .map(error -> error.at("/message").asString()))
                .containsExactly(
                        "Tỷ lệ phần trăm không cộng dồn được, hãy chọn bình quân hoặc số đơn vị đạt.");
        assertThat(commune.get("/api/plans/" + draft.id()).version()).isEqualTo(draft.version());
    }

    @Test
    void a_superiors_document_becomes_no_plan_of_the_unit() {
        Api commune = people.leader(tree.commune());
        Answer draft = commune.confirmAll(commune.upload(Officials.ofDistrict()));

        assertThat(
                        draft.json()
                                .at("/findings")
                                .valueStream()
                                .map(finding -> finding.at("/code").asString()))
                .contains("OTHER_UNITS_DOCUMENT");
        assertThat(draft.texts("/actions")).doesNotContain("ISSUE", "SUBMIT");
        Answer refused = commune.issue(draft.id(), draft.version(), "DOCUMENT");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("OTHER_UNITS_DOCUMENT");
    }

    @Test
    void a_discarded_draft_is_gone_with_its_file_and_may_come_again() {
        byte[] file = Officials.ofCommune().text();
        Api commune = people.specialist(tree.commune());
        Answer draft = commune.upload("a.txt", file);

        assertThat(commune.call("DELETE", "/api/plans/" + draft.id(), draft.version(), "").status())
                .isEqualTo(204);
        assertThat(commune.get("/api/plans/" + draft.id()).status()).isEqualTo(404);
        assertThat(commune.upload("a.txt", file).status()).isEqualTo(201);
    }

    @Test
    void the_inbox_says_what_to_do() {
        people.issued(tree.province(), Officials.ofProvince());
        Answer district = people.issued(tree.district(), Officials.ofDistrictForProvince());
        Waiting.untilAsserted(
                () -> {
                    Answer due = people.leader(tree.commune()).get("/api/plans/inbox");
                    assertThat(due.json().size()).as(due.json().toPrettyString()).isEqualTo(1);
                    assertThat(due.text("/0/kind")).isEqualTo("ANSWER_PLAN");
                    assertThat(due.text("/0/plan/id")).isEqualTo(district.id());
                    assertThat(due.text("/0/sentence"))
                            .isEqualTo(
                                    "Triển khai kế hoạch số 03/KH-UBND ngày 04/01/2024 của huyện Tân Phú:"
                                            + " soạn hoặc tải lên kế hoạch của đơn vị.");
                    assertThat(due.text("/0/dueOn"))
                            .as("30 days, as the setting says")
                            .isEqualTo("2024-02-03");
                });
        Answer draft = people.specialist(tree.commune()).upload(Officials.ofCommune());

        Answer after = people.leader(tree.commune()).get("/api/plans/inbox");

        assertThat(after.json().size()).isEqualTo(1);
        assertThat(after.text("/0/kind")).isEqualTo("FINISH_DRAFT");
        assertThat(after.text("/0/plan/id")).isEqualTo(draft.id());
    }

    @Test
    void the_list_of_documents_is_read_as_it_was_on_any_day() {
        people.issued(tree.commune(), Officials.ofCommune());
        people.issued(tree.commune(), Officials.ofCommuneWithoutBasis(12));
        people.specialist(tree.commune()).upload(Officials.ofCommuneWithoutBasis(13));
        Api commune = people.leader(tree.commune());
        Api district = people.leader(tree.district());

        assertThat(total(commune, "own", "")).isEqualTo(3);
        assertThat(total(commune, "own", "&asOf=2024-02-01")).isEqualTo(2);
        assertThat(total(commune, "own", "&asOf=2024-01-31")).isEqualTo(1);
        assertThat(total(commune, "own", "&asOf=2024-01-09")).isZero();
        assertThat(total(district, "below", "&asOf=2024-01-31")).isEqualTo(1);
        assertThat(commune.get("/api/plans?asOf=hom-nay").status()).isEqualTo(400);
    }

    private static int total(Api by, String scope, String more) {
        return by.get("/api/plans?scope=" + scope + more).json().at("/total").asInt();
    }

    @Test
    void the_home_unit_is_read_as_of_any_day() {
        Answer before = people.specialist(tree.district()).get("/api/units/home?asOf=2019-12-31");

        assertThat(before.json().at("/above").size()).isZero();
        assertThat(before.json().at("/below").size()).isZero();
    }

    @Test
    void the_home_unit_stands_between_its_superiors_and_its_subordinates() {
        Answer home = people.specialist(tree.district()).get("/api/units/home");

        assertThat(home.text("/unit/name")).isEqualTo("Huyện Tân Phú");
        assertThat(home.text("/above/0/id")).isEqualTo(tree.province());
        assertThat(home.json().at("/below").valueStream().map(unit -> unit.at("/id").asString()))
                .containsExactlyInAnyOrder(tree.commune(), tree.sister());
    }
}
