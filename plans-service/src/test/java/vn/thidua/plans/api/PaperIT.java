package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;

/** Plans as files in the form of a document. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class PaperIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    private Officials people;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
    }

    @Test
    void an_issued_plan_is_downloaded_as_word_with_its_number() throws IOException {
        Api leader = people.leader(people.tree().commune());
        String id = leader.upload(Officials.ofCommune()).id();
        String number = leader.issue(id, "DOCUMENT").text("/content/number/text");

        Answer paper = leader.get("/api/plans/" + id + "/papers/docx");

        assertThat(paper.status()).isEqualTo(200);
        assertThat(header(paper, "Content-Disposition"))
                .startsWith("attachment")
                .contains("Ke-hoach-")
                .endsWith(".docx\"");
        assertThat(header(paper, "Cache-Control")).isEqualTo("no-store");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(paper.response().body()))) {
            assertThat(document.getTables().getFirst().getText()).contains("Số: " + number);
        }
    }

    @Test
    void a_draft_is_downloaded_as_pdf_as_it_stands() throws IOException {
        Api specialist = people.specialist(people.tree().commune());
        String id = specialist.upload(Officials.ofCommune()).id();

        Answer paper = specialist.get("/api/plans/" + id + "/papers/pdf");

        assertThat(paper.status()).isEqualTo(200);
        assertThat(header(paper, "Content-Type")).isEqualTo("application/pdf");
        try (PDDocument file = Loader.loadPDF(paper.response().body())) {
            assertThat(new PDFTextStripper().getText(file))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Nguyễn Văn Mẫu");
        }
    }

    @Test
    void a_document_written_here_is_downloaded_though_it_has_no_file_of_its_own() {
        Api specialist = people.specialist(people.tree().commune());
        String id = specialist.write("{\"type\":\"KE_HOACH\"}").id();

        assertThat(specialist.get("/api/plans/" + id + "/papers/docx").status()).isEqualTo(200);
        assertThat(specialist.get("/api/plans/" + id + "/papers/pdf").status()).isEqualTo(200);
    }

    @Test
    void a_document_of_the_party_does_not_get_the_form_of_the_state() {
        Api specialist = people.specialist(people.tree().commune());
        Answer draft = specialist.write("{\"type\":\"KE_HOACH\"}");
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        content.put("body", "DANG");
        Answer party =
                specialist.call(
                        "PUT",
                        "/api/plans/" + draft.id() + "/content",
                        draft.version(),
                        content.toString());
        assertThat(party.status()).isEqualTo(200);

        Answer refused = specialist.get("/api/plans/" + draft.id() + "/papers/docx");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("PARTY_DOCUMENT");
        assertThat(refused.text("/detail")).contains("cơ quan Đảng").contains("Loại cơ quan");
    }

    @Test
    void what_was_corrected_in_review_is_what_the_paper_says() throws IOException {
        Api specialist = people.specialist(people.tree().commune());
        String letter =
                new String(Officials.ofCommune().text(), StandardCharsets.UTF_8)
                        .replace(
                                "1. Tuyên truyền các văn bản về thi đua, khen thưởng.",
                                "1. Phấn đấu tỷ lệ hộ gia đình văn hóa đạt trên 92,5%; có ít nhất 05 (năm) tập thể được khen thưởng.");
        Answer draft = specialist.upload("ke-hoach.txt", letter.getBytes(StandardCharsets.UTF_8));
        ObjectNode content = (ObjectNode) draft.json().at("/content").deepCopy();
        ((ObjectNode) content.at("/targets/0")).put("value", 95);
        ((ObjectNode) content.at("/targets/1")).put("value", 7);

        assertThat(specialist.correct(draft, content.toString()).status()).isEqualTo(200);

        Answer wording = specialist.get("/api/plans/" + draft.id() + "/papers");
        assertThat(wording.json().at("/placed")).hasSize(1);
        assertThat(wording.text("/placed/0/sentence"))
                .contains("“92,5”")
                .contains("bản in ghi “95”");
        assertThat(wording.text("/open/0/place")).isEqualTo("targets[1]");
        assertThat(wording.text("/open/0/sentence")).contains("đã nhập “7”").contains("Hãy sửa");
        Answer paper = specialist.get("/api/plans/" + draft.id() + "/papers/docx");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(paper.response().body()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(it -> it.contains("đạt trên 95%"))
                    .anyMatch(it -> it.contains("05 (năm) tập thể"))
                    .noneMatch(it -> it.contains("92,5"));
        }
    }

    @Test
    void an_imported_plan_that_nobody_corrected_is_printed_as_it_was() {
        Api specialist = people.specialist(people.tree().commune());
        String id = specialist.upload(Officials.ofCommune()).id();

        Answer wording = specialist.get("/api/plans/" + id + "/papers");

        assertThat(wording.texts("/placed")).isEmpty();
        assertThat(wording.texts("/open")).isEmpty();
        assertThat(
                        people.specialist(people.tree().sister())
                                .get("/api/plans/" + id + "/papers")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_neighbours_draft_is_absent_and_so_is_a_kind_of_file_that_there_is_not() {
        Api specialist = people.specialist(people.tree().commune());
        String id = specialist.upload(Officials.ofCommune()).id();

        assertThat(
                        people.specialist(people.tree().sister())
                                .get("/api/plans/" + id + "/papers/docx")
                                .status())
                .isEqualTo(404);
        assertThat(specialist.get("/api/plans/" + id + "/papers/odt").status()).isEqualTo(404);
        assertThat(specialist.get("/api/plans/no-such/papers/pdf").status()).isEqualTo(404);
    }

    private static String header(Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }
}
