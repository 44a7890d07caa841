package vn.thidua.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final List<String> FLAGS = List.of("-Xmx128m");

    @TempDir private Path folder;

    @Test
    void what_was_recorded_is_used_by_the_next_start_with_the_same_flags_only() throws IOException {
        record(FLAGS);

        assertThat(AotCache.in(folder, FLAGS, true).flags())
                .singleElement()
                .satisfies(flag -> assertThat(flag).startsWith("-XX:AOTCache="));
        assertThat(AotCache.in(folder, List.of("-Xmx256m"), true).isRecording()).isTrue();
    }

    @Test
    void a_recording_takes_the_place_of_those_of_other_flags() throws IOException {
        record(List.of("-Xmx256m"));
        record(FLAGS);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        assertThat(AotCache.in(folder, FLAGS, true).isRecording()).isFalse();
    }

    @Test
    void a_recording_that_is_still_being_written_is_not_kept() throws IOException {
        AotCache cache = AotCache.in(folder, FLAGS, true);
        Path recorded = output(cache);
        Files.createFile(recorded);
        Files.createFile(Path.of(recorded + ".config"));

        cache.keepRecorded();

        assertThat(AotCache.in(folder, FLAGS, true).isRecording()).isTrue();
    }

    private void record(List<String> flags) throws IOException {
        AotCache cache = AotCache.in(folder, flags, true);
        Files.createFile(output(cache));
        cache.keepRecorded();
    }

    private static Path output(AotCache cache) {
        return Path.of(cache.flags().getFirst().replace("-XX:AOTCacheOutput=", ""));
    }
}
