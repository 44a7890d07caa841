package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an official does to propose somebody for an award. */
record Proposing(Official by) {

    static final String SHARED = "Giấy tờ chung của đợt";
    static final String OWN = "Giấy tờ riêng của hồ sơ";

    /** A picture of one point: a file that is what its name says. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** On the page of awards, for no movement; the proposal is open then. */
    void begins(String title) {
        by.opens("/awards");
        by.button("Lập đề nghị…").click();
        by.field("Trích yếu").fill(title);
        by.dialogButton("Lập đề nghị").click();
        opened();
    }

    void opened() {
        by.page().waitForURL(Pattern.compile(".*/proposals/[0-9a-f-]{36}$"));
    }

    /** Adds a woman who works (người trực tiếp lao động), who is not in the register. */
    void woman(int at, String name, String award) {
        by.button("Thêm dòng").click();
        by.field("Họ tên, tên gọi dòng " + at).fill(name);
        by.chooses("Giới tính dòng " + at, "FEMALE");
        by.chooses("Nhóm đối tượng dòng " + at, "DIRECT_WORKER");
        by.chooses("Danh hiệu, hình thức dòng " + at, award);
    }

    void collective(int at, String name, String award) {
        by.button("Thêm dòng").click();
        by.chooses("Loại đối tượng dòng " + at, "COLLECTIVE");
        by.field("Họ tên, tên gọi dòng " + at).fill(name);
        by.chooses("Danh hiệu, hình thức dòng " + at, award);
    }

    void merit(int at, String post, String merit, String report) {
        by.field("Chức vụ, đơn vị dòng " + at).fill(post);
        by.field("Tóm tắt thành tích dòng " + at).fill(merit);
        by.field("Nội dung báo cáo dòng " + at).fill(report);
    }

    /** The papers that nearly every award asks for. */
    void attachesLetterAndMinutes() {
        attaches(SHARED, "Tờ trình", "to-trinh.png");
        attaches(SHARED, "Biên bản", "bien-ban.png");
    }

    /**
     * @param list {@link #SHARED} or {@link #OWN}
     */
    void attaches(String list, String paper, String name) {
        Page page = by.page();
        Locator part = by.region(list);
        part.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Loại giấy tờ"))
                .click();
        page.locator(
                        ".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(paper))
                .first()
                .click();
        page.getByLabel(
                        "Tệp " + list.toLowerCase(Locale.ROOT),
                        new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "image/png", PNG));
        assertThat(part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .isVisible();
    }
}
