package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.FieldEvidence;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.Reason;
import vn.thidua.plans.document.SourceFile;

final class PlanReaderTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-under-province",
                "directive",
                "decision-with-plan",
                "letter",
                "council",
                "launch-ward",
                "campaign-scan",
                "movement-program",
                "cut-off",
                "flattened-table",
                "office-with-page-chrome",
                "party-plan"
            })
    void a_document_is_read_as_a_careful_official_would(String name) {
        PlanDocument document = Documents.read(name + ".txt", Documents.bytes(name + ".txt"));

        GoldComparison comparison =
                GoldComparison.of(JSON.readTree(Documents.bytes(name + ".json")), document);

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void the_seeds_are_read_with_an_f1_of_at_least_97_percent_and_no_invented_parent()
            throws IOException {
        Optional<Path> shared = shared();
        if (shared.isEmpty()) {
            System.out.println("SEEDS NOT COMPARED: ../shared/seeds is not on this machine");
        }
        assumeTrue(shared.isPresent(), "../shared/seeds is not on this machine");
        List<String> differences = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(shared.orElseThrow().resolve("seeds")).sorted()) {
            for (Path seed : seeds.toList()) {
                String name = Optional.ofNullable(seed.getFileName()).orElseThrow().toString();
                Path gold =
                        shared.orElseThrow().resolve("gold").resolve(name.replace(".txt", ".json"));
                GoldComparison comparison =
                        GoldComparison.of(
                                JSON.readTree(Files.readAllBytes(gold)),
                                Documents.read(name, Files.readAllBytes(seed)));
                comparison
                        .differences()
                        .forEach(difference -> differences.add(name + ": " + difference));
                scores.add(comparison.score());
            }
        }
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        System.out.printf("seeds compared: %d, mean F1 %.3f%n", scores.size(), mean);
        differences.forEach(System.out::println);
        assertThat(mean).isGreaterThanOrEqualTo(0.97);
        assertThat(differences).noneMatch(difference -> difference.contains("parent"));
    }

    private static Optional<Path> shared() {
        return Stream.of("../shared", "../../shared", "../../../shared")
                .map(Path::of)
                .filter(path -> Files.isDirectory(path.resolve("seeds")))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-under-province",
                "directive",
                "decision-with-plan",
                "council",
                "campaign-scan",
                "flattened-table"
            })
    void every_evidence_is_the_exact_substring_between_its_code_points(String name) {
        String text = Documents.text(name) + "\n\uD83D\uDE00 ";
        Reading.Read read =
                (Reading.Read)
                        Documents.reader()
                                .read(
                                        SourceFile.of(
                                                "a.txt", text.getBytes(StandardCharsets.UTF_8)),
                                        Documents.CONTEXT);
        PlanDocument document = read.document();
        List<Evidence> all = new ArrayList<>();
        document.references().forEach(r -> all.add(r.evidence()));
        document.movements().forEach(m -> all.add(m.evidence()));
        document.tasks().forEach(t -> all.add(t.evidence()));
        document.targets().forEach(t -> all.add(t.evidence()));
        document.sections().forEach(s -> all.add(s.evidence()));
        document.parent().ifPresent(p -> all.add(p.evidence()));
        document.findings().forEach(f -> f.evidence().ifPresent(all::add));
        for (FieldEvidence field : document.fields().values()) {
            all.add(new Evidence(field.text(), field.start(), field.end()));
        }

        assertThat(all)
                .isNotEmpty()
                .allSatisfy(
                        evidence ->
                                assertThat(read.text().slice(evidence.start(), evidence.end()))
                                        .isEqualTo(evidence.text())
                                        .isNotBlank());
    }

    @Test
    void a_news_item_about_a_plan_is_not_that_plan() {
        Reading.Refused refused = Documents.refused("tin.txt", Documents.bytes("news.txt"));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_A_PLAN);
        assertThat(refused.message()).contains("Hãy tải");
    }

    @Test
    void a_text_without_any_document_is_refused() {
        Reading.Refused refused =
                Documents.refused(
                        "ghi-chu.txt",
                        "Danh sách đi chợ: rau, thịt, cá. Nhớ mua thêm gạo."
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(refused.reason()).isEqualTo(Reason.NO_DOCUMENT);
    }

    @Test
    void a_text_cut_off_in_the_middle_gives_what_is_there_and_no_more() {
        PlanDocument document = Documents.read(Documents.text("cut-off"));

        assertThat(document.document().type()).isEmpty();
        assertThat(document.parent()).isEmpty();
        assertThat(document.signature()).isEmpty();
        assertThat(document.recipients()).isEmpty();
    }

    @Test
    void each_prefix_of_a_document_is_read_or_refused_but_never_breaks() {
        String text = Documents.text("decision-with-plan");
        for (int end = 0; end < text.length(); end += 37) {
            Reading reading =
                    Documents.reader()
                            .read(
                                    SourceFile.of(
                                            "a.txt",
                                            text.substring(0, end)
                                                    .getBytes(StandardCharsets.UTF_8)),
                                    Documents.CONTEXT);
            if (reading instanceof Reading.Refused refused) {
                assertThat(refused.reason()).isNotEqualTo(Reason.DAMAGED);
            }
        }
    }

    @Test
    void an_own_earlier_plan_and_a_partys_plan_are_never_the_parent() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "Thực hiện Kế hoạch số 12-KH/TU ngày 10/01/2024 của Tỉnh ủy về công tác thi đua, khen thưởng năm 2024; Kế hoạch số 01/KH-UBND ngày 02/01/2024 của UBND xã An Bình về công tác thi đua, khen thưởng năm 2024, UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.references()).hasSize(2);
        assertThat(document.parent()).isEmpty();
    }

    @Test
    void a_plan_on_another_subject_or_of_another_year_is_not_the_parent() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "Căn cứ Kế hoạch số 15/KH-UBND ngày 09/01/2024 của UBND huyện Lạc Dương về phòng, chống dịch bệnh năm 2024; Kế hoạch số 77/KH-UBND ngày 03/02/2022 của UBND huyện Lạc Dương về công tác thi đua, khen thưởng năm 2022, UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.parent()).isEmpty();
    }

    @Test
    void the_nearest_level_wins_among_plans() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "Thực hiện Kế hoạch số 30/KH-UBND ngày 08/01/2024 của UBND tỉnh Lâm Đồng về công tác thi đua, khen thưởng năm 2024; căn cứ Kế hoạch số 18/KH-UBND ngày 15/01/2024 của UBND huyện Lạc Dương về công tác thi đua, khen thưởng năm 2024, UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.parent().map(PlanDocument.Parent::number)).contains("18/KH-UBND");
    }

    @Test
    void a_decision_that_puts_a_plan_in_force_is_a_parent_but_one_on_rules_is_not() {
        PlanDocument document =
                Documents.read(
                        plan(
                                "Căn cứ Quyết định số 25/QĐ-UBND ngày 05/01/2024 của UBND huyện Lạc Dương về việc ban hành Quy chế thi đua, khen thưởng năm 2024; Quyết định số 90/QĐ-UBND ngày 17/01/2024 của UBND huyện Lạc Dương về việc ban hành Kế hoạch công tác thi đua, khen thưởng năm 2024, UBND xã An Bình xây dựng Kế hoạch như sau:"));

        assertThat(document.parent().map(PlanDocument.Parent::number)).contains("90/QĐ-UBND");
    }

    @Test
    void a_plan_cited_in_the_body_only_is_not_the_parent() {
        PlanDocument document =
                Documents.read(
                        plan("UBND xã An Bình xây dựng Kế hoạch như sau:")
                                .replace(
                                        "1. Phát động",
                                        "1. Tiếp tục thực hiện Kế hoạch số 18/KH-UBND ngày 15/01/2024 của UBND huyện Lạc Dương về công tác thi đua, khen thưởng năm 2024; phát động"));

        assertThat(document.references()).hasSize(1);
        assertThat(document.parent()).isEmpty();
    }

    private static String plan(String preamble) {
        return """
                ỦY BAN NHÂN DÂN
                XÃ AN BÌNH
                Số: 21/KH-UBND
                An Bình, ngày 25 tháng 01 năm 2024

                KẾ HOẠCH
                Công tác thi đua, khen thưởng năm 2024

                %s

                I. NỘI DUNG
                1. Phát động phong trào thi đua trong toàn xã.

                Nơi nhận:
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lê Thị Bình An
                """
                .formatted(preamble);
    }
}
