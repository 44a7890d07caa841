package vn.thidua.movements.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.movements.progress.AssignmentId;
import vn.thidua.movements.progress.Assignments;
import vn.thidua.movements.progress.Reminder;
import vn.thidua.movements.progress.Reminders;
import vn.thidua.movements.progress.usecase.RemindOwners;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Told;

/** Owners are reminded by mail and answer by its link; on a real mail server. The clock's jobs are called by hand. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"thidua.clock.working-date=2024-04-15", "thidua.progress.jobs=false"})
@RealInfrastructure
class ReminderIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final int SMTP = freePort();
    private static final Pattern LINK = Pattern.compile("/cap-nhat#(\\S+)");
    private static final String LOOK = "/api/movements/mailed-links/look";
    private static final String SEND = "/api/movements/mailed-links/send";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired ConsumerFactory<String, String> consumers;
    @Autowired RemindOwners remind;
    @Autowired Reminders reminders;
    @Autowired Assignments assignments;

    private Land land = new Land("", "", "", "", "", "");
    private String owner = "";
    private Optional<GreenMail> server = Optional.empty();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SMTP);
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
        owner = "thon-" + Fresh.id().toLowerCase(Locale.ROOT) + "@xa.vn";
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
    }

    private Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    private Api nobody() {
        return new Api(port, "");
    }

    /** Assigned to the owner of this test. */
    private Answer assigned(String name, String email) {
        Api own = leader(land.commune());
        String movement =
                own.get("/api/movements?year=2024")
                        .json()
                        .valueStream()
                        .findFirst()
                        .map(each -> each.path("id").asString())
                        .orElseGet(() -> own.post("/api/movements", Progressing.MOVEMENT).id());
        Answer answer =
                own.post(
                        "/api/movements/" + movement + "/progress",
                        JSON.createObjectNode()
                                .put("kind", "TARGET")
                                .put("name", name)
                                .set(
                                        "wish",
                                        JSON.readTree(
                                                Progressing.wish(
                                                        "95", "%", "Thôn Đông", "", email)))
                                .toString());
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private Answer asks(Answer item) {
        return leader(land.commune())
                .post("/api/movements/progress/" + item.id() + "/reminders", "");
    }

    private List<String> mails() {
        return Arrays.stream(server.orElseThrow().getReceivedMessages())
                .filter(this::isToOwner)
                .map(ReminderIT::text)
                .toList();
    }

    private boolean isToOwner(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(owner);
        } catch (MessagingException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static List<String> tokens(String mail) {
        List<String> tokens = new ArrayList<>();
        Matcher links = LINK.matcher(mail);
        while (links.find()) {
            tokens.add(links.group(1));
        }
        return tokens;
    }

    private String token(Answer item) {
        assertThat(asks(item).status()).isEqualTo(202);
        remind.send();
        return tokens(mails().getFirst()).getFirst();
    }

    private Answer look(String token) {
        return nobody().post(LOOK, JSON.createObjectNode().put("token", token).toString());
    }

    private Answer send(String token, String value) {
        return nobody().post(
                        SEND,
                        JSON.createObjectNode()
                                .put("token", token)
                                .put("value", value)
                                .put("note", "Trưởng thôn báo")
                                .toString());
    }

    private static void refused(Answer answer, int status, String reason) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.reason()).isEqualTo(reason);
    }

    @Test
    void an_owner_without_an_account_answers_by_the_link_of_a_mail_and_once_only() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        String token = token(item);
        assertThat(mails().getFirst())
                .contains(
                        "Kính gửi: Thôn Đông", "Hộ dùng nước sạch", "quý I/2024", "từ 95% trở lên")
                .contains("29/04/2024");
        assertThat(token).hasSize(43);

        Answer page = look(token);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("/name")).isEqualTo("Hộ dùng nước sạch");
        assertThat(page.text("/unitName")).isEqualTo("Xã Minh Khai");
        refused(send(token, "rất nhiều"), 422, "NOT_A_NUMBER");
        refused(send(token, "120"), 422, "OVER_UNIT");
        Answer sent = send(token, "42,5");
        assertThat(sent.status()).as(sent.json().toString()).isEqualTo(200);
        assertThat(sent.json().at("/recorded/value").asDouble()).isEqualTo(42.5);

        refused(send(token, "43"), 422, "LINK_USED");
        refused(look(token), 422, "LINK_USED");
        assertThat(look(token).json().toString()).doesNotContain("nước sạch", "Minh Khai", "42.5");
        Answer seen = leader(land.commune()).get("/api/movements/progress/" + item.id());
        assertThat(seen.json().at("/periods/0/value").asDouble()).isEqualTo(42.5);
        assertThat(seen.text("/periods/0/said/0/way")).isEqualTo("LINK");
        assertThat(
                        Told.about(consumers, "thidua.movements.v1", item.id(), 1)
                                .getFirst()
                                .path("way")
                                .asString())
                .isEqualTo("LINK");
    }

    @Test
    void forged_links_are_answered_as_if_nothing_were_there() {
        String token = token(assigned("Hộ dùng nước sạch", owner));
        String changed = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        for (String forged : List.of(changed, "", "x", token + "A", "{\"$ne\":null}")) {
            refused(look(forged), 404, "LINK_UNKNOWN");
            refused(send(forged, "1"), 404, "LINK_UNKNOWN");
        }
        assertThat(look(changed).json().toString()).doesNotContain("nước sạch", "Minh Khai");
    }

    @Test
    void a_links_day_passes_and_it_is_no_use_to_whom_it_was_taken_from() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        String token = token(item);
        Api own = leader(land.commune());
        Answer now = own.get("/api/movements/progress/" + item.id());
        assertThat(
                        own.call(
                                        "PUT",
                                        "/api/movements/progress/" + item.id(),
                                        now.version(),
                                        Progressing.wish("95", "%", "Thôn Tây", ""))
                                .status())
                .isEqualTo(200);
        refused(look(token), 422, "LINK_EXPIRED");
        refused(send(token, "1"), 422, "LINK_EXPIRED");
        assertThat(look(token).json().toString()).doesNotContain("nước sạch");
    }

    @Test
    void what_the_unit_has_entered_meanwhile_is_not_overwritten_by_a_link() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        String token = token(item);
        assertThat(
                        leader(land.commune())
                                .post(
                                        "/api/movements/progress/" + item.id() + "/values",
                                        Progressing.value("2024-Q1", "40"))
                                .status())
                .isEqualTo(200);
        refused(send(token, "41"), 422, "LINK_ANSWERED");
    }

    @Test
    void a_link_that_is_sent_many_times_at_once_counts_once() throws Exception {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        String token = token(item);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                String value = Integer.toString(at);
                all.add(() -> send(token, value).status());
            }
            int taken = 0;
            for (Future<Integer> each : threads.invokeAll(all)) {
                taken += each.get() == 200 ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
        assertThat(
                        leader(land.commune())
                                .get("/api/movements/progress/" + item.id())
                                .json()
                                .at("/periods/0/said")
                                .size())
                .isEqualTo(1);
    }

    @Test
    void an_owner_gets_one_mail_a_day_for_everything_with_a_link_each() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        assigned("Hộ có nhà tiêu hợp vệ sinh", owner);
        remind.noteDue();
        remind.noteDue();
        refused(asks(item), 422, "REMINDED_TODAY");
        remind.send();
        remind.send();
        assertThat(mails()).hasSize(1);
        assertThat(tokens(mails().getFirst())).hasSize(2).doesNotHaveDuplicates();
        Answer seen = leader(land.commune()).get("/api/movements/progress/" + item.id());
        assertThat(seen.text("/reminder/state")).isEqualTo("SENT");
    }

    @Test
    void a_reminder_without_an_address_or_without_anything_to_ask_is_refused() {
        Answer silent = assigned("Không thư", "");
        refused(asks(silent), 422, "OWNER_WITHOUT_EMAIL");
        Answer item = assigned("Hộ dùng nước sạch", owner);
        for (String period : List.of("2024-Q1", "2024-Q2")) {
            leader(land.commune())
                    .post(
                            "/api/movements/progress/" + item.id() + "/values",
                            Progressing.value(period, "40"));
        }
        refused(asks(item), 422, "NOTHING_DUE");
        assertThat(
                        leader(land.sister())
                                .post("/api/movements/progress/" + item.id() + "/reminders", "")
                                .status())
                .isEqualTo(404);
        assertThat(
                        new Api(port, Progressing.agency(land.commune(), "doan-xa"))
                                .post("/api/movements/progress/" + item.id() + "/reminders", "")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void while_the_mail_server_is_away_nothing_is_lost_and_nothing_doubled() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        no_mail_server();
        assertThat(asks(item).status()).isEqualTo(202);
        remind.send();
        Reminder waiting = reminder();
        assertThat(waiting.state()).isEqualTo(Reminder.State.TO_SEND);
        assertThat(waiting.trouble()).contains("Exception");
        startMailServer();
        inUnit(() -> reminders.settle(reminder(), Duration.ZERO));
        remind.send();
        remind.send();
        assertThat(mails()).hasSize(1);
        assertThat(reminder().state()).isEqualTo(Reminder.State.SENT);
    }

    @Test
    void what_a_crash_left_half_way_is_sent_once_more_at_most() {
        assigned("Hộ dùng nước sạch", owner);
        remind.noteDue();
        // a process claims it and dies
        inUnit(() -> reminders.claim(id(), Duration.ZERO));
        assertThat(reminder().state()).isEqualTo(Reminder.State.SENDING);
        remind.send();
        assertThat(mails()).hasSize(1);
        assertThat(reminder().broken()).isEqualTo(1);
    }

    @Test
    void twice_left_half_way_it_is_given_up_and_shown() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        remind.noteDue();
        inUnit(() -> reminders.claim(id(), Duration.ZERO));
        inUnit(() -> reminders.claim(id(), Duration.ZERO));
        remind.send();
        assertThat(mails()).isEmpty();
        Answer seen = leader(land.commune()).get("/api/movements/progress/" + item.id());
        assertThat(seen.text("/reminder/state")).isEqualTo("FAILED");
    }

    @Test
    void only_the_hash_of_what_opens_a_link_is_kept() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        String token = token(item);
        inUnit(
                () ->
                        assertThat(assignments.find(new AssignmentId(item.id())).orElseThrow())
                                .asString()
                                .doesNotContain(token));
    }

    @Test
    void without_a_captured_folder_nobody_reads_mails() {
        assertThat(leader(land.commune()).get("/api/movements/captured-mails").status())
                .isEqualTo(404);
    }

    private boolean isNoted() {
        return Tenancy.<Boolean, RuntimeException>call(
                new TenantScope.Work(new TenantId(land.commune()), "look"),
                () -> reminders.find(id()).isPresent());
    }

    private void remindedOn(LocalDate day) {
        inUnit(() -> reminders.add(Reminder.due(new TenantId(land.commune()), owner, day)));
    }

    @Test
    void an_owner_who_was_reminded_a_short_while_ago_is_left_in_peace() {
        assigned("Hộ dùng nước sạch", owner);
        remindedOn(TODAY.minusDays(2));
        remind.noteDue();
        assertThat(isNoted()).isFalse();
    }

    @Test
    void an_owner_who_still_does_not_answer_is_reminded_again_after_three_days() {
        assigned("Hộ dùng nước sạch", owner);
        remindedOn(TODAY.minusDays(3));
        remind.noteDue();
        assertThat(isNoted()).isTrue();
    }

    private Answer putOff(Api by, Answer item, String until) {
        return by.call(
                "PUT",
                "/api/movements/progress/" + item.id() + "/pause",
                0,
                "{\"until\":" + until + "}");
    }

    @Test
    void what_is_put_off_is_not_asked_for_and_other_things_are() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        Api own = leader(land.commune());
        refused(putOff(own, item, "\"2024-04-15\""), 422, "PAUSE_IN_PAST");
        refused(putOff(own, item, "\"2024-12-15\""), 422, "PAUSE_TOO_LONG");
        assertThat(putOff(leader(land.sister()), item, "\"2024-04-20\"").status()).isEqualTo(404);
        assertThat(
                        putOff(
                                        new Api(
                                                port,
                                                Progressing.agency(land.commune(), "doan-xa")),
                                        item,
                                        "\"2024-04-20\"")
                                .status())
                .isEqualTo(403);
        Answer later = putOff(own, item, "\"2024-04-20\"");
        assertThat(later.text("/remindFrom")).isEqualTo("2024-04-20");
        refused(asks(item), 422, "PUT_OFF");
        remind.noteDue();
        assertThat(isNoted()).isFalse();
        assigned("Hộ có nhà tiêu hợp vệ sinh", owner);
        remind.noteDue();
        remind.send();
        assertThat(mails().getFirst()).contains("nhà tiêu").doesNotContain("nước sạch");
        assertThat(putOff(own, item, "null").json().path("remindFrom").isNull()).isTrue();
        refused(asks(item), 422, "REMINDED_TODAY");
    }

    @Test
    void an_owner_puts_the_reminder_off_by_the_link_of_the_mail_and_answers_by_it_later() {
        Answer item = assigned("Hộ dùng nước sạch", owner);
        String token = token(item);
        refused(pause(token, 32), 422, "PAUSE_TOO_LONG");
        assertThat(pause(token, 0).status()).isEqualTo(400);
        refused(pause("A".repeat(43), 5), 404, "LINK_UNKNOWN");
        Answer later = pause(token, 5);
        assertThat(later.text("/remindFrom")).isEqualTo("2024-04-20");
        assertThat(
                        leader(land.commune())
                                .get("/api/movements/progress/" + item.id())
                                .text("/remindFrom"))
                .isEqualTo("2024-04-20");
        assertThat(send(token, "42").status()).isEqualTo(200);
        refused(pause(token, 6), 422, "LINK_USED");
    }

    private Answer pause(String token, int days) {
        return nobody().post(
                        "/api/movements/mailed-links/pause",
                        JSON.createObjectNode().put("token", token).put("days", days).toString());
    }

    private String id() {
        return Reminder.due(new TenantId(land.commune()), owner, TODAY).id();
    }

    private Reminder reminder() {
        return Tenancy.<Reminder, RuntimeException>call(
                new TenantScope.Work(new TenantId(land.commune()), "look"),
                () -> reminders.find(id()).orElseThrow());
    }

    private void inUnit(Runnable work) {
        Tenancy.run(new TenantScope.Work(new TenantId(land.commune()), "test"), work);
    }
}
