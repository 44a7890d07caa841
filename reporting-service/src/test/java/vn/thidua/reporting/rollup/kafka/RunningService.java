package vn.thidua.reporting.rollup.kafka;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.ReportingService;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

/** The whole service as a process would run it, on real servers, asked over http. */
final class RunningService implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
        this.port =
                Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /**
     * Starts the service.
     *
     * @param application the name under which its processes share the counting
     * @param more settings, {@code name=value}
     */
    static RunningService start(String application, Path stateDir, String... more) {
        List<String> arguments = new ArrayList<>();
        Infrastructure servers = Infrastructure.ofThisRun();
        Map<String, String> settings = new HashMap<>();
        settings.put("server.port", "0");
        settings.put("spring.kafka.bootstrap-servers", servers.kafkaBootstrapServers());
        settings.put("spring.mongodb.uri", servers.mongoUri());
        settings.put("spring.mongodb.database", application);
        settings.put("thidua.security.issuer", issuer());
        settings.put("thidua.clock.working-date", "2024-04-15");
        settings.put("thidua.rollup.application", application);
        settings.put("thidua.rollup.state-dir", stateDir.toString());
        settings.put("thidua.rollup.stream.heartbeat", "300ms");
        for (String setting : more) {
            String[] parts = setting.split("=", 2);
            settings.put(parts[0], parts[1]);
        }
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new RunningService(
                new SpringApplicationBuilder(ReportingService.class)
                        .run(arguments.toArray(String[]::new)));
    }

    private static String issuer() {
        try {
            return SignedJWT.parse(Tokens.forUnit("P33")).getJWTClaimsSet().getIssuer();
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Waits until units are known, facts are counted and changes are heard. */
    RunningService ready() {
        TenantTree units = context.getBean(TenantTree.class);
        RollUpStreams streams = context.getBean(RollUpStreams.class);
        ChangedRollUps changes = context.getBean(ChangedRollUps.class);
        Waiting.until(
                () -> units.size() > 0 && streams.running().isPresent() && changes.isListening());
        return this;
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path, String unit) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path, Tokens.forUnit(unit));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    HttpRequest request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    HttpClient http() {
        return http;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        http.shutdownNow();
    }

    /** plans-service, as far as this service hears it. */
    static final class Plans implements AutoCloseable {

        private final Producer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                Infrastructure.ofThisRun().kafkaBootstrapServers(),
                                "linger.ms",
                                0),
                        new StringSerializer(),
                        new ByteArraySerializer());

        void units(List<TenantNode> units) throws InterruptedException, ExecutionException {
            for (TenantNode unit : units) {
                send(
                        new ProducerRecord<>(
                                "thidua.units.v1",
                                unit.id().value(),
                                JSON.writeValueAsBytes(form(unit))));
            }
        }

        void say(Fact fact) throws InterruptedException, ExecutionException {
            send(
                    new ProducerRecord<>(
                            RollUpTopology.FACTS,
                            null,
                            fact.plan().value(),
                            PlanEventForm.value(fact),
                            PlanEventForm.headers(fact)));
        }

        void send(ProducerRecord<String, byte[]> message)
                throws InterruptedException, ExecutionException {
            producer.send(message).get();
        }

        private static ObjectNode form(TenantNode unit) {
            ObjectNode node = JSON.createObjectNode();
            node.put("id", unit.id().value());
            node.put("code", unit.code());
            node.put("name", unit.name());
            node.put("level", unit.level());
            node.put("validFrom", unit.validFrom().toString());
            node.put("validTo", unit.validTo().map(LocalDate::toString).orElse(null));
            ArrayNode parents = node.putArray("parents");
            unit.parents()
                    .forEach(
                            edge ->
                                    parents.addObject()
                                            .put("id", edge.parent().value())
                                            .put("from", edge.from().toString())
                                            .put(
                                                    "to",
                                                    edge.to()
                                                            .map(LocalDate::toString)
                                                            .orElse(null)));
            return node;
        }

        @Override
        public void close() {
            producer.close();
        }
    }
}
