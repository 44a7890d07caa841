package vn.thidua.standalone.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The topics of {@code contracts/topics.yaml}, each with its dead-letter topic. */
public record Topics(List<Topic> topics) {

    /** One topic; {@code compacted} keeps the last record of each key for ever. */
    public record Topic(String name, int partitions, boolean compacted) {

        private NewTopic asNew() {
            NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty());
            return compacted
                    ? topic.configs(
                            Map.of(
                                    TopicConfig.CLEANUP_POLICY_CONFIG,
                                    TopicConfig.CLEANUP_POLICY_COMPACT))
                    : topic;
        }
    }

    /** The list that the product is built with. */
    public static Topics ofTheProduct() {
        try (InputStream yaml = Topics.class.getResourceAsStream("/contracts/topics.yaml")) {
            return parse(Objects.requireNonNull(yaml, "contracts/topics.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Topics parse(InputStream yaml) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        String suffix = String.valueOf(file.get("deadLetterSuffix"));
        List<Topic> topics = new ArrayList<>();
        if (file.get("topics") instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> topic) {
                    String name = String.valueOf(topic.get("name"));
                    int partitions = topic.get("partitions") instanceof Integer n ? n : 1;
                    topics.add(
                            new Topic(
                                    name, partitions, Boolean.TRUE.equals(topic.get("compacted"))));
                    topics.add(new Topic(name + suffix, 1, false));
                }
            }
        }
        return new Topics(List.copyOf(topics));
    }

    /** Creates those that the broker does not have yet; the others stay as they are. */
    public void createMissing(String bootstrapServers) {
        try (Admin admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing =
                    topics.stream()
                            .filter(topic -> !existing.contains(topic.name()))
                            .map(Topic::asNew)
                            .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create topics at " + bootstrapServers, e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }
}
