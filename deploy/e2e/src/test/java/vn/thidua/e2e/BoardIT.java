package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A silent commune is found on the board of its superior, and helped. Units: Vạn Ninh, Vạn Long. */
@ExtendWith(Officials.OfThisRun.class)
class BoardIT {

    private final Officials officials;

    BoardIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_silent_commune_is_found_on_the_board_helped_and_seen_when_it_has_answered() {
        try (Official district = officials.signsIn("lanhdao.huyen-vanninh");
                Official commune = officials.signsIn("lanhdao.vanlong")) {
            district.issues(Letter.of("Huyện Vạn Ninh", "38/KH-UBND", 12));
            district.opensHome();
            district.link("Bảng điều hành").click();
            chooses(district, "38/KH-UBND");
            Locator area = district.region("Trực thuộc huyện Vạn Ninh");
            assertThat(area.getByRole(AriaRole.BUTTON)).hasCount(13);
            assertThat(district.list("Số liệu chính")).containsText("0/13");
            district.photographs("board-silent");
            box(area, "Xã Vạn Long: Chưa có, quá hạn").click();
            Locator dialog = district.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog)
                    .containsText(
                            "Kính gửi Xã Vạn Long: Huyện Vạn Ninh chưa nhận được kế hoạch của đơn vị thực hiện Kế hoạch số 38/KH-UBND ngày 12/01/2024");
            district.photographs("board-reminder");
            district.dialogButton("Đóng").click();

            answers(commune);

            // nobody has loaded the page again
            box(area, "Xã Vạn Long: Đã có kế hoạch").click();
            district.photographs("board-answered");
            assertThat(district.list("Số liệu chính")).containsText("1/13");
            dialog.getByRole(AriaRole.LINK).click();
            district.page().waitForURL(Pattern.compile(".*/plans/[^/?#]+$"));
            assertThat(district.page().getByText("Vạn Long").first()).isVisible();
        }
    }

    @Test
    void a_board_of_a_year_without_a_plan_says_what_to_do() {
        try (Official district = officials.signsIn("chuyenvien.huyen-vanninh")) {
            district.opens("/board");
            Page page = district.page();
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Năm")).click();
            option(district, "Năm 2022");
            assertThat(page.getByText("Năm 2022 đơn vị chưa ban hành kế hoạch nào")).isVisible();
        }
    }

    private static void answers(Official commune) {
        commune.issues(
                Letter.of("Xã Vạn Long", "45/KH-UBND", 20)
                        .opening(
                                "Thực hiện Kế hoạch số 38/KH-UBND ngày 12/01/2024 của Ủy ban nhân dân huyện Vạn Ninh về công tác thi đua, khen thưởng năm 2024;"));
    }

    private static void chooses(Official district, String number) {
        district.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Kế hoạch"))
                .click();
        option(district, number);
    }

    private static void option(Official district, String words) {
        district.page()
                .locator(
                        ".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static Locator box(Locator area, String name) {
        return area.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
