package vn.thidua.plans.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.reading.Documents;
import vn.thidua.test.Project;

/** What is written out is read back as the same plan, field by field; only places in the text are others. */
final class RoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_3ea218799679d5bd",
                "001_ba3a624350abdb61",
                "002_771b2d0da5c03dc0",
                "003_c9bb27f8238d5d2c",
                "004_6d118a8fa7373547"
            })
    void a_real_plan_comes_back_from_word_as_it_went(String seed) throws IOException {
        Path file = Project.path("..").resolve("shared/seeds").resolve(seed + ".txt");
        assumeTrue(Files.exists(file), "the real documents lie outside of the repository");
        PlanContent content = Papers.read(Files.readString(file));

        assertThat(values(Papers.read("van-ban.docx", Papers.docx(content))))
                .isEqualTo(values(content));
    }

    static Stream<String> wellFormed() {
        return Stream.of(
                "commune-plan-2024",
                "province-plan-2026",
                "district-decision-2023",
                "council-plan-2025",
                "district-letter-2024",
                "province-directive-2022",
                "commune-report-2024",
                "ward-proposal-2025");
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void a_document_of_any_type_comes_back_from_word_as_it_went(String name) {
        PlanContent content = Papers.read(Papers.wellFormed(name));

        assertThat(values(Papers.read("van-ban.docx", Papers.docx(content))))
                .isEqualTo(values(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "campaign-scan",
                "commune-under-province",
                "council",
                "directive",
                "flattened-table",
                "launch-ward",
                "letter",
                "movement-program",
                "office-with-page-chrome",
                "party-plan"
            })
    void what_the_reader_is_tested_with_comes_back_too(String name) {
        PlanContent content = Papers.read(Documents.text(name));

        assertThat(values(Papers.read("van-ban.docx", Papers.docx(content))))
                .isEqualTo(values(content));
    }

    /** Tables with drawn lines come back cell by cell, over however many lines and pages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_3ea218799679d5bd",
                "001_ba3a624350abdb61",
                "002_771b2d0da5c03dc0",
                "003_c9bb27f8238d5d2c",
                "004_6d118a8fa7373547"
            })
    void the_facts_of_a_real_plan_come_back_from_pdf(String seed) throws IOException {
        Path file = Project.path("..").resolve("shared/seeds").resolve(seed + ".txt");
        assumeTrue(Files.exists(file), "the real documents lie outside of the repository");
        PlanContent content = Papers.read(Files.readString(file));

        PlanContent back = Papers.read("van-ban.pdf", Papers.pdf(content));

        assertThat(values(back.tasks())).isEqualTo(values(content.tasks()));
        assertThat(values(back.movements())).isEqualTo(values(content.movements()));
        assertThat(values(back.targets())).isEqualTo(values(content.targets()));
        assertThat(back.title()).isEqualTo(content.title());
        assertThat(back.number()).isEqualTo(content.number());
        assertThat(back.date()).isEqualTo(content.date());
        assertThat(back.signature()).isEqualTo(content.signature());
        assertThat(back.recipients()).isEqualTo(content.recipients());
    }

    /** A decision with its plan: what the two say comes back; the closing between them is set anew. */
    @Test
    void a_decision_and_the_plan_that_it_puts_in_force_come_back_with_all_their_facts() {
        PlanContent content = Papers.read(Documents.text("decision-with-plan"));

        PlanContent back = Papers.read("van-ban.docx", Papers.docx(content));

        assertThat(values(back.tasks())).isEqualTo(values(content.tasks()));
        assertThat(values(back.movements())).isEqualTo(values(content.movements()));
        assertThat(values(back.references())).isEqualTo(values(content.references()));
        assertThat(back.signature()).isEqualTo(content.signature());
        assertThat(back.recipients()).isEqualTo(content.recipients());
        assertThat(back.title()).isEqualTo(content.title());
    }

    @Test
    void facts_that_stand_nowhere_in_the_wording_are_printed_as_tables_and_read_back() {
        PlanContent content = Papers.read(Papers.wellFormed("council-plan-2025"));
        PlanContent with =
                Contents.with(
                        content,
                        List.of(
                                Contents.movement("Sạch từ nhà ra ngõ", "Hội Phụ nữ xã"),
                                Contents.movement("Thanh niên khởi nghiệp", "Đoàn xã")),
                        List.of(
                                Contents.task(1, "Phát động phong trào", "Văn phòng", 1),
                                Contents.task(2, "Tổng kết phong trào", "Văn phòng", 4)));

        PlanContent back = Papers.read("van-ban.docx", Papers.docx(with));

        assertThat(back.movements())
                .extracting(PlanContent.Movement::name)
                .containsExactly("Sạch từ nhà ra ngõ", "Thanh niên khởi nghiệp");
        assertThat(back.movements())
                .extracting(PlanContent.Movement::standingBody)
                .containsExactly(Optional.of("Hội Phụ nữ xã"), Optional.of("Đoàn xã"));
        assertThat(values(back.tasks())).isEqualTo(values(with.tasks()));
    }

    /** Everything but the places in the text. */
    private static @Nullable Object values(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> maybe -> maybe.map(RoundTripTest::values).orElse(null);
            case List<?> list -> list(list);
            case Evidence _ -> null;
            case Record row -> row(row);
            default -> value;
        };
    }

    private static List<@Nullable Object> list(List<?> values) {
        List<@Nullable Object> result = new ArrayList<>();
        values.forEach(each -> result.add(values(each)));
        return result;
    }

    private static Map<String, @Nullable Object> row(Record row) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getName().equals("evidence")) {
                continue;
            }
            try {
                component.getAccessor().setAccessible(true);
                result.put(component.getName(), values(component.getAccessor().invoke(row)));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return result;
    }
}
