package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A good deed is told, agreed to, shown to everybody, spread, and taken back. Units: Hương Sơn, Sơn Hàm, Sơn Trường. */
@ExtendWith(Officials.OfThisRun.class)
class ExamplesIT {

    private static final String TITLE = "Hiến đất mở đường thôn";
    private static final String NAME = "Bà Nguyễn Thị Hoa";

    private final Officials officials;

    ExamplesIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void a_story_is_shown_to_everybody_only_while_the_person_agrees() {
        try (Official commune = officials.signsIn("lanhdao.sonham");
                Official district = officials.signsIn("lanhdao.huyen-huongson");
                Official province = officials.signsIn("lanhdao.tinh-hatinh");
                Official sister = officials.signsIn("lanhdao.sontruong")) {
            isInTheRegister(commune);
            tells(commune);
            Page page = commune.page();
            namesTheAward(commune);
            commune.button("Công bố").click();
            assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.ALERT))
                    .containsText("Chưa có đồng ý công khai");
            commune.button("Ghi đồng ý công khai…").click();
            commune.field("Đồng ý bằng cách nào").fill("bằng văn bản, gửi qua trưởng thôn");
            commune.dialogButton("Ghi đồng ý").click();
            assertThat(page.getByText("Đã đồng ý công khai", exactly())).isVisible();
            commune.button("Công bố").click();
            assertThat(page.getByText("Đang công bố")).isVisible();
            commune.button("Đề nghị lên cấp trên").click();
            assertThat(page.getByText("Chờ trả lời")).isVisible();
            commune.photographs("example-detail");
            commune.opens("/examples");
            assertThat(page.getByRole(AriaRole.TABLE).getByText("Xã Sơn Hàm")).isVisible();
            commune.photographs("example-list");

            Page stranger = officials.stranger();
            stranger.navigate(officials.url() + "/guong/C18214");
            assertThat(stranger.getByText(NAME)).isVisible();
            assertThat(stranger.getByRole(AriaRole.IMG)).isVisible();
            assertThat(stranger.getByText("Đã được khen thưởng: Lao động tiên tiến năm 2023"))
                    .isVisible();
            stranger.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/example-public.png")));

            isSpread(district, sister);
            isPassedOn(district, province);
            commune.opens("/examples");
            commune.link(TITLE).click();
            assertThat(commune.list("Tình trạng"))
                    .containsText("Được đề nghị tiếp lên Tỉnh Hà Tĩnh");
            assertThat(commune.button("Xóa…")).hasCount(0);
            commune.photographs("example-passed-on");

            commune.opens("/examples");
            commune.link(TITLE).click();
            commune.button("Ghi rút đồng ý…").click();
            commune.field("Lý do").fill("Không muốn nêu tên nữa");
            commune.dialogButton("Rút đồng ý").click();
            assertThat(page.getByText("Đã rút đồng ý công khai", exactly())).isVisible();
            stranger.reload();
            assertThat(stranger.getByText("chưa công bố gương")).isVisible();
            assertThat(stranger.getByText(NAME)).hasCount(0);
            sister.opens("/examples");
            assertThat(sister.page().getByText("Chưa ghi gương nào")).isVisible();
            assertThat(sister.page().getByText(TITLE)).hasCount(0);
            commune.photographs("example-withdrawn");
            commune.button("Xóa…").click();
            commune.dialogButton("Xóa").click();
            assertThat(page.getByText("Đã xóa gương điển hình.")).isVisible();
            assertThat(page.getByText("Chưa ghi gương nào")).isVisible();
        }
    }

    private static void isInTheRegister(Official commune) {
        commune.registers("Nguyễn Thị Hoa", "Thôn Đông Trà", 1970);
        commune.entersHonour(2023, "21/QĐ-UBND");
    }

    private static void namesTheAward(Official commune) {
        commune.button("Sửa bài").click();
        Locator award = commune.page().getByRole(AriaRole.COMBOBOX, named("Khen thưởng đã nhận"));
        award.fill("thị hoa");
        commune.page()
                .locator(".ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText("Nguyễn Thị Hoa"))
                .click();
        commune.photographs("example-award");
        commune.button("Lưu gương").click();
        assertThat(commune.list("Tình trạng"))
                .containsText("Lao động tiên tiến năm 2023, quyết định ngày 15/01/2024");
    }

    private static void tells(Official commune) {
        commune.opens("/examples");
        Page page = commune.page();
        commune.button("Ghi gương mới").click();
        commune.field("Họ tên hoặc tên tập thể").fill(NAME);
        commune.field("Chức vụ, nơi công tác hoặc nơi ở").fill("Thôn Đông Trà, xã Sơn Hàm");
        commune.field("Tên bài").fill(TITLE);
        commune.field("Bài viết")
                .fill(
                        "Đầu năm 2024, thôn mở rộng đường trục chính. Gia đình bà Hoa đã tự nguyện hiến 200 m² đất vườn, tháo dỡ tường rào và vận động 12 hộ cùng làm.\nTuyến đường dài 1,2 km hoàn thành sớm 20 ngày.");
        commune.photographs("example-form");
        commune.button("Lưu gương").click();
        page.waitForURL(Pattern.compile(".*/examples/[0-9a-f-]{36}$"));
        page.getByLabel("Ảnh gương điển hình")
                .setInputFiles(
                        new FilePayload(
                                "anh.jpg",
                                "image/jpeg",
                                "không phải ảnh"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.ALERT))
                .containsText("không phải ảnh JPEG hoặc PNG");
        page.getByLabel("Ảnh gương điển hình")
                .setInputFiles(new FilePayload("anh.png", "image/png", picture()));
        assertThat(page.getByRole(AriaRole.IMG, named("Ảnh " + NAME))).isVisible();
    }

    private static void isSpread(Official district, Official sister) {
        district.opens("/examples");
        assertThat(district.list("Cấp dưới đề nghị")).containsText(NAME);
        district.photographs("example-proposals");
        district.link(TITLE).click();
        district.button("Tiếp nhận").click();
        district.button("Nhân rộng tới các đơn vị").click();
        assertThat(district.button("Dừng nhân rộng")).isVisible();
        sister.opens("/examples");
        assertThat(sister.list("Cấp trên nhân rộng")).containsText("Xã Sơn Hàm");
        sister.link(TITLE).click();
        assertThat(sister.page().getByRole(AriaRole.IMG, named("Ảnh " + NAME))).isVisible();
    }

    private static void isPassedOn(Official district, Official province) {
        district.button("Đề nghị tiếp lên cấp trên").click();
        assertThat(district.list("Tình trạng")).containsText("Được đề nghị tiếp lên");
        province.opens("/examples");
        assertThat(province.list("Cấp dưới đề nghị")).containsText(NAME);
        province.link(TITLE).click();
        province.button("Tiếp nhận").click();
        assertThat(province.button("Nhân rộng tới các đơn vị")).isVisible();
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x8FB996), 1200, 800, new Color(0x3F7D58)));
        pen.fillRect(0, 0, 1200, 800);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
