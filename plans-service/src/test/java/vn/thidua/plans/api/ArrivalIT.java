package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** Links are the same in whatever order documents arrive. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class ArrivalIT {

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

    static Stream<List<Integer>> orders() {
        return Stream.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0));
    }

    private Answer issue(int level) {
        return switch (level) {
            case 0 -> people.issued(tree.province(), Officials.ofProvince());
            case 1 -> people.issued(tree.district(), Officials.ofDistrictForProvince());
            default -> people.issued(tree.commune(), Officials.ofCommune());
        };
    }

    private static String id(Map<Integer, Answer> plans, int level) {
        return Optional.ofNullable(plans.get(level)).map(Answer::id).orElseThrow();
    }

    private void assertLinked(Map<Integer, Answer> plans) {
        Waiting.untilAsserted(
                () -> {
                    Answer district =
                            people.leader(tree.district()).get("/api/plans/" + id(plans, 1));
                    Answer commune =
                            people.leader(tree.commune()).get("/api/plans/" + id(plans, 2));
                    assertThat(district.text("/parentLink/parents/0/id")).isEqualTo(id(plans, 0));
                    assertThat(commune.text("/parentLink/parents/0/id")).isEqualTo(id(plans, 1));
                    assertThat(
                                    List.of(
                                            district.text("/parentLink/state"),
                                            commune.text("/parentLink/state")))
                            .containsOnly("RESOLVED");
                });
    }

    @ParameterizedTest
    @MethodSource("orders")
    void parent_child_and_grandchild_find_each_other(List<Integer> order) {
        Map<Integer, Answer> plans = new ConcurrentHashMap<>();
        order.forEach(level -> plans.put(level, issue(level)));

        assertThat(plans.values()).extracting(Answer::status).containsOnly(200);
        assertLinked(plans);
    }

    @Test
    void all_three_at_the_same_moment_find_each_other_too() throws Exception {
        Map<Integer, Answer> plans = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                    Stream.of(0, 1, 2)
                            .map(
                                    level ->
                                            (Callable<Answer>)
                                                    () -> plans.computeIfAbsent(level, this::issue))
                            .toList());
        }

        assertThat(plans).hasSize(3);
        assertLinked(plans);
    }

    @Test
    void a_draft_finds_its_parent_without_becoming_another_version() {
        Answer draft = people.specialist(tree.commune()).upload(Officials.ofCommune());
        Answer parent = people.issued(tree.district(), Officials.ofDistrict());

        Waiting.untilAsserted(
                () -> {
                    Answer linked =
                            people.specialist(tree.commune()).get("/api/plans/" + draft.id());
                    assertThat(linked.text("/parentLink/parents/0/id")).isEqualTo(parent.id());
                    assertThat(linked.version()).isEqualTo(draft.version());
                });
    }

    @Test
    void another_date_is_asked_and_the_answer_of_a_person_stays() {
        Answer near =
                people.issued(
                        tree.district(),
                        Letter.plan(
                                "Huyện Tân Phú", "03/KH-UBND", java.time.LocalDate.of(2024, 1, 5)));
        Api commune = people.specialist(tree.commune());
        Answer draft = commune.upload(Officials.ofCommune());

        assertThat(draft.text("/parentLink/state")).isEqualTo("AMBIGUOUS");
        assertThat(draft.text("/parentLink/candidates/0/plan/id")).isEqualTo(near.id());
        assertThat(draft.text("/parentLink/candidates/0/why/1")).startsWith("Khác ngày");
        assertThat(draft.text("/parentLink/question")).isNotBlank();
        Answer answered =
                commune.call(
                        "PUT",
                        "/api/plans/" + draft.id() + "/parent",
                        draft.version(),
                        "{\"planId\":\"" + near.id() + "\"}");
        assertThat(answered.text("/parentLink/state")).isEqualTo("RESOLVED");
        assertThat(answered.json().at("/parentLink/chosenByPerson").asBoolean()).isTrue();
        Answer corrected =
                commune.call(
                        "PUT",
                        "/api/plans/" + draft.id() + "/content",
                        answered.version(),
                        answered.json().at("/content").toString());
        assertThat(corrected.text("/parentLink/parents/0/id")).isEqualTo(near.id());
    }

    @Test
    void a_plan_that_cites_nothing_is_asked_once_with_suggestions() {
        Answer district = people.issued(tree.district(), Officials.ofDistrict());
        Api commune = people.leader(tree.commune());
        Answer draft = commune.upload(Officials.ofCommuneWithoutBasis(12));

        assertThat(draft.text("/parentLink/state")).isEqualTo("NONE_CITED");
        assertThat(draft.text("/parentLink/candidates/0/plan/id")).isEqualTo(district.id());
        Answer issued = commune.issue(draft.id(), "DOCUMENT");
        Answer answered =
                commune.call(
                        "PUT",
                        "/api/plans/" + draft.id() + "/parent",
                        issued.version(),
                        "{\"planId\":null}");
        assertThat(answered.text("/parentLink/state")).isEqualTo("NOT_NEEDED");
        assertThat(answered.json().at("/parentLink/question").isNull()).isTrue();
    }

    @Test
    void a_directive_may_be_the_parent() {
        Answer directive =
                people.issued(
                        tree.district(),
                        Letter.plan(
                                        "Huyện Tân Phú",
                                        "07/CT-UBND",
                                        java.time.LocalDate.of(2024, 1, 9))
                                .as("CHỈ THỊ"));
        assertThat(directive.text("/content/type")).isEqualTo("CHI_THI");
        Answer draft =
                people.specialist(tree.commune())
                        .upload(
                                Letter.plan(
                                                "Xã Minh Khai",
                                                "12/KH-UBND",
                                                java.time.LocalDate.of(2024, 1, 12))
                                        .implementing(
                                                "Chỉ thị số 07/CT-UBND ngày 09/01/2024 của Ủy ban nhân dân huyện Tân Phú"));

        assertThat(draft.text("/parentLink/parents/0/id")).isEqualTo(directive.id());
    }
}
