package vn.thidua.standalone.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    private static final int RECORDS = 200;

    @TempDir Path directory;

    @Test
    void what_was_acknowledged_is_there_after_the_process_was_killed() throws Exception {
        Process broker = brokerInAProcessOfItsOwn();
        String address = addressOf(broker);
        Topics.ofTheProduct().createMissing(address);
        write(address);

        broker.destroyForcibly().waitFor();

        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, 0)) {
            assertThat(read(kafka.bootstrapServers())).hasSize(RECORDS);
        }
    }

    @Test
    void the_topics_of_the_contract_exist_with_their_dead_letter_topics() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            Topics.ofTheProduct().createMissing(kafka.bootstrapServers());
            Topics.ofTheProduct().createMissing(kafka.bootstrapServers());

            assertThat(admin.listTopics().names().get())
                    .contains("thidua.plans.v1", "thidua.plans.v1.dlt", "thidua.units.v1");
            ConfigResource units = new ConfigResource(ConfigResource.Type.TOPIC, "thidua.units.v1");
            Config config =
                    Objects.requireNonNull(
                            admin.describeConfigs(List.of(units)).all().get().get(units));
            assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
        }
    }

    private Process brokerInAProcessOfItsOwn() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String addressOf(Process broker) throws IOException {
        BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(broker.getInputStream(), StandardCharsets.UTF_8));
        return output.lines()
                .filter(line -> line.startsWith(BrokerProcess.READY))
                .map(line -> line.substring(BrokerProcess.READY.length()))
                .findFirst()
                .orElseThrow();
    }

    private static void write(String address) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                address,
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.LINGER_MS_CONFIG,
                                "0"),
                        new StringSerializer(),
                        new StringSerializer())) {
            for (int i = 0; i < RECORDS; i++) {
                producer.send(new ProducerRecord<>("thidua.units.v1", "U" + i, "unit " + i)).get();
            }
        }
    }

    private static List<String> read(String address) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, address),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("thidua.units.v1", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<String> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
