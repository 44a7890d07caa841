package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * The half-year report of Hưng Yên: twelve communes and a district answer, one is returned with remarks, one is late and told to
 * its district. It has a system of its own, because the day goes on in it. A province of the sample has one district.
 */
class ReportsIT {

    private static final LocalDate ASKED_ON = LocalDate.of(2024, 6, 10);
    private static final LocalDate LATE_ON = LocalDate.of(2024, 6, 18);
    private static final List<String> WORDS =
            List.of(
                    "Đặc điểm, tình hình",
                    "Công tác chỉ đạo, triển khai",
                    "Hạn chế và nguyên nhân",
                    "Phương hướng, kiến nghị");
    private static final Pattern ONE_REQUEST = Pattern.compile(".*/reports/asked/[0-9a-f-]{36}$");
    private static final String COUNTED =
            """
            async ([unit, wanted]) => {
              const answer = await fetch(`/api/rollups/units/${unit}/years/2024`);
              return answer.ok && (await answer.json()).total.individuals === wanted;
            }
            """;

    /** A commune; the nth registers n persons. */
    private record Commune(String name, String account) {}

    private static final Commune RETURNED = new Commune("Xã Minh Tân", "minhtan");
    private static final Commune BY_HAND = new Commune("Xã Phan Sào Nam", "phansaonam");
    private static final Commune LATE = new Commune("Xã Tống Trân", "tongtran");
    private static final List<Commune> COMMUNES =
            List.of(
                    RETURNED,
                    BY_HAND,
                    new Commune("Xã Quang Hưng", "quanghung"),
                    new Commune("Xã Minh Hoàng", "minhhoang"),
                    new Commune("Xã Đoàn Đào", "doandao"),
                    new Commune("Xã Tống Phan", "tongphan"),
                    new Commune("Xã Đình Cao", "dinhcao"),
                    new Commune("Xã Nhật Quang", "nhatquang"),
                    new Commune("Xã Minh Tiến", "minhtien"),
                    new Commune("Xã Tam Đa", "tamda"),
                    new Commune("Xã Tiên Tiến", "tientien"),
                    LATE);

    /** 1 + 2 + … + 12. */
    private static final int ALL = 78;

    private static final int WITHOUT_LATE = 66;

    @Test
    void a_province_gets_the_half_year_report_of_a_district_and_its_communes_right_to_the_figure()
            throws IOException {
        RunningSystem first = RunningSystem.startOn(ASKED_ON);
        String asked;
        try (Officials officials = new Officials(first);
                Official province = officials.signsIn("lanhdao.tinh-hungyen")) {
            registerAll(first);
            province.page()
                    .waitForFunction(
                            COUNTED,
                            List.of("D333", ALL),
                            new Page.WaitForFunctionOptions().setPollingInterval(1000));
            asked = asks(province, COMMUNES.stream().map(Commune::name).toList());
            answerInTheBrowser(officials, province, asked);
            answerWithoutBrowser(first, asked);
            receivesAll(province, asked);
            isTheDistrictsToo(officials, province);
        }
        RunningSystem later = RunningSystem.startAgainOn(LATE_ON, first);
        try (Officials officials = new Officials(later);
                Official province = officials.signsIn("lanhdao.tinh-hungyen")) {
            isLateAndEscalated(officials, province, asked);
            isConsolidated(province, asked);
        }
    }

    private static void registerAll(RunningSystem system) {
        for (int at = 0; at < COMMUNES.size(); at++) {
            Clerk clerk = Clerk.signsIn(system, "chuyenvien." + COMMUNES.get(at).account());
            String path = "/api/movements/registrations/2024";
            String lines =
                    IntStream.rangeClosed(1, at + 1)
                            .mapToObj(
                                    """
                                    {"subject": "INDIVIDUAL", "name": "Nguyễn Văn Thi %d", "post": "Thôn %<d", \
                                    "title": "LDTT", "targets": "Hoàn thành tốt nhiệm vụ", "note": ""}\
                                    """
                                            ::formatted)
                            .collect(Collectors.joining(", ", "{\"lines\": [", "]}"));
            String seen = clerk.get(Clerk.Service.MOVEMENTS, path);
            seen = clerk.does(Clerk.Service.MOVEMENTS, "PUT", path + "/lines", seen, lines);
            clerk.does(Clerk.Service.MOVEMENTS, "POST", path + "/submission", seen, "");
        }
    }

    private static String asks(Official requester, List<String> units) {
        requester.opens("/reports");
        Page page = requester.page();
        requester.button("Yêu cầu báo cáo").click();
        assertThat(requester.field("Đến ngày")).hasValue("30/06/2024");
        assertThat(requester.field("Hạn gửi")).hasValue("15/06/2024");
        assertThat(requester.button("Gửi yêu cầu")).isDisabled();
        for (String name : units) {
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .check();
        }
        requester.photographs("report-asking");
        requester.button("Gửi yêu cầu").click();
        page.waitForURL(ONE_REQUEST);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void answerInTheBrowser(Officials officials, Official province, String asked) {
        try (Official careful = officials.signsIn("lanhdao." + BY_HAND.account());
                Official hasty = officials.signsIn("lanhdao." + RETURNED.account())) {
            answers(careful, "Cả xã thi đua làm đường thôn.");
            answers(hasty, "Bình thường.");

            opens(province, asked, RETURNED);
            province.button("Trả lại…").click();
            province.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByLabel("Đặc điểm, tình hình")
                    .fill("Nêu rõ thuận lợi, khó khăn");
            province.photographs("report-returning");
            province.dialogButton("Trả lại kèm góp ý").click();
            assertThat(state(province)).hasText("Bị trả lại");

            opensOwn(hasty);
            assertThat(hasty.region("Đặc điểm, tình hình"))
                    .containsText("Góp ý của đơn vị yêu cầu: Nêu rõ thuận lợi, khó khăn");
            hasty.field("Đặc điểm, tình hình").fill("Thuận lợi: dân đồng lòng. Khó khăn: mưa lũ.");
            hasty.button("Lưu").click();
            assertThat(hasty.list("Khác với lần gửi trước")).containsText("dân đồng lòng");
            hasty.photographs("report-returned");
            hasty.button("Gửi báo cáo").click();
            assertThat(state(hasty)).hasText("Đã gửi, chờ tiếp nhận");
        }
    }

    private static void opensOwn(Official commune) {
        commune.opensHome();
        commune.list("Báo cáo đến hạn").getByRole(AriaRole.LINK).first().click();
        assertThat(state(commune)).isVisible();
    }

    private static void answers(Official commune, String words) {
        opensOwn(commune);
        commune.button("Lấy số liệu").click();
        assertThat(commune.button("Lấy lại số liệu")).isVisible();
        commune.button("Gửi báo cáo").click();
        assertThat(commune.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.ALERT))
                .containsText("Còn mục chưa viết");
        assertThat(commune.region("Hạn chế và nguyên nhân")).containsText("Mục này chưa viết.");
        for (String section : WORDS) {
            commune.field(section).fill(words);
        }
        commune.photographs("report-editor");
        commune.button("Gửi báo cáo").click();
        assertThat(state(commune)).hasText("Đã gửi, chờ tiếp nhận");
        assertThat(commune.button("Gửi báo cáo")).hasCount(0);
        commune.photographs("report-sent");
    }

    /** The state of the report that the page is about. */
    private static Locator state(Official person) {
        return person.page().locator("main .panel-head .tag").first();
    }

    private static void opens(Official requester, String asked, Commune commune) {
        requester.opens(asked);
        requester.link(commune.name()).click();
        assertThat(requester.link("Về báo cáo tổng hợp")).isVisible();
    }

    /** Nine communes, each as its own official. */
    private static void answerWithoutBrowser(RunningSystem system, String asked) {
        String path = "/api/reports/own/" + asked.replaceFirst(".*/", "");
        String words =
                """
                {"number": "", "capacity": "Chủ tịch", "signer": "", \
                "texts": {"s1": "Tốt", "s2": "Tốt", "s6": "Không", "s7": "Không"}}\
                """;
        for (Commune commune : COMMUNES.subList(2, COMMUNES.size() - 1)) {
            Clerk clerk = Clerk.signsIn(system, "chuyenvien." + commune.account());
            String seen = clerk.get(Clerk.Service.REPORTING, path);
            seen = clerk.does(Clerk.Service.REPORTING, "POST", path + "/figures", seen, "");
            seen = clerk.does(Clerk.Service.REPORTING, "PUT", path, seen, words);
            clerk.does(Clerk.Service.REPORTING, "POST", path + "/sending", seen, "");
        }
    }

    private static void receivesAll(Official province, String asked) {
        for (Commune commune : COMMUNES.subList(0, COMMUNES.size() - 1)) {
            receives(province, asked, commune);
        }
        province.opens(asked);
        assertThat(province.page().getByText("Đã tiếp nhận 11 trên 12 đơn vị")).isVisible();
        assertThat(total(province, "Cá nhân đăng ký")).hasText(String.valueOf(WITHOUT_LATE));
    }

    private static void receives(Official requester, String asked, Commune commune) {
        opens(requester, asked, commune);
        requester.button("Tiếp nhận").click();
        assertThat(state(requester)).hasText("Đã tiếp nhận");
    }

    /** The district's own answer holds what all its communes have. */
    private static void isTheDistrictsToo(Officials officials, Official province)
            throws IOException {
        String asked = asks(province, List.of("Huyện Phù Cừ"));
        try (Official district = officials.signsIn("lanhdao.huyen-phucu")) {
            answers(district, "Toàn huyện thi đua.");
        }
        receives(province, asked, new Commune("Huyện Phù Cừ", "huyen-phucu"));
        province.opens(asked);
        assertThat(total(province, "Cá nhân đăng ký")).hasText(String.valueOf(ALL));
        org.assertj.core.api.Assertions.assertThat(paper(province))
                .contains("Cá nhân đăng ký\tngười\t" + ALL);
    }

    private static void isLateAndEscalated(Officials officials, Official province, String asked) {
        try (Official district = officials.signsIn("lanhdao.huyen-phucu");
                Official late = officials.signsIn("lanhdao." + LATE.account())) {
            Locator told = district.list("Báo cáo đến hạn");
            assertThat(told).containsText(LATE.name());
            assertThat(told).containsText("quá hạn 3 ngày, đã báo lên huyện Phù Cừ");
            district.photographs("report-escalated");
            assertThat(late.list("Báo cáo đến hạn")).containsText("quá hạn 3 ngày");
            late.photographs("report-late");
            province.opens(asked);
            assertThat(units(province)).containsText("quá hạn 3 ngày, đã báo lên huyện Phù Cừ");
            assertThat(province.page().getByText("quá hạn 1;")).isVisible();

            answers(late, "Mất điện nên gửi muộn.");
            district.page().waitForResponse("**/api/reports/due", district::opensHome);
            assertThat(told).hasCount(0);
        }
        receives(province, asked, LATE);
        province.opens(asked);
        assertThat(units(province)).containsText("Gửi muộn");
        assertThat(units(province)).not().containsText("quá hạn");
    }

    private static Locator units(Official requester) {
        return requester
                .page()
                .getByRole(
                        AriaRole.TABLE,
                        new Page.GetByRoleOptions().setName("Các đơn vị phải báo cáo"));
    }

    private static Locator row(Official requester, String label) {
        return requester
                .page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(label));
    }

    private static Locator total(Official requester, String label) {
        return row(requester, label).locator("strong");
    }

    private static void isConsolidated(Official province, String asked) throws IOException {
        province.opens(asked);
        assertThat(total(province, "Cá nhân đăng ký")).hasText(String.valueOf(ALL));
        row(province, "Cá nhân đăng ký").getByText("13 nguồn số liệu").click();
        Locator parts = province.list("Cá nhân đăng ký: từng đơn vị");
        for (int at = 0; at < COMMUNES.size(); at++) {
            assertThat(parts).containsText(COMMUNES.get(at).name() + ": " + (at + 1));
        }
        province.photographs("report-consolidated");
        province.field("Đặc điểm, tình hình").fill("Toàn tỉnh ổn định.");
        province.button("Khóa kỳ báo cáo…").click();
        province.dialogButton("Khóa").click();
        assertThat(province.page().getByText("Đã khóa lúc")).isVisible();
        province.photographs("report-locked");
        org.assertj.core.api.Assertions.assertThat(paper(province))
                .contains("BÁO CÁO", "Toàn tỉnh ổn định.")
                .contains("Đã tiếp nhận báo cáo của 12 trên 12 đơn vị")
                .contains("1 đơn vị gửi sau hạn 15/06/2024")
                .contains("Cá nhân đăng ký\tngười\t" + ALL)
                .contains("Lao động tiên tiến\tngười\t" + ALL)
                .contains("Xã Tống Trân\tĐã tiếp nhận\t18/06/2024\tMuộn");
    }

    private static String paper(Official requester) throws IOException {
        Locator offered =
                requester
                        .link("Tải báo cáo tổng hợp .docx")
                        .or(requester.button("Tải báo cáo tổng hợp .docx"));
        try (InputStream in = requester.page().waitForDownload(offered::click).createReadStream();
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
