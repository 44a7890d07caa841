package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans and what stands above them, in Khánh Hòa: several parents, answers drafted in one click, parents that change. */
@ExtendWith(Officials.OfThisRun.class)
class LinksIT {

    private static final Pattern PLAN_PAGE = Pattern.compile(".*/plans/[^/?#]+$");
    private static final Pattern QUESTIONS_PAGE = Pattern.compile(".*/plans/[^/?#]+/questions$");

    private final Officials officials;

    LinksIT(Officials officials) {
        this.officials = officials;
    }

    private static void chooses(Official person, String words) {
        Locator box =
                person.page()
                        .getByRole(AriaRole.DIALOG)
                        .getByRole(
                                AriaRole.COMBOBOX,
                                new Locator.GetByRoleOptions().setName("Văn bản của cấp trên"));
        box.fill(words);
        person.page()
                .locator(".ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    @Test
    void a_plan_has_two_parents_and_its_links_are_chosen_changed_and_taken_away() {
        try (Official province = officials.signsIn("lanhdao.tinh-khanhhoa");
                Official district = officials.signsIn("lanhdao.huyen-vanninh");
                Official commune = officials.signsIn("lanhdao.vanluong")) {
            province.issues(Letter.of("Tỉnh Khánh Hòa", "21/KH-UBND", 4));
            district.issues(Letter.of("Huyện Vạn Ninh", "31/KH-UBND", 8));
            district.issues(Letter.of("Huyện Vạn Ninh", "32/KH-UBND", 9));

            Letter own =
                    Letter.of("Xã Vạn Lương", "41/KH-UBND", 15)
                            .opening(
                                    "Thực hiện Kế hoạch số 21/KH-UBND ngày 04/01/2024 của Ủy ban nhân dân tỉnh Khánh Hòa; Thực hiện Kế hoạch số 31/KH-UBND ngày 07/01/2024 của Ủy ban nhân dân huyện Vạn Ninh về công tác thi đua, khen thưởng năm 2024;");
            String plan = commune.drops(own.fileName(), "text/plain", own.text());
            Locator links = commune.list("Các liên kết");
            assertThat(links.getByRole(AriaRole.LISTITEM)).hasCount(2);
            assertThat(links).containsText("Đã nối");
            assertThat(links).containsText("Cần chọn");
            Locator question = commune.region("Văn bản cấp trên");
            assertThat(question).containsText("Khác ngày: trích dẫn ghi 07/01/2024");
            commune.photographs("links-ambiguous");
            question.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("31/KH-UBND"))
                    .check();
            question.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Chọn văn bản này"))
                    .click();
            assertThat(links).not().containsText("Cần chọn");
            assertThat(links).containsText("31/KH-UBND ngày 08/01/2024 của huyện Vạn Ninh");
            commune.issues();

            commune.opens(plan);
            Locator ofDistrict =
                    links.getByRole(AriaRole.LISTITEM)
                            .filter(new Locator.FilterOptions().setHasText("31/KH-UBND"));
            ofDistrict
                    .getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đổi văn bản"))
                    .click();
            chooses(commune, "32/KH-UBND");
            assertThat(commune.dialogButton("Lưu liên kết")).isDisabled();
            commune.field("Lý do").fill("Huyện đã thay bằng Kế hoạch số 32");
            commune.photographs("links-relink");
            commune.dialogButton("Lưu liên kết").click();
            assertThat(links).containsText("32/KH-UBND ngày 09/01/2024 của huyện Vạn Ninh");

            links.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("21/KH-UBND"))
                    .getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gỡ liên kết"))
                    .click();
            commune.field("Lý do").fill("Dẫn nhầm văn bản của tỉnh");
            commune.dialogButton("Gỡ liên kết").click();
            assertThat(links).containsText("Đã gỡ");
            commune.page().getByText("Đã thay đổi").click();
            assertThat(commune.page().getByText("Lý do: Dẫn nhầm văn bản của tỉnh")).isVisible();
            commune.photographs("links-history");
        }
    }

    @Test
    void a_commune_answers_its_district_in_one_click_and_is_asked_one_question_after_the_other() {
        try (Official district = officials.signsIn("lanhdao.huyen-vanninh");
                Official commune = officials.signsIn("lanhdao.vanthang")) {
            district.issues(
                    Letter.of("Huyện Vạn Ninh", "33/KH-UBND", 10)
                            .points(
                                    """
                                    1. Phát động phong trào thi đua “Vạn Ninh xanh, sạch, đẹp”.
                                    2. Viện Kiểm sát nhân dân huyện chủ trì phong trào thi đua “Công tố giỏi”.
                                    3. UBND các xã, thị trấn gửi kế hoạch về Phòng Nội vụ trước ngày 31/01/2024.\
                                    """));
            commune.opensHome();
            commune.list("Việc cần làm hôm nay")
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("33/KH-UBND"))
                    .getByRole(AriaRole.LINK)
                    .click();
            commune.page().waitForURL(PLAN_PAGE);
            commune.photographs("answer-parent");
            commune.button("Soạn kế hoạch trả lời văn bản này").click();
            commune.page().waitForURL(QUESTIONS_PAGE);
            commune.photographs("answer-question");
            int asked = answersEverything(commune);
            org.assertj.core.api.Assertions.assertThat(asked).isPositive();
            assertThat(commune.page().getByText("Đã trả lời hết các câu hỏi")).isVisible();
            commune.photographs("answer-done");

            commune.link("Mở dự thảo").click();
            commune.page().waitForURL(PLAN_PAGE);
            assertThat(commune.field("Căn cứ và phần mở đầu"))
                    .hasValue(
                            Pattern.compile(
                                    """
                                    Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;
                                    Thực hiện Kế hoạch số 33/KH-UBND ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân huyện Vạn Ninh về công tác thi đua, khen thưởng năm 2024;
                                    Ủy ban nhân dân xã Vạn Thắng xây dựng Kế hoạch.*\
                                    """));
            commune.photographs("answer-draft");
            commune.issues();
            district.opensHome();
        }
    }

    /** One after the other, with the first of the ready answers where there are some; answers how many. */
    private static int answersEverything(Official person) {
        Page page = person.page();
        Locator send =
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Trả lời").setExact(true));
        Locator done = page.getByText("Đã trả lời hết các câu hỏi");
        int asked = 0;
        while (true) {
            assertThat(send.or(done).first()).isVisible();
            if (done.isVisible()) {
                return asked;
            }
            String before = page.getByLabel("Số câu đã trả lời").innerText();
            Locator ready = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.RADIO);
            Locator words = page.getByLabel("Câu trả lời");
            Locator day = page.getByLabel("Ngày", new Page.GetByLabelOptions().setExact(true));
            if (ready.count() > 0) {
                ready.first().check();
            } else if (words.count() > 0) {
                words.fill(answerTo(words));
            } else {
                day.fill("30/04/2024");
                day.press("Enter");
            }
            send.click();
            asked++;
            assertThat(page.getByLabel("Số câu đã trả lời")).not().hasText(before);
        }
    }

    private static String answerTo(Locator field) {
        return "decimal".equals(field.getAttribute("inputmode")) ? "12,5" : "Lê Thị Mẫu";
    }

    @Test
    void a_superior_drafts_for_all_who_are_silent_and_each_finds_a_draft_of_its_own() {
        try (Official province = officials.signsIn("chuyenvien.tinh-khanhhoa");
                Official leader = officials.signsIn("lanhdao.tinh-khanhhoa");
                Official district = officials.signsIn("lanhdao.huyen-vanninh");
                Official commune = officials.signsIn("chuyenvien.vanhung");
                Official neighbour = officials.signsIn("chuyenvien.xuanson")) {
            String above = leader.issues(Letter.of("Tỉnh Khánh Hòa", "24/KH-UBND", 5));
            province.opens(above);
            province.button("Soạn giúp và gửi dự thảo cho 1 đơn vị").click();
            assertThat(province.list("Kế hoạch trả lời của cấp dưới"))
                    .containsText("Đã gửi dự thảo");
            province.photographs("deliveries-province");
            district.opensHome();
            assertThat(district.list("Việc cần làm hôm nay"))
                    .containsText("Tỉnh Khánh Hòa gửi dự thảo");

            String ofDistrict = district.issues(Letter.of("Huyện Vạn Ninh", "34/KH-UBND", 11));
            district.opens(ofDistrict);
            district.button("Soạn giúp và gửi dự thảo cho 13 đơn vị").click();
            Locator rows = district.list("Kế hoạch trả lời của cấp dưới");
            assertThat(
                            rows.getByRole(AriaRole.LISTITEM)
                                    .filter(
                                            new Locator.FilterOptions()
                                                    .setHasText("Đã gửi dự thảo")))
                    .hasCount(13);
            district.photographs("deliveries-district");

            commune.opensHome();
            Locator item =
                    commune.list("Việc cần làm hôm nay")
                            .getByRole(AriaRole.LISTITEM)
                            .filter(
                                    new Locator.FilterOptions()
                                            .setHasText("Huyện Vạn Ninh gửi dự thảo"));
            commune.photographs("deliveries-inbox");
            item.getByRole(AriaRole.LINK).click();
            commune.page().waitForURL(PLAN_PAGE);
            assertThat(commune.page().getByText("Dự thảo do Huyện Vạn Ninh gửi")).isVisible();
            commune.photographs("deliveries-draft");
            String draft = commune.page().url().substring(officials.url().length());
            org.assertj.core.api.Assertions.assertThat(neighbour.asks("/api" + draft).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_parent_is_amended_and_the_child_sees_what_changed_and_drafts_its_own_amendment() {
        try (Official district = officials.signsIn("lanhdao.huyen-vanninh");
                Official commune = officials.signsIn("lanhdao.vankhanh")) {
            String parent = district.issues(Letter.of("Huyện Vạn Ninh", "35/KH-UBND", 12));
            commune.opens(parent);
            commune.button("Soạn kế hoạch trả lời văn bản này").click();
            commune.page().waitForURL(QUESTIONS_PAGE);
            answersEverything(commune);
            commune.link("Mở dự thảo").click();
            commune.page().waitForURL(PLAN_PAGE);
            String child = commune.page().url().substring(officials.url().length());
            commune.issues();

            district.opens(parent);
            district.button("Sửa đổi, bổ sung").click();
            assertThat(district.page().getByText("Dự thảo sửa đổi, bổ sung")).isVisible();
            district.button("Thêm nhiệm vụ").click();
            Locator added =
                    district.page().getByLabel(Pattern.compile("^Nội dung, nhiệm vụ \\d+$"));
            added.last().fill("Phòng Nội vụ kiểm tra phong trào thi đua trên địa bàn huyện");
            assertThat(district.page().getByLabel("Tình trạng lưu")).containsText("Đã lưu lúc");
            district.issues();

            commune.opensHome();
            commune.list("Việc cần làm hôm nay")
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("Cấp trên sửa đổi"))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            commune.page().waitForURL(Pattern.compile(".*" + child));
            Locator change =
                    commune.page()
                            .getByRole(AriaRole.TABLE)
                            .filter(new Locator.FilterOptions().setHasText("Nay"));
            assertThat(change.locator("ins"))
                    .containsText("Phòng Nội vụ kiểm tra phong trào thi đua trên địa bàn huyện");
            assertThat(change.locator("del")).hasCount(0);
            commune.photographs("drift-difference");
            commune.button("Soạn văn bản sửa đổi theo cấp trên").click();
            assertThat(commune.page().getByText("Dự thảo sửa đổi, bổ sung")).isVisible();
            assertThat(
                            commune.page()
                                    .getByLabel(Pattern.compile("^Nội dung, nhiệm vụ \\d+$"))
                                    .last())
                    .hasValue(
                            "Công chức Văn phòng - Thống kê xã kiểm tra phong trào thi đua trên địa bàn xã");
            commune.photographs("drift-amendment");
            commune.opens(child);
            assertThat(commune.page().getByText("Đã soạn văn bản sửa theo")).isVisible();
        }
    }
}
