package vn.thidua.plans.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Reference;
import vn.thidua.plans.plan.PlanContent.Section;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.plan.PlanContent.Task;

class FollowTest {

    private static PlanContent content(
            List<String> paragraphs, List<Task> tasks, List<Target> targets, String citation) {
        PlanContent blank = PlanContent.blank(DocumentType.KE_HOACH);
        return new PlanContent(
                blank.type(),
                blank.number(),
                blank.place(),
                blank.date(),
                "Công tác thi đua năm 2024",
                blank.kind(),
                blank.year(),
                blank.theme(),
                blank.issuer(),
                blank.body(),
                List.of(),
                List.of("Thực hiện Kế hoạch số " + citation + ";"),
                List.of(new Section(Optional.of("I"), "NỘI DUNG", 1, paragraphs, Optional.empty())),
                List.of(),
                tasks,
                targets,
                List.of(
                        new Reference(
                                Optional.of(DocumentType.KE_HOACH),
                                Optional.of(citation),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                CitationRole.IMPLEMENTS,
                                Optional.empty())),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of());
    }

    private static Task task(int no, String content, String lead) {
        return new Task(
                Optional.of(no),
                content,
                Optional.of(lead),
                Optional.empty(),
                Optional.of(2),
                Optional.of(2024),
                Optional.empty(),
                Optional.empty());
    }

    private static Target share(String name, String value) {
        return new Target(
                Optional.empty(),
                name,
                Optional.empty(),
                Optional.of(new BigDecimal(value)),
                Optional.of("%"),
                Optional.empty());
    }

    private final PlanContent before =
            content(
                    List.of("1. Tuyên truyền sâu rộng.", "2. Đăng ký thi đua trong Quý I."),
                    List.of(task(1, "Sơ kết sáu tháng", "UBND xã"), task(2, "Tập huấn", "UBND xã")),
                    List.of(share("Hộ văn hóa", "90")),
                    "03/KH-UBND");
    private final PlanContent after =
            content(
                    List.of(
                            "1. Tuyên truyền sâu rộng.",
                            "2. Đăng ký thi đua trong Quý II.",
                            "3. Tổ chức hội thi."),
                    List.of(
                            task(1, "Sơ kết sáu tháng", "UBND xã"),
                            task(2, "Kiểm tra chéo", "UBND xã")),
                    List.of(share("Hộ văn hóa", "95")),
                    "15/KH-UBND");

    @Test
    void a_difference_is_a_row_that_came_went_or_says_something_else() {
        assertThat(Difference.between(before, after))
                .containsExactly(
                        new Difference(
                                "sections",
                                Optional.of("2. Đăng ký thi đua trong Quý I."),
                                Optional.of("2. Đăng ký thi đua trong Quý II.")),
                        new Difference(
                                "sections", Optional.empty(), Optional.of("3. Tổ chức hội thi.")),
                        new Difference(
                                "tasks",
                                Optional.of("Tập huấn; chủ trì: UBND xã; Quý II/2024"),
                                Optional.of("Kiểm tra chéo; chủ trì: UBND xã; Quý II/2024")),
                        new Difference(
                                "targets",
                                Optional.of("Hộ văn hóa; 90 %"),
                                Optional.of("Hộ văn hóa; 95 %")));
        assertThat(Difference.between(before, before)).isEmpty();
    }

    @Test
    void what_changed_above_is_carried_over_and_what_the_unit_wrote_itself_stays() {
        PlanContent own =
                content(
                        List.of(
                                "1. Tuyên truyền sâu rộng.",
                                "Riêng của xã: treo băng rôn.",
                                "2. Đăng ký thi đua trong Quý I."),
                        List.of(
                                task(1, "Sơ kết sáu tháng", "Công chức Văn phòng"),
                                task(2, "Việc riêng của xã", "UBND xã"),
                                task(3, "Tập huấn", "UBND xã")),
                        List.of(share("Hộ văn hóa", "90")),
                        "03/KH-UBND");

        PlanContent followed = Follow.follow(own, before, after);

        assertThat(followed.sections().getFirst().body())
                .containsExactly(
                        "1. Tuyên truyền sâu rộng.",
                        "Riêng của xã: treo băng rôn.",
                        "2. Đăng ký thi đua trong Quý II.",
                        "3. Tổ chức hội thi.");
        assertThat(followed.tasks())
                .extracting(Task::content)
                .containsExactly("Sơ kết sáu tháng", "Việc riêng của xã", "Kiểm tra chéo");
        assertThat(followed.tasks().getFirst().lead()).contains("Công chức Văn phòng");
        assertThat(followed.targets().getFirst().value()).contains(new BigDecimal("95"));
        assertThat(followed.citedParent().flatMap(Reference::number)).contains("15/KH-UBND");
        assertThat(followed.opening()).containsExactly("Thực hiện Kế hoạch số 15/KH-UBND;");
    }

    @Test
    void a_change_that_was_followed_changes_nothing_more() {
        PlanContent once = Follow.follow(before, before, after);

        assertThat(Follow.follow(once, before, after)).isEqualTo(once);
    }
}
