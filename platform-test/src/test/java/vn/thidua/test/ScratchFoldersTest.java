package vn.thidua.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchFoldersTest {

    @Test
    void what_a_killed_run_left_is_deleted_by_the_next_and_what_runs_is_not() throws Exception {
        Path own = ScratchFolders.create("own");
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path left = own.resolveSibling("thidua-test-" + gone.pid() + "-left");
        Files.writeString(Files.createDirectory(left).resolve("log"), "x");
        try {
            ScratchFolders.delete(ScratchFolders.create("next"));

            assertThat(left).doesNotExist();
            assertThat(own).exists();
        } finally {
            ScratchFolders.delete(own);
        }
        assertThat(own).doesNotExist();
    }
}
