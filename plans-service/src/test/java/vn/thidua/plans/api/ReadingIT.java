package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Contracts;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** Who sees what: the rule of reading at every address of the service. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class ReadingIT {

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

    private static List<Answer> everyCall(Api person, Answer plan) {
        String path = "/api/plans/" + plan.id();
        String content = plan.json().at("/content").toString();
        return List.of(
                person.get(path),
                person.get(path + "/text"),
                person.get(path + "/document"),
                person.get(path + "/chain"),
                person.call("PUT", path + "/content", plan.version(), content),
                person.call("PUT", path + "/parent", plan.version(), "{\"planId\":null}"),
                person.call("POST", path + "/submission", plan.version(), ""),
                person.call("POST", path + "/return", plan.version(), "{\"remark\":\"x\"}"),
                person.issue(plan.id(), plan.version(), "REGISTER"),
                person.call("DELETE", path, plan.version(), ""));
    }

    @Test
    void
            every_address_of_the_contract_answers_about_anothers_draft_as_about_one_that_does_not_exist() {
        Answer draft = people.specialist(tree.commune()).upload(Officials.ofCommune());
        String nowhere = "00000000-0000-4000-8000-000000000000";
        List<Call> calls = callsAboutAPlan();

        assertThat(calls).hasSizeGreaterThan(25);
        for (Api other :
                List.of(
                        people.leader(tree.district()),
                        people.leader(tree.sister()),
                        people.leader(tree.stranger()))) {
            for (Call call : calls) {
                Answer answer = call.by(other, draft.id());
                assertThat(answer.status()).as(call.toString()).isBetween(400, 499);
                assertThat(wordsOf(answer))
                        .as(call.toString())
                        .isEqualTo(wordsOf(call.by(other, nowhere)));
            }
        }
        assertThat(people.specialist(tree.commune()).get("/api/plans/" + draft.id()).version())
                .isEqualTo(draft.version());
    }

    private record Call(String method, String path) {
        Answer by(Api person, String plan) {
            return person.call(
                    method,
                    path.replaceFirst("\\{\\w+}", plan).replaceAll("\\{\\w+}", "1"),
                    1,
                    "{}");
        }
    }

    private static List<Call> callsAboutAPlan() {
        return Contracts.openApiFiles().stream()
                .flatMap(
                        file ->
                                ((Map<?, ?>)
                                                Objects.requireNonNull(
                                                        Contracts.yaml(file).get("paths")))
                                        .entrySet().stream())
                .filter(path -> path.getKey().toString().startsWith("/api/plans/{"))
                .flatMap(
                        path ->
                                ((Map<?, ?>) path.getValue())
                                        .keySet().stream()
                                                .map(Object::toString)
                                                .filter(
                                                        Set.of("get", "put", "post", "delete")
                                                                ::contains)
                                                .map(
                                                        method ->
                                                                new Call(
                                                                        method.toUpperCase(
                                                                                Locale.ROOT),
                                                                        path.getKey().toString())))
                .toList();
    }

    /** What a person can tell answers apart by. */
    private static String wordsOf(Answer answer) {
        return answer.status() + " " + answer.text("/type") + " " + answer.text("/detail");
    }

    private Stream<Api> neighbours() {
        return Stream.of(
                        tree.sister(),
                        tree.cousin(),
                        tree.otherDistrict(),
                        tree.stranger(),
                        tree.strangeDistrict(),
                        tree.strangeProvince())
                .map(people::leader);
    }

    @Test
    void for_neighbours_and_other_provinces_a_plan_does_not_exist_at_any_address() {
        Answer issued = people.issued(tree.commune(), Officials.ofCommune());

        neighbours()
                .forEach(
                        neighbour ->
                                assertThat(everyCall(neighbour, issued))
                                        .extracting(Answer::status)
                                        .containsOnly(404));
    }

    @Test
    void a_draft_exists_for_nobody_but_its_unit() {
        Answer draft = people.specialist(tree.commune()).upload(Officials.ofCommune());

        Stream.concat(neighbours(), Stream.of(tree.district(), tree.province()).map(people::leader))
                .forEach(
                        other ->
                                assertThat(everyCall(other, draft))
                                        .extracting(Answer::status)
                                        .containsOnly(404));
    }

    @Test
    void superiors_read_what_is_issued_and_change_nothing() {
        Answer issued = people.issued(tree.commune(), Officials.ofCommune());

        Stream.of(tree.district(), tree.province())
                .map(people::leader)
                .forEach(
                        superior -> {
                            List<Answer> answers = everyCall(superior, issued);
                            assertThat(answers.subList(0, 4))
                                    .extracting(Answer::status)
                                    .containsOnly(200);
                            assertThat(answers.subList(4, answers.size()))
                                    .extracting(Answer::status)
                                    .containsOnly(403);
                            assertThat(answers.getFirst().texts("/actions")).isEmpty();
                            assertThat(
                                            answers.getFirst()
                                                    .json()
                                                    .at("/parentLink/candidates")
                                                    .isEmpty())
                                    .isTrue();
                        });
    }

    @Test
    void lists_hold_the_own_the_superiors_and_the_subordinates_documents_only() {
        Answer province = people.issued(tree.province(), Officials.ofProvince());
        Answer district = people.issued(tree.district(), Officials.ofDistrict());
        Answer commune = people.issued(tree.commune(), Officials.ofCommune());
        Answer draft =
                people.specialist(tree.commune()).upload(Officials.ofCommuneWithoutBasis(12));

        assertThat(ids(people.leader(tree.commune()).get("/api/plans")))
                .containsExactlyInAnyOrder(province.id(), district.id(), commune.id(), draft.id());
        assertThat(ids(people.leader(tree.commune()).get("/api/plans?scope=above")))
                .containsExactly(district.id(), province.id());
        assertThat(ids(people.leader(tree.province()).get("/api/plans?scope=below")))
                .containsExactly(commune.id(), district.id());
        assertThat(
                        ids(
                                people.leader(tree.province())
                                        .get("/api/plans?scope=below&unit=" + tree.commune())))
                .containsExactly(commune.id());
        assertThat(ids(people.leader(tree.province()).get("/api/plans?scope=below&year=2023")))
                .isEmpty();
        assertThat(ids(people.leader(tree.commune()).get("/api/plans?scope=own&state=DRAFT")))
                .containsExactly(draft.id());
        assertThat(ids(people.leader(tree.sister()).get("/api/plans?unit=" + tree.commune())))
                .isEmpty();
        assertThat(ids(people.leader(tree.stranger()).get("/api/plans"))).isEmpty();
        Answer second = people.leader(tree.commune()).get("/api/plans?page=1&size=3");
        assertThat(second.json().at("/total").asInt()).isEqualTo(4);
        assertThat(ids(second)).hasSize(1);
        assertThat(people.leader(tree.commune()).get("/api/plans?scope=neighbours").status())
                .isEqualTo(400);
    }

    private static List<String> ids(Answer list) {
        return list.json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }

    @Test
    void a_chain_shows_a_neighbours_plan_to_nobody() {
        Answer district = people.issued(tree.district(), Officials.ofDistrict());
        Answer commune = people.issued(tree.commune(), Officials.ofCommune());
        Waiting.untilAsserted(
                () ->
                        assertThat(
                                        people.leader(tree.district())
                                                .get("/api/plans/" + district.id() + "/chain")
                                                .text("/below/0/id"))
                                .isEqualTo(commune.id()));

        Answer sister = people.leader(tree.sister()).get("/api/plans/" + district.id() + "/chain");

        assertThat(sister.status()).isEqualTo(200);
        assertThat(sister.json().at("/below").isEmpty()).isTrue();
    }

    @Test
    void what_one_may_not_see_cannot_be_chosen_as_a_parent() {
        Answer neighbour =
                people.issued(
                        tree.sister(),
                        Letter.plan(
                                "Xã Đông Hải", "05/KH-UBND", java.time.LocalDate.of(2024, 1, 8)));
        assertThat(neighbour.status()).as(neighbour.json().toPrettyString()).isEqualTo(200);
        Answer own = people.specialist(tree.commune()).upload(Officials.ofCommuneWithoutBasis(12));

        Answer refused =
                people.specialist(tree.commune())
                        .call(
                                "PUT",
                                "/api/plans/" + own.id() + "/parent",
                                own.version(),
                                "{\"planId\":\"" + neighbour.id() + "\"}");

        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void without_a_token_there_is_nothing() {
        assertThat(Api.of(port, tree.commune()).get("/api/plans").status()).isEqualTo(200);
        assertThat(Api.of(port, tree.commune()).upload(Officials.ofCommune()).status())
                .isEqualTo(403);
        assertThat(Api.nobody(port).get("/api/plans").status()).isEqualTo(401);
        assertThat(Api.nobody(port).get("/api/units/home").status()).isEqualTo(401);
        assertThat(Api.nobody(port).upload(Officials.ofCommune()).status()).isEqualTo(401);
    }
}
