package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The members of a block sign its covenant. Units: Hương Sơn with its communes Sơn Ninh and Sơn Châu. */
@ExtendWith(Officials.OfThisRun.class)
class CovenantIT {

    private final Officials officials;

    CovenantIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void the_members_of_a_block_sign_a_covenant_one_after_another() {
        try (Official district = officials.signsIn("lanhdao.huyen-huongson");
                Official first = officials.signsIn("lanhdao.sonninh");
                Official second = officials.signsIn("lanhdao.sonchau")) {
            String block = formsTheBlock(district);
            assertThat(covenant(district).getByText("chưa có bản giao ước")).isVisible();
            district.photographs("covenant-none");

            writes(first, block);
            signs(first, "Chủ tịch UBND xã Sơn Ninh");
            assertThat(covenant(first).getByText("chưa ký: Xã Sơn Châu")).isVisible();
            assertThat(first.button("Sửa nội dung")).hasCount(0);
            first.photographs("covenant-signing");

            second.opens(block);
            signs(second, "Chủ tịch UBND xã Sơn Châu");
            assertThat(covenant(second).getByText("Đã ký đủ")).isVisible();
            second.photographs("covenant-signed");

            district.opens(block);
            var paper =
                    district.page()
                            .waitForDownload(
                                    () ->
                                            district.link("Tải bản giao ước (.docx)")
                                                    .or(district.button("Tải bản giao ước (.docx)"))
                                                    .click());
            org.assertj.core.api.Assertions.assertThat(paper.suggestedFilename())
                    .isEqualTo("giao-uoc-thi-dua.docx");

            district.button("Thu hồi để soạn lại…").click();
            district.field("Lý do").fill("Điều chỉnh chỉ tiêu theo kế hoạch của huyện");
            district.dialogButton("Thu hồi").click();
            assertThat(covenant(district).getByText("Bản số 1")).isVisible();
            assertThat(covenant(district).getByText("Dự thảo")).isVisible();
            district.photographs("covenant-withdrawn");
        }
    }

    private static Locator covenant(Official official) {
        return official.region("Giao ước thi đua");
    }

    private static String formsTheBlock(Official district) {
        district.opens("/blocks");
        Page page = district.page();
        district.button("Thành lập cụm, khối").click();
        page.getByLabel("Tên cụm, khối").fill("Cụm thi đua các xã vùng hạ");
        page.getByLabel("Số quyết định").fill("126/QĐ-UBND");
        Locator decided =
                page.getByLabel("Ngày quyết định", new Page.GetByLabelOptions().setExact(true));
        decided.fill("22/01/2024");
        decided.press("Enter");
        for (String name : new String[] {"Xã Sơn Ninh", "Xã Sơn Châu"}) {
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .check();
        }
        page.getByLabel("Đơn vị trưởng").selectOption("C18175");
        page.getByLabel("Đơn vị phó").selectOption("C18178");
        district.button("Lưu cụm, khối").click();
        page.waitForURL(Pattern.compile(".*/blocks/[0-9a-f-]{36}$"));
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void writes(Official leader, String block) {
        leader.opens(block);
        leader.button("Soạn giao ước").click();
        assertThat(leader.field("Căn cứ (mỗi dòng một căn cứ)"))
                .hasValue(Pattern.compile("126/QĐ-UBND ngày 22/01/2024"));
        leader.button("Thêm chỉ tiêu").click();
        leader.field("Chỉ tiêu 1").fill("Hộ đạt danh hiệu gia đình văn hóa");
        leader.field("Mức giao ước 1").fill("từ 92,5% trở lên");
        leader.button("Thêm chỉ tiêu").click();
        leader.field("Chỉ tiêu 2").fill("Tuyến đường tự quản làm mới");
        leader.field("Mức giao ước 2").fill("04 tuyến");
        leader.photographs("covenant-editor");
        leader.button("Lưu giao ước").click();
        assertThat(covenant(leader).getByText("từ 92,5% trở lên")).isVisible();
    }

    private static void signs(Official leader, String post) {
        leader.button("Ký giao ước…").click();
        leader.field("Chức vụ").fill(post);
        leader.dialogButton("Ký giao ước").click();
        assertThat(covenant(leader).getByText(post)).isVisible();
    }
}
