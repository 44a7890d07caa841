package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A province's administrator takes in a new unit and merges two communes, and the people of these go on where they were.
 * Uses Linh Thông and Quy Kỳ of Định Hóa, and a unit of its own.
 */
@ExtendWith(Officials.OfThisRun.class)
class UnitsIT {

    private final Officials officials;

    UnitsIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_new_unit_is_taken_in_and_its_first_person_signs_in_without_a_restart() {
        String run = Long.toString(System.currentTimeMillis(), 36);
        String username = "quantri.moi" + run;
        try (Official admin = officials.signsIn("quantri.tinh-thainguyen")) {
            admin.opens("/units");
            admin.page().getByLabel("Tên đơn vị mới").fill("Xã Tân Lập " + run);
            admin.page().getByLabel("Mã đơn vị mới").fill("N" + run);
            admin.page().getByLabel("Họ và tên người quản trị").fill("Hoàng Thị Mai");
            admin.page().getByLabel("Tên đăng nhập của người quản trị").fill(username);
            button(admin, "Tiếp nhận").click();
            Locator done = admin.page().getByRole(AriaRole.STATUS);
            assertThat(done).containsText("Đã tiếp nhận Xã Tân Lập " + run);
            String password = done.locator(".units-password").textContent();
            admin.photographs("units-onboarded");

            try (Official first = officials.signsInFirst(username, password, "Mat-khau-moi-1")) {
                assertThat(first.page().getByRole(AriaRole.BANNER))
                        .containsText("Xã Tân Lập " + run);
                first.opens("/accounts");
                assertThat(first.page().getByRole(AriaRole.MAIN)).containsText("Hoàng Thị Mai");
                first.page().getByLabel("Họ và tên", exact()).fill("Lý Văn Bình");
                first.page().getByLabel("Tên đăng nhập", exact()).fill("binh" + run);
                button(first, "Mời").click();
                assertThat(first.page().getByRole(AriaRole.STATUS)).containsText("mật khẩu tạm");
                assertThat(first.page().getByRole(AriaRole.MAIN)).containsText("Lý Văn Bình");
                first.photographs("accounts");
            }
        }
    }

    @Test
    void two_communes_are_merged_and_their_people_go_on_with_what_they_began() {
        try (Official admin = officials.signsIn("quantri.tinh-thainguyen");
                Official before = officials.signsIn("chuyenvien.linhthong")) {
            String draft =
                    before.drops(
                            "ke-hoach.txt",
                            "text/plain",
                            """
                            ỦY BAN NHÂN DÂN
                            XÃ LINH THÔNG
                            Số: 09/KH-UBND
                            Linh Thông, ngày 02 tháng 4 năm 2024

                            KẾ HOẠCH
                            Công tác thi đua, khen thưởng năm 2024

                            I. MỤC ĐÍCH, YÊU CẦU
                            1. Nâng cao chất lượng phong trào thi đua trên địa bàn xã.
                            """
                                    .getBytes(StandardCharsets.UTF_8));

            admin.opens("/reorganisations");
            admin.page().getByLabel("Tên đợt sắp xếp").fill("Sắp xếp xã Linh Thông và xã Quy Kỳ");
            admin.page()
                    .getByLabel("Căn cứ pháp lý")
                    .fill("Nghị quyết số 12/NQ-HĐND ngày 01/3/2024");
            picks(admin, "Các đơn vị nhập", "Linh Thông");
            picks(admin, "Các đơn vị nhập", "Quy Kỳ");
            admin.page().getByLabel("Tên đơn vị sau sắp xếp").fill("Xã Thông Kỳ");
            admin.page().getByLabel("Mã đơn vị sau sắp xếp").fill("C05546");
            admin.photographs("reorganisation-new");
            button(admin, "Xem trước kết quả").click();
            Locator main = admin.page().getByRole(AriaRole.MAIN);
            assertThat(main).containsText("Dự thảo chuyển sang đơn vị kế thừa");
            assertThat(main).containsText("Xã Thông Kỳ tiếp nhận");
            admin.photographs("reorganisation-forecast");
            button(admin, "Thực hiện sắp xếp…").click();
            button(admin, "Thực hiện").click();
            assertThat(main).containsText("Đã sắp xếp xong đơn vị, hồ sơ và tài khoản.");

            admin.opens("/units?unit=C05539");
            assertThat(main).containsText("Đơn vị đã kết thúc hoạt động từ ngày 15/04/2024.");
            assertThat(main).containsText("Nghị quyết số 12/NQ-HĐND ngày 01/3/2024");
            admin.photographs("units-history");
            admin.opens("/units?unit=C05539&day=2024-04-14");
            assertThat(main).not().containsText("kết thúc hoạt động từ");

            try (Official after = officials.signsIn("chuyenvien.linhthong")) {
                assertThat(after.page().getByRole(AriaRole.BANNER)).containsText("Xã Thông Kỳ");
                after.opens(draft);
                assertThat(after.page().getByText("Trình lãnh đạo").first()).isVisible();
            }
        }
    }

    private static void picks(Official person, String field, String name) {
        Locator box =
                person.page()
                        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field));
        box.fill(name);
        person.page()
                .locator(".ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText("Xã " + name))
                .first()
                .click();
        box.press("Escape");
    }

    private static Locator button(Official person, String name) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
