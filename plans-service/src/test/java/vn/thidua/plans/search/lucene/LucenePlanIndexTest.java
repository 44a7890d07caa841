package vn.thidua.plans.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.ReadRule.Share;
import vn.thidua.plans.search.Indexed;
import vn.thidua.plans.search.PlanIndex.Hit;
import vn.thidua.plans.search.PlanIndex.Strictness;
import vn.thidua.plans.search.Question;
import vn.thidua.plans.search.ReadScope;
import vn.thidua.plans.search.Wanted;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Validity;

class LucenePlanIndexTest {

    private static final ReadScope OWN = new ReadScope(Set.of(new UnitId("C1")), List.of());

    @TempDir Path folder;

    private LucenePlanIndex open() {
        return new LucenePlanIndex(folder.toString());
    }

    private static Indexed plan(
            String unit, boolean issued, LocalDate day, String title, String body) {
        return new Indexed(
                new PlanId(UUID.randomUUID().toString()),
                unit,
                1,
                issued,
                issued ? "ISSUED" : "DRAFT",
                "KE_HOACH",
                Optional.empty(),
                Optional.of(day.getYear()),
                Optional.of(day),
                Optional.of("11/KH-UBND"),
                title,
                "Kế hoạch",
                body);
    }

    private static Indexed plan(String title, String body) {
        return plan("C1", true, LocalDate.of(2024, 1, 10), title, body);
    }

    private static List<String> titles(LucenePlanIndex index, ReadScope scope, String line) {
        Question question =
                new Question(Wanted.of(line), Question.Narrowing.NONE, Question.Order.FIT, 0, 20);
        return index.search(question, scope, Strictness.AS_WRITTEN).found().stream()
                .map(Hit::title)
                .toList();
    }

    private static void put(LucenePlanIndex index, Indexed... plans) {
        index.put(List.of(plans));
        index.show();
    }

    @Test
    void words_of_the_title_and_words_side_by_side_come_first() {
        LucenePlanIndex index = open();
        put(
                index,
                plan("xa", "giấy tờ của đợt khen thưởng và nhiều chữ khác nữa"),
                plan("gần", "tặng giấy khen cho tập thể và nhiều chữ khác nữa"),
                plan("Giấy khen", "nội dung khác hẳn"));

        assertThat(titles(index, OWN, "giay khen")).containsExactly("Giấy khen", "gần", "xa");
        index.destroy();
    }

    @Test
    void a_text_without_marks_is_found_by_words_with_marks() {
        LucenePlanIndex index = open();
        put(index, plan("không dấu", "tang giay khen cho tap the"), plan("khác", "giày dép"));

        assertThat(titles(index, OWN, "giấy")).containsExactly("không dấu");
        assertThat(titles(index, OWN, "giày")).containsExactly("khác", "không dấu");
        assertThat(titles(index, OWN, "dẹp")).isEmpty();
        index.destroy();
    }

    @Test
    void units_that_belonged_for_a_time_are_found_for_that_time_only() {
        LucenePlanIndex index = open();
        put(
                index,
                plan("C2", true, LocalDate.of(2023, 5, 1), "trước", "x"),
                plan("C2", true, LocalDate.of(2024, 5, 1), "sau", "x"),
                plan("C2", false, LocalDate.of(2023, 5, 2), "dự thảo", "x"),
                plan("C3", true, LocalDate.of(2023, 5, 1), "láng giềng", "x"));
        ReadScope scope =
                new ReadScope(
                        Set.of(new UnitId("D1")),
                        List.of(
                                new Share(
                                        new UnitId("C2"),
                                        new Validity(
                                                LocalDate.of(2020, 1, 1),
                                                Optional.of(LocalDate.of(2024, 1, 1))))));

        assertThat(titles(index, scope, "x")).containsExactly("trước");
        index.destroy();
    }

    @Test
    void what_was_kept_is_there_after_a_restart() {
        LucenePlanIndex index = open();
        put(index, plan("cũ", "giữ lại"));
        index.keep();
        index.destroy();

        LucenePlanIndex again = open();
        assertThat(titles(again, OWN, "giữ lại")).containsExactly("cũ");
        again.destroy();
    }

    @Test
    void a_damaged_index_is_thrown_away_and_begun_anew() throws IOException {
        LucenePlanIndex index = open();
        put(index, plan("cũ", "giữ lại"));
        index.keep();
        index.destroy();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> String.valueOf(file).contains("_")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        LucenePlanIndex again = open();
        assertThat(again.revisions()).isEmpty();
        assertThat(again.trouble()).isEmpty();
        put(again, plan("mới", "làm lại"));
        assertThat(titles(again, OWN, "làm lại")).containsExactly("mới");
        again.destroy();
    }

    @Test
    void two_instances_on_one_machine_keep_apart() {
        LucenePlanIndex first = open();
        LucenePlanIndex second = open();
        put(first, plan("một", "x"));

        assertThat(titles(second, OWN, "x")).isEmpty();
        first.destroy();
        second.destroy();
    }
}
