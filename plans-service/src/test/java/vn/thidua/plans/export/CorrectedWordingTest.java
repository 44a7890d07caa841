package vn.thidua.plans.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plans.export.wording.CorrectedWording;
import vn.thidua.plans.export.wording.Gap;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.plan.PlanContent.Task;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.test.Project;

/** What was corrected after the import is what the paper says; where it cannot, it says so. */
final class CorrectedWordingTest {

    private static final Set<String> ALL = Set.of("movements", "tasks", "targets");

    private final PlanContent plan = Papers.read(Papers.wellFormed("commune-plan-2024"));

    @Test
    void a_corrected_value_of_a_target_is_what_is_read_on_paper() {
        PlanContent corrected = withTarget(plan, 0, it -> target(it, it.name(), "95.25"));

        PlanContent back = printed(corrected);

        assertThat(back.targets().getFirst().value()).contains(new BigDecimal("95.25"));
        assertThat(back.targets().getFirst().name()).isEqualTo(plan.targets().getFirst().name());
        assertThat(back.targets().subList(1, back.targets().size()))
                .extracting(Target::value)
                .isEqualTo(
                        plan.targets().subList(1, plan.targets().size()).stream()
                                .map(Target::value)
                                .toList());
        assertThat(sentences(wording(corrected).placed()))
                .singleElement()
                .asString()
                .contains("lời văn ghi “92,5”")
                .contains("bản in ghi “95,25”");
        assertThat(wording(corrected).open()).isEmpty();
    }

    @Test
    void the_corrected_lead_and_quarter_of_a_task_are_what_is_read_on_paper() {
        PlanContent corrected =
                withTask(
                        plan,
                        0,
                        it ->
                                new Task(
                                        it.no(),
                                        it.content(),
                                        Optional.of("Tư pháp - Hộ tịch"),
                                        it.coordinating(),
                                        Optional.of(2),
                                        it.year(),
                                        it.due(),
                                        it.evidence()));

        Task back = printed(corrected).tasks().getFirst();

        assertThat(back.lead()).contains("Tư pháp - Hộ tịch");
        assertThat(back.quarter()).contains(2);
        assertThat(back.content()).isEqualTo(plan.tasks().getFirst().content());
        assertThat(wording(corrected).open()).isEmpty();
    }

    @Test
    void the_corrected_name_of_a_movement_is_what_is_read_on_paper() {
        PlanContent corrected = withMovement(plan, 0, it -> movement(it, "Xóm xanh, đường đẹp"));

        assertThat(printed(corrected).movements())
                .extracting(Movement::name)
                .contains("Xóm xanh, đường đẹp")
                .doesNotContain(plan.movements().getFirst().name())
                .hasSameSizeAs(plan.movements());
        assertThat(wording(corrected).open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_3ea218799679d5bd",
                "001_ba3a624350abdb61",
                "002_771b2d0da5c03dc0",
                "003_c9bb27f8238d5d2c",
                "004_6d118a8fa7373547"
            })
    void every_corrected_fact_of_a_real_plan_is_read_on_paper_or_named(String seed)
            throws IOException {
        Path file = Project.path("..").resolve("shared/seeds").resolve(seed + ".txt");
        assumeTrue(Files.exists(file), "the real documents lie outside of the repository");
        PlanContent read = Papers.read(Files.readString(file));

        PlanContent corrected = everythingCorrected(read);

        CorrectedWording wording = wording(corrected);
        List<String> named =
                wording.open().stream().map(it -> it.list() + "[" + it.row() + "]").toList();
        PlanContent back = printed(corrected);
        assertThat(wording.placed()).hasSizeGreaterThan(wording.open().size());
        for (int i = 0; i < read.targets().size(); i++) {
            if (!named.contains("targets[" + i + "]")) {
                assertThat(back.targets())
                        .extracting(Target::value)
                        .contains(corrected.targets().get(i).value());
            }
        }
        for (int i = 0; i < read.tasks().size(); i++) {
            if (!named.contains("tasks[" + i + "]")) {
                assertThat(back.tasks())
                        .extracting(Task::lead)
                        .contains(corrected.tasks().get(i).lead());
            }
        }
        for (int i = 0; i < read.movements().size(); i++) {
            if (!named.contains("movements[" + i + "]")) {
                assertThat(back.movements())
                        .extracting(Movement::name)
                        .contains(corrected.movements().get(i).name());
            }
        }
    }

    /** Every number, lead and name is another one, and each its own. */
    private static PlanContent everythingCorrected(PlanContent read) {
        List<Target> targets = new ArrayList<>();
        for (Target it : read.targets()) {
            targets.add(
                    it.value().isEmpty()
                            ? it
                            : target(it, it.name(), String.valueOf(61 + targets.size())));
        }
        List<Task> tasks = new ArrayList<>();
        for (Task it : read.tasks()) {
            tasks.add(
                    it.lead().isEmpty()
                            ? it
                            : lead(it, "Trường Tiểu học số " + (tasks.size() + 1)));
        }
        List<Movement> movements = new ArrayList<>();
        for (Movement it : read.movements()) {
            movements.add(movement(it, "Cả xã chung tay học tập " + (movements.size() + 1)));
        }
        return Contents.with(read, movements, tasks, targets);
    }

    @Test
    void a_plan_in_which_nothing_was_corrected_is_printed_as_it_is() {
        assertThat(wording(plan)).isEqualTo(CorrectedWording.unchanged(plan));
    }

    @Test
    void what_was_only_read_wrongly_stays_as_the_paper_says_it() {
        PlanContent misread = withTarget(plan, 0, it -> target(it, it.name(), "2"));

        CorrectedWording wording =
                CorrectedWording.of(plan, misread, ALL, PlanPaper.unwritten(plan));

        assertThat(wording).isEqualTo(CorrectedWording.unchanged(plan));
    }

    @Test
    void a_value_that_stands_twice_in_its_sentence_is_left_and_named() {
        PlanContent twice =
                Papers.read(
                        Papers.wellFormed("commune-plan-2024")
                                .replace(
                                        "văn hóa đạt trên 92,5%;", "văn hóa năm 92 đạt trên 92%;"));
        int row = rowOf(twice, "92");
        PlanContent corrected = withTarget(twice, row, it -> target(it, it.name(), "95"));

        CorrectedWording wording = wording(corrected);

        assertThat(wording.content().sections()).isEqualTo(twice.sections());
        assertThat(wording.open())
                .extracting(Gap::openSentence)
                .anyMatch(it -> it.contains("bản in vẫn ghi “92”") && it.contains("“95”"));
    }

    @Test
    void a_number_that_is_spelt_out_beside_it_is_left_and_named() {
        PlanContent spelt =
                Papers.read(
                        Papers.wellFormed("commune-plan-2024")
                                .replace(
                                        "thu nhập bình quân đạt 48 triệu đồng/người/năm",
                                        "có ít nhất 05 (năm) tập thể được khen thưởng"));
        int row = rowOf(spelt, "5");

        CorrectedWording wording =
                wording(withTarget(spelt, row, it -> target(it, it.name(), "7")));

        assertThat(wording.content().sections()).isEqualTo(spelt.sections());
        assertThat(wording.open()).hasSize(1);
    }

    @Test
    void an_emptied_lead_is_named() {
        CorrectedWording wording =
                wording(
                        withTask(
                                plan,
                                0,
                                it ->
                                        new Task(
                                                it.no(),
                                                it.content(),
                                                Optional.empty(),
                                                it.coordinating(),
                                                it.quarter(),
                                                it.year(),
                                                it.due(),
                                                it.evidence())));

        assertThat(wording.open())
                .singleElement()
                .extracting(Gap::openSentence)
                .asString()
                .contains("cơ quan chủ trì", "bỏ trống", "Hãy sửa");
    }

    @ParameterizedTest
    @CsvSource({"05,7,07", "12,7,7", "1.200,1500,1.500", "88.5,90.25,90.25", "900,1200,1.200"})
    void a_number_is_written_as_the_one_whose_place_it_takes(
            String old, String value, String expected) {
        String aim = "tỷ lệ hộ gia đình văn hóa đạt trên %s%%";
        PlanContent content =
                Papers.read(
                        Papers.wellFormed("commune-plan-2024")
                                .replace(aim.formatted("92,5"), aim.formatted(old)));
        CorrectedWording wording =
                wording(withTarget(content, 0, it -> target(it, it.name(), value)));

        assertThat(wording.open()).isEmpty();
        assertThat(wording.content().sections())
                .flatExtracting(
                        it -> {
                            List<String> words = new ArrayList<>(it.body());
                            words.add(it.heading());
                            return words;
                        })
                .anyMatch(it -> it.contains(aim.formatted(expected)));
    }

    private static int rowOf(PlanContent content, String value) {
        for (int i = 0; i < content.targets().size(); i++) {
            Optional<BigDecimal> found = content.targets().get(i).value();
            if (found.filter(it -> it.compareTo(new BigDecimal(value)) == 0).isPresent()) {
                return i;
            }
        }
        throw new AssertionError("no target of " + value + " in " + content.targets());
    }

    private static List<String> sentences(List<Gap> gaps) {
        return gaps.stream().map(Gap::placedSentence).toList();
    }

    private static CorrectedWording wording(PlanContent content) {
        return CorrectedWording.of(
                content,
                Papers.read("van-ban.docx", Papers.docx(content)),
                ALL,
                PlanPaper.unwritten(content));
    }

    private static PlanContent printed(PlanContent content) {
        byte[] paper =
                new DocxWriter()
                        .write(
                                new PaperForm(Papers.FONTS)
                                        .lay(
                                                PlanPaper.of(
                                                        content,
                                                        wording(content),
                                                        "xã Bảo Cường")));
        return Papers.read("van-ban.docx", paper);
    }

    private static Target target(Target it, String name, String value) {
        return new Target(
                it.group(),
                name,
                it.comparator(),
                Optional.of(new BigDecimal(value)),
                it.unit(),
                it.aggregation(),
                it.evidence());
    }

    private static Task lead(Task it, String lead) {
        return new Task(
                it.no(),
                it.content(),
                Optional.of(lead),
                it.coordinating(),
                it.quarter(),
                it.year(),
                it.due(),
                it.evidence());
    }

    private static Movement movement(Movement it, String name) {
        return new Movement(name, it.standingBody(), it.period(), it.evidence());
    }

    private static PlanContent withTarget(
            PlanContent content, int row, UnaryOperator<Target> change) {
        return Contents.with(
                content,
                content.movements(),
                content.tasks(),
                changed(content.targets(), row, change));
    }

    private static PlanContent withTask(PlanContent content, int row, UnaryOperator<Task> change) {
        return Contents.with(
                content,
                content.movements(),
                changed(content.tasks(), row, change),
                content.targets());
    }

    private static PlanContent withMovement(
            PlanContent content, int row, UnaryOperator<Movement> change) {
        return Contents.with(
                content,
                changed(content.movements(), row, change),
                content.tasks(),
                content.targets());
    }

    private static <T> List<T> changed(List<T> rows, int row, UnaryOperator<T> change) {
        List<T> result = new ArrayList<>(rows);
        result.set(row, change.apply(result.get(row)));
        return result;
    }
}
