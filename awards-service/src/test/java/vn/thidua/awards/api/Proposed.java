package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;

/** How a unit proposes, by calls of the service. */
final class Proposed {

    static final String DOSSIERS = "/api/awards/dossiers";
    static final String PROPOSALS = "/api/awards/proposals";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Proposed() {}

    static String step(String action) {
        return "{\"action\":\"" + action + "\"}";
    }

    static Answer step(Api by, String id, String json) {
        return by.call(
                "POST",
                DOSSIERS + "/" + id + "/steps",
                by.get(DOSSIERS + "/" + id).json().at("/row/version").asLong(),
                json);
    }

    static String proposal(Api by) {
        return proposal(by, "ACHIEVEMENT", 2024);
    }

    static String proposal(Api by, String kind, int year) {
        return by.post(
                        PROPOSALS,
                        """
                        {"title":"Đề nghị khen thưởng","kind":"%s","year":%d,"movementId":null}
                        """
                                .formatted(kind, year))
                .text("/head/id");
    }

    static ObjectNode line(String name, String award) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", UUID.randomUUID().toString()).put("version", 0);
        ObjectNode content = line.putObject("content");
        content.putObject("nominee")
                .putNull("subjectId")
                .put("kind", "INDIVIDUAL")
                .put("name", name)
                .put("post", "Công chức xã")
                .put("category", "DIRECT_WORKER")
                .put("gender", "FEMALE")
                .put("enterprise", false);
        content.put("award", award)
                .put("merit", "Thành tích xuất sắc của " + name)
                .put("report", "Đã vận động 40 hộ hiến đất làm đường.");
        return line;
    }

    /** Somebody who is in the register of the unit. */
    static ObjectNode registered(String subject, String award, String merit) {
        ObjectNode line = line("Theo danh sách", award);
        ((ObjectNode) line.at("/content/nominee")).put("subjectId", subject);
        ((ObjectNode) line.at("/content")).put("merit", merit);
        return line;
    }

    static String lines(ObjectNode... lines) {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("lines").addAll(List.of(lines));
        return body.toString();
    }

    static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** The common papers that most awards ask for. */
    static void common(Api by, String proposal) {
        papers(by, proposal, "PAPER_PROPOSAL_LETTER", "PAPER_MINUTES");
    }

    static void papers(Api by, String proposal, String... fields) {
        for (String paper : fields) {
            assertThat(
                            by.upload(
                                            PROPOSALS + "/" + proposal + "/papers?field=" + paper,
                                            0,
                                            "giay-to.pdf",
                                            pdf())
                                    .status())
                    .isEqualTo(200);
        }
    }

    /** A dossier of the commune with all its papers. */
    static String drafted(Api by, String award) {
        return drafted(by, proposal(by), line("Nguyễn Thị Hoa " + UUID.randomUUID(), award));
    }

    static String drafted(Api by, String proposal, ObjectNode line) {
        assertThat(by.put(PROPOSALS + "/" + proposal + "/nominees", lines(line)).status())
                .isEqualTo(200);
        common(by, proposal);
        return line.at("/id").asString();
    }

    static String submitted(Api by, String award) {
        String id = drafted(by, award);
        assertThat(step(by, id, step("SUBMIT")).text("/row/state")).isEqualTo("SUBMITTED");
        return id;
    }
}
