package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.DOSSIERS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/**
 * {@code kill -9} in the middle of a step for a hundred dossiers: each is before the step or after it, and asked again, the
 * rest is done and what was done says so. A process of its own is killed; the one of this test goes on with the same data.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-15",
            "spring.kafka.listener.auto-startup=false"
        })
@RealInfrastructure
class KilledBulkStepIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MANY = 100;
    private static final int DONE_BEFORE_THE_KILL = 10;

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired Dossiers dossiers;
    @Autowired ConsumerFactory<String, String> consumers;
    @Autowired Environment environment;

    private Land land = new Land("", "", "", "", "", "");

    @Test
    void each_of_a_hundred_is_before_the_step_or_after_it_and_the_rest_is_done_when_asked_again(
            @TempDir Path folder) throws IOException {
        land = Land.in(tree);
        List<DossierId> all = IntStream.range(0, MANY).mapToObj(this::waiting).toList();
        String step = received(all);
        ServiceProcess made = ServiceProcess.of(environment, folder);
        Process service = made.start();
        Api clerk = Api.of(made.port(), land.commune(), "specialist");
        try {
            patience().until(() -> answers(clerk));
            CompletableFuture<Answer> cut =
                    CompletableFuture.supplyAsync(() -> clerk.post(DOSSIERS + "/steps", step));
            patience().until(() -> done(all) >= DONE_BEFORE_THE_KILL);
            var _ = service.destroyForcibly().onExit().join();
            assertThat(cut).failsWithin(Duration.ofSeconds(20));
        } finally {
            var _ = service.destroyForcibly().onExit().join();
        }
        long before = done(all);
        assertThat(before).as("the kill came in the middle").isLessThan(MANY);
        each(all).forEach(KilledBulkStepIT::isWhole);

        Answer again = new Api(port, clerk.token()).post(DOSSIERS + "/steps", step);
        assertThat(again.json().at("/answers").valueStream())
                .hasSize(MANY)
                .allMatch(each -> each.at("/done").asBoolean());
        assertThat(already(again))
                .hasSize((int) before)
                .allMatch(
                        each ->
                                each.at("/sentence")
                                        .asString()
                                        .equals(
                                                "Bước này bạn đã làm xong từ lần trước. Không phải làm lại."));
        assertThat(already(new Api(port, clerk.token()).post(DOSSIERS + "/steps", step)))
                .hasSize(MANY);
        Answer somebodyElse =
                Api.of(port, land.commune(), "specialist").post(DOSSIERS + "/steps", step);
        assertThat(somebodyElse.json().at("/answers").valueStream())
                .allMatch(each -> each.at("/reason").asString().equals("STALE"));

        assertThat(done(all)).isEqualTo(MANY);
        each(all).forEach(KilledBulkStepIT::isWhole);
        assertThat(told(all))
                .as("of each the step was told once")
                .hasSize(MANY)
                .allSatisfy((_, events) -> assertThat(events).hasSize(1));
    }

    @Test
    void an_appraisal_that_says_something_else_is_not_taken_for_done() {
        land = Land.in(tree);
        DossierId id = waiting(1);
        Api clerk = Api.of(port, land.commune(), "specialist");
        assertThat(clerk.post(DOSSIERS + "/steps", received(List.of(id))).text("/answers/0/state"))
                .isEqualTo("RECEIVED");
        assertThat(appraised(clerk, id, true, "Đủ").text("/answers/0/done")).isEqualTo("true");
        assertThat(appraised(clerk, id, true, "Đủ").text("/answers/0/reason"))
                .isEqualTo("ALREADY_DONE");
        assertThat(appraised(clerk, id, true, "Thiếu").text("/answers/0/reason"))
                .isEqualTo("STALE");
        assertThat(appraised(clerk, id, false, "Đủ").text("/answers/0/reason")).isEqualTo("STALE");
    }

    private static Answer appraised(Api clerk, DossierId id, boolean favourable, String words) {
        return clerk.post(
                DOSSIERS + "/steps",
                """
                {"step":{"action":"APPRAISE","favourable":%s,"words":"%s"},"targets":[{"id":"%s","version":2}]}
                """
                        .formatted(favourable, words, id.value()));
    }

    /** Sent up to a unit that decides it itself, and not received yet. */
    private DossierId waiting(int number) {
        return Dossier.of(
                        land.commune(),
                        land.commune(),
                        DossierState.SUBMITTED,
                        "Người số " + number,
                        "LDTT",
                        2023)
                .storedIn(dossiers);
    }

    private static String received(List<DossierId> all) {
        ObjectNode bulk = JSON.createObjectNode();
        bulk.putObject("step").put("action", "RECEIVE");
        all.forEach(
                id ->
                        bulk.withArray("targets")
                                .addObject()
                                .put("id", id.value())
                                .put("version", 1));
        return bulk.toString();
    }

    private static boolean answers(Api clerk) {
        try {
            return clerk.get(DOSSIERS + "?whose=OWN").status() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private List<AwardDossier> each(List<DossierId> all) {
        return Tenancy.call(
                new TenantScope.Work(new TenantId(land.commune()), "look in a test"),
                () -> all.stream().map(id -> dossiers.own(id).orElseThrow()).toList());
    }

    private long done(List<DossierId> all) {
        return each(all).stream().filter(it -> it.state() == DossierState.RECEIVED).count();
    }

    private static void isWhole(AwardDossier dossier) {
        boolean after = dossier.state() == DossierState.RECEIVED;
        assertThat(dossier.state()).isIn(DossierState.SUBMITTED, DossierState.RECEIVED);
        assertThat(dossier.version()).isEqualTo(after ? 2 : 1);
        assertThat(dossier.history().stream().map(step -> step.to()))
                .filteredOn(state -> state == DossierState.RECEIVED)
                .hasSize(after ? 1 : 0);
        assertThat(dossier.dueOn().isPresent()).as("the limit of the step").isEqualTo(after);
    }

    private static List<JsonNode> already(Answer answer) {
        return answer.json()
                .at("/answers")
                .valueStream()
                .filter(each -> each.at("/reason").asString().equals("ALREADY_DONE"))
                .toList();
    }

    /** Ids of the events that told of the step, by dossier; told twice, an event bears the same id. */
    private Map<String, Set<String>> told(List<DossierId> all) {
        Set<String> wanted = all.stream().map(DossierId::value).collect(Collectors.toSet());
        Map<String, Set<String>> seen = new ConcurrentHashMap<>();
        try (Consumer<String, String> reader =
                consumers.createConsumer("told-" + UUID.randomUUID(), "")) {
            reader.subscribe(List.of("thidua.awards.v1"));
            patience()
                    .until(
                            () -> {
                                for (ConsumerRecord<String, String> message :
                                        reader.poll(Duration.ofMillis(500))) {
                                    EventEnvelope event = EventEnvelope.of(message, JSON);
                                    if (wanted.contains(event.subject())
                                            && message.value().contains("\"RECEIVED\"")) {
                                        seen.computeIfAbsent(
                                                        event.subject(),
                                                        _ -> ConcurrentHashMap.newKeySet())
                                                .add(event.id());
                                    }
                                }
                                return seen.size() == MANY;
                            });
        }
        return seen;
    }

    /** A start takes its time on a busy machine; the kill has to come soon. */
    private static ConditionFactory patience() {
        return Waiting.patience().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(20));
    }
}
