package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The catalogue, a province's own rules and the conditions of a title, as officials read them. Units: the province of
 * Thái Nguyên (its rules) and its commune Lam Vỹ.
 */
@ExtendWith(Officials.OfThisRun.class)
class EligibilityIT {

    private static final String POST =
            """
            async ([path, body]) => {
              const token = decodeURIComponent(document.cookie.split('; ').find(c => c.startsWith('XSRF-TOKEN=')).slice(11));
              const answer = await fetch(path, {method: 'POST', headers: {'X-XSRF-TOKEN': token, 'content-type': 'application/json'},
                body: JSON.stringify(body)});
              if (!answer.ok) throw new Error(answer.status + ' ' + await answer.text());
              return answer.json();
            }
            """;
    private static final String PUT_HISTORY =
            """
            async ([path, version, body]) => {
              const token = decodeURIComponent(document.cookie.split('; ').find(c => c.startsWith('XSRF-TOKEN=')).slice(11));
              const answer = await fetch(path, {method: 'PUT', headers: {'X-XSRF-TOKEN': token, 'If-Match': `"${version}"`,
                'content-type': 'application/json'}, body: JSON.stringify(body)});
              if (!answer.ok) throw new Error(answer.status + ' ' + await answer.text());
            }
            """;

    private final Officials officials;

    EligibilityIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void an_official_reads_why_three_years_are_enough_and_a_gap_is_not() {
        try (Official commune = officials.signsIn("chuyenvien.lamvy")) {
            String steady = person(commune, "Ma Thị Thu Hường");
            titles(commune, steady, 2021, 2022, 2023);
            history(commune, steady);
            String broken = person(commune, "Lý Văn Thắng");
            titles(commune, broken, 2020, 2021, 2023);

            commune.opens("/eligibility");
            Page page = commune.page();
            chooses(page, "Người, tập thể, hộ gia đình", "Thu Hường", "Ma Thị Thu Hường");
            chooses(
                    page,
                    "Danh hiệu, hình thức khen thưởng",
                    "tỉnh",
                    "Chiến sĩ thi đua bộ, ban, ngành, tỉnh");
            Locator conditions = commune.list("Các điều kiện").getByRole(AriaRole.LISTITEM);
            Locator row =
                    conditions.filter(
                            new Locator.FilterOptions()
                                    .setHasText("Ba lần liên tục đạt Chiến sĩ thi đua cơ sở"));
            assertThat(row.first()).containsText("Đạt");
            assertThat(row.first()).containsText("năm 2023 (15/QĐ-UBND ngày 20/01/2024)");
            assertThat(row.first()).containsText("Điều 22");
            assertThat(page.getByText("Số hóa sổ hộ tịch")).isVisible();
            commune.photographs("eligibility-met");

            chooses(page, "Người, tập thể, hộ gia đình", "Thang", "Lý Văn Thắng");
            assertThat(page.getByRole(AriaRole.HEADING, heading("Lý Văn Thắng"))).isVisible();
            assertThat(row.first()).containsText("Chưa đạt");
            assertThat(row.first())
                    .containsText(
                            "Không có Chiến sĩ thi đua cơ sở năm 2022: tính lại từ năm 2023.");
            assertThat(row.first()).containsText("Sớm nhất có thể đạt: năm 2025.");
            assertThat(commune.list("Các danh hiệu thi đua có thể xét"))
                    .containsText("Lao động tiên tiến");
            commune.photographs("eligibility-gap");
        }
    }

    @Test
    void the_catalogue_is_searched_and_says_who_decides_since_the_reform() {
        try (Official commune = officials.signsIn("chuyenvien.lamvy")) {
            commune.opens("/catalogue");
            Page page = commune.page();
            assertThat(commune.list("Danh hiệu thi đua")).isVisible();
            assertThat(commune.list("Hình thức khen thưởng")).isVisible();
            page.getByLabel("Tìm danh hiệu, hình thức khen thưởng").fill("chien si thi dua co so");
            Locator title = commune.list("Danh hiệu thi đua").getByRole(AriaRole.LISTITEM).first();
            assertThat(title).containsText("Chủ tịch Ủy ban nhân dân cấp huyện");
            assertThat(commune.list("Hình thức khen thưởng")).hasCount(0);
            title.getByText("Chiến sĩ thi đua cơ sở").click();
            assertThat(title).containsText("Từ 80% tổng số thành viên");
            commune.photographs("catalogue-search");
            page.getByLabel("Tìm danh hiệu, hình thức khen thưởng").fill("");
            assertThat(commune.list("Thay đổi từ ngày 01/07/2025"))
                    .containsText(
                            Pattern.compile(
                                    "Thôn, tổ dân phố văn hóa.*cấp huyện.*cấp xã", Pattern.DOTALL));
            commune.photographs("catalogue");
        }
    }

    @Test
    void a_province_adds_its_own_title_and_its_communes_see_it() {
        try (Official province = officials.signsIn("chuyenvien.tinh-thainguyen");
                Official commune = officials.signsIn("chuyenvien.lamvy")) {
            province.opens("/rules");
            Page page = province.page();
            province.button("Thêm văn bản của tỉnh").click();
            page.getByLabel("Số, ký hiệu và tên văn bản").fill("Quyết định 10/2024/QĐ-UBND");
            province.button("Thêm danh hiệu riêng của tỉnh").click();
            page.getByLabel("Mã danh hiệu riêng").fill("NGUOI_TOT_VIEC_TOT");
            page.getByLabel("Tên danh hiệu riêng").fill("Người tốt, việc tốt tỉnh Thái Nguyên");
            page.getByLabel("Tiền thưởng cá nhân (đồng)").fill("-500.000");
            page.getByLabel("Tỷ lệ tối đa (%)").fill("120");
            province.button("Thêm điều kiện").click();
            page.getByLabel("Nội dung điều kiện").fill("Được thôn, tổ dân phố giới thiệu");
            province.button("Lưu").click();
            assertThat(page.getByText("Tỷ lệ phải từ 1 đến 100%.")).isVisible();
            assertThat(page.getByText("Mức tiền thưởng phải từ 0 đồng trở lên.")).isVisible();
            province.photographs("province-rules-refused");
            page.getByLabel("Tiền thưởng cá nhân (đồng)").fill("500.000");
            page.getByLabel("Tỷ lệ tối đa (%)").fill("");
            province.button("Lưu").click();
            assertThat(page.getByText("Đã lưu quy định của tỉnh.")).isVisible();
            province.photographs("province-rules");

            commune.opens("/rules");
            assertThat(commune.page().getByText("tiền thưởng cá nhân 500.000 đồng")).isVisible();
            assertThat(commune.button("Lưu")).hasCount(0);
            commune.opens("/catalogue");
            commune.page().getByLabel("Tìm danh hiệu, hình thức khen thưởng").fill("nguoi tot");
            assertThat(commune.list("Danh hiệu thi đua"))
                    .containsText("Người tốt, việc tốt tỉnh Thái Nguyên");
            commune.photographs("catalogue-own-title");
        }
    }

    private static String person(Official by, String name) {
        Object answer =
                by.page()
                        .evaluate(
                                POST,
                                List.of(
                                        "/api/awards/subjects",
                                        Map.of(
                                                "kind",
                                                "PERSON",
                                                "name",
                                                name,
                                                "post",
                                                "Công chức tư pháp - hộ tịch",
                                                "category",
                                                "DIRECT_WORKER",
                                                "gender",
                                                "FEMALE")));
        Map<?, ?> subject = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) answer).get("subject"));
        return String.valueOf(subject.get("id"));
    }

    private static void titles(Official by, String subject, int... years) {
        for (int year : years) {
            by.page()
                    .evaluate(
                            POST,
                            List.of(
                                    "/api/awards/honours",
                                    Map.of(
                                            "subjectId",
                                            subject,
                                            "award",
                                            "CSTDCS",
                                            "kind",
                                            "ACHIEVEMENT",
                                            "year",
                                            year,
                                            "merit",
                                            "Hoàn thành xuất sắc nhiệm vụ năm " + year,
                                            "number",
                                            "15/QĐ-UBND",
                                            "decidedOn",
                                            (year + 1) + "-01-20",
                                            "authority",
                                            "Chủ tịch Ủy ban nhân dân huyện Định Hóa",
                                            "level",
                                            "DISTRICT")));
        }
    }

    private static void history(Official by, String subject) {
        by.page()
                .evaluate(
                        PUT_HISTORY,
                        List.of(
                                "/api/awards/subjects/" + subject + "/history",
                                1,
                                Map.of(
                                        "ratings",
                                        List.of(),
                                        "disciplines",
                                        List.of(),
                                        "concerns",
                                        List.of(),
                                        "leaves",
                                        List.of(),
                                        "initiatives",
                                        List.of(
                                                Map.of(
                                                        "id",
                                                        "so-hoa",
                                                        "kind",
                                                        "INITIATIVE",
                                                        "title",
                                                        "Số hóa sổ hộ tịch",
                                                        "scope",
                                                        "PROVINCE",
                                                        "year",
                                                        2022,
                                                        "certificate",
                                                        "05/QĐ-SKHCN")))));
    }

    private static void chooses(Page page, String field, String words, String option) {
        Locator box =
                page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(field).setExact(true));
        box.click();
        box.fill(words);
        page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)")
                .getByText(option)
                .first()
                .click();
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }
}
