package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.plan.NumberRegister;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Registers;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.FinishIssues;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/** Numbers are neither lost nor given twice, whatever is interrupted and however many ask. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class RegisterIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired Registers registers;
    @Autowired FinishIssues finish;
    @Autowired AsUnit asUnit;
    private Officials people;
    private UnitId commune;
    private Api leader;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        commune = new UnitId(people.tree().commune());
        leader = people.leader(commune.value());
    }

    private Answer draft(int number) {
        return leader.confirmAll(leader.upload(Officials.ofCommuneWithoutBasis(number)));
    }

    private static int sequence(Answer plan) {
        assertThat(plan.status()).as(plan.json().toPrettyString()).isEqualTo(200);
        return plan.json().at("/content/number/sequence").asInt();
    }

    /** What a process leaves that dies between the register and the plan. */
    private void enterOnly(Answer draft, Instant at) {
        asUnit.run(
                commune,
                () -> {
                    NumberRegister register = registers.find(commune, 2024, "KH-UBND");
                    NumberRegister.Order order =
                            new NumberRegister.Order(
                                    new Person(
                                            "l", "Lãnh đạo", commune, Set.of(Person.Role.LEADER)),
                                    at,
                                    LocalDate.of(2024, 2, 1),
                                    "KH-UBND",
                                    draft.version());
                    var entered =
                            (NumberRegister.Entered.Held)
                                    register.enterNext(new PlanId(draft.id()), order);
                    assertThat(registers.store(entered.register())).isTrue();
                });
    }

    @Test
    void twenty_issues_at_once_bear_the_numbers_1_to_20() throws Exception {
        List<Answer> drafts = IntStream.rangeClosed(1, 20).mapToObj(this::draft).toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> numbers =
                    threads
                            .invokeAll(
                                    drafts.stream()
                                            .map(
                                                    draft ->
                                                            (Callable<Integer>)
                                                                    () ->
                                                                            sequence(
                                                                                    leader.issue(
                                                                                            draft
                                                                                                    .id(),
                                                                                            draft
                                                                                                    .version(),
                                                                                            "REGISTER")))
                                            .toList())
                            .stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 20).boxed().toList());
        }
    }

    @Test
    void an_interrupted_issue_that_is_repeated_has_the_number_that_was_entered() {
        Answer interrupted = draft(1);
        enterOnly(interrupted, Instant.parse("2024-04-15T01:00:00Z"));
        Answer other = draft(2);

        assertThat(sequence(leader.issue(other.id(), other.version(), "REGISTER"))).isEqualTo(2);
        assertThat(sequence(leader.issue(interrupted.id(), interrupted.version(), "REGISTER")))
                .isEqualTo(1);
    }

    @Test
    void an_interrupted_issue_that_nobody_repeats_is_finished() {
        Answer interrupted = draft(1);
        Instant at = Instant.parse("2024-04-15T01:00:00Z");
        enterOnly(interrupted, at);

        assertThat(
                        finish.finish(
                                at.plus(FinishIssues.PATIENCE).plus(Duration.ofSeconds(1)), asUnit))
                .isPositive();

        Answer plan = leader.get("/api/plans/" + interrupted.id());
        assertThat(plan.text("/state")).isEqualTo("ISSUED");
        assertThat(sequence(plan)).isEqualTo(1);
        assertThat(sequence(leader.issue(draft(2).id(), "REGISTER"))).isEqualTo(2);
    }

    @Test
    void an_interrupted_amendment_that_nobody_repeats_takes_effect_in_its_plan() {
        Answer plan = leader.issue(draft(1).id(), "REGISTER");
        Answer amending =
                leader.call("POST", "/api/plans/" + plan.id() + "/amendment", plan.version(), "");
        Instant at = Instant.parse("2024-04-15T01:00:00Z");
        enterOnly(amending, at);

        finish.finish(at.plus(FinishIssues.PATIENCE).plus(Duration.ofSeconds(1)), asUnit);

        Answer amended = leader.get("/api/plans/" + plan.id());
        assertThat(amended.text("/state")).isEqualTo("AMENDED");
        assertThat(amended.text("/amendments/0/number/text")).isEqualTo("02/KH-UBND");
        finish.finish(at.plus(FinishIssues.PATIENCE).plus(Duration.ofSeconds(1)), asUnit);
        assertThat(leader.get("/api/plans/" + plan.id()).version()).isEqualTo(amended.version());
    }

    @Test
    void the_number_of_a_draft_that_was_thrown_away_is_the_next_one() {
        Answer gone = draft(1);
        Instant at = Instant.parse("2024-04-15T01:00:00Z");
        enterOnly(gone, at);
        leader.call("DELETE", "/api/plans/" + gone.id(), gone.version(), "");

        finish.finish(at.plus(FinishIssues.PATIENCE).plus(Duration.ofSeconds(1)), asUnit);

        assertThat(sequence(leader.issue(draft(2).id(), "REGISTER"))).isEqualTo(1);
    }

    @Test
    void a_number_of_another_document_is_taken_and_the_register_goes_on_behind_it() {
        Answer first = leader.issue(draft(11).id(), "DOCUMENT");
        Answer second = draft(11);

        assertThat(sequence(first)).isEqualTo(11);
        Answer refused = leader.issue(second.id(), second.version(), "DOCUMENT");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("NUMBER_TAKEN");
        assertThat(sequence(leader.issue(second.id(), second.version(), "REGISTER"))).isEqualTo(12);
    }

    @Test
    void one_plan_issued_many_times_at_once_has_one_number() throws Exception {
        Answer draft = draft(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                    java.util.Collections.nCopies(
                            8,
                            (Callable<Answer>)
                                    () -> leader.issue(draft.id(), draft.version(), "REGISTER")));
        }

        assertThat(sequence(leader.get("/api/plans/" + draft.id()))).isEqualTo(1);
        assertThat(sequence(leader.issue(draft(2).id(), "REGISTER"))).isEqualTo(2);
    }
}
