package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the product was made for, as officials do it. Each journey lives in a province of its own. */
@ExtendWith(Officials.OfThisRun.class)
class JourneysIT {

    private final Officials officials;

    JourneysIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_town_answers_its_province_and_the_province_sees_it_without_reloading() {
        try (Official laoCai = signsIn("lanhdao.tinh-laocai");
                Official saPa = signsIn("lanhdao.thixa-sapa")) {
            laoCai.dropsText("lao-cai-28");
            laoCai.photographs("province-review");
            laoCai.issues();
            laoCai.opensHome();
            assertThat(laoCai.page().getByText("Cấp huyện 0/1, cấp xã 0/16").first()).isVisible();

            saPa.opensHome();
            assertThat(todo(saPa)).containsText("28/KH-UBND");
            saPa.dropsWord("sa-pa");
            assertThat(parentPanel(saPa))
                    .containsText("Đã nối với Kế hoạch 28/KH-UBND ngày 19/01/2024");
            saPa.photographs("town-review");
            saPa.issues();

            assertThat(laoCai.page().getByText("Cấp huyện 1/1, cấp xã 0/16").first()).isVisible();
            assertThat(row(laoCai, "Thị xã Sa Pa")).isVisible();
            laoCai.photographs("province-roll-up");

            saPa.opensHome();
            assertThat(todo(saPa)).not().containsText("28/KH-UBND");
            saPa.photographs("town-home");
        }
    }

    @Test
    void a_commune_comes_before_its_district_waits_and_is_linked_by_itself() {
        try (Official specialist = signsIn("chuyenvien.minhtien");
                Official leader = signsIn("lanhdao.minhtien");
                Official phuCu = signsIn("lanhdao.huyen-phucu")) {
            String plan = specialist.dropsWord("minh-tien-11");
            assertThat(parentPanel(specialist)).containsText("Đang chờ văn bản cấp trên");
            specialist.confirmsWhatIsUnsure();
            specialist.photographs("commune-review");
            specialist.submits();

            leader.opens(plan);
            leader.issues();
            Locator chain =
                    leader.page()
                            .getByRole(
                                    AriaRole.LIST,
                                    new Page.GetByRoleOptions().setName("Văn bản cấp trên"));
            assertThat(chain).containsText("Đang chờ văn bản cấp trên");
            assertThat(chain).containsText("03/KH-UBND");

            phuCu.dropsText("phu-cu-03");
            phuCu.issues();

            assertThat(chain).containsText("Kế hoạch 03/KH-UBND ngày 04/01/2024 của huyện Phù Cừ");
            assertThat(chain).not().containsText("Đang chờ");
            assertThat(chain.getByRole(AriaRole.LINK)).hasCount(1);
            leader.photographs("commune-plan");
            phuCu.opensHome();
            assertThat(phuCu.page().getByText("Cấp xã 1/14").first()).isVisible();
            phuCu.photographs("district-home");
            specialist.opensHome();
            specialist.photographs("commune-home");
        }
    }

    @Test
    void the_parent_of_a_launch_may_be_a_directive() {
        try (Official huongSon = signsIn("lanhdao.huyen-huongson");
                Official sonTay = signsIn("lanhdao.sontay")) {
            huongSon.dropsText("huong-son-07");
            huongSon.issues();

            sonTay.dropsText("son-tay-51");
            assertThat(parentPanel(sonTay))
                    .containsText(
                            "Đã nối với Chỉ thị 07/CT-UBND ngày 09/04/2024 của huyện Hương Sơn");
            sonTay.issues();

            huongSon.opensHome();
            assertThat(huongSon.page().getByText("Cấp xã 1/25").first()).isVisible();
        }
    }

    @Test
    void a_plan_that_cites_none_gets_a_suggestion_and_one_question() {
        try (Official vanNinh = signsIn("lanhdao.huyen-vanninh");
                Official daiLanh = signsIn("lanhdao.dailanh")) {
            vanNinh.dropsText("van-ninh-102");
            vanNinh.issues();

            daiLanh.dropsWord("dai-lanh");
            Locator panel = parentPanel(daiLanh);
            assertThat(panel).containsText("Chưa rõ văn bản cấp trên");
            assertThat(panel.getByRole(AriaRole.GROUP)).hasCount(1);
            daiLanh.photographs("one-question");
            panel.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("102/KH-UBND"))
                    .check();
            panel.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Chọn văn bản này"))
                    .click();
            assertThat(panel)
                    .containsText(
                            "Đã nối với Kế hoạch 102/KH-UBND ngày 20/03/2023 của huyện Vạn Ninh");
            daiLanh.issues();
        }
    }

    @Test
    void a_commune_of_another_province_finds_nothing_of_it() {
        try (Official dinhHoa = signsIn("lanhdao.huyen-dinhhoa");
                Official stranger = signsIn("chuyenvien.dailanh")) {
            String issued =
                    dinhHoa.drops(
                            "dinh-hoa.txt",
                            "text/plain",
                            new String(Documents.text("phu-cu-03"), StandardCharsets.UTF_8)
                                    .replace("HUYỆN PHÙ CỪ", "HUYỆN ĐỊNH HÓA")
                                    .replace("Phù Cừ", "Định Hóa")
                                    .getBytes(StandardCharsets.UTF_8));
            dinhHoa.issues();
            String id = issued.substring(issued.lastIndexOf('/') + 1);

            for (String path :
                    List.of(
                            "/api/plans/" + id,
                            "/api/plans/" + id + "/text",
                            "/api/plans/" + id + "/document",
                            "/api/plans/" + id + "/chain",
                            "/api/rollups/plans/" + id)) {
                assertThat(dinhHoa.asks(path).status())
                        .as("%s for its own unit", path)
                        .isEqualTo(200);
                assertThat(stranger.asks(path).status())
                        .as("%s for a stranger", path)
                        .isEqualTo(404);
            }
            stranger.opens(issued);
            assertThat(stranger.page().getByText("Không tìm thấy").first()).isVisible();
            assertThat(stranger.page().getByText("Định Hóa")).hasCount(0);
            assertThat(stranger.asks("/api/plans?scope=above").text()).doesNotContain(id);
            assertThat(stranger.asks("/api/plans?scope=below").text()).doesNotContain(id);
        }
    }

    @Test
    void a_file_that_is_no_plan_gets_a_clear_answer_and_nothing_is_made_of_it() {
        try (Official commune = signsIn("chuyenvien.lamvy")) {
            commune.opensHome();
            commune.page()
                    .getByLabel("Tệp kế hoạch", new Page.GetByLabelOptions().setExact(true))
                    .setInputFiles(
                            new FilePayload(
                                    "ke-hoach.docx",
                                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                    "không phải tệp Word".getBytes(StandardCharsets.UTF_8)));
            Locator answer = commune.page().getByRole(AriaRole.ALERT);
            assertThat(answer).containsText("ke-hoach.docx");
            assertThat(commune.page().getByText("Đơn vị chưa có kế hoạch nào")).isVisible();
            commune.photographs("refused-file");
        }
    }

    private Official signsIn(String account) {
        return officials.signsIn(account);
    }

    private static Locator todo(Official official) {
        return official.page()
                .getByRole(
                        AriaRole.LIST, new Page.GetByRoleOptions().setName("Việc cần làm hôm nay"));
    }

    private static Locator parentPanel(Official official) {
        return official.page()
                .getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Văn bản cấp trên"));
    }

    private static Locator row(Official official, String unit) {
        return official.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(unit))
                .first();
    }
}
