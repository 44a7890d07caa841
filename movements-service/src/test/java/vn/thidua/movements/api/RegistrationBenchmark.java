package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.movements.registration.Line;
import vn.thidua.movements.registration.Subject;
import vn.thidua.movements.registration.Workbooks;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;

/**
 * 100 communes register 50 lines each from .xlsx, one after the other: upload, check, store, submit. The baseline is
 * opening the same workbooks and reading their cells, in the same run.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class RegistrationBenchmark {

    private static final int COMMUNES = 100;
    private static final int LINES = 50;
    private static final int WARM = 10;
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final String YEAR = "/api/movements/registrations/2024";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired Workbooks workbooks;

    @Test
    void registering_100_communes_with_50_lines_each() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (int at = 0; at < COMMUNES + WARM; at++) {
            files.add(workbooks.write(2024, "Xã " + at, lines(at), List.of()));
        }
        String district = unit(Optional.empty());
        long[] each = new long[COMMUNES];
        for (int at = 0; at < COMMUNES + WARM; at++) {
            String commune = unit(Optional.of(district));
            long begin = System.nanoTime();
            register(commune, files.get(at));
            if (at >= WARM) {
                each[at - WARM] = System.nanoTime() - begin;
            }
        }
        int cells = 0;
        long begin = 0;
        for (int at = 0; at < COMMUNES + WARM; at++) {
            if (at == WARM) {
                begin = System.nanoTime();
            }
            cells += read(files.get(at));
        }
        long baseline = System.nanoTime() - begin;
        long all = Arrays.stream(each).sum();
        Arrays.sort(each);
        System.out.printf(
                "%d communes x %d lines: %d ms; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; reading alone (%d cells) %d ms; ratio %.1f%n",
                COMMUNES,
                LINES,
                Duration.ofNanos(all).toMillis(),
                each[COMMUNES / 2] / 1e6,
                each[COMMUNES * 95 / 100] / 1e6,
                each[COMMUNES * 99 / 100] / 1e6,
                cells,
                Duration.ofNanos(baseline).toMillis(),
                (double) all / baseline);
        assertThat(
                        Api.of(port, district, "leader")
                                .get(YEAR + "/collected")
                                .json()
                                .at("/titles/0/count")
                                .asInt())
                .isEqualTo((COMMUNES + WARM) * LINES);
    }

    private void register(String commune, byte[] file) {
        Api specialist = Api.of(port, commune, "specialist");
        Answer taken = specialist.upload(YEAR + "/imports", 0, "dang-ky.xlsx", file);
        Answer sent =
                specialist.call(
                        "POST",
                        YEAR + "/submission",
                        taken.json().at("/registration/version").asLong(),
                        "");
        assertThat(sent.text("/state")).isEqualTo("SUBMITTED");
    }

    private static int read(byte[] file) throws IOException {
        int cells = 0;
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    cells += formatter.formatCellValue(cell).isEmpty() ? 0 : 1;
                }
            }
        }
        return cells;
    }

    private static List<Line> lines(int commune) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < LINES; at++) {
            lines.add(
                    new Line(
                            Subject.INDIVIDUAL,
                            "Nguyễn Văn " + commune + " " + at,
                            "Công chức Văn phòng - Thống kê",
                            "Lao động tiên tiến",
                            "Hoàn thành tốt nhiệm vụ được giao, có 01 sáng kiến được công nhận",
                            ""));
        }
        return lines;
    }

    private String unit(Optional<String> parent) {
        String id = Fresh.unit();
        tree.put(
                new TenantNode(
                        new TenantId(id),
                        id,
                        "Đơn vị " + id,
                        parent.isPresent() ? "COMMUNE" : "DISTRICT",
                        BEGIN,
                        Optional.empty(),
                        parent.stream()
                                .map(
                                        upper ->
                                                new TenantNode.ParentEdge(
                                                        new TenantId(upper),
                                                        BEGIN,
                                                        Optional.empty()))
                                .toList()));
        return id;
    }
}
