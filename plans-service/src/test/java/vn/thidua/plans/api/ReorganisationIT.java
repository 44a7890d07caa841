package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** Units that are reorganised, through the API; the documents that they leave are read and continued. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-15",
            // accounts are another test's: here nobody answers
            "thidua.accounts.issuer=http://127.0.0.1:9/realms/thidua",
            "thidua.accounts.timeout=1s"
        })
@RealInfrastructure
class ReorganisationIT {

    private static final String BASIS = "Nghị quyết số 12/NQ-HĐND ngày 01/3/2024";

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired RegisteredUnits registered;
    @Autowired Reorganisations reorganisations;
    @Autowired Papers papers;
    @Autowired Clock clock;
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

    private Answer prepared(Api by, String effective, String changes) {
        return by.call(
                "POST",
                "/api/reorganisations",
                0,
                "{\"title\":\"Sắp xếp xã\",\"legalBasis\":\"%s\",\"effective\":\"%s\",\"changes\":[%s]}"
                        .formatted(BASIS, effective, changes));
    }

    private String merge() {
        return "{\"kind\":\"MERGE\",\"units\":[\"%s\",\"%s\"],\"into\":[{\"code\":\"%s\",\"name\":\"Xã Khai Hải\"}]}"
                .formatted(tree.commune(), tree.sister(), fresh);
    }

    private Answer carriedOut(Answer prepared) {
        return admin.call(
                "POST",
                "/api/reorganisations/" + prepared.id() + "/carrying-out",
                prepared.version(),
                "");
    }

    private void merged() {
        Answer prepared = prepared(admin, "2024-04-01", merge());
        assertThat(prepared.status()).as(prepared.json().toPrettyString()).isEqualTo(201);
        Answer done = carriedOut(prepared);
        assertThat(done.status()).as(done.json().toPrettyString()).isEqualTo(200);
        Waiting.until(
                () ->
                        units.tree()
                                .find(new UnitId(tree.sister()))
                                .filter(unit -> unit.continuedBy().isPresent())
                                .isPresent());
    }

    @Test
    void what_would_happen_is_shown_before_anything_happens() {
        String issued = people.issued(tree.commune(), Officials.ofCommune()).id();
        people.leader(tree.commune()).upload(Officials.ofCommuneWithoutBasis(77));

        Answer prepared = prepared(admin, "2024-04-01", merge());
        Answer forecast = admin.get("/api/reorganisations/" + prepared.id() + "/forecast");

        assertThat(forecast.json().at("/counts/NEW").asInt()).isEqualTo(1);
        assertThat(forecast.json().at("/counts/ENDS").asInt()).isEqualTo(2);
        assertThat(forecast.json().at("/papers/issued").asInt()).isEqualTo(1);
        assertThat(forecast.json().at("/papers/drafts").asInt()).isEqualTo(1);
        assertThat(forecast.json().at("/papers/waiting").asInt()).isEqualTo(1);
        assertThat(forecast.json().at("/accounts").isNull()).as("nobody answers").isTrue();
        assertThat(forecast.json().at("/refusals").size()).isZero();
        assertThat(people.leader(tree.commune()).get("/api/plans/" + issued).status())
                .isEqualTo(200);
        assertThat(units.tree().find(new UnitId(fresh))).isEmpty();
    }

    @Test
    void the_successor_reads_what_was_issued_and_goes_on_with_the_drafts() {
        String issued = people.issued(tree.commune(), Officials.ofCommune()).id();
        String draft =
                people.leader(tree.sister())
                        .upload(Letter.plan("Xã Đông Hải", "5/KH-UBND", LocalDate.of(2024, 3, 1)))
                        .id();
        Api successor = people.leader(fresh);
        assertThat(successor.get("/api/plans/" + issued).status()).isEqualTo(404);

        merged();

        assertThat(successor.get("/api/plans/" + issued).status()).isEqualTo(200);
        assertThat(successor.get("/api/plans/" + issued).text("/unit/id"))
                .as("history reads under the old unit")
                .isEqualTo(tree.commune());
        assertThat(successor.get("/api/plans?scope=own").json().at("/total").asInt()).isEqualTo(2);
        Answer continued = successor.get("/api/plans/" + draft);
        assertThat(continued.status()).isEqualTo(200);
        assertThat(continued.text("/unit/id")).isEqualTo(fresh);
        assertThat(successor.get("/api/plans/" + draft + "/document").status()).isEqualTo(200);
        Answer shown = successor.get("/api/plans/" + issued);
        Answer closed =
                successor.call(
                        "POST",
                        "/api/plans/" + issued + "/closing",
                        shown.version(),
                        "{\"reason\":\"Hết năm\"}");
        assertThat(closed.status())
                .as("the successor goes on: " + closed.json().toPrettyString())
                .isEqualTo(200);
        assertThat(people.leader(tree.cousin()).get("/api/plans/" + issued).status())
                .as("a neighbour still reads nothing")
                .isEqualTo(404);
    }

    @Test
    void the_superior_still_reads_the_old_units_documents() {
        String issued = people.issued(tree.commune(), Officials.ofCommune()).id();
        merged();

        assertThat(people.leader(tree.district()).get("/api/plans/" + issued).status())
                .isEqualTo(200);
        assertThat(people.leader(tree.province()).get("/api/plans/" + issued).status())
                .isEqualTo(200);
    }

    @Test
    void units_are_read_as_of_any_day() {
        merged();

        assertThat(
                        admin.get("/api/units?under=" + tree.district() + "&asOf=2024-03-31")
                                .json()
                                .findValuesAsString("id"))
                .containsExactlyInAnyOrder(tree.commune(), tree.sister());
        assertThat(
                        admin.get("/api/units?under=" + tree.district() + "&asOf=2024-04-01")
                                .json()
                                .findValuesAsString("id"))
                .containsExactly(fresh);
        Answer details = admin.get("/api/units/" + fresh);
        assertThat(details.json().at("/predecessors").size()).isEqualTo(2);
        assertThat(admin.get("/api/units/" + tree.commune()).text("/continuedBy/id"))
                .isEqualTo(fresh);
        assertThat(admin.get("/api/reorganisations/of-unit/" + fresh).text("/0/legalBasis"))
                .isEqualTo(BASIS);
    }

    @Test
    void a_list_of_units_that_is_loaded_again_undoes_no_decision() {
        merged();
        load.load(
                new java.io.StringReader(
                        """
                        code,name,level,parent_code,valid_from,valid_to
                        %s,Tỉnh Sông Lam,PROVINCE,,2020-01-01,
                        %s,Huyện Tân Phú,DISTRICT,%s,2020-01-01,
                        %s,Xã Minh Khai,COMMUNE,%s,2020-01-01,
                        """
                                .formatted(
                                        tree.province(),
                                        tree.district(),
                                        tree.province(),
                                        tree.commune(),
                                        tree.district())));

        assertThat(registered.find(new UnitId(tree.commune())).orElseThrow().validity().until())
                .contains(LocalDate.of(2024, 4, 1));
    }

    @Test
    void only_administrators_and_only_below_their_own_unit() {
        assertThat(prepared(people.leader(tree.province()), "2024-04-01", merge()).status())
                .isEqualTo(403);
        Api stranger = Api.of(port, tree.strangeProvince(), "unit-admin");
        Answer prepared = prepared(stranger, "2024-04-01", merge());
        Answer refused =
                stranger.call(
                        "POST",
                        "/api/reorganisations/" + prepared.id() + "/carrying-out",
                        prepared.version(),
                        "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("OUTSIDE_OWN_TREE");
        assertThat(admin.get("/api/reorganisations/" + prepared.id()).status()).isEqualTo(404);
    }

    @Test
    void what_was_decided_is_not_decided_again_and_an_old_version_is_told() {
        Answer prepared = prepared(admin, "2024-04-01", merge());
        assertThat(
                        admin.call(
                                        "POST",
                                        "/api/reorganisations/" + prepared.id() + "/carrying-out",
                                        prepared.version() + 7,
                                        "")
                                .status())
                .isEqualTo(409);
        assertThat(carriedOut(prepared).status()).isEqualTo(200);
        Answer again = carriedOut(prepared);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("/reason")).isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void nothing_is_prepared_without_a_change_or_a_legal_basis() {
        Answer nothing = prepared(admin, "2024-04-01", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text("/reason")).isEqualTo("NOTHING_TO_DO");
        Answer baseless =
                admin.call(
                        "POST",
                        "/api/reorganisations",
                        0,
                        "{\"title\":\"x\",\"legalBasis\":\" \",\"effective\":\"2024-04-01\",\"changes\":["
                                + merge()
                                + "]}");
        assertThat(baseless.status()).isEqualTo(400);
    }

    @Test
    void a_question_is_answered_and_then_nothing_is_in_the_way() {
        String other = Fresh.unit();
        Answer prepared =
                prepared(
                        admin,
                        "2024-04-01",
                        "{\"kind\":\"SPLIT\",\"units\":[\"%s\"],\"into\":[{\"code\":\"%s\",\"name\":\"Xã Minh\"},{\"code\":\"%s\",\"name\":\"Xã Khai\"}]}"
                                .formatted(tree.commune(), fresh, other));
        Answer open = carriedOut(prepared);
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.text("/reason")).isEqualTo("QUESTIONS_OPEN");
        Answer questions =
                admin.get("/api/reorganisations/" + prepared.id() + "/questions?open=true");
        assertThat(questions.json().at("/total").asInt()).isEqualTo(1);
        assertThat(questions.text("/items/0/sentence")).contains("Xã Minh Khai, huyện Tân Phú");

        Answer answered =
                admin.call(
                        "PUT",
                        "/api/reorganisations/" + prepared.id() + "/answers",
                        prepared.version(),
                        "{\"answers\":{\"%s\":[\"%s\"]}}"
                                .formatted(questions.text("/items/0/key"), other));

        assertThat(answered.json().at("/openQuestions").asInt()).isZero();
        assertThat(carriedOut(answered).status()).isEqualTo(200);
    }

    /** Stops before the n-th write, as a process does that is killed there. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private CarryOutReorganisation dyingBefore(int write, AtomicInteger writes) {
        Runnable step =
                () -> {
                    if (writes.getAndIncrement() == write) {
                        throw new Killed();
                    }
                };
        return new CarryOutReorganisation(
                new Reorganisations() {
                    @Override
                    public Optional<Reorganisation> find(String id) {
                        return reorganisations.find(id);
                    }

                    @Override
                    public List<Reorganisation> all() {
                        return reorganisations.all();
                    }

                    @Override
                    public void add(Reorganisation reorganisation) {
                        reorganisations.add(reorganisation);
                    }

                    @Override
                    public Optional<Reorganisation> replace(Reorganisation reorganisation) {
                        step.run();
                        return reorganisations.replace(reorganisation);
                    }

                    @Override
                    public Optional<Reorganisation> replace(
                            Reorganisation reorganisation, Reorganisation.Act act) {
                        step.run();
                        return reorganisations.replace(reorganisation, act);
                    }

                    @Override
                    public List<Reorganisation> unfinished() {
                        return reorganisations.unfinished().stream()
                                .filter(it -> it.unit().value().equals(tree.province()))
                                .toList();
                    }

                    @Override
                    public List<Mention> touching(UnitId unit) {
                        return reorganisations.touching(unit);
                    }
                },
                new RegisteredUnits() {
                    @Override
                    public List<AdministrativeUnit> all() {
                        return registered.all();
                    }

                    @Override
                    public Optional<AdministrativeUnit> find(UnitId id) {
                        return registered.find(id);
                    }

                    @Override
                    public boolean register(AdministrativeUnit unit) {
                        return registered.register(unit);
                    }

                    @Override
                    public boolean takeIn(AdministrativeUnit unit, UnitId superior, String by) {
                        return registered.takeIn(unit, superior, by);
                    }

                    @Override
                    public boolean change(
                            UnitId id,
                            Function<Optional<AdministrativeUnit>, AdministrativeUnit> to) {
                        step.run();
                        return registered.change(id, to);
                    }
                },
                new Papers() {
                    @Override
                    public Map<UnitId, Count> count(Set<UnitId> asked) {
                        return papers.count(asked);
                    }

                    @Override
                    public int handOver(Map<UnitId, UnitId> heirs) {
                        step.run();
                        return papers.handOver(heirs);
                    }
                },
                new AccountMoves() {
                    @Override
                    public OptionalInt count(Set<UnitId> asked) {
                        return OptionalInt.empty();
                    }

                    @Override
                    public boolean move(Map<UnitId, UnitId> heirs) {
                        step.run();
                        return true;
                    }
                },
                clock);
    }

    /** The units as they are stored, without their ids, which differ from run to run. */
    private List<String> stored() {
        return java.util.stream.Stream.of(tree.commune(), tree.sister(), fresh)
                .map(
                        id ->
                                registered
                                        .find(new UnitId(id))
                                        .map(
                                                unit ->
                                                        unit.name()
                                                                + unit.validity()
                                                                + unit.predecessors().size()
                                                                + unit.formerNames()
                                                                + unit.continuedBy().isPresent())
                                        .orElse("absent"))
                .toList();
    }

    @Test
    void killed_before_any_of_its_writes_and_repeated_it_comes_to_the_same_once() {
        List<String> whole = List.of();
        int steps = 0;
        for (int death = Integer.MAX_VALUE;
                death != steps;
                death = death == Integer.MAX_VALUE ? 0 : death + 1) {
            fresh_units();
            String draft =
                    people.leader(tree.sister())
                            .upload(
                                    Letter.plan(
                                            "Xã Đông Hải", "5/KH-UBND", LocalDate.of(2024, 3, 1)))
                            .id();
            Answer prepared = prepared(admin, "2024-04-01", merge());
            AtomicInteger writes = new AtomicInteger();
            carryOutAndDie(dyingBefore(death, writes), prepared);
            if (death != Integer.MAX_VALUE) {
                finish(prepared);
            }
            if (death == Integer.MAX_VALUE) {
                steps = writes.get();
                whole = stored();
            }
            assertThat(stored()).as("killed before write " + death).isEqualTo(whole);
            assertThat(people.leader(fresh).get("/api/plans/" + draft).text("/unit/id"))
                    .isEqualTo(fresh);
            assertThat(admin.get("/api/reorganisations/" + prepared.id()).text("/state"))
                    .isEqualTo("CARRIED_OUT");
        }
        assertThat(steps).isGreaterThan(7);
    }

    private void carryOutAndDie(CarryOutReorganisation dying, Answer prepared) {
        asDecider.run(
                new UnitId(tree.province()),
                () -> {
                    try {
                        dying.carryOut(prepared.id(), prepared.version(), "a", Optional.empty());
                    } catch (RuntimeException killed) {
                        assertThat(killed)
                                .satisfiesAnyOf(
                                        it -> assertThat(it).isInstanceOf(Killed.class),
                                        it -> assertThat(it).hasCauseInstanceOf(Killed.class));
                    }
                });
    }

    /** What the next process does: it finishes what was decided; what was not decided is ordered again. */
    private void finish(Answer prepared) {
        CarryOutReorganisation living = dyingBefore(Integer.MAX_VALUE, new AtomicInteger());
        if (living.finish(asDecider) == 0) {
            carryOutAndDie(living, prepared);
        }
    }
}
