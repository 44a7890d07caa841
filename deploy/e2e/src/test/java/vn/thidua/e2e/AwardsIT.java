package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A commune proposes 12 persons and 2 collectives; the district returns one with two remarks, gets it back with the
 * difference and puts all before its council, which votes with a recusal and an absent member; the province's chair
 * decides, papers print, and the province's numbers move. Units: Hà Tĩnh, Hương Sơn and its commune Sơn Tiến.
 */
@ExtendWith(Officials.OfThisRun.class)
class AwardsIT {

    private static final int PERSONS = 12;
    private static final int COLLECTIVES = 2;

    private final Officials officials;

    AwardsIT(Officials officials) {
        this.officials = officials;
    }

    @Test
    void from_the_proposal_of_a_commune_to_the_decision_and_the_numbers_of_the_province() {
        try (Official commune = officials.signsIn("chuyenvien.sontien");
                Official district = officials.signsIn("chuyenvien.huyen-huongson");
                Official province = officials.signsIn("chuyenvien.tinh-hatinh");
                Official chair = officials.signsIn("lanhdao.tinh-hatinh")) {
            String proposal = proposes(commune);
            new Proposing(commune).attachesLetterAndMinutes();
            commune.button("Trình các hồ sơ chưa trình").click();
            assertThat(commune.page().getByText("Đã làm 14 trên 14 hồ sơ.")).isVisible();
            commune.photographs("awards-proposal-submitted");

            district.opens("/awards");
            all(district, "Tiếp nhận các hồ sơ đã chọn");
            district.photographs("awards-received");
            returns(district);
            mends(commune, proposal);

            district.opens("/awards");
            district.link("Người số 1,").click();
            assertThat(district.region("Đã sửa sau khi trả lại").getByText("45 hộ").first())
                    .isVisible();
            district.photographs("awards-difference");
            district.button("Tiếp nhận").click();
            assertThat(district.page().getByText("Đã tiếp nhận").first()).isVisible();

            district.opens("/awards");
            all(district, "Thẩm định: đủ điều kiện");
            all(district, "Đưa ra hội đồng");
            assertThat(district.page().getByText("Chờ hội đồng xét").first()).isVisible();
            district.photographs("awards-before-council");

            votes(district);
            district.opens("/awards");
            all(district, "Trình cấp trên");
            province.opens("/figures");
            decides(province, chair);
            province.button("In").waitFor();
            assertThat(
                            province.page()
                                    .getByRole(
                                            AriaRole.TABLE,
                                            new Page.GetByRoleOptions()
                                                    .setName("Khen thưởng đã quyết định trong năm"))
                                    .getByRole(
                                            AriaRole.ROW,
                                            new Locator.GetByRoleOptions()
                                                    .setName(
                                                            Pattern.compile(
                                                                    "Bằng khen.*12 12 2 0 14"))))
                    .isVisible();
            province.photographs("awards-figures");
            province.opens("/statistics");
            province.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Dòng 01 Tổng số, cột 2 Bằng khen: 14"))
                    .click();
            assertThat(province.page().getByRole(AriaRole.DIALOG).getByText("Xã Sơn Tiến"))
                    .isVisible();
            province.photographs("awards-statistics");
            commune.opens("/decisions");
            assertThat(commune.region("Cấp trên đã quyết định khen thưởng cho đơn vị mình"))
                    .isVisible();
            commune.photographs("awards-notice");
        }
    }

    /** The council of the district: five members, one recused from one dossier, one absent who has written. */
    private void votes(Official district) {
        try (Official head = officials.signsIn("lanhdao.huyen-huongson");
                Official first = officials.signsIn("hoidong1.huyen-huongson");
                Official second = officials.signsIn("hoidong2.huyen-huongson");
                Official third = officials.signsIn("hoidong3.huyen-huongson")) {
            founds(district);
            district.button("Chuẩn bị phiên họp").click();
            district.field("Tên phiên họp").fill("Phiên họp xét khen thưởng tháng 4");
            district.button("Tạo phiên họp").click();
            district.button("Lưu chương trình (14 hồ sơ)").click();
            // the list to choose from also says "Chương trình"; the table is there once it is
            // stored
            assertThat(
                            district.page()
                                    .getByRole(
                                            AriaRole.TABLE,
                                            new Page.GetByRoleOptions().setName("Chương trình")))
                    .isVisible();
            String session = district.page().url().replaceFirst("^https?://[^/]+", "");
            for (int at = 1; at <= 4; at++) {
                district.page().getByLabel("Thành viên " + at, exact()).click();
                assertThat(district.page().getByText(at + "/5 có mặt")).isVisible();
            }
            Locator recusals = district.region("Không tham gia bỏ phiếu");
            recusals.getByLabel("Thành viên").selectOption("Thành viên 4");
            recusals.getByLabel("Hồ sơ").selectOption("Người số 1, thôn Tiến");
            recusals.getByText("Ghi không bỏ phiếu").click();
            assertThat(
                            recusals.getByText(
                                    "không bỏ phiếu",
                                    new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            district.photographs("awards-session");
            head.opens(session);
            head.button("Mở bỏ phiếu").click();
            assertThat(head.region("Phiếu bầu kín của bạn")).isVisible();
            district.opens(session);
            writes(district);
            for (Official member : List.of(head, first, second, third)) {
                member.opens(session);
                agreesToAll(member, member == third ? 13 : 14);
            }
            head.opens(session);
            head.button("Kết thúc và kiểm phiếu").click();
            assertThat(district.region("Kết quả bỏ phiếu")).isVisible();
            district.photographs("awards-results");
        }
    }

    private static void founds(Official district) {
        district.opens("/councils");
        district.button("Lập hội đồng").click();
        district.field("Số quyết định thành lập").fill("12/QĐ-UBND");
        district.button("Thêm thành viên").click();
        district.button("Thêm thành viên").click();
        for (int at = 1; at <= 5; at++) {
            district.field("Họ và tên " + at).fill("Thành viên " + at);
            district.field("Chức vụ " + at).fill("Ủy viên");
            district.field("Nơi công tác " + at).fill("Ủy ban nhân dân huyện");
        }
        district.field("Tài khoản 1").fill("lanhdao.huyen-huongson");
        for (int at = 2; at <= 4; at++) {
            district.field("Tài khoản " + at).fill("hoidong" + (at - 1) + ".huyen-huongson");
        }
        district.photographs("awards-council");
        district.button("Lưu hội đồng").click();
        assertThat(district.page().getByText("Đã lưu hội đồng.")).isVisible();
    }

    private static void writes(Official district) {
        Locator opinions = district.region("Ý kiến bằng văn bản của thành viên vắng mặt");
        opinions.getByLabel("Nhập ý kiến của").selectOption("Thành viên 5");
        opinions.getByLabel("Văn bản", new Locator.GetByLabelOptions().setExact(true))
                .fill("Phiếu lấy ý kiến");
        agrees(opinions, "Ý kiến đối với ", 14);
        opinions.getByText("Lưu ý kiến").click();
        assertThat(opinions.getByText("14 đồng ý")).isVisible();
    }

    private static void agreesToAll(Official member, int dossiers) {
        Locator ballot = member.region("Phiếu bầu kín của bạn");
        agrees(ballot, "Phiếu đối với ", dossiers);
        member.photographs("awards-ballot");
        ballot.locator("button.ant-btn-primary").click();
        assertThat(member.page().getByText("Đã bỏ phiếu. Hãy ghi lại mã phiếu của bạn"))
                .isVisible();
        member.photographs("awards-receipt");
    }

    private static void agrees(Locator part, String label, int dossiers) {
        Locator groups =
                part.getByRole(
                        AriaRole.RADIOGROUP,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + label)));
        assertThat(groups).hasCount(dossiers);
        for (Locator group : groups.all()) {
            group.getByText("Đồng ý", new Locator.GetByTextOptions().setExact(true)).click();
        }
    }

    private static void decides(Official province, Official chair) {
        province.opens("/awards");
        all(province, "Tiếp nhận các hồ sơ đã chọn");
        all(province, "Thẩm định: đủ điều kiện");
        all(province, "Trình ký");
        chair.opens("/decisions");
        chair.button("Soạn quyết định").click();
        chair.field("Người ký").fill("Nguyễn Văn Minh");
        chair.field("Trích yếu").fill("Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
        chair.photographs("awards-decision-draft");
        chair.button("Lưu dự thảo").click();
        chair.page().getByText("Tôi đã biết quỹ không đủ chi và vẫn ban hành").click();
        chair.button("Ban hành quyết định").click();
        assertThat(chair.region("Giấy tờ để in")).isVisible();
        chair.photographs("awards-decision");
        province.opens("/figures");
    }

    private static String proposes(Official commune) {
        Proposing proposing = new Proposing(commune);
        proposing.begins("Đề nghị khen thưởng xây dựng nông thôn mới");
        for (int at = 1; at <= PERSONS + COLLECTIVES; at++) {
            if (at <= PERSONS) {
                proposing.woman(at, "Người số " + at + ", thôn Tiến", "BK_TINH");
            } else {
                proposing.collective(at, "Thôn số " + at, "BK_TINH");
            }
            proposing.merit(
                    at,
                    "Thôn Tiến, xã Sơn Tiến",
                    "Hiến đất, góp công làm đường thôn, đợt " + at,
                    "Vận động 40 hộ hiến đất.");
        }
        commune.photographs("awards-proposal");
        commune.button("Lưu").click();
        assertThat(commune.page().getByText("Đã lưu.")).isVisible();
        return commune.page().url().replaceFirst("^https?://[^/]+", "");
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** Selects all that are listed and does the step. */
    private static void all(Official official, String step) {
        official.page().getByLabel("Chọn tất cả").check();
        official.button(step).click();
        // what is done is chosen no longer, or has left the list; the answer of the step before may
        // still be read
        assertThat(
                        official.page()
                                .getByRole(
                                        AriaRole.CHECKBOX,
                                        new Page.GetByRoleOptions()
                                                .setName("Chọn tất cả")
                                                .setChecked(true)))
                .hasCount(0);
        assertThat(official.page().getByText(Pattern.compile("Đã làm 14 trên 14 hồ sơ")))
                .isVisible();
    }

    private static void returns(Official district) {
        district.link("Người số 1,").click();
        district.button("Trả lại…").click();
        district.field("Tóm tắt thành tích").fill("Ghi rõ số hộ");
        district.field("Nội dung báo cáo thành tích").fill("Bổ sung số liệu của năm 2023");
        district.photographs("awards-remarks");
        district.dialogButton("Trả lại").click();
        assertThat(district.page().getByText("Bị trả lại").first()).isVisible();
    }

    private static void mends(Official commune, String proposal) {
        commune.opens(proposal);
        Locator merit = commune.field("Tóm tắt thành tích dòng 1");
        assertThat(merit).isEnabled();
        assertThat(commune.field("Chức vụ, đơn vị dòng 1")).isDisabled();
        merit.fill("Vận động 45 hộ hiến đất, góp công làm đường thôn");
        commune.field("Nội dung báo cáo dòng 1").fill("Năm 2023 vận động 45 hộ, 1.200 m² đất.");
        commune.photographs("awards-mending");
        commune.button("Trình các hồ sơ chưa trình").click();
        assertThat(commune.page().getByText("Đã làm 1 trên 1 hồ sơ.")).isVisible();
    }
}
