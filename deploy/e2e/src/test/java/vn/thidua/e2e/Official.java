package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** One person at one screen: a browser of their own, signed in, and what their hands can do. */
final class Official implements AutoCloseable {

    private static final Pattern PLAN_PAGE = Pattern.compile(".*/plans/[^/?#]+$");
    private static final Pattern WORKING_DAY =
            Pattern.compile("Ngày làm việc: \\d\\d/\\d\\d/\\d{4}");
    private static final Pattern UNSURE = Pattern.compile("^Đúng rồi: ");

    /** One patience for all: on a busy machine of two cores a page may take its time. */
    private static final int PATIENCE_MILLIS = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final BrowserContext context;
    private final Page page;
    private final String url;

    private Official(BrowserContext context, Page page, String url) {
        this.context = context;
        this.page = page;
        this.url = url;
    }

    static Official signsIn(Browser browser, String url, String account) {
        BrowserContext context = screen(browser);
        Page page = context.newPage();
        page.navigate(url + "/");
        page.getByLabel("Tên đăng nhập").fill(account);
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill("thidua");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
        Official official = new Official(context, page, url);
        assertThat(page.getByText(WORKING_DAY)).isVisible();
        return official;
    }

    /** Signs in with a first password and changes it, as the sign-in page asks. */
    static Official signsInFirst(
            Browser browser, String url, String account, String firstPassword, String password) {
        BrowserContext context = screen(browser);
        Page page = context.newPage();
        page.navigate(url + "/");
        page.getByLabel("Tên đăng nhập").fill(account);
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true))
                .fill(firstPassword);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#password-confirm").press("Enter");
        Official official = new Official(context, page, url);
        assertThat(page.getByText(WORKING_DAY)).isVisible();
        return official;
    }

    private static BrowserContext screen(Browser browser) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1366, 768)
                                .setLocale("vi-VN")
                                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    Page page() {
        return page;
    }

    void opensHome() {
        page.navigate(url + "/");
    }

    void opens(String path) {
        page.navigate(url + path);
    }

    /** Drops one file on the first page and waits for its review page; answers the plan's path. */
    String drops(String fileName, String mediaType, byte[] bytes) {
        opensHome();
        page.getByLabel("Tệp kế hoạch", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(fileName, mediaType, bytes));
        page.waitForURL(PLAN_PAGE);
        return page.url().substring(url.length());
    }

    String dropsWord(String document) {
        return drops(
                document + ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Documents.word(document));
    }

    String dropsText(String document) {
        return drops(document + ".txt", "text/plain", Documents.text(document));
    }

    /** Looks at every value that the reader was not sure of, and agrees. */
    void confirmsWhatIsUnsure() {
        Locator unsure =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(UNSURE));
        assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
        while (unsure.count() > 0) {
            int before = unsure.count();
            unsure.first().click();
            assertThat(unsure).hasCount(before - 1);
        }
    }

    /** Drops a letter, looks it over and issues it under the number that it bears; answers the plan's path. */
    String issues(Letter letter) {
        String plan = drops(letter.fileName(), "text/plain", letter.text());
        issues();
        return plan;
    }

    /** The button of this name, whatever icon stands before it. */
    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        // the browser reads the pattern: Java's own quoting means nothing there
                        .setName(
                                Pattern.compile(
                                        "(^|\\s)" + name.replaceAll("[.()?*+/]", "\\\\$0") + "$")));
    }

    /** The button of this name in the dialog that is open. */
    Locator dialogButton(String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The field with exactly this label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    /** Takes a value of a plain list of choices. */
    void chooses(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(value);
    }

    /** Writes a woman into the register of persons; her page is open then. */
    void registers(String name, String post, int birthYear) {
        opens("/subjects");
        button("Ghi người, tập thể mới").click();
        field("Họ và tên").fill(name);
        field("Chức vụ, nơi công tác").fill(post);
        chooses("Nhóm đối tượng", "DIRECT_WORKER");
        chooses("Giới tính", "FEMALE");
        field("Năm sinh").fill(Integer.toString(birthYear));
        button("Ghi vào danh sách").click();
        assertThat(region(name)).isVisible();
    }

    /** On the page of a person: writes down that they were a lao động tiên tiến of that year. */
    void entersHonour(int year, String number) {
        entersHonour("LDTT", year, number);
    }

    /** On the page of a person: writes down a title of that year, decided by the district. */
    void entersHonour(String award, int year, String number) {
        button("Ghi khen thưởng trước đây").click();
        chooses("Danh hiệu, hình thức khen thưởng", award);
        field("Năm").fill(Integer.toString(year));
        field("Thành tích").fill("Hoàn thành tốt nhiệm vụ năm " + year);
        field("Số quyết định").fill(number);
        field("Ngày quyết định").fill("15/01/" + (year + 1));
        field("Ngày quyết định").press("Enter");
        field("Cơ quan ban hành").fill("Chủ tịch Ủy ban nhân dân huyện");
        chooses("Cấp quyết định", "DISTRICT");
        button("Ghi vào sổ").click();
        assertThat(region("Hộ chiếu khen thưởng").getByText("Số " + number)).isVisible();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator list(String name) {
        return page.getByRole(
                AriaRole.LIST, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator region(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void submits() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trình lãnh đạo"))
                .click();
        assertThat(page.getByText("Chờ lãnh đạo").first()).isVisible();
    }

    /** Issues with the number that the document bears, or else the next one of the register. */
    void issues() {
        confirmsWhatIsUnsure();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ban hành…")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Ban hành").setExact(true))
                .click();
        assertThat(page.getByText("Đã ban hành", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    /** What the own browser session is answered for a path, without following anything. */
    APIResponse asks(String path) {
        return page.request().get(url + path);
    }

    /** A picture of the page once nothing on it is still being fetched. */
    void photographs(String name) {
        assertThat(page.locator(".ant-skeleton")).hasCount(0);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
