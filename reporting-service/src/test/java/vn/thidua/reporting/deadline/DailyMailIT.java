package vn.thidua.reporting.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.deadline.usecase.RemindUnits;
import vn.thidua.test.Api;
import vn.thidua.test.Contracts;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.ScratchFolders;
import vn.thidua.test.Waiting;

/** Units are reminded by mail, once a day; on a real mail server. The clock's jobs are called by hand. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-06-14",
            "thidua.rollup.application=daily-mail-it",
            "thidua.deadlines.group=daily-mail-it-listeners",
            "thidua.deadlines.jobs=false"
        })
@RealInfrastructure
class DailyMailIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 14);
    private static final int SMTP = freePort();
    private static final String MAILBOX = "/api/deadlines/mailbox";

    @LocalServerPort int port;
    @Autowired KafkaTemplate<String, String> kafka;
    @Autowired TenantTree tree;
    @Autowired RemindUnits remind;
    @Autowired DailyMails mails;

    private Land land = new Land("", "", "", "", "", "");
    private String address = "";
    private Optional<GreenMail> server = Optional.empty();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SMTP);
        properties.add(
                "thidua.rollup.state-dir", () -> ScratchFolders.create("daily-mail-it").toString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @BeforeEach
    void a_land_of_its_own_and_a_mail_server() {
        land = Land.in(tree);
        address = "vp-" + Fresh.id().toLowerCase(Locale.ROOT) + "@xa.vn";
        startMailServer();
    }

    private void startMailServer() {
        GreenMail mail =
                new GreenMail(new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server = Optional.of(mail);
    }

    @AfterEach
    void no_mail_server() {
        server.ifPresent(GreenMail::stop);
        server = Optional.empty();
        sets(land.commune(), "");
        sets(land.district(), "");
    }

    @Test
    void a_unit_gets_one_mail_a_day_with_the_draft_of_the_report_however_often_it_is_run()
            throws Exception {
        sets(land.commune(), address);
        String request = asks();
        dueSeen("/reports/own/" + request);

        runs();
        runs();
        runs();
        List<MimeMessage> all = received();
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().getSubject())
                .isEqualTo("Việc đến hạn ngày 14/06/2024: 01 việc (Xã Minh Khai)");
        Multipart parts = (Multipart) all.getFirst().getContent();
        assertThat(text(parts))
                .contains("Kính gửi: Xã Minh Khai")
                .contains("1. Gửi báo cáo: Sơ kết công tác thi đua, khen thưởng")
                .contains("Hạn: 20/06/2024 (còn 6 ngày)")
                .contains("/reports/own/" + request)
                .contains("Gửi kèm dự thảo báo cáo");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("du-thao-bao-cao.docx");
        try (XWPFDocument paper = new XWPFDocument(parts.getBodyPart(1).getInputStream());
                XWPFWordExtractor words = new XWPFWordExtractor(paper)) {
            assertThat(words.getText().toUpperCase(Locale.ROOT))
                    .contains("BÁO CÁO", "XÃ MINH KHAI");
        }
    }

    @Test
    void a_process_that_died_before_or_while_sending_is_followed_by_one_that_sends_it_once()
            throws Exception {
        sets(land.commune(), address);
        String request = asks();
        dueSeen("/reports/own/" + request);
        remind.noteDue();
        DailyMail left = work(() -> mails.claim(id(), Duration.ZERO)).orElseThrow();
        assertThat(left.state()).isEqualTo(DailyMail.State.SENDING);

        runs();
        runs();
        assertThat(received()).hasSize(1);
        assertThat(work(() -> mails.find(id())).orElseThrow().state())
                .isEqualTo(DailyMail.State.SENT);
        assertThat(received().getFirst().getMessageID()).isNotBlank();
    }

    @Test
    void one_that_broke_off_twice_is_given_up_rather_than_sent_a_third_time() {
        sets(land.commune(), address);
        asks();
        Waiting.untilAsserted(
                () -> {
                    remind.noteDue();
                    assertThat(work(() -> mails.find(id()))).isPresent();
                });
        work(() -> mails.claim(id(), Duration.ZERO));
        work(() -> mails.claim(id(), Duration.ZERO));
        runs();
        assertThat(received()).isEmpty();
        assertThat(work(() -> mails.find(id())).orElseThrow().state())
                .isEqualTo(DailyMail.State.FAILED);
    }

    @Test
    void what_the_mail_server_refuses_is_sent_later() {
        sets(land.commune(), address);
        String request = asks();
        dueSeen("/reports/own/" + request);
        server.ifPresent(GreenMail::stop);
        runs();
        DailyMail waiting = work(() -> mails.find(id())).orElseThrow();
        assertThat(waiting.state()).isEqualTo(DailyMail.State.TO_SEND);
        assertThat(waiting.trouble()).isNotBlank();
        work(
                () -> {
                    mails.settle(waiting, Duration.ZERO);
                    return Optional.empty();
                });
        startMailServer();
        runs();
        assertThat(received()).hasSize(1);
    }

    @Test
    void after_the_answer_it_is_quiet_also_for_a_mail_that_was_noted() throws Exception {
        sets(land.commune(), address);
        String request = asks();
        dueSeen("/reports/own/" + request);
        remind.noteDue();
        answers(request);
        Waiting.untilAsserted(() -> assertThat(pages()).doesNotContain("/reports/own/" + request));
        runs();
        assertThat(received()).isEmpty();
        assertThat(work(() -> mails.find(id())).orElseThrow().state())
                .isEqualTo(DailyMail.State.NOT_NEEDED);
    }

    @Test
    void without_an_address_or_anything_due_nobody_is_written_to() {
        String request = asks();
        dueSeen("/reports/own/" + request);
        sets(land.sister(), "sister-" + address);
        runs();
        assertThat(received()).isEmpty();
        assertThat(mailsTo("sister-" + address)).isEmpty();
        sets(land.sister(), "");
    }

    @Test
    void what_a_commune_lets_pass_is_told_to_its_district_after_some_days_and_not_to_its_province()
            throws Exception {
        sets(land.district(), address);
        String request = asksBy("2024-06-12");
        dueSeen("/reports/own/" + request);

        Api district = Api.of(port, land.district(), "leader");
        assertThat(district.get("/api/deadlines/below").text("/late/0/unitName"))
                .isEqualTo("Xã Minh Khai");
        assertThat(district.get("/api/deadlines/below").json().at("/late/0/days").intValue())
                .isEqualTo(2);
        for (String other : List.of(land.province(), land.sister(), land.otherDistrict())) {
            assertThat(Api.of(port, other, "leader").get("/api/deadlines/below").json().at("/late"))
                    .isEmpty();
        }
        runs();
        assertThat((String) received().getFirst().getContent())
                .contains("Đơn vị cấp dưới quá hạn:", "1. Xã Minh Khai: Gửi báo cáo")
                .contains("Hạn: 12/06/2024 (quá hạn 2 ngày)");
        answers(request);
        Waiting.untilAsserted(
                () ->
                        assertThat(district.get("/api/deadlines/below").json().at("/late"))
                                .isEmpty());
    }

    @Test
    void one_day_late_is_not_told_upwards_yet() {
        String request = asksBy("2024-06-13");
        dueSeen("/reports/own/" + request);
        assertThat(
                        Api.of(port, land.district(), "leader")
                                .get("/api/deadlines/below")
                                .json()
                                .at("/late"))
                .isEmpty();
    }

    @Test
    void the_address_is_the_units_and_set_by_who_works_for_it() {
        Api specialist = Api.of(port, land.commune(), "specialist");
        Api inspector = Api.of(port, land.commune(), "inspector");
        assertThat(specialist.get(MAILBOX).json().at("/address").isNull()).isTrue();
        assertThat(sets(land.commune(), "  " + address + " ").text("/address")).isEqualTo(address);
        assertThat(inspector.get(MAILBOX).text("/address")).isEqualTo(address);
        assertThat(inspector.get(MAILBOX).json().at("/actions")).isEmpty();

        Api.Answer refused = inspector.put(MAILBOX, "{\"address\":\"a@b.vn\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/detail")).contains("chuyên viên hoặc lãnh đạo");
        for (String wrong :
                List.of(
                        "xa.gov.vn",
                        "a b@xa.vn",
                        "a@xa",
                        "a@xa.vn, b@xa.vn",
                        "a@xa.vn\\nBcc: b@c.vn")) {
            Api.Answer none = specialist.put(MAILBOX, "{\"address\":\"" + wrong + "\"}");
            assertThat(none.status()).as(wrong).isEqualTo(400);
            assertThat(none.text("/detail")).contains("Địa chỉ thư chưa đúng");
        }
        assertThat(specialist.get(MAILBOX).text("/address")).isEqualTo(address);
        assertThat(
                        Api.of(port, land.sister(), "leader")
                                .get(MAILBOX)
                                .json()
                                .at("/address")
                                .isNull())
                .isTrue();
        assertThat(new Api(port, "").get(MAILBOX).status()).isEqualTo(401);
        assertThat(sets(land.commune(), " ").json().at("/address").isNull()).isTrue();
    }

    private void runs() {
        remind.noteDue();
        remind.send();
    }

    private Api.Answer sets(String unit, String typed) {
        return Api.of(port, unit, "specialist").put(MAILBOX, "{\"address\":\"" + typed + "\"}");
    }

    private String id() {
        return DailyMail.due(new TenantId(land.commune()), TODAY).id();
    }

    private <T> Optional<T> work(java.util.function.Supplier<Optional<T>> work) {
        return Tenancy.call(new TenantScope.Work(new TenantId(land.commune()), "test"), work::get);
    }

    private List<MimeMessage> received() {
        return mailsTo(address);
    }

    private List<MimeMessage> mailsTo(String receiver) {
        return server.stream()
                .flatMap(mail -> Arrays.stream(mail.getReceivedMessages()))
                .filter(mail -> goesTo(mail, receiver))
                .toList();
    }

    private static boolean goesTo(MimeMessage mail, String receiver) {
        try {
            return mail.getAllRecipients()[0].toString().equals(receiver);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The text stands in the related part of a mixed one. */
    private static String text(Multipart parts) throws MessagingException, IOException {
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof Multipart inner
                ? (String) inner.getBodyPart(0).getContent()
                : (String) first;
    }

    private String asks() {
        return asksBy("2024-06-20");
    }

    /** A real request of the district, by its API; what is told of it is told again as the outbox tells it. */
    private String asksBy(String dueOn) {
        String request = Fresh.id();
        if (LocalDate.parse(dueOn).isBefore(TODAY)) {
            ObjectNode value = example("report.requested.v1");
            value.put("requestId", request).put("unitId", land.district()).put("dueOn", dueOn);
            value.putArray("units").add(land.commune());
            tell("report.requested.v1", request, land.district(), 1, value);
            return request;
        }
        ObjectNode wish = JSON.createObjectNode();
        wish.put("kind", "HALF_YEAR")
                .put("title", "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024")
                .put("from", "2024-01-01")
                .put("to", "2024-06-10")
                .put("dueOn", dueOn)
                .put("templateId", "so-ket-6-thang");
        wish.putArray("units").add(land.commune());
        Api.Answer asked =
                Api.of(port, land.district(), "leader")
                        .post("/api/reports/requests", wish.toString());
        assertThat(asked.status()).as(asked.text("/detail")).isBetween(200, 201);
        return asked.id();
    }

    private void answers(String request) {
        ObjectNode value = example("report.sent.v1");
        value.put("requestId", request).put("unitId", land.commune());
        tell("report.sent.v1", request + ":" + land.commune(), land.commune(), 1, value);
    }

    private void dueSeen(String page) {
        Waiting.untilAsserted(() -> assertThat(pages()).contains(page));
    }

    private List<String> pages() {
        return Api.of(port, land.commune(), "leader")
                .get("/api/deadlines")
                .json()
                .required("due")
                .valueStream()
                .map(due -> due.required("page").stringValue())
                .toList();
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) JSON.readTree(Contracts.example("vn.thidua." + type));
    }

    private void tell(String type, String subject, String unit, long sequence, ObjectNode value) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>("thidua.reports.v1", subject, value.toString());
        String[] headers = {
            "ce_id",
            Fresh.id(),
            "ce_source",
            "/test",
            "ce_type",
            "vn.thidua." + type,
            "ce_subject",
            subject,
            "ce_time",
            "2024-06-14T02:00:00Z",
            "ce_tenant",
            unit,
            "ce_sequence",
            Long.toString(sequence)
        };
        for (int i = 0; i < headers.length; i += 2) {
            message.headers().add(headers[i], headers[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        kafka.send(message).join();
    }
}
