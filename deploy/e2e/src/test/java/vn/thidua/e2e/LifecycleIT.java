package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of plans, in communes of Vạn Ninh and in Kim Phượng: written, reviewed, numbered, amended, withdrawn; two people at one draft. */
@ExtendWith(Officials.OfThisRun.class)
class LifecycleIT {

    private static final Pattern PLAN_PAGE = Pattern.compile(".*/plans/[^/?#]+$");

    private final Officials officials;

    LifecycleIT(Officials officials) {
        this.officials = officials;
    }

    private static Locator button(Official person, String name) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("(^|\\s)" + name + "$")));
    }

    private static Locator field(Official person, String name) {
        return person.page()
                .getByLabel(name, new Page.GetByLabelOptions().setExact(true))
                .and(person.page().locator("input, textarea"));
    }

    private static Locator dialogButton(Official person, String name) {
        return person.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void saved(Official person) {
        assertThat(person.page().getByLabel("Tình trạng lưu")).containsText("Đã lưu lúc");
    }

    /** Begins a plan that is written here; answers its path. */
    private String writes(Official person) {
        person.opensHome();
        button(person, "Soạn văn bản mới").click();
        dialogButton(person, "Bắt đầu soạn").click();
        person.page().waitForURL(PLAN_PAGE);
        return person.page().url().substring(officials.url().length());
    }

    private static void fillsIn(Official person, String title) {
        field(person, "Trích yếu").fill(title);
        field(person, "Chủ đề").fill("Đoàn kết, sáng tạo");
        field(person, "Căn cứ và phần mở đầu")
                .fill(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n"
                                + "Ủy ban nhân dân xã xây dựng kế hoạch như sau:");
        button(person, "Thêm mục").click();
        field(person, "Số thứ tự, mục 1").fill("I");
        field(person, "Tiêu đề, mục 1").fill("MỤC ĐÍCH, YÊU CẦU");
        field(person, "Nội dung, mục 1").fill("Động viên cán bộ và nhân dân thi đua.");
        button(person, "Thêm nhiệm vụ").click();
        field(person, "Nội dung, nhiệm vụ 1").fill("Tổ chức phát động phong trào thi đua");
        field(person, "Chủ trì, nhiệm vụ 1").fill("Văn phòng");
    }

    @Test
    void a_plan_is_written_returned_with_remarks_mended_and_issued_under_the_next_number() {
        try (Official specialist = officials.signsIn("chuyenvien.vanbinh");
                Official leader = officials.signsIn("lanhdao.vanbinh")) {
            leader.opens("/register");
            button(leader, "Giữ số cho văn bản giấy").click();
            field(leader, "Từ số").fill("1");
            field(leader, "Đến số (bỏ trống nếu chỉ một số)").fill("6");
            field(leader, "Văn bản nào").fill("Các kế hoạch quý I (bản giấy)");
            dialogButton(leader, "Giữ số").click();
            assertThat(leader.page().getByText("Số tiếp theo: 07/KH-UBND")).isVisible();

            String plan = writes(specialist);
            fillsIn(specialist, "Công tác thi đua, khen thưởng năm 2024");
            saved(specialist);
            specialist
                    .page()
                    .getByLabel("Chọn tài liệu kèm theo")
                    .setInputFiles(
                            new FilePayload(
                                    "danh-sach.txt",
                                    "text/plain",
                                    "Danh sách đăng ký thi đua của các thôn."
                                            .getBytes(StandardCharsets.UTF_8)));
            assertThat(
                            specialist
                                    .page()
                                    .getByRole(
                                            AriaRole.LINK,
                                            new Page.GetByRoleOptions().setName("danh-sach.txt")))
                    .isVisible();
            specialist.photographs("lifecycle-editor");
            specialist.submits();

            leader.opens(plan);
            button(leader, "Trả lại").click();
            field(leader, "Nội dung cần sửa").fill("Sửa trích yếu.");
            button(leader, "Góp ý từng mục").click();
            field(leader, "Mục được góp ý 1").click();
            leader.page().keyboard().type("Trích yếu");
            leader.page().keyboard().press("Enter");
            field(leader, "Ý kiến 1").fill("Ghi rõ địa bàn xã Vạn Bình.");
            leader.photographs("lifecycle-return");
            dialogButton(leader, "Trả lại").click();
            assertThat(leader.page().getByText("Bản nháp").first()).isVisible();

            specialist.opens(plan);
            assertThat(specialist.page().getByText("Ghi rõ địa bàn xã Vạn Bình.")).isVisible();
            specialist.photographs("lifecycle-remark");
            field(specialist, "Trích yếu")
                    .fill("Công tác thi đua, khen thưởng xã Vạn Bình năm 2024");
            saved(specialist);
            assertThat(specialist.page().getByText("Đã sửa", exactly())).isVisible();
            specialist.submits();

            leader.opens(plan);
            leader.issues();
            assertThat(leader.page().getByText("07/KH-UBND").first()).isVisible();
            leader.opens("/register");
            assertThat(
                            leader.page()
                                    .getByRole(
                                            AriaRole.LINK,
                                            new Page.GetByRoleOptions()
                                                    .setName(
                                                            "Công tác thi đua, khen thưởng xã Vạn Bình năm 2024")))
                    .isVisible();
            leader.photographs("lifecycle-register");
        }
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    @Test
    void a_draft_outlives_the_service_that_keeps_it_and_the_page_goes_on_by_itself() {
        try (Official specialist = officials.signsIn("chuyenvien.kimphuong")) {
            String plan = writes(specialist);
            field(specialist, "Trích yếu").fill("Công tác thi đua, khen thưởng năm 2024");
            saved(specialist);
            officials.kill("plans-service");
            field(specialist, "Chủ đề").fill("Đoàn kết, sáng tạo");
            assertThat(specialist.page().getByLabel("Tình trạng lưu"))
                    .not()
                    .containsText("Đã lưu lúc");
            specialist.photographs("lifecycle-service-gone");

            // nothing is pressed: what was typed is kept by itself when the service is there again
            saved(specialist);
            specialist.opens(plan);
            assertThat(field(specialist, "Trích yếu"))
                    .hasValue("Công tác thi đua, khen thưởng năm 2024");
            assertThat(field(specialist, "Chủ đề")).hasValue("Đoàn kết, sáng tạo");
        }
    }

    @Test
    void two_people_at_one_draft_are_told_and_lose_nothing() {
        try (Official specialist = officials.signsIn("chuyenvien.vantho");
                Official leader = officials.signsIn("lanhdao.vantho")) {
            String plan = writes(specialist);
            fillsIn(specialist, "Công tác thi đua, khen thưởng năm 2024");
            saved(specialist);
            leader.opens(plan);
            assertThat(field(leader, "Chủ đề")).hasValue("Đoàn kết, sáng tạo");
            leader.page().context().setOffline(true);

            field(leader, "Chủ đề").fill("Chủ đề của lãnh đạo");
            field(leader, "Địa danh").fill("Vạn Thọ, Vạn Ninh");
            field(specialist, "Chủ đề").fill("Chủ đề của chuyên viên");
            field(specialist, "Phối hợp, nhiệm vụ 1").fill("Các thôn");
            saved(specialist);
            leader.page().context().setOffline(false);

            Locator notice = leader.page().getByRole(AriaRole.ALERT).filter(told());
            assertThat(notice).containsText("Chủ đề của lãnh đạo");
            assertThat(notice).containsText("Chủ đề của chuyên viên");
            leader.photographs("lifecycle-conflict");
            notice.getByRole(
                            AriaRole.RADIO,
                            new Locator.GetByRoleOptions()
                                    .setName(Pattern.compile("Chủ đề của chuyên viên")))
                    .check();
            notice.getByRole(AriaRole.BUTTON).click();

            assertThat(field(leader, "Chủ đề")).hasValue("Chủ đề của chuyên viên");
            assertThat(field(leader, "Địa danh")).hasValue("Vạn Thọ, Vạn Ninh");
            assertThat(field(leader, "Phối hợp, nhiệm vụ 1")).hasValue("Các thôn");
            saved(leader);
            specialist.opens(plan);
            assertThat(field(specialist, "Địa danh")).hasValue("Vạn Thọ, Vạn Ninh");
            assertThat(field(specialist, "Phối hợp, nhiệm vụ 1")).hasValue("Các thôn");
        }
    }

    private static Locator.FilterOptions told() {
        return new Locator.FilterOptions().setHasText("vừa sửa kế hoạch này");
    }

    @Test
    void a_plan_is_amended_its_district_compares_the_versions_and_then_it_is_withdrawn() {
        try (Official leader = officials.signsIn("lanhdao.vanphu");
                Official district = officials.signsIn("chuyenvien.huyen-vanninh")) {
            String plan = writes(leader);
            fillsIn(leader, "Công tác thi đua, khen thưởng năm 2024");
            saved(leader);
            leader.issues();

            leader.opens(plan);
            button(leader, "Sửa đổi, bổ sung").click();
            assertThat(leader.page().getByText("Dự thảo sửa đổi, bổ sung")).isVisible();
            field(leader, "Chủ đề").fill("Đoàn kết, đổi mới");
            saved(leader);
            leader.photographs("lifecycle-amendment");
            leader.issues();

            district.opens(plan);
            assertThat(district.page().getByText("văn bản số 02/KH-UBND")).isVisible();
            district.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Các phiên bản"))
                    .click();
            Locator difference = district.page().getByLabel("Nội dung khác nhau");
            assertThat(difference.locator("del")).hasText("sáng tạo");
            assertThat(difference.locator("ins")).hasText("đổi mới");
            district.photographs("lifecycle-versions");

            leader.opens(plan);
            button(leader, "Thu hồi").click();
            field(leader, "Lý do").fill("Ban hành nhầm thẩm quyền");
            dialogButton(leader, "Thu hồi").click();
            assertThat(leader.page().getByText("Văn bản đã bị thu hồi")).isVisible();
            leader.photographs("lifecycle-withdrawn");
            district.opens(plan);
            assertThat(district.page().getByText("Ban hành nhầm thẩm quyền")).isVisible();
        }
    }
}
