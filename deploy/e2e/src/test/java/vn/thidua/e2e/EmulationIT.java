package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A year of an emulation block, as its officials live it. Units: communes of Hương Sơn. */
@ExtendWith(Officials.OfThisRun.class)
class EmulationIT {

    /** A member, with what it pastes from Excel: assigned, reached, evidence; one line for each criterion. */
    private record Commune(String unit, String account, String name, String table) {}

    private static final List<Commune> COMMUNES =
            List.of(
                    new Commune(
                            "C18145",
                            "chuyenvien.sonlam",
                            "Xã Sơn Lâm",
                            table("4", "45", "18", "92,5")),
                    new Commune(
                            "C18148",
                            "chuyenvien.sonle",
                            "Xã Sơn Lễ",
                            table("4", "50", "19", "100")),
                    new Commune(
                            "C18160",
                            "chuyenvien.sonlinh",
                            "Xã Sơn Lĩnh",
                            table("3", "47", "17", "88")),
                    new Commune(
                            "C18157",
                            "chuyenvien.songiang",
                            "Xã Sơn Giang",
                            table("4", "50", "19", "100")),
                    new Commune(
                            "C18139",
                            "chuyenvien.sonhong",
                            "Xã Sơn Hồng",
                            table("2", "40", "15", "80")),
                    new Commune(
                            "C18142",
                            "chuyenvien.sontien",
                            "Xã Sơn Tiến",
                            table("4", "44", "20", "95")));

    /** As the printed regulation has it: two tiers hold 90 both. */
    private static final String PRINTED =
            """
            I\tKết quả thực hiện\t25
            1.1\tTuyến đường tự quản hoàn thành\t25\tTỷ lệ\t\ttuyến\t\tx
            II\tHài lòng của người dân\t20
            2.1\tKhảo sát 50 người dân\t20\tKhảo sát mẫu\t50 × 0,4\tngười
            III\tChế độ báo cáo\t20
            3.1\tBáo cáo đúng hạn, đủ nội dung\t20\tChấm trực tiếp
            IV\tĐiểm thưởng\t5
            4.1\tHồ sơ giải quyết đúng hạn\t5\tTheo mức\t88-90: 2; 90-<95: 3; 95-<100: 4; 100: 5\t%
            """;

    private final Officials officials;

    EmulationIT(Officials officials) {
        this.officials = officials;
    }

    private static String table(String reached, String content, String report, String onTime) {
        return "4\t%s\tBáo cáo 15/BC-UBND\n\t%s\n\t%s\n\t%s"
                .formatted(reached, content, report, onTime);
    }

    @Test
    void a_block_of_six_communes_scores_contests_one_criterion_and_ranks_with_a_tie() {
        try (Official district = officials.signsIn("chuyenvien.huyen-huongson");
                Official leader = officials.signsIn("lanhdao.huyen-huongson")) {
            definesTheSheet(district);
            String block = formsTheBlock(district);
            opensScoring(district);

            for (Commune commune : COMMUNES) {
                scoresItself(commune, block);
            }
            crossChecks(block);
            appraises(district, block);
            contestsAndIsAnswered(district, block);

            leader.opens(block);
            Page page = leader.page();
            Locator ranking = page.getByRole(AriaRole.LIST, named("Xếp hạng"));
            assertThat(ranking.getByText("cần bỏ phiếu")).hasCount(2);
            leader.photographs("block-tie");
            button(page, "Chốt kết quả, đề nghị tặng Cờ thi đua").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("đồng hạng nhất");

            page.getByLabel("Số phiếu Xã Sơn Lễ").fill("2");
            page.getByLabel("Số phiếu Xã Sơn Giang").fill("4");
            button(page, "Ghi kết quả bỏ phiếu").click();
            assertThat(ranking.getByText("theo kết quả bỏ phiếu: 4 so với 2")).isVisible();
            button(page, "Chốt kết quả, đề nghị tặng Cờ thi đua").click();
            assertThat(ranking.getByRole(AriaRole.LISTITEM).first())
                    .containsText(
                            Pattern.compile(
                                    "Xã Sơn Giang.*Đề nghị tặng Cờ thi đua", Pattern.DOTALL));
            assertThat(page.getByText("Đã chốt kết quả")).isVisible();
            leader.photographs("block-ranking");
        }
    }

    private static void definesTheSheet(Official district) {
        district.opens("/sheets/new");
        Page page = district.page();
        page.getByLabel("Tên bảng").fill("Bảng chấm điểm năm 2024");
        page.getByLabel("Thang điểm").fill("70");
        pastes(page.getByLabel("Mã số dòng 1"), PRINTED);
        page.getByLabel("Khi bằng điểm").fill("1.1; 2.1");
        button(page, "Lưu bảng chấm điểm").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("cùng nhận giá trị 90");
        district.photographs("sheet-overlap");
        page.getByLabel("Cách tính 4.1").fill("88-<90: 2; 90-<95: 3; 95-<100: 4; 100: 5");
        button(page, "Lưu bảng chấm điểm").click();
        page.waitForURL(Pattern.compile(".*/sheets/[0-9a-f-]{36}$"));
    }

    private static String formsTheBlock(Official district) {
        district.opens("/blocks");
        Page page = district.page();
        button(page, "Thành lập cụm, khối").click();
        page.getByLabel("Tên cụm, khối").fill("Cụm thi đua số 1");
        page.getByLabel("Số quyết định").fill("125/QĐ-UBND");
        Locator decided =
                page.getByLabel("Ngày quyết định", new Page.GetByLabelOptions().setExact(true));
        decided.fill("20/01/2024");
        decided.press("Enter");
        for (Commune commune : COMMUNES) {
            page.getByRole(AriaRole.CHECKBOX, named(commune.name())).check();
        }
        page.getByLabel("Đơn vị trưởng").selectOption(COMMUNES.get(0).unit());
        page.getByLabel("Đơn vị phó").selectOption(COMMUNES.get(1).unit());
        district.photographs("block-form");
        button(page, "Lưu cụm, khối").click();
        page.waitForURL(Pattern.compile(".*/blocks/[0-9a-f-]{36}$"));
        assertThat(page.getByRole(AriaRole.TABLE, named("Thành viên")).getByRole(AriaRole.ROW))
                .hasCount(7);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void opensScoring(Official district) {
        Page page = district.page();
        button(page, "Mở chấm điểm…").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Bảng chấm điểm").selectOption("Bảng chấm điểm năm 2024");
        Locator deadline =
                dialog.getByLabel("Hạn tự chấm", new Locator.GetByLabelOptions().setExact(true));
        deadline.fill("01/12/2024");
        deadline.press("Enter");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Mở chấm điểm").setExact(true))
                .click();
        assertThat(page.getByText("Đang tự chấm")).hasCount(6);
    }

    private void scoresItself(Commune commune, String block) {
        try (Official specialist = officials.signsIn(commune.account())) {
            specialist.opens(block + "/" + commune.unit());
            Page page = specialist.page();
            boolean first = commune.equals(COMMUNES.getFirst());
            if (first) {
                page.getByLabel("Đạt 3.1").fill("21");
                assertThat(page.getByText("Điểm 21 vượt điểm tối đa 20.")).isVisible();
            }
            pastes(page.getByLabel("Giao 1.1"), commune.table());
            if (first) {
                assertThat(page.getByLabel("Tổng điểm đang chấm")).hasText("64");
                page.getByLabel("Đạt 2.1").press("ArrowDown");
                assertThat(page.getByLabel("Đạt 3.1")).isFocused();
                assertThat(page.getByText("Đã lưu").first()).isVisible();
                specialist.photographs("scorecard-self");
            }
            button(page, "Nộp phiếu tự chấm").click();
            assertThat(page.getByText("Đang chấm chéo").first()).isVisible();
        }
    }

    private void crossChecks(String block) {
        try (Official head = officials.signsIn(COMMUNES.get(0).account());
                Official deputy = officials.signsIn(COMMUNES.get(1).account())) {
            for (Commune commune : COMMUNES) {
                Official checker = commune.equals(COMMUNES.getFirst()) ? deputy : head;
                checker.opens(block + "/" + commune.unit());
                button(checker.page(), "Hoàn thành chấm chéo").click();
                assertThat(checker.page().getByText("Đang thẩm định").first()).isVisible();
            }
        }
    }

    private static void appraises(Official district, String block) {
        for (Commune commune : COMMUNES) {
            district.opens(block + "/" + commune.unit());
            Page page = district.page();
            if (commune.equals(COMMUNES.getLast())) {
                page.getByLabel("Đạt 3.1").fill("14");
                button(page, "Hoàn thành thẩm định").click();
                assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("nhận xét");
                page.getByLabel("Nhận xét 3.1").fill("Thiếu báo cáo quý III");
                district.photographs("scorecard-appraisal");
            }
            button(page, "Hoàn thành thẩm định").click();
            assertThat(page.getByText("Đã thẩm định").first()).isVisible();
        }
    }

    private void contestsAndIsAnswered(Official district, String block) {
        Commune last = COMMUNES.getLast();
        String card = block + "/" + last.unit();
        try (Official specialist = officials.signsIn(last.account())) {
            specialist.opens(card);
            Page page = specialist.page();
            page.getByLabel("Tiêu chí kiến nghị").selectOption("3.1");
            page.getByLabel("Lý do kiến nghị").fill("Đã gửi báo cáo quý III ngày 02/10");
            button(page, "Gửi kiến nghị").click();
            assertThat(page.getByText("Chờ trả lời")).isVisible();

            district.opens(card);
            district.page().getByLabel("Giá trị mới 3.1").fill("18");
            district.page().getByLabel("Nội dung trả lời 3.1").fill("Đã đối chiếu, chấp nhận");
            button(district.page(), "Điều chỉnh điểm").click();
            assertThat(district.page().getByText("Đã điều chỉnh điểm")).isVisible();

            specialist.opens(card);
            assertThat(page.getByText("Đã điều chỉnh điểm")).isVisible();
            specialist.photographs("scorecard-contested");
        }
    }

    /** What Excel does on Ctrl+V: the browser gives the page a table as text. */
    private static void pastes(Locator cell, String table) {
        cell.evaluate(
                """
                (cell, table) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', table);
                  cell.dispatchEvent(new ClipboardEvent('paste',
                    {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """,
                table);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
