package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.test.Fresh;
import vn.thidua.test.Waiting;

/** {@code kill -9} in the middle of a bulk import: started again, the service imports every file once and loses none. */
class KilledImportIT {

    private static final int DOCUMENTS = 120;
    private static final int DONE_BEFORE_THE_KILL = 15;

    @Test
    void every_file_is_imported_exactly_once(@TempDir Path folder) throws IOException {
        String commune = Fresh.unit();
        Path tree =
                Files.writeString(
                        folder.resolve("units.csv"),
                        """
                        code,name,level,parent_code,valid_from,valid_to
                        P%1$s,Tỉnh Sông Lam,PROVINCE,,2020-01-01,
                        %1$s,Xã Minh Khai,COMMUNE,P%1$s,2020-01-01,
                        """
                                .formatted(commune));
        Map<String, String> settings =
                Map.of(
                        "thidua.units.file", tree.toString(),
                        "thidua.bulk.lease", "3s",
                        "thidua.clock.working-date", "2024-04-15");
        try (ServiceProcess service = ServiceProcess.start(folder, settings)) {
            Api clerk = Api.of(service.port(), commune, "specialist");
            answering(service, () -> clerk.get("/api/plans?scope=own").status() == 200);
            String batch =
                    "/api/plans/batches/"
                            + clerk.post(
                                            "/api/plans/batches",
                                            "{\"name\":\"Văn bản cũ\",\"key\":\""
                                                    + UUID.randomUUID()
                                                    + "\"}")
                                    .id();
            assertThat(clerk.put(batch + "/archive?name=cu.zip", archive()).status())
                    .isEqualTo(202);
            patience().until(() -> drafted(clerk, batch) >= DONE_BEFORE_THE_KILL);

            service.kill();
            service.startAgain();
            answering(service, () -> clerk.get(batch).status() == 200);

            // by the lease: whoever has died is waited for a moment
            assertThat(clerk.get(batch).json().at("/atWork").asBoolean())
                    .as("the kill came in the middle")
                    .isTrue();
            patience().until(() -> !clerk.get(batch).json().at("/atWork").asBoolean());
            assertThat(drafted(clerk, batch)).isEqualTo(DOCUMENTS);
            assertThat(clerk.get(batch).json().at("/expected").asInt()).isEqualTo(DOCUMENTS);
            assertThat(numbers(clerk))
                    .doesNotHaveDuplicates()
                    .hasSize(DOCUMENTS)
                    .contains("1/KH-UBND".replaceFirst("^1", "01"), DOCUMENTS + "/KH-UBND");
        }
    }

    private static int drafted(Api clerk, String batch) {
        return clerk.get(batch).json().at("/counts/drafted").asInt();
    }

    /** The numbers of all plans of the unit. */
    private static List<String> numbers(Api clerk) {
        List<String> numbers = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonNode plans = clerk.get("/api/plans?scope=own&size=50&page=" + page).json();
            if (plans.at("/items").isEmpty()) {
                return numbers;
            }
            plans.at("/items")
                    .valueStream()
                    .forEach(it -> numbers.add(it.at("/number/text").asString()));
        }
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 1; i <= DOCUMENTS; i++) {
                out.putNextEntry(new ZipEntry("kế hoạch " + i + ".txt"));
                out.write(
                        Letter.plan("Xã Minh Khai", i + "/KH-UBND", LocalDate.of(2023, 2, 1))
                                .text());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private interface Answering {
        boolean holds();
    }

    /** Until it answers; a connection that is refused is no answer yet, a process that has ended never will give one. */
    private static void answering(ServiceProcess service, Answering answering) {
        patience()
                .until(
                        () -> {
                            assertThat(service.isAlive()).as("%s", service.log()).isTrue();
                            try {
                                return answering.holds();
                            } catch (UncheckedIOException _) {
                                return false;
                            }
                        });
    }

    /** A start takes its time on a busy machine. */
    private static ConditionFactory patience() {
        return Waiting.patience().atMost(Duration.ofMinutes(3));
    }
}
