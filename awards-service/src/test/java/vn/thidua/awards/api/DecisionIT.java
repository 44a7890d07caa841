package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.Posting;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;
import vn.thidua.test.Waiting;

/** A decision from its draft to its papers, its honours and its revocation; on real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class DecisionIT {

    private static final String PATH = "/api/awards/decisions";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired Dossiers dossiers;
    @Autowired Honours honours;
    @Autowired ConsumerFactory<String, String> consumers;
    @Autowired KafkaTemplate<String, String> kafka;

    private Land land = new Land("", "", "", "", "", "");

    @BeforeEach
    void a_land() {
        land = Land.in(tree);
    }

    private Api leader() {
        return Api.of(port, land.district(), "leader");
    }

    private Api specialist() {
        return Api.of(port, land.district(), "specialist");
    }

    private Dossier dossier(String name, String award) {
        return Dossier.of(
                        land.commune(),
                        land.district(),
                        DossierState.BEFORE_SIGNER,
                        name,
                        award,
                        2023)
                .passed(
                        new CouncilResult(
                                "session-" + UUID.randomUUID(),
                                new TenantId(land.district()),
                                LocalDate.of(2024, 4, 10),
                                11,
                                10,
                                true));
    }

    private String ready(String name, String award) {
        return dossier(name, award).storedIn(dossiers).value();
    }

    private static String json(String number, String date, String decider, String... dossiers) {
        return """
                {"number":"%s","date":"%s","decider":"%s","signer":"Nguyễn Văn Hùng","signerPost":"Chủ tịch",
                 "about":"Về việc khen thưởng thành tích năm 2023","dossierIds":["%s"]}
                """
                .formatted(number, date, decider, String.join("\",\"", dossiers));
    }

    private Answer draft(String number, String date, String decider, String... dossiers) {
        Answer draft = specialist().post(PATH, json(number, date, decider, dossiers));
        assertThat(draft.status()).as(draft.json().toString()).isEqualTo(200);
        return draft;
    }

    private Answer issued(Answer draft) {
        return leader().call(
                        "POST",
                        PATH + "/" + draft.id() + "/issue",
                        draft.version(),
                        "{\"fundAccepted\":true}");
    }

    private void refused(String reason, Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(422);
        assertThat(answer.reason()).isEqualTo(reason);
    }

    private SubjectId subject(String name) {
        Answer answer =
                Api.of(port, land.commune(), "specialist")
                        .post(
                                "/api/awards/subjects",
                                """
                                {"kind":"PERSON","name":"%s","post":"Công chức","period":"CALENDAR_YEAR",
                                 "category":"DIRECT_WORKER","gender":"FEMALE","birthYear":1985,"citizenNumber":null,
                                 "enterprise":null,"women":null,"members":null}
                                """
                                        .formatted(name));
        assertThat(answer.status()).as(answer.json().toString()).isBetween(200, 201);
        return new SubjectId(answer.text("/subject/id"));
    }

    private List<Entry> honoursOf(SubjectId subject) {
        return Tenancy.call(
                new TenantScope.Work(new TenantId(land.commune()), "look in a test"),
                () -> honours.of(Set.of(subject)));
    }

    @Test
    void it_is_drafted_issued_carried_out_printed_and_seen_by_who_proposed() throws Exception {
        SubjectId hoa = subject("Nguyễn Thị Hoa");
        DossierId first =
                dossier("Nguyễn Thị Hoa", "CSTDCS")
                        .forSubject(Award.Subject.INDIVIDUAL, Optional.of(hoa))
                        .storedIn(dossiers);
        DossierId second =
                dossier("Nguyễn Thị Hoa", "LDTT")
                        .forSubject(Award.Subject.INDIVIDUAL, Optional.of(hoa))
                        .storedIn(dossiers);
        DossierId third =
                dossier("Ban Chỉ huy Quân sự xã", "GK")
                        .forSubject(Award.Subject.COLLECTIVE, Optional.empty())
                        .storedIn(dossiers);
        assertThat(specialist().get(PATH + "/waiting").json()).hasSize(3);
        Answer draft =
                draft(
                        "213/QĐ-UBND",
                        "2024-04-12",
                        "DISTRICT",
                        first.value(),
                        second.value(),
                        third.value());
        assertThat(draft.json().path("lines"))
                .extracting(line -> line.path("dong").asLong())
                .as("base salary 1,800,000; of two titles for one year the higher")
                .containsExactly(1_800_000L, 0L, 1_080_000L);
        assertThat(draft.text("/refusal/reason")).isEqualTo("FUND_SHORT");
        assertThat(draft.json().at("/fund/after").asLong()).isEqualTo(-2_880_000);
        assertThat(
                        specialist()
                                .call(
                                        "POST",
                                        PATH + "/" + draft.id() + "/issue",
                                        draft.version(),
                                        "{\"fundAccepted\":true}")
                                .status())
                .isEqualTo(403);

        Answer issued = issued(draft);
        assertThat(issued.status()).as(issued.json().toString()).isEqualTo(200);
        Waiting.until(
                () ->
                        List.of(first, second, third).stream()
                                .allMatch(
                                        each ->
                                                Dossier.stateOf(dossiers, land.commune(), each)
                                                        == DossierState.DECIDED));
        Waiting.until(() -> honoursOf(hoa).size() == 2);
        JsonNode told = Told.about(consumers, "thidua.awards.v1", draft.id(), 1).getFirst();
        assertThat(told.toString()).doesNotContain("Nguyễn Thị Hoa");
        again(draft.id(), told, 1);
        again(draft.id(), told, 1);
        assertThat(honoursOf(hoa)).as("told three times, entered once").hasSize(2);

        papers(draft.id());
        Api commune = Api.of(port, land.commune(), "specialist");
        assertThat(commune.get(PATH + "/received").json()).hasSize(1);
        assertThat(commune.get(PATH + "/" + draft.id()).json().path("lines")).hasSize(3);
        assertThat(commune.get(PATH + "/" + draft.id()).json().path("actions")).isEmpty();
        for (String unit : List.of(land.sister(), land.otherDistrict(), land.province())) {
            assertThat(Api.of(port, unit, "leader").get(PATH + "/" + draft.id()).status())
                    .isEqualTo(404);
        }
        assertThat(leader().get("/api/awards/funds/2024").json().path("paidByDecisions").asLong())
                .isEqualTo(2_880_000);
    }

    /** The same event once more, as a crash would have it. */
    private void again(String decision, JsonNode value, long sequence) throws Exception {
        var message =
                new org.apache.kafka.clients.producer.ProducerRecord<>(
                        "thidua.awards.v1", decision, value.toString());
        java.util.Map<String, String> headers =
                java.util.Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/awards-service",
                        "ce_type",
                        "vn.thidua.decision.issued.v1",
                        "ce_subject",
                        decision + "-again-" + UUID.randomUUID(),
                        "ce_time",
                        "2024-04-15T02:00:00Z",
                        "ce_tenant",
                        land.district(),
                        "ce_sequence",
                        String.valueOf(sequence));
        headers.forEach(
                (name, text) ->
                        message.headers()
                                .add(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        kafka.send(message).get();
    }

    private void papers(String id) throws IOException {
        assertThat(words(leader().get(PATH + "/" + id + "/papers/decision"), "quyet-dinh.docx"))
                .contains(
                        "QUYẾT ĐỊNH",
                        "213/QĐ-UBND",
                        "Công nhận danh hiệu thi đua và tặng hình thức khen thưởng cho 01 tập thể, 02 cá nhân",
                        "2.880.000 đồng",
                        "Nguyễn Thị Hoa");
        Answer certificates = leader().get(PATH + "/" + id + "/papers/certificates?format=pdf");
        Files.write(Path.of("target", "giay-khen.pdf"), certificates.body());
        try (PDDocument pdf = Loader.loadPDF(certificates.body())) {
            assertThat(pdf.getNumberOfPages()).as("none for Lao động tiên tiến").isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .as("A4 landscape")
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("GIẤY KHEN", "CHIẾN SĨ THI ĐUA CƠ SỞ");
        }
        for (String paper : List.of("decision", "list", "ceremony")) {
            Answer pdf = leader().get(PATH + "/" + id + "/papers/" + paper + "?format=pdf");
            assertThat(pdf.status()).isEqualTo(200);
            Files.write(Path.of("target", paper + ".pdf"), pdf.body());
        }
        assertThat(words(leader().get(PATH + "/" + id + "/papers/certificates"), "giay-khen.docx"))
                .contains("GIẤY KHEN");
    }

    private static String words(Answer answer, String name) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        Files.write(Path.of("target", name), answer.body());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void what_must_not_be_decided_is_refused() {
        String ready = ready("Hoa", "GK");
        refused(
                "NO_LINES",
                issued(
                        specialist()
                                .post(
                                        PATH,
                                        json("1/QĐ-UBND", "2024-04-12", "DISTRICT")
                                                .replace("[\"\"]", "[]"))));
        refused("DATE_IN_FUTURE", issued(draft("1/QĐ-UBND", "2024-04-16", "DISTRICT", ready)));
        refused("DATE_BEFORE_SESSION", issued(draft("1/QĐ-UBND", "2024-04-09", "DISTRICT", ready)));
        refused("NUMBER_MALFORMED", issued(draft("QĐ 1", "2024-04-12", "DISTRICT", ready)));
        refused("NO_POWER", issued(draft("1/QĐ-UBND", "2024-04-12", "PROVINCE", ready)));
        refused(
                "NO_POWER",
                issued(draft("1/QĐ-UBND", "2024-04-12", "DISTRICT", ready("Bình", "BK_TINH"))));
        refused(
                "BEFORE_VOTE",
                issued(
                        draft(
                                "1/QĐ-UBND",
                                "2024-04-12",
                                "DISTRICT",
                                Dossier.of(
                                                land.commune(),
                                                land.district(),
                                                DossierState.BEFORE_COUNCIL,
                                                "Chi",
                                                "GK",
                                                2023)
                                        .storedIn(dossiers)
                                        .value())));
        refused(
                "IN_POSTING",
                issued(
                        draft(
                                "1/QĐ-UBND",
                                "2024-04-12",
                                "DISTRICT",
                                dossier("Dũng", "GK")
                                        .posted(
                                                new Posting(
                                                        "Cổng thông tin",
                                                        LocalDate.of(2024, 4, 5),
                                                        LocalDate.of(2024, 4, 13),
                                                        List.of()))
                                        .storedIn(dossiers)
                                        .value())));
        refused(
                "DOSSIER_UNKNOWN",
                issued(draft("1/QĐ-UBND", "2024-04-12", "DISTRICT", "no-such-dossier")));
        Answer short_ = draft("1/QĐ-UBND", "2024-04-12", "DISTRICT", ready);
        refused(
                "FUND_SHORT",
                leader().call(
                                "POST",
                                PATH + "/" + short_.id() + "/issue",
                                short_.version(),
                                "{\"fundAccepted\":false}"));
    }

    @Test
    void what_is_no_award_or_needs_the_number_of_a_body_above_is_refused() {
        refused(
                "AWARD_NOT_IN_CATALOGUE",
                issued(draft("1/QĐ-UBND", "2024-04-12", "DISTRICT", ready("A", "NO_SUCH"))));
        Api province = Api.of(port, land.province(), "leader");
        String dossier =
                Dossier.of(
                                land.commune(),
                                land.province(),
                                DossierState.BEFORE_SIGNER,
                                "B",
                                "BK_TTG",
                                2023)
                        .storedIn(dossiers)
                        .value();
        Answer draft = province.post(PATH, json("", "2024-04-12", "PRIME_MINISTER", dossier));
        refused(
                "NUMBER_MISSING",
                province.call(
                        "POST",
                        PATH + "/" + draft.id() + "/issue",
                        draft.version(),
                        "{\"fundAccepted\":false}"));
    }

    @Test
    void a_number_is_used_once_a_year_and_the_register_gives_the_next() {
        assertThat(issued(draft("05/QĐ-UBND", "2024-04-12", "DISTRICT", ready("A", "GK"))).status())
                .isEqualTo(200);
        refused(
                "NUMBER_TAKEN",
                issued(draft("5/QĐ-UBND", "2024-04-12", "DISTRICT", ready("B", "GK"))));
        Answer next = issued(draft("", "2024-04-12", "DISTRICT", ready("C", "GK")));
        assertThat(next.text("/number")).isEqualTo("06/QĐ-UBND");
    }

    @Test
    void a_dossier_is_decided_once() {
        String dossier = ready("A", "GK");
        Answer one = draft("1/QĐ-UBND", "2024-04-12", "DISTRICT", dossier);
        Answer two = draft("2/QĐ-UBND", "2024-04-12", "DISTRICT", dossier);
        assertThat(issued(one).status()).isEqualTo(200);
        refused("DOSSIER_DECIDED", issued(two));
        assertThat(
                        leader().call(
                                        "PUT",
                                        PATH + "/" + one.id(),
                                        2,
                                        json("9/QĐ-UBND", "2024-04-12", "DISTRICT", dossier))
                                .reason())
                .isEqualTo("ALREADY_ISSUED");
    }

    private void tellsOfAnInitiative(SubjectId subject) {
        Answer told =
                Api.of(port, land.commune(), "specialist")
                        .call(
                                "PUT",
                                "/api/awards/subjects/" + subject + "/history",
                                1,
                                """
                                {"ratings":[],"disciplines":[],"concerns":[],"leaves":[],"initiatives":[{"id":"so-hoa",
                                 "kind":"INITIATIVE","title":"Số hóa sổ hộ tịch","scope":"GRASSROOTS","year":2023,
                                 "certificate":"05/QĐ-UBND","used":null}]}
                                """);
        assertThat(told.status()).as(told.json().toString()).isEqualTo(200);
    }

    /** For which award the initiative was relied on; blank: it is free. */
    private String usedFor(SubjectId subject) {
        return Api.of(port, land.commune(), "specialist")
                .get("/api/awards/subjects/" + subject)
                .json()
                .at("/history/initiatives/0/used/award")
                .asString("");
    }

    @Test
    void a_revoked_award_counts_no_longer_and_is_taken_back() {
        SubjectId hoa = subject("Nguyễn Thị Hoa");
        tellsOfAnInitiative(hoa);
        DossierId dossier =
                dossier("Nguyễn Thị Hoa", "CSTDCS")
                        .forSubject(Award.Subject.INDIVIDUAL, Optional.of(hoa))
                        .storedIn(dossiers, Optional.of("so-hoa"));
        Answer issued = issued(draft("7/QĐ-UBND", "2024-04-12", "DISTRICT", dossier.value()));
        String path = PATH + "/" + issued.id();
        Waiting.until(() -> honoursOf(hoa).size() == 1);
        Waiting.until(() -> usedFor(hoa).equals("CSTDCS"));
        String which = "\"dossierIds\":[\"" + dossier + "\"]";
        assertThat(
                        specialist()
                                .post(
                                        path + "/hand-over",
                                        "{%s,\"on\":\"2024-04-13\",\"place\":\"Hội trường\",\"receiver\":\"Nguyễn Thị Hoa\"}"
                                                .formatted(which))
                                .status())
                .isEqualTo(200);
        assertThat(Dossier.stateOf(dossiers, land.commune(), dossier))
                .isEqualTo(DossierState.HANDED_OVER);

        String revocation =
                "{%s,\"number\":\"%s\",\"date\":\"2024-04-14\",\"ground\":\"FRAUD\",\"words\":\"Kết luận số 3/KL-TTr\"}";
        refused(
                "NUMBER_TAKEN",
                leader().post(path + "/revocation", revocation.formatted(which, "7/QĐ-UBND")));
        assertThat(
                        specialist()
                                .post(
                                        path + "/revocation",
                                        revocation.formatted(which, "8/QĐ-UBND"))
                                .status())
                .isEqualTo(403);
        Answer revoked =
                leader().post(path + "/revocation", revocation.formatted(which, "8/QĐ-UBND"));
        assertThat(revoked.status()).as(revoked.json().toString()).isEqualTo(200);
        assertThat(revoked.text("/lines/0/revocation/returnBy")).isEqualTo("2024-04-29");
        assertThat(revoked.json().at("/lines/0/revocation/dong").asLong()).isEqualTo(1_800_000);
        Waiting.until(
                () -> Dossier.stateOf(dossiers, land.commune(), dossier) == DossierState.REVOKED);
        Waiting.until(() -> !honoursOf(hoa).getFirst().honour().counts());
        Waiting.until(() -> usedFor(hoa).isEmpty());
        assertThat(Told.about(consumers, "thidua.awards.v1", issued.id(), 2)).hasSize(2);
        refused(
                "NUMBER_TAKEN",
                issued(draft("8/QĐ-UBND", "2024-04-14", "DISTRICT", ready("B", "GK"))));

        assertThat(leader().get("/api/awards/funds/2024").json().path("paidByDecisions").asLong())
                .as("not back yet")
                .isEqualTo(1_800_000);
        Answer back =
                specialist()
                        .post(
                                path + "/recovery",
                                "{\"dossierId\":\"%s\",\"objectsReturned\":\"2024-04-15\",\"moneyReturned\":\"2024-04-15\"}"
                                        .formatted(dossier));
        assertThat(back.json().at("/lines/0/revocation/settled").asBoolean()).isTrue();
        assertThat(leader().get("/api/awards/funds/2024").json().path("paidByDecisions").asLong())
                .isZero();
    }

    @Test
    void a_certificate_is_replaced_within_its_time() {
        DossierId dossier = dossier("Hoa", "GK").storedIn(dossiers);
        Answer issued = issued(draft("7/QĐ-UBND", "2024-04-12", "DISTRICT", dossier.value()));
        String path = PATH + "/" + issued.id();
        String wish =
                "{\"dossierId\":\"%s\",\"kind\":\"REPLACEMENT\",\"asked\":\"2024-04-15\",\"reason\":\"Bị mất do bão\"}"
                        .formatted(dossier);
        refused("REISSUE_BEFORE_HAND_OVER", specialist().post(path + "/reissues", wish));
        Waiting.until(
                () -> Dossier.stateOf(dossiers, land.commune(), dossier) == DossierState.DECIDED);
        specialist()
                .post(
                        path + "/hand-over",
                        "{\"dossierIds\":[\"%s\"],\"on\":\"2024-04-13\",\"place\":\"\",\"receiver\":\"\"}"
                                .formatted(dossier));
        Answer asked = specialist().post(path + "/reissues", wish);
        assertThat(asked.text("/lines/0/reissues/0/dueOn")).isEqualTo("2024-04-30");
        refused("REISSUE_OPEN", specialist().post(path + "/reissues", wish));
        String answer = path + "/reissues/" + asked.text("/lines/0/reissues/0/id") + "/answer";
        Answer granted =
                specialist()
                        .post(
                                answer,
                                "{\"dossierId\":\"%s\",\"granted\":true,\"note\":\"Đã cấp lại\"}"
                                        .formatted(dossier));
        assertThat(granted.text("/lines/0/reissues/0/state")).isEqualTo("GRANTED");
        refused(
                "REISSUE_UNKNOWN",
                specialist()
                        .post(
                                answer,
                                "{\"dossierId\":\"%s\",\"granted\":true,\"note\":\"\"}"
                                        .formatted(dossier)));
    }

    @Test
    void the_fund_says_what_is_left() {
        Answer fund =
                specialist()
                        .post(
                                "/api/awards/funds/2024/entries",
                                "{\"direction\":\"INCOME\",\"dong\":50000000,\"on\":\"2024-01-05\",\"words\":\"Dự toán năm\",\"paper\":\"\"}");
        assertThat(fund.json().path("balance").asLong()).isEqualTo(50_000_000);
        assertThat(fund.json().at("/baseSalary/dong").asLong()).isEqualTo(1_800_000);
        Answer draft = draft("1/QĐ-UBND", "2024-04-12", "DISTRICT", ready("Hoa", "GK"));
        assertThat(draft.json().at("/refusal").isNull()).isTrue();
        assertThat(draft.json().at("/fund/after").asLong()).isEqualTo(49_460_000);
        assertThat(
                        specialist()
                                .post(
                                        "/api/awards/funds/2024/entries",
                                        "{\"direction\":\"INCOME\",\"dong\":-5,\"on\":\"2024-01-05\",\"words\":\"x\",\"paper\":\"\"}")
                                .reason())
                .isEqualTo("SUM_NOT_POSITIVE");
        assertThat(
                        Api.of(port, land.commune(), "specialist")
                                .get("/api/awards/funds/2024")
                                .json()
                                .path("balance")
                                .asLong())
                .as("another unit's fund")
                .isZero();
    }

    @Test
    void numbers_given_at_the_same_time_are_all_different() throws Exception {
        List<Answer> drafts = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            drafts.add(draft("", "2024-04-12", "DISTRICT", ready("Người " + at, "GK")));
        }
        List<String> numbers = new ArrayList<>();
        try (var all = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var issued = drafts.stream().map(each -> all.submit(() -> issued(each))).toList();
            for (var each : issued) {
                numbers.add(each.get().text("/number"));
            }
        }
        assertThat(numbers).doesNotHaveDuplicates().allMatch(each -> each.endsWith("/QĐ-UBND"));
    }
}
