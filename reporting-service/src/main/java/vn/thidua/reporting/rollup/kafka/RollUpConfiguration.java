package vn.thidua.reporting.rollup.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.rollup.RollUps;
import vn.thidua.reporting.rollup.usecase.RollUpListeners;

@Configuration(proxyBeanMethods = false)
class RollUpConfiguration {

    @Bean
    Counting counting() {
        return new Counting();
    }

    @Bean
    RollUpStreams rollUpStreams(
            RollUpSettings settings,
            Counting counting,
            KafkaConnectionDetails kafka,
            MeterRegistry meters,
            Clock clock) {
        RollUpStreams streams =
                new RollUpStreams(
                        new RollUpTopology(
                                        settings.partitions(),
                                        counting,
                                        new FactCounts(meters),
                                        clock)
                                .whole(),
                        settings,
                        servers(kafka));
        Gauge.builder("thidua.rollup.lag", streams, given -> given.lag().orElse(0))
                .description("facts that wait to be counted")
                .register(meters);
        return streams;
    }

    @Bean
    RollUps rollUps(RollUpStreams streams, Counting counting) {
        return new StreamsRollUps(streams, counting);
    }

    @Bean
    ChangedRollUps changedRollUps(KafkaConnectionDetails kafka, RollUpListeners listeners) {
        return new ChangedRollUps(servers(kafka), listeners);
    }

    @Bean
    HealthIndicator rollUpHealthIndicator(RollUpStreams streams) {
        return () -> {
            Optional<KafkaStreams.State> state = streams.state();
            Health.Builder health =
                    state.filter(KafkaStreams.State.RUNNING::equals).isPresent()
                            ? Health.up()
                            : Health.outOfService();
            return health.withDetail("state", state.map(Enum::name).orElse("STOPPED")).build();
        };
    }

    private static String servers(KafkaConnectionDetails kafka) {
        return String.join(",", kafka.getStreams().getBootstrapServers());
    }
}
