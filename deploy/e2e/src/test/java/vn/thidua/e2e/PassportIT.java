package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people have received goes on counting when their communes are merged. Uses Trung Lương and Trung Hội of Định Hóa.
 */
@ExtendWith(Officials.OfThisRun.class)
class PassportIT {

    private final Officials officials;

    PassportIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_merged_communes_streaks_continue() {
        try (Official one = officials.signsIn("lanhdao.trungluong");
                Official other = officials.signsIn("lanhdao.trunghoi");
                Official admin = officials.signsIn("quantri.tinh-thainguyen")) {
            registers(one, "Nguyễn Thị Thúy", "019185001234");
            assertThat(one.region("Nguyễn Thị Thúy")).containsText("•••••••••234");
            one.entersHonour(2021, "11/QĐ-UBND");
            one.entersHonour(2022, "12/QĐ-UBND");
            assertThat(one.list("Số năm liên tục")).containsText("2 năm Lao động tiên tiến");
            one.photographs("passport");
            rates(one);
            readsTheNumber(one);

            registers(other, "NGUYỄN THỊ THUÝ", "");
            other.entersHonour(2020, "10/QĐ-UBND");

            merges(admin);
            goesOnInTheNewCommune();
        }
    }

    private static void registers(Official leader, String name, String number) {
        leader.opens("/subjects");
        leader.button("Ghi người, tập thể mới").click();
        leader.field("Họ và tên").fill(name);
        leader.field("Chức vụ, nơi công tác").fill("Công chức Văn hóa - Xã hội");
        leader.button("Ghi vào danh sách").click();
        Locator alert = leader.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("Hãy chọn nhóm đối tượng");
        assertThat(alert).containsText("Hãy chọn giới tính");
        leader.chooses("Nhóm đối tượng", "DIRECT_WORKER");
        leader.chooses("Giới tính", "FEMALE");
        leader.field("Năm sinh").fill("1985");
        if (!number.isEmpty()) {
            leader.field("Số căn cước công dân").fill("019085001234");
            leader.button("Ghi vào danh sách").click();
            assertThat(alert).containsText("không khớp giới tính");
            leader.photographs("subject-refused");
            leader.field("Số căn cước công dân").fill(number);
        }
        leader.button("Ghi vào danh sách").click();
        assertThat(
                        leader.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions().setName(name).setLevel(1)))
                .isVisible();
    }

    private static void rates(Official leader) {
        leader.button("Ghi, sửa quá trình").click();
        leader.button("Thêm năm").click();
        leader.photographs("subject-history");
        leader.button("Lưu quá trình").click();
        assertThat(leader.region("Quá trình công tác, học tập"))
                .containsText("2023: Hoàn thành tốt nhiệm vụ");
    }

    private static void readsTheNumber(Official leader) {
        leader.button("Xem đầy đủ…").click();
        leader.field("Lý do").fill("Đối chiếu danh sách đề nghị");
        leader.dialogButton("Xem").click();
        assertThat(leader.region("Nguyễn Thị Thúy")).containsText("019185001234");
    }

    private static void merges(Official admin) {
        admin.opens("/reorganisations");
        admin.field("Tên đợt sắp xếp").fill("Sắp xếp xã Trung Lương và xã Trung Hội");
        admin.field("Căn cứ pháp lý").fill("Nghị quyết số 13/NQ-HĐND ngày 01/3/2024");
        for (String name : new String[] {"Trung Lương", "Trung Hội"}) {
            Locator box =
                    admin.page()
                            .getByRole(
                                    AriaRole.COMBOBOX,
                                    new Page.GetByRoleOptions().setName("Các đơn vị nhập"));
            box.fill(name);
            admin.page()
                    .locator(".ant-select-item-option")
                    .filter(new Locator.FilterOptions().setHasText("Xã " + name))
                    .first()
                    .click();
            box.press("Escape");
        }
        admin.field("Tên đơn vị sau sắp xếp").fill("Xã Trung Hòa");
        admin.field("Mã đơn vị sau sắp xếp").fill("C05583");
        admin.button("Xem trước kết quả").click();
        admin.button("Thực hiện sắp xếp…").click();
        admin.button("Thực hiện").click();
        assertThat(admin.page().getByRole(AriaRole.MAIN))
                .containsText("Đã sắp xếp xong đơn vị, hồ sơ và tài khoản.");
    }

    private void goesOnInTheNewCommune() {
        try (Official leader = officials.signsIn("lanhdao.trungluong")) {
            assertThat(leader.page().getByRole(AriaRole.BANNER)).containsText("Xã Trung Hòa");
            leader.opens("/subjects");
            Locator alike = leader.region("Có thể là cùng một đối tượng");
            assertThat(alike).containsText("NGUYỄN THỊ THUÝ");
            leader.photographs("subjects");
            leader.button("Cùng một đối tượng, gộp lại").click();
            assertThat(alike).hasCount(0);
            leader.list("Danh sách đối tượng").getByRole(AriaRole.LINK).first().click();
            assertThat(leader.list("Số năm liên tục")).containsText("3 năm Lao động tiên tiến");
            assertThat(leader.list("Số năm liên tục")).containsText("2020 đến 2022");
            leader.entersHonour(2023, "01/QĐ-UBND");
            assertThat(leader.list("Số năm liên tục")).containsText("4 năm Lao động tiên tiến");
            leader.photographs("passport-merged");
        }
        Page stranger = officials.stranger();
        stranger.navigate(officials.url() + "/vinh-danh/C05583");
        assertThat(stranger.getByText("Xã Trung Hòa")).isVisible();
        assertThat(stranger.getByText("chưa có quyết định khen thưởng")).isVisible();
        assertThat(stranger.getByText("Thúy")).hasCount(0);
        stranger.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots/honours-public.png")));
    }
}
