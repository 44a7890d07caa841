package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.reorganisation.AccountMoves;
import vn.thidua.plans.reorganisation.Papers;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.plans.reorganisation.Reorganisations;
import vn.thidua.plans.reorganisation.usecase.CarryOutReorganisation;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** A reorganisation before it is decided: given up, answered from a file, waiting for another; and what is read after it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-15",
            // accounts are another test's: here nobody answers
            "thidua.accounts.issuer=http://127.0.0.1:9/realms/thidua",
            "thidua.accounts.timeout=1s"
        })
@RealInfrastructure
class PreparedReorganisationIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired RegisteredUnits registered;
    @Autowired Reorganisations reorganisations;
    @Autowired Papers papers;
    @Autowired Clock clock;
    @Autowired CarryOutReorganisation living;
    @Autowired CarryOutReorganisation.AsDecider asDecider;

    private Officials people;
    private SampleTree tree;
    private Api admin;
    private String fresh;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        tree = people.tree();
        admin = Api.of(port, tree.province(), "unit-admin");
        fresh = Fresh.unit();
    }

    private Answer prepared(String changes) {
        return admin.call(
                "POST",
                "/api/reorganisations",
                0,
                "{\"title\":\"Sắp xếp xã\",\"legalBasis\":\"Nghị quyết 12\",\"effective\":\"2024-04-01\",\"changes\":[%s]}"
                        .formatted(changes));
    }

    private String merge() {
        return "{\"kind\":\"MERGE\",\"units\":[\"%s\",\"%s\"],\"into\":[{\"code\":\"%s\",\"name\":\"Xã Khai Hải\"}]}"
                .formatted(tree.commune(), tree.sister(), fresh);
    }

    private String rename() {
        return "{\"kind\":\"RENAME\",\"units\":[\"%s\"],\"name\":\"Phường Bến Đông\"}"
                .formatted(tree.cousin());
    }

    private String split(String first, String second) {
        return "{\"kind\":\"SPLIT\",\"units\":[\"%s\"],\"into\":[{\"code\":\"%s\",\"name\":\"Xã Minh\"},{\"code\":\"%s\",\"name\":\"Xã Khai\"}]}"
                .formatted(tree.commune(), first, second);
    }

    private Answer carriedOut(Answer prepared) {
        return on(prepared, "carrying-out", "");
    }

    private Answer discarded(Answer prepared, String reason) {
        return on(prepared, "discarding", "{\"reason\":\"" + reason + "\"}");
    }

    private Answer on(Answer prepared, String act, String json) {
        return admin.call(
                "POST",
                "/api/reorganisations/" + prepared.id() + "/" + act,
                prepared.version(),
                json);
    }

    @Test
    void one_that_is_given_up_stays_to_be_read_with_the_reason_and_does_nothing_more() {
        Answer prepared = prepared(merge());
        assertThat(discarded(prepared, " ").text("/reason")).isEqualTo("REASON_MISSING");

        Answer gone = discarded(prepared, "Nghị quyết được thay thế");

        assertThat(gone.text("/state")).isEqualTo("DISCARDED");
        Answer read = admin.get("/api/reorganisations/" + prepared.id());
        assertThat(read.text("/discardReason")).isEqualTo("Nghị quyết được thay thế");
        assertThat(admin.get("/api/reorganisations").text("/0/state")).isEqualTo("DISCARDED");
        assertThat(carriedOut(read).text("/reason")).isEqualTo("ALREADY_DISCARDED");
        assertThat(discarded(read, "Lần nữa").text("/reason")).isEqualTo("ALREADY_DISCARDED");
        assertThat(
                        admin.call(
                                        "PUT",
                                        "/api/reorganisations/" + read.id() + "/answers",
                                        read.version(),
                                        "{\"answers\":{}}")
                                .text("/reason"))
                .isEqualTo("ALREADY_DISCARDED");
        assertThat(units.tree().find(new UnitId(fresh))).isEmpty();
    }

    @Test
    void only_one_that_is_seen_as_it_is_and_not_decided_is_given_up_and_only_by_its_own_unit() {
        Answer prepared = prepared(rename());
        assertThat(
                        admin.call(
                                        "POST",
                                        "/api/reorganisations/" + prepared.id() + "/discarding",
                                        prepared.version() + 3,
                                        "{\"reason\":\"x\"}")
                                .status())
                .isEqualTo(409);
        assertThat(
                        Api.of(port, tree.strangeProvince(), "unit-admin")
                                .call(
                                        "POST",
                                        "/api/reorganisations/" + prepared.id() + "/discarding",
                                        prepared.version(),
                                        "{\"reason\":\"x\"}")
                                .status())
                .isEqualTo(404);

        Answer done = carriedOut(prepared);

        assertThat(discarded(done, "Muộn").text("/reason")).isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void one_waits_while_the_units_of_another_are_being_written() {
        Answer waiting = prepared(rename());
        Answer first = prepared(merge());
        asDecider.run(
                new UnitId(tree.province()),
                () -> {
                    Reorganisation it = reorganisations.find(first.id()).orElseThrow();
                    dyingAfterItsDecision().carryOut(it.id(), it.version(), "a", Optional.empty());
                });

        Answer refused = carriedOut(waiting);

        assertThat(refused.text("/reason")).isEqualTo("ANOTHER_UNFINISHED");
        assertThat(refused.text("/detail")).contains("Hãy đợi");
        living.finish(asDecider);
        assertThat(carriedOut(waiting).status()).isEqualTo(200);
    }

    /** Decides, and stops before it writes a unit: as a process does that is killed there. */
    private CarryOutReorganisation dyingAfterItsDecision() {
        Reorganisations deciding =
                (Reorganisations)
                        java.lang.reflect.Proxy.newProxyInstance(
                                Reorganisations.class.getClassLoader(),
                                new Class<?>[] {Reorganisations.class},
                                (_, method, arguments) -> {
                                    Object answer = method.invoke(reorganisations, arguments);
                                    return method.getName().equals("replace")
                                            ? Optional.empty()
                                            : answer;
                                });
        return new CarryOutReorganisation(
                deciding,
                registered,
                papers,
                new AccountMoves() {
                    @Override
                    public OptionalInt count(Set<UnitId> asked) {
                        return OptionalInt.empty();
                    }

                    @Override
                    public boolean move(Map<UnitId, UnitId> heirs) {
                        return false;
                    }
                },
                clock);
    }

    private String questions(Answer prepared) {
        return new String(
                admin.get("/api/reorganisations/" + prepared.id() + "/questions.csv")
                        .response()
                        .body(),
                StandardCharsets.UTF_8);
    }

    private Answer answeredBy(Answer prepared, String file) {
        return admin.upload(
                "/api/reorganisations/" + prepared.id() + "/answers/files",
                Optional.empty(),
                "cau-hoi.csv",
                file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void questions_are_taken_as_a_file_filled_in_and_brought_back() {
        String other = Fresh.unit();
        Answer prepared = prepared(split(fresh, other));
        String file = questions(prepared);
        List<String> lines = file.lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFFquestion,candidates,answer");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains(fresh + " " + other);
        String key = lines.get(1).substring(0, lines.get(1).indexOf(','));

        Answer answered =
                answeredBy(
                        prepared,
                        "\uFEFFquestion,candidates,answer\r\n" + key + ",," + other + "\r\n");

        assertThat(answered.status()).as(answered.json().toPrettyString()).isEqualTo(200);
        assertThat(answered.json().at("/openQuestions").asInt()).isZero();
        assertThat(questions(answered)).contains(key + "," + fresh + " " + other + "," + other);
        assertThat(carriedOut(answered).status()).isEqualTo(200);
    }

    @Test
    void a_file_of_answers_that_cannot_be_true_is_refused_whole() {
        Answer prepared = prepared(split(fresh, Fresh.unit()));
        String key = questions(prepared).lines().toList().get(1).split(",", -1)[0];

        assertThat(answeredBy(prepared, "câu hỏi;trả lời\n").text("/detail"))
                .contains("cột question và answer");
        assertThat(
                        answeredBy(prepared, "question,answer\nkhong-co," + fresh + "\n")
                                .text("/reason"))
                .isEqualTo("QUESTION_UNKNOWN");
        assertThat(
                        answeredBy(
                                        prepared,
                                        "question,answer\n%s,%s\n".formatted(key, tree.stranger()))
                                .text("/reason"))
                .isEqualTo("ANSWER_UNKNOWN");
        assertThat(
                        admin.get("/api/reorganisations/" + prepared.id())
                                .json()
                                .at("/openQuestions")
                                .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_successor_reads_the_attachments_of_what_it_continues() {
        Api leader = people.leader(tree.commune());
        Answer draft = leader.confirmAll(leader.upload(Officials.ofCommune()));
        Answer attached =
                leader.attach(draft, "phu-luc.txt", "Phụ lục 1".getBytes(StandardCharsets.UTF_8));
        assertThat(attached.status()).as(attached.json().toPrettyString()).isEqualTo(200);
        Answer issued = leader.issue(draft.id(), "DOCUMENT");
        String place =
                "/api/plans/"
                        + draft.id()
                        + "/attachments/"
                        + leader.get("/api/plans/" + draft.id()).text("/attachments/0/id");
        assertThat(issued.status()).isEqualTo(200);
        Api successor = people.leader(fresh);
        assertThat(successor.get(place).status()).isEqualTo(404);

        assertThat(carriedOut(prepared(merge())).status()).isEqualTo(200);
        Waiting.until(
                () ->
                        units.tree()
                                .find(new UnitId(tree.commune()))
                                .filter(unit -> unit.continuedBy().isPresent())
                                .isPresent());

        Answer read = successor.get(place);
        assertThat(read.status()).isEqualTo(200);
        assertThat(new String(read.response().body(), StandardCharsets.UTF_8))
                .isEqualTo("Phụ lục 1");
        assertThat(successor.get("/api/plans/" + draft.id() + "/document").status()).isEqualTo(200);
        assertThat(people.leader(tree.stranger()).get(place).status()).isEqualTo(404);
    }
}
