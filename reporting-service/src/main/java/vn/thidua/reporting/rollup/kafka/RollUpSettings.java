package vn.thidua.reporting.rollup.kafka;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the roll-up runs.
 *
 * @param application the name under which processes share the counting; also the prefix of the inner topics
 * @param stateDir where the stores lie; lost with no harm but the time to rebuild them
 * @param commitInterval how long counted facts may wait before other processes see them: half the delay of a dashboard
 * @param partitions of the inner topic; fixed once the first fact is counted
 * @param standbyReplicas copies of each store in other processes, which take over without rebuilding
 * @param threads that count; more than {@code partitions} are idle
 * @param storeMemory of RocksDB, all stores together: block cache and write buffers
 * @param cacheMemory of records that wait for the next commit
 * @param self address under which other processes of this service reach this one; empty when there is only one
 */
@Validated
@ConfigurationProperties("thidua.rollup")
public record RollUpSettings(
        @DefaultValue("thidua-rollup") String application,
        @DefaultValue(".thidua/rollup") @NotNull Path stateDir,
        @DefaultValue("50ms") @NotNull Duration commitInterval,
        @DefaultValue("4") @Min(1) @Max(1000) int partitions,
        @DefaultValue("0") @Min(0) @Max(5) int standbyReplicas,
        @DefaultValue("1") @Min(1) @Max(64) int threads,
        @DefaultValue("24MB") @NotNull DataSize storeMemory,
        @DefaultValue("4MB") @NotNull DataSize cacheMemory,
        @DefaultValue("") String self) {}
