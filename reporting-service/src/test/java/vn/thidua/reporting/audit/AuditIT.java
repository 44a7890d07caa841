package vn.thidua.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.audit.usecase.EnterOccurrence;
import vn.thidua.test.ApiContract;
import vn.thidua.test.Contracts;
import vn.thidua.test.Fresh;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

/** The log as units see it: entered once, in both chains that it concerns, and any change in it found. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-15",
            "thidua.rollup.state-dir=target/audit-state",
            "thidua.rollup.application=rollup-of-audit",
            "thidua.audit.group=" + AuditIT.GROUP
        })
@RealInfrastructure
class AuditIT {

    static final String GROUP = "audit-it";
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort int port;
    @Autowired KafkaTemplate<String, String> kafka;
    @Autowired KafkaListenerEndpointRegistry listeners;
    @Autowired EnterOccurrence enter;
    @Autowired MongoTemplate raw;

    private String province;
    private String commune;

    @BeforeEach
    void fresh_units() {
        province = Fresh.unit();
        commune = Fresh.unit();
    }

    @Test
    void a_look_from_above_stands_in_both_logs_with_who_and_why() throws Exception {
        String plan = Fresh.id();
        issued(plan, "leader-1");
        Waiting.untilAsserted(() -> assertThat(entries(commune, "").size()).isEqualTo(1));
        looked(plan);

        JsonNode seen = awaited(commune, "?outside=true", 1).get(0);
        assertThat(seen.at("/kind").asString()).isEqualTo("READ");
        assertThat(seen.at("/fromUnit/id").asString()).isEqualTo(province);
        assertThat(seen.at("/roles/0").asString()).isEqualTo("specialist");
        assertThat(seen.at("/account").asString()).isEqualTo("official-1");
        assertThat(seen.at("/why").asString()).isEqualTo("Mở văn bản để đọc");
        assertThat(seen.at("/ids/0").asString()).isEqualTo(plan);
        assertThat(seen.at("/title").asString())
                .isEqualTo("11/KH-UBND Công tác thi đua, khen thưởng năm 2024");
        JsonNode done = awaited(province, "", 1).get(0);
        assertThat(done.at("/outside").asBoolean()).isFalse();
        assertThat(done.at("/whose/0/id").asString()).isEqualTo(commune);
        JsonNode issued = entries(commune, "?kind=DOCUMENT").get(0);
        assertThat(issued.at("/what").asString()).isEqualTo("Ban hành văn bản");
        assertThat(issued.at("/account").asString()).isEqualTo("leader-1");
    }

    @Test
    void duplicates_and_a_replay_of_everything_enter_nothing_twice() throws Exception {
        String plan = Fresh.id();
        issued(plan, "leader-1");
        looked(plan);
        looked(plan);
        exported("/api/plans/x/paper.docx", "e-" + plan);
        exported("/api/plans/x/paper.docx", "e-" + plan);
        Waiting.untilAsserted(() -> assertThat(entries(commune, "").size()).isEqualTo(3));
        List<JsonNode> before = shown(commune);

        replay();
        exported("/api/plans/y/paper.docx", "f-" + plan);

        Waiting.untilAsserted(() -> assertThat(entries(commune, "").size()).isEqualTo(4));
        assertThat(shown(commune)).containsAll(before);
        assertWhole(commune, 4);
    }

    @Test
    void a_listener_that_stops_in_the_middle_goes_on_where_it_was() throws Exception {
        for (int i = 0; i < 20; i++) {
            exported("/api/plans/%d/paper.docx".formatted(i), Fresh.id());
        }
        listeners.getListenerContainers().forEach(container -> container.stop());
        for (int i = 20; i < 40; i++) {
            exported("/api/plans/%d/paper.docx".formatted(i), Fresh.id());
        }
        listeners.getListenerContainers().forEach(container -> container.start());

        Waiting.untilAsserted(() -> assertThat(total(commune)).isEqualTo(40));
        assertWhole(commune, 40);
    }

    @Test
    void many_writers_at_once_leave_no_gap_and_no_double() throws Exception {
        List<Callable<Boolean>> work =
                IntStream.range(0, 60)
                        .<Callable<Boolean>>mapToObj(
                                i ->
                                        () -> {
                                            enter.enter(occurrence("event-" + i / 2));
                                            return true;
                                        })
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> each : threads.invokeAll(work)) {
                assertThat(each.get()).isTrue();
            }
        }

        assertWhole(commune, 30);
    }

    @Test
    void a_changed_a_removed_and_an_exchanged_entry_are_each_found() throws Exception {
        for (int i = 0; i < 5; i++) {
            enter.enter(occurrence("event-" + i));
        }
        assertWhole(commune, 5);
        Query third = Query.query(Criteria.where("_id").is(commune + "/3"));

        raw.updateFirst(third, Update.update("fromUnit", "P99"), "auditEntries");
        assertBroken("CHANGED", 3);
        raw.updateFirst(third, Update.update("kind", "NOTHING"), "auditEntries");
        assertBroken("CHANGED", 3);
        raw.updateFirst(third, Update.update("previous", Entry.NONE), "auditEntries");
        assertBroken("TORN", 3);
        raw.remove(third, "auditEntries");
        assertBroken("MISSING", 3);
    }

    @Test
    void a_sign_in_is_entered_once_whatever_token_shows_it() throws Exception {
        String person = UUID.randomUUID().toString();
        for (String jti : List.of("a", "b")) {
            String token =
                    Tokens.changed(
                            commune,
                            claims ->
                                    claims.subject(person)
                                            .claim("sid", "s-1")
                                            .claim("auth_time", 1713146400)
                                            .jwtID(jti),
                            "leader");
            assertThat(post("/api/audit/sign-ins", token).statusCode()).isEqualTo(204);
        }
        JsonNode entry = awaited(commune, "?kind=SIGN_IN", 1).get(0);
        assertThat(entry.at("/account").asString()).isEqualTo(person);
        assertThat(post("/api/audit/sign-ins", "").statusCode()).isEqualTo(401);
    }

    @Test
    void an_act_that_nobody_did_is_not_entered_and_an_unknown_one_is() throws Exception {
        send("thidua.movements.v1", "vn.thidua.movement.changed.v1", Fresh.id(), "{}", "");
        send("thidua.awards.v1", "vn.thidua.something.new.v1", Fresh.id(), "{}", "leader-1");

        JsonNode entry = awaited(commune, "", 1).get(0);
        assertThat(entry.at("/kind").asString()).isEqualTo("OTHER");
        assertThat(entry.at("/what").asString()).contains("something.new");
    }

    @Test
    void numbers_over_units_stand_in_the_log_of_the_one_who_asked_only() throws Exception {
        send(
                "thidua.audit.v1",
                "vn.thidua.access.overseen.v1",
                Fresh.id(),
                """
                {"subject":"official-1","unitId":"%s","direction":"UNITS","units":["%s"],"asOf":"2024-04-15","reason":"list plans","what":"plans/count","roles":["leader"]}
                """
                        .formatted(province, commune),
                "",
                province);
        assertThat(awaited(province, "", 1).get(0).at("/kind").asString()).isEqualTo("COUNT");
        assertThat(total(commune)).isZero();
    }

    @Test
    void only_the_units_own_leader_administrator_and_inspector_read_it() throws Exception {
        for (String path : List.of("", "/head", "/verification", "/export")) {
            for (String role : List.of("leader", "unit-admin", "inspector")) {
                assertThat(get(path, Tokens.forUnit(commune, role)).statusCode()).isEqualTo(200);
            }
            HttpResponse<String> refused = get(path, Tokens.forUnit(commune, "specialist"));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("quản trị đơn vị");
            HttpResponse<String> foreign =
                    get(path + "?unit=" + province, Tokens.forUnit(commune, "leader"));
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(get(path, "").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_filter_that_is_none_is_refused() throws Exception {
        String token = Tokens.forUnit(commune, "leader");
        for (String filter :
                List.of(
                        "?kind=NOTHING",
                        "?from=hom-qua",
                        "?to=2024-02-31",
                        "?from=2024-05-01&to=2024-04-01",
                        "?page=-1",
                        "?size=0",
                        "?size=201",
                        "?outside=maybe")) {
            assertThat(get(filter, token).statusCode()).as(filter).isEqualTo(400);
        }
    }

    @Test
    void days_and_pages_narrow_what_is_shown() throws Exception {
        for (int i = 0; i < 5; i++) {
            enter.enter(occurrence("event-" + i));
        }
        assertThat(entries(commune, "?from=2024-04-15&to=2024-04-15").size()).isEqualTo(5);
        assertThat(entries(commune, "?from=2024-04-16").size()).isZero();
        assertThat(entries(commune, "?to=2024-04-14").size()).isZero();
        assertThat(entries(commune, "?size=2&page=1").get(0).at("/number").asInt()).isEqualTo(3);
        JsonNode head = JSON.readTree(get("/head", Tokens.forUnit(commune, "leader")).body());
        assertThat(head.at("/number").asInt()).isEqualTo(5);
        assertThat(exportOf(commune).lines().toList())
                .hasSize(5)
                .last()
                .asString()
                .contains(head.at("/hash").asString());
        assertThat(awaited(commune, "?kind=EXPORT", 1).get(0).at("/ids/0").asString())
                .isEqualTo("/api/audit/export");
    }

    private Occurrence occurrence(String event) {
        return new Occurrence(
                new TenantId(commune),
                event,
                Instant.parse("2024-04-15T02:00:00Z"),
                Kind.READ,
                "Xem “hồ sơ”\n\u0001",
                new Actor("official-1", new TenantId(province), List.of("leader")),
                List.of(commune),
                List.of("d-1"),
                "",
                "Kiểm tra");
    }

    private void issued(String plan, String actor) throws Exception {
        send(
                "thidua.plans.v1",
                "vn.thidua.plan.issued.v1",
                plan,
                Contracts.example("vn.thidua.plan.issued.v1")
                        .replace("01J0PLANMINHTIEN", plan)
                        .replace("C12418", commune),
                actor);
    }

    private void looked(String plan) throws Exception {
        send(
                "thidua.audit.v1",
                "vn.thidua.access.overseen.v1",
                Fresh.id(),
                Contracts.example("vn.thidua.access.overseen.v1")
                        .replace("5f0c1c1e-1f9c-4f6c-9a55-3a1e7f2a9b10", "official-1")
                        .replace("P33", province)
                        .replace("list plans below", "read a plan")
                        .replace("01J0PLANMINHTIEN", plan)
                        .replace("C12418", commune),
                "",
                province);
    }

    private void exported(String path, String id) throws Exception {
        send(
                "thidua.audit.v1",
                "vn.thidua.access.exported.v1",
                id,
                Contracts.example("vn.thidua.access.exported.v1")
                        .replace("P33", commune)
                        .replace("/api/plans/01J0PLANMINHTIEN/paper.docx", path),
                "");
    }

    private void send(String topic, String type, String id, String value, String actor)
            throws Exception {
        send(topic, type, id, value, actor, commune);
    }

    private void send(
            String topic, String type, String id, String value, String actor, String tenant)
            throws InterruptedException, ExecutionException {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, tenant, value);
        List<String> headers =
                new ArrayList<>(
                        List.of(
                                "ce_id",
                                id,
                                "ce_type",
                                type,
                                "ce_tenant",
                                tenant,
                                "ce_subject",
                                tenant,
                                "ce_time",
                                "2024-04-15T02:00:00Z"));
        if (!actor.isEmpty()) {
            headers.addAll(
                    List.of(
                            "ce_actor",
                            actor,
                            "ce_actorunit",
                            commune,
                            "ce_actorroles",
                            "leader",
                            "ce_sequence",
                            "1"));
        }
        for (int i = 0; i < headers.size(); i += 2) {
            message.headers()
                    .add(headers.get(i), headers.get(i + 1).getBytes(StandardCharsets.UTF_8));
        }
        kafka.send(message).get();
    }

    /** As after a crash that lost every offset. */
    private void replay() throws Exception {
        listeners.getListenerContainers().forEach(container -> container.stop());
        try (Admin admin =
                Admin.create(
                        Map.of(
                                "bootstrap.servers",
                                Infrastructure.ofThisRun().kafkaBootstrapServers()))) {
            Waiting.untilAsserted(
                    () -> {
                        var offsets =
                                admin.listConsumerGroupOffsets(GROUP)
                                        .partitionsToOffsetAndMetadata()
                                        .get();
                        offsets.replaceAll((_, _) -> new OffsetAndMetadata(0));
                        admin.alterConsumerGroupOffsets(GROUP, offsets).all().get();
                    });
        }
        listeners.getListenerContainers().forEach(container -> container.start());
    }

    private void assertWhole(String unit, int entries) throws Exception {
        JsonNode check = check(unit);
        assertThat(check.at("/whole").asBoolean()).as(check.toString()).isTrue();
        assertThat(check.at("/entries").asInt()).isEqualTo(entries);
        assertThat(shown(unit))
                .extracting(entry -> entry.at("/number").asInt())
                .containsExactlyElementsOf(
                        IntStream.range(0, entries).map(i -> entries - i).boxed().toList());
    }

    private List<JsonNode> shown(String unit) throws Exception {
        return entries(unit, "?size=200").valueStream().toList();
    }

    private void assertBroken(String reason, int number) throws Exception {
        JsonNode check = check(commune);
        assertThat(check.at("/whole").asBoolean()).isFalse();
        assertThat(check.at("/reason").asString()).isEqualTo(reason);
        assertThat(check.at("/brokenNumber").asInt()).isEqualTo(number);
    }

    private JsonNode check(String unit) throws Exception {
        return JSON.readTree(get("/verification", Tokens.forUnit(unit, "leader")).body());
    }

    private String exportOf(String unit) throws Exception {
        return get("/export", Tokens.forUnit(unit, "inspector")).body();
    }

    private JsonNode entries(String unit, String filter) throws Exception {
        HttpResponse<String> answer = get(filter, Tokens.forUnit(unit, "leader"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).required("entries");
    }

    private int total(String unit) throws Exception {
        return JSON.readTree(get("", Tokens.forUnit(unit, "leader")).body()).at("/total").asInt();
    }

    private JsonNode awaited(String unit, String filter, int size) {
        Waiting.untilAsserted(() -> assertThat(entries(unit, filter).size()).isEqualTo(size));
        try {
            return entries(unit, filter);
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return ask("GET", "/api/audit" + path, token);
    }

    private HttpResponse<String> post(String path, String token) throws Exception {
        return ask("POST", path, token);
    }

    private HttpResponse<String> ask(String method, String path, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            ApiContract.check(
                    method,
                    path,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type"),
                    answer.body().getBytes(StandardCharsets.UTF_8));
            return answer;
        }
    }
}
