package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** Ratings and honours of the past from workbooks; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class TablesIT {

    private static final String RATINGS = SubjectsIT.SUBJECTS + "/ratings/2023";
    private static final String IMPORTS = "/api/awards/honours/imports";

    @LocalServerPort int port;
    @Autowired TenantTree tree;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private String person(String name, int born) {
        return leader(land.commune())
                .post(
                        SubjectsIT.SUBJECTS,
                        SubjectsIT.person(name).put("birthYear", born).toString())
                .text("/subject/id");
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at + 2);
                for (int cell = 0; cell < rows.get(at).size(); cell++) {
                    String text = rows.get(at).get(cell);
                    if (text.startsWith("day ")) {
                        row.createCell(cell).setCellValue(Integer.parseInt(text.substring(4)));
                        row.getCell(cell).setCellStyle(day);
                    } else {
                        row.createCell(cell).setCellValue(text);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> said(Answer answer) {
        return answer.json()
                .path("troubles")
                .valueStream()
                .map(each -> each.path("row").asInt() + ": " + each.path("message").asString())
                .toList();
    }

    private JsonNode ratings(String subject) {
        return leader(land.commune())
                .get(SubjectsIT.SUBJECTS + "/" + subject)
                .json()
                .at("/history/ratings");
    }

    @Test
    void rows_that_are_right_are_taken_and_the_others_are_named_with_what_to_do()
            throws IOException {
        String thuy = person("Nguyễn Thị Thúy", 1985);
        person("Trần Thị Anh", 1980);
        String younger = person("Trần Thị Anh", 1990);
        byte[] file =
                workbook(
                        List.of(
                                List.of("Mức xếp loại", "Họ tên hoặc tên tập thể", "Năm sinh"),
                                List.of("Hoàn thành tốt", "NGUYỄN THỊ THUÝ", ""),
                                List.of("Hoàn thành xuất sắc nhiệm vụ", "Trần Thị Anh", ""),
                                List.of("HTXS", "Trần Thị Anh", "1990"),
                                List.of("Giỏi", "Trần Thị Anh", "1980"),
                                List.of("HTT", "Lê Thị Lạ", ""),
                                List.of("HTT", "Trần Thị Anh", "1970"),
                                List.of("HT", "nguyen thi thuy", ""),
                                List.of("HT", "", ""),
                                List.of("", "Ai Đó", "")));
        Answer read = leader(land.commune()).upload(RATINGS, 0, "xep-loai.xlsx", file);
        assertThat(read.json().path("taken").asInt()).isEqualTo(2);
        assertThat(said(read))
                .satisfiesExactly(
                        each -> assertThat(each).startsWith("5: Danh sách có 2 đối tượng"),
                        each -> assertThat(each).startsWith("7: Không có mức xếp loại này"),
                        each -> assertThat(each).startsWith("8: Danh sách của đơn vị không có"),
                        each -> assertThat(each).contains("9: ", "khác năm sinh"),
                        each -> assertThat(each).startsWith("10: Trùng với dòng 4"),
                        each -> assertThat(each).startsWith("11: Hãy ghi họ tên"));
        assertThat(ratings(thuy).at("/0/rating").asString()).isEqualTo("COMPLETED_WELL");
        assertThat(ratings(younger).at("/0/rating").asString()).isEqualTo("COMPLETED_EXCELLENTLY");
    }

    @Test
    void what_is_exported_is_imported_again_and_strangers_may_not() throws IOException {
        String thuy = person("Nguyễn Thị Thúy", 1985);
        byte[] exported = leader(land.commune()).get(RATINGS).body();
        byte[] filled;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(exported));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(4).getCell(3).setCellValue("Hoàn thành tốt nhiệm vụ");
            workbook.write(out);
            filled = out.toByteArray();
        }
        assertThat(
                        leader(land.commune())
                                .upload(RATINGS, 0, "x.xlsx", filled)
                                .json()
                                .path("taken")
                                .asInt())
                .isOne();
        assertThat(ratings(thuy).size()).isOne();
        assertThat(said(leader(land.sister()).upload(RATINGS, 0, "x.xlsx", filled)))
                .singleElement()
                .asString()
                .contains("Mã đối tượng không có trong danh sách");
        assertThat(
                        Api.of(port, land.commune(), "council-member")
                                .upload(RATINGS, 0, "x.xlsx", filled)
                                .status())
                .isEqualTo(403);
        Answer future =
                leader(land.commune())
                        .upload(SubjectsIT.SUBJECTS + "/ratings/2025", 0, "x.xlsx", filled);
        assertThat(said(future)).singleElement().asString().contains("sau năm làm việc");
    }

    @Test
    void files_that_are_no_such_workbook_are_refused() throws IOException {
        assertThat(
                        leader(land.commune())
                                .upload(
                                        RATINGS,
                                        0,
                                        "x.xlsx",
                                        "không phải".getBytes(StandardCharsets.UTF_8))
                                .reason())
                .isEqualTo("NOT_A_WORKBOOK");
        assertThat(upload(List.of(List.of("A", "B")))).isEqualTo("NO_HEADINGS");
        List<List<String>> many = new ArrayList<>();
        many.add(List.of("Mức xếp loại", "Họ tên hoặc tên tập thể"));
        assertThat(upload(many)).isEqualTo("EMPTY");
        for (int at = 0; at < 5001; at++) {
            many.add(List.of("HT", "Người " + at));
        }
        assertThat(upload(many)).isEqualTo("TOO_MANY_ROWS");
    }

    private String upload(List<List<String>> rows) throws IOException {
        return leader(land.commune()).upload(RATINGS, 0, "x.xlsx", workbook(rows)).reason();
    }

    private static final List<String> HEADINGS =
            List.of(
                    "Họ tên hoặc tên tập thể",
                    "Danh hiệu, hình thức khen thưởng",
                    "Năm",
                    "Thành tích",
                    "Số quyết định",
                    "Ngày quyết định",
                    "Cơ quan ban hành",
                    "Cấp quyết định",
                    "Loại hình");

    private static List<String> honour(String award, String year, String number, String date) {
        return List.of(
                "Nguyễn Thị Thúy",
                award,
                year,
                "Hoàn thành tốt nhiệm vụ",
                number,
                date,
                "Chủ tịch Ủy ban nhân dân huyện",
                "Huyện",
                "");
    }

    @Test
    void honours_of_the_past_come_in_row_by_row_and_none_twice() throws IOException {
        person("Nguyễn Thị Thúy", 1985);
        List<List<String>> rows =
                List.of(
                        HEADINGS,
                        honour("lao động tiên tiến", "2021", "12/QĐ-UBND", "5/1/2022"),
                        honour("CSTDCS", "2022", "13/QĐ-UBND", "day 44931"),
                        honour("LDTT", "2021", "12/QĐ-UBND", "05/01/2022"),
                        honour("LDTT", "2022", "", "31/02/2023"),
                        honour("Lao động giỏi", "2022", "14/QĐ-UBND", "05/01/2023"),
                        honour("LDTT", "2023", "15/QĐ-UBND", "16/04/2024"));
        Answer read = leader(land.commune()).upload(IMPORTS, 0, "so.xlsx", workbook(rows));
        assertThat(read.json().path("taken").asInt()).as(read.json().toString()).isEqualTo(2);
        assertThat(said(read))
                .satisfiesExactly(
                        each -> assertThat(each).startsWith("6: Sổ đã có"),
                        each -> assertThat(each).contains("7: Hãy ghi số", "Hãy ghi ngày"),
                        each -> assertThat(each).startsWith("8: Danh mục không có"),
                        each -> assertThat(each).startsWith("9: Ngày quyết định ở sau"));
        assertThat(leader(land.commune()).get("/api/awards/honours").json().path("total").asInt())
                .isEqualTo(2);
        assertThat(leader(land.commune()).get("/api/awards/honours").text("/honours/0/decidedOn"))
                .as("a date that Excel knows as one")
                .isEqualTo("2023-01-05");
        byte[] template = leader(land.commune()).get("/api/awards/honours/template").body();
        assertThat(leader(land.commune()).upload(IMPORTS, 0, "mau.xlsx", template).reason())
                .isEqualTo("EMPTY");
        assertThat(
                        Api.of(port, land.commune(), "council-member")
                                .upload(IMPORTS, 0, "so.xlsx", workbook(rows))
                                .status())
                .isEqualTo(403);
    }
}
