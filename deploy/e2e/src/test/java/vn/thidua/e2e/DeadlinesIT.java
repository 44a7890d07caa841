package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A commune sees what is due, does it, and it is gone; its calendar knows. Unit: Xã Tân Dương. */
@ExtendWith(Officials.OfThisRun.class)
class DeadlinesIT {

    private static final String COMMUNE = "Xã Tân Dương";
    private static final Pattern REPORT = Pattern.compile("^Gửi báo cáo: ");
    private static final Pattern ONE_REQUEST = Pattern.compile(".*/reports/asked/[0-9a-f-]{36}$");
    private static final List<String> SECTIONS =
            List.of(
                    "Đặc điểm, tình hình",
                    "Công tác chỉ đạo, triển khai",
                    "Hạn chế và nguyên nhân",
                    "Phương hướng, kiến nghị");

    private final Officials officials;

    DeadlinesIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_commune_sees_what_is_due_does_it_and_it_is_gone() throws IOException {
        try (Official district = officials.signsIn("lanhdao.huyen-dinhhoa");
                Official commune = officials.signsIn("lanhdao.tanduong")) {
            asks(district);
            Locator week = commune.list("Trong 7 ngày tới");
            seesSoon(commune, week);
            assertThat(week).containsText("20/04/2024");
            assertThat(week).containsText("còn 5 ngày");
            commune.photographs("due-list");
            assertThat(calendar(commune)).contains("Gửi báo cáo").doesNotContain("CANCELLED");

            week.getByRole(AriaRole.LINK, named(REPORT)).click();
            answers(commune);
            isGone(commune);
            commune.photographs("due-answered");
            assertThat(calendar(commune)).contains("Gửi báo cáo", "STATUS:CANCELLED");
        }
    }

    @Test
    void a_specialist_makes_a_link_for_the_calendar_and_names_the_units_mailbox() {
        try (Official specialist = officials.signsIn("chuyenvien.tanduong")) {
            specialist.opens("/due");
            specialist.button("Tạo liên kết lịch").click();
            Locator link = specialist.field("Liên kết lịch");
            assertThat(link).hasValue(Pattern.compile(".*/api/public/calendars/[\\w-]{43}\\.ics"));
            String path = link.inputValue().replaceFirst("^https?://[^/]+", "");
            assertThat(specialist.asks(path).text()).startsWith("BEGIN:VCALENDAR");

            specialist.field("Địa chỉ nhận thư nhắc").fill("tanduong");
            specialist.button("Lưu địa chỉ").click();
            assertThat(specialist.page().getByText("Địa chỉ thư chưa đúng")).isVisible();
            specialist.field("Địa chỉ nhận thư nhắc").fill("ubnd@tanduong.dinhhoa.vn");
            specialist.button("Lưu địa chỉ").click();
            assertThat(specialist.page().getByText("Thư nhắc gửi đến ubnd@tanduong.dinhhoa.vn"))
                    .isVisible();
            specialist.photographs("due-calendar-link");

            specialist.button("Thu hồi liên kết").click();
            assertThat(specialist.button("Tạo liên kết lịch")).isVisible();
            assertThat(specialist.asks(path).status()).isEqualTo(404);
        }
    }

    private static void asks(Official district) {
        district.opens("/reports");
        district.button("Yêu cầu báo cáo").click();
        district.field("Hạn gửi").fill("20/04/2024");
        district.field("Hạn gửi").press("Enter");
        district.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(COMMUNE).setExact(true))
                .check();
        district.button("Gửi yêu cầu").click();
        district.page().waitForURL(ONE_REQUEST);
    }

    private static void answers(Official commune) {
        commune.button("Lấy số liệu").click();
        assertThat(commune.button("Lấy lại số liệu")).isVisible();
        SECTIONS.forEach(section -> commune.field(section).fill("Cả xã thi đua làm đường thôn."));
        commune.button("Gửi báo cáo").click();
        assertThat(commune.page().getByText("Đã gửi, chờ tiếp nhận").first()).isVisible();
    }

    /** The list hears of a request a moment after it. */
    private static void seesSoon(Official commune, Locator week) {
        for (int tries = 0; tries < 10; tries++) {
            commune.opens("/due");
            assertThat(
                            commune.region("Việc đến hạn")
                                    .getByText(Pattern.compile("\\d+ việc"))
                                    .first())
                    .isVisible();
            if (week.getByRole(AriaRole.LINK, named(REPORT)).count() > 0) {
                return;
            }
        }
        assertThat(week.getByRole(AriaRole.LINK, named(REPORT))).isVisible();
    }

    private static void isGone(Official commune) {
        Locator report = commune.region("Việc đến hạn").getByRole(AriaRole.LINK, named(REPORT));
        for (int tries = 0; tries < 10; tries++) {
            commune.opens("/due");
            assertThat(
                            commune.region("Việc đến hạn")
                                    .getByText(Pattern.compile("\\d+ việc"))
                                    .first())
                    .isVisible();
            if (report.count() == 0) {
                return;
            }
        }
        assertThat(report).hasCount(0);
    }

    private static Locator.GetByRoleOptions named(Pattern name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    /** What is downloaded, its folded lines put together. */
    private static String calendar(Official person) throws IOException {
        Download download =
                person.page().waitForDownload(() -> person.link("Tải tệp lịch (.ics)").click());
        assertThat(download.suggestedFilename()).endsWith(".ics");
        return Files.readString(download.path()).replace("\r\n ", "");
    }
}
