package vn.thidua.awards.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LooseFilesTest {

    @Test
    void an_upload_has_an_hour_at_least() {
        assertThat(new LooseFiles(Duration.ofHours(1)).kept()).hasHours(1);
        assertThatThrownBy(() -> new LooseFiles(Duration.ofMinutes(59)))
                .hasMessageContainingAll("thidua.dossiers.loose-files-kept", "PT59M");
    }
}
