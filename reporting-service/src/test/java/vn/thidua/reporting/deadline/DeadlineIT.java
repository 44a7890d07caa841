package vn.thidua.reporting.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Contracts;
import vn.thidua.test.Fresh;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.ScratchFolders;
import vn.thidua.test.Tokens;
import vn.thidua.test.Waiting;

/** What is due for a unit, from what other services tell, and the calendar that shows it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-15",
            "thidua.rollup.application=deadlines-it",
            "thidua.deadlines.group=deadlines-it-listeners",
            "thidua.deadlines.slack=5"
        })
@RealInfrastructure
class DeadlineIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add(
                "thidua.rollup.state-dir", () -> ScratchFolders.create("deadlines-it").toString());
    }

    @LocalServerPort int port;
    @Autowired KafkaTemplate<String, String> kafka;
    @Autowired TenantTree tree;

    private Land land = new Land("", "", "", "", "", "");
    private Api commune = new Api(0, "");

    @BeforeEach
    void fresh_land() {
        land = Land.in(tree);
        commune = Api.of(port, land.commune(), "specialist");
    }

    @Test
    void statistics_are_due_by_law_and_earlier_on_each_level_below() {
        assertThat(dues(Api.of(port, land.province(), "leader"))).containsExactly("2024-12-13");
        assertThat(dues(Api.of(port, land.district(), "leader"))).containsExactly("2024-12-06");
        assertThat(dues(commune)).containsExactly("2024-11-29");
        assertThat(commune.get("/api/deadlines").text("/due/0/basis"))
                .contains(
                        "02/2023/TT-BNV",
                        "hạn của tỉnh Sông Lam là 15/12/2024, lùi 10 ngày làm việc");
    }

    @Test
    void a_task_is_due_with_its_quarter_until_it_is_done_in_whatever_order_that_is_told() {
        String plan = Fresh.id();
        ObjectNode done = example("progress.recorded.v1");
        done.put("kind", "TASK").put("planId", plan).put("reached", 100);
        done.put("name", "Đăng ký thi đua, khen thưởng năm 2024");
        String assignment = Fresh.id();
        done.put("assignmentId", assignment);

        issued(plan, 1);
        Waiting.untilAsserted(
                () -> assertThat(dues(commune)).containsExactly("2024-03-31", "2024-11-29"));
        tell("thidua.movements.v1", "progress.recorded.v1", assignment, land.commune(), 1, done);
        Waiting.untilAsserted(() -> assertThat(dues(commune)).containsExactly("2024-11-29"));
        issued(plan, 1);
        done.put("reached", 60);
        tell("thidua.movements.v1", "progress.corrected.v1", assignment, land.commune(), 2, done);
        Waiting.untilAsserted(
                () -> assertThat(dues(commune)).containsExactly("2024-03-31", "2024-11-29"));
        tell(
                "thidua.plans.v1",
                "plan.withdrawn.v1",
                plan,
                land.commune(),
                2,
                example("plan.withdrawn.v1").put("planId", plan));
        Waiting.untilAsserted(() -> assertThat(dues(commune)).containsExactly("2024-11-29"));
        issued(plan, 1);
        marker();
        assertThat(dues(commune)).doesNotContain("2024-03-31");
    }

    @Test
    void a_dossier_is_due_where_it_lies_and_nowhere_else() {
        String id = Fresh.id();
        Api district = Api.of(port, land.district(), "specialist");
        Api province = Api.of(port, land.province(), "specialist");

        dossier(id, 1, land.district(), "RECEIVED", "2024-05-16");
        Waiting.untilAsserted(() -> assertThat(dues(district)).contains("2024-05-16"));
        assertThat(dues(commune)).doesNotContain("2024-05-16");
        dossier(id, 2, land.province(), "RECEIVED", "2024-06-20");
        Waiting.untilAsserted(() -> assertThat(dues(province)).contains("2024-06-20"));
        assertThat(dues(district)).doesNotContain("2024-05-16");
        dossier(id, 1, land.district(), "RECEIVED", "2024-05-16");
        dossier(id, 3, land.province(), "DECIDED", "2024-06-20");
        Waiting.untilAsserted(() -> assertThat(dues(province)).doesNotContain("2024-06-20"));
        assertThat(dues(district)).doesNotContain("2024-05-16");
    }

    @Test
    void what_a_unit_above_lays_down_is_due_below_it_and_nowhere_else() {
        ObjectNode window = example("nominations.opened.v1");
        String movement = Fresh.id();
        window.put("movementId", movement).put("unitId", land.district());
        window.put("closesOn", "2024-05-10");
        tell("thidua.awards.v1", "nominations.opened.v1", movement, land.district(), 1, window);

        Waiting.untilAsserted(() -> assertThat(dues(commune)).contains("2024-05-10"));
        assertThat(dues(Api.of(port, land.district(), "leader"))).doesNotContain("2024-05-10");
        assertThat(dues(Api.of(port, land.cousin(), "leader"))).doesNotContain("2024-05-10");

        ObjectNode nominated = example("dossier.changed.v1");
        nominated.put("movementId", movement).put("holderUnitId", land.district());
        nominated.put("state", "DRAFT").putNull("dueOn");
        String dossier = Fresh.id();
        nominated.put("dossierId", dossier).put("unitId", land.commune());
        tell("thidua.awards.v1", "dossier.changed.v1", dossier, land.commune(), 1, nominated);
        marker();
        assertThat(dues(commune)).contains("2024-05-10");
        nominated.put("state", "SUBMITTED");
        tell("thidua.awards.v1", "dossier.changed.v1", dossier, land.commune(), 2, nominated);
        Waiting.untilAsserted(() -> assertThat(dues(commune)).doesNotContain("2024-05-10"));
        assertThat(dues(sister())).contains("2024-05-10");
    }

    @Test
    void two_levels_below_there_is_time_for_the_one_between_to_put_together() {
        ObjectNode window = example("nominations.opened.v1");
        String movement = Fresh.id();
        window.put("movementId", movement).put("unitId", land.province());
        window.put("closesOn", "2024-05-10");
        tell("thidua.awards.v1", "nominations.opened.v1", movement, land.province(), 1, window);

        // Saturday 4 May makes up for 29 April
        Waiting.untilAsserted(() -> assertThat(dues(commune)).contains("2024-05-04"));
        assertThat(dues(Api.of(port, land.district(), "leader"))).contains("2024-05-10");
        assertThat(commune.get("/api/deadlines").text("/due/0/basis"))
                .isEqualTo("hạn của huyện Tân Phú là 10/05/2024, lùi 5 ngày làm việc");
    }

    @Test
    void a_superiors_document_is_due_below_it_until_a_plan_of_the_unit_implements_it() {
        String plan = Fresh.id();
        String answer = Fresh.id();
        issued(plan, 1, land.district());
        Waiting.untilAsserted(() -> assertThat(answersDue(commune)).containsExactly(plan));
        assertThat(answersDue(sister())).containsExactly(plan);
        assertThat(answersDue(Api.of(port, land.district(), "leader"))).isEmpty();
        assertThat(answersDue(Api.of(port, land.cousin(), "leader"))).isEmpty();
        assertThat(commune.get("/api/deadlines").json().required("due").valueStream())
                .anySatisfy(
                        due -> {
                            assertThat(due.required("title").stringValue())
                                    .startsWith(
                                            "Triển khai kế hoạch số 11/KH-UBND ngày 10/01/2024");
                            assertThat(due.required("dueOn").stringValue()).isEqualTo("2024-02-09");
                        });

        issued(answer, 1, land.commune(), plan);
        Waiting.untilAsserted(() -> assertThat(answersDue(commune)).isEmpty());
        assertThat(answersDue(sister())).containsExactly(plan);
        ended(answer, 2, land.commune());
        Waiting.untilAsserted(() -> assertThat(answersDue(commune)).containsExactly(plan));
        ended(plan, 2, land.district());
        Waiting.untilAsserted(() -> assertThat(answersDue(commune)).isEmpty());
    }

    @Test
    void a_document_that_the_unit_between_has_passed_on_is_answered_by_answering_that_one() {
        String far = Fresh.id();
        String near = Fresh.id();
        issued(far, 1, land.province());
        Waiting.untilAsserted(() -> assertThat(answersDue(commune)).containsExactly(far));
        issued(near, 1, land.district(), far);
        Waiting.untilAsserted(() -> assertThat(answersDue(commune)).containsExactly(near));
        assertThat(answersDue(Api.of(port, land.cousin(), "leader"))).containsExactly(far);
    }

    @Test
    void a_registration_is_due_directly_below_who_collects_until_it_is_sent() {
        ObjectNode round = example("registration-round.changed.v1");
        round.put("unitId", land.district()).put("dueOn", "2024-04-30");
        String id = land.district() + "-2024";
        tell("thidua.movements.v1", "registration-round.changed.v1", id, land.district(), 1, round);
        Waiting.untilAsserted(() -> assertThat(pages(commune)).contains("/registrations"));
        assertThat(dues(commune)).contains("2024-04-30");
        for (String other : List.of(land.district(), land.cousin(), land.province())) {
            assertThat(pages(Api.of(port, other, "leader"))).doesNotContain("/registrations");
        }

        registers(1, "SUBMITTED");
        Waiting.untilAsserted(() -> assertThat(pages(commune)).doesNotContain("/registrations"));
        assertThat(pages(sister())).contains("/registrations");
        registers(2, "RETURNED");
        Waiting.untilAsserted(() -> assertThat(pages(commune)).contains("/registrations"));
        round.put("closed", true);
        tell("thidua.movements.v1", "registration-round.changed.v1", id, land.district(), 2, round);
        Waiting.untilAsserted(() -> assertThat(pages(commune)).doesNotContain("/registrations"));
    }

    @Test
    void what_a_province_collects_is_not_asked_of_communes_below_a_district() {
        ObjectNode round = example("registration-round.changed.v1");
        round.put("unitId", land.province());
        tell(
                "thidua.movements.v1",
                "registration-round.changed.v1",
                land.province() + "-2024",
                land.province(),
                1,
                round);
        Api district = Api.of(port, land.district(), "leader");
        Waiting.untilAsserted(() -> assertThat(pages(district)).contains("/registrations"));
        assertThat(pages(commune)).doesNotContain("/registrations");
    }

    @Test
    void a_report_is_due_to_whom_it_was_asked_of_until_it_is_sent_or_the_round_is_locked() {
        String request = Fresh.id();
        requested(request, "2024-06-15", land.commune());
        Waiting.untilAsserted(() -> assertThat(dues(commune)).contains("2024-06-15"));
        assertThat(dues(sister())).doesNotContain("2024-06-15");
        answered(request, 1, "report.sent.v1");
        Waiting.untilAsserted(() -> assertThat(dues(commune)).doesNotContain("2024-06-15"));
        answered(request, 2, "report.returned.v1");
        Waiting.untilAsserted(() -> assertThat(dues(commune)).contains("2024-06-15"));

        ObjectNode locked = example("report.locked.v1");
        locked.put("requestId", request).put("unitId", land.district());
        tell("thidua.reports.v1", "report.locked.v1", request, land.district(), 2, locked);
        Waiting.untilAsserted(() -> assertThat(dues(commune)).doesNotContain("2024-06-15"));
        requested(request, "2024-06-15", land.commune());
        marker();
        assertThat(dues(commune)).doesNotContain("2024-06-15");
    }

    @Test
    void
            what_a_district_has_to_report_is_prepared_below_it_some_days_before_until_it_asks_itself() {
        String above = Fresh.id();
        requested(above, 1, land.province(), "2024-06-14", land.district());
        Waiting.untilAsserted(() -> assertThat(dues(commune)).contains("2024-06-07"));
        assertThat(commune.get("/api/deadlines").text("/due/0/basis"))
                .isEqualTo("hạn của huyện Tân Phú là 14/06/2024, lùi 5 ngày làm việc");
        assertThat(dues(sister())).contains("2024-06-07");
        assertThat(dues(Api.of(port, land.cousin(), "leader"))).doesNotContain("2024-06-07");
        assertThat(dues(Api.of(port, land.district(), "leader")))
                .contains("2024-06-14")
                .doesNotContain("2024-06-07");

        requested(Fresh.id(), "2024-06-10", land.commune());
        Waiting.untilAsserted(
                () ->
                        assertThat(dues(commune))
                                .contains("2024-06-10")
                                .doesNotContain("2024-06-07"));
        assertThat(dues(sister())).contains("2024-06-07");
        ObjectNode sent = example("report.sent.v1");
        sent.put("requestId", above).put("unitId", land.district());
        tell("thidua.reports.v1", "report.sent.v1", above + ":d", land.district(), 1, sent);
        Waiting.untilAsserted(() -> assertThat(dues(sister())).doesNotContain("2024-06-07"));
    }

    @Test
    void what_was_answered_is_cancelled_in_the_calendar_under_the_same_uid() throws Exception {
        String request = Fresh.id();
        requested(request, "2024-06-15", land.commune());
        Waiting.untilAsserted(() -> assertThat(dues(commune)).contains("2024-06-15"));
        String uid = event("20240615").getUid().orElseThrow().getValue();
        assertThat(event("20240615").getStatus()).isNull();
        answered(request, 1, "report.sent.v1");
        Waiting.untilAsserted(() -> assertThat(dues(commune)).doesNotContain("2024-06-15"));
        assertThat(event("20240615").getUid().orElseThrow().getValue()).isEqualTo(uid);
        assertThat(event("20240615").getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void a_calendar_program_can_read_what_is_downloaded() throws Exception {
        String plan = Fresh.id();
        issued(plan, 1);
        Waiting.untilAsserted(() -> assertThat(dues(commune)).hasSize(2));

        Api.Answer file = commune.get("/api/deadlines/calendar");
        assertThat(file.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".ics");
        String text = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(text.lines())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        VEvent first = (VEvent) parsed(text).getComponents("VEVENT").getFirst();
        assertThat(first.getSummary().getValue())
                .isEqualTo("Hạn: Đăng ký thi đua, khen thưởng năm 2024");
        assertThat(first.getDateTimeStart().toString()).contains("VALUE=DATE", "20240331");
        assertThat(first.getUrl().getValue()).endsWith("/plans/" + plan);
    }

    @Test
    void a_link_lets_in_whoever_has_it_until_it_is_renewed_or_revoked() throws Exception {
        Api nobody = new Api(port, "");
        Api person = new Api(port, Tokens.forUnit(land.commune(), "specialist"));
        String first = person.post("/api/deadlines/link", "").text("/path");
        assertThat(person.get("/api/deadlines/link").text("/path")).isEmpty();
        assertThat(person.get("/api/deadlines/link").text("/since")).isNotEmpty();
        Api.Answer followed = nobody.get(first);
        assertThat(followed.status()).isEqualTo(200);
        assertThat(parsed(new String(followed.body(), StandardCharsets.UTF_8)).getComponents())
                .hasSize(1);

        String second = person.post("/api/deadlines/link", "").text("/path");
        assertThat(second).isNotEqualTo(first);
        assertThat(nobody.get(first).status()).isEqualTo(404);
        assertThat(nobody.get(second).status()).isEqualTo(200);
        assertThat(person.call("DELETE", "/api/deadlines/link", 0, "").status()).isEqualTo(204);
        assertThat(nobody.get(second).status()).isEqualTo(404);
        assertThat(nobody.get(second).text("/detail")).contains("tạo liên kết mới");
        assertThat(nobody.get("/api/public/calendars/x.ics").status()).isEqualTo(404);
    }

    @Test
    void nobody_reads_the_list_without_signing_in() {
        Api nobody = new Api(port, "");
        for (String path : List.of("", "/calendar", "/link")) {
            assertThat(nobody.get("/api/deadlines" + path).status()).isEqualTo(401);
        }
    }

    private static Calendar parsed(String text) throws Exception {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate();
            return calendar;
        } catch (ParserException none) {
            throw new AssertionError(text, none);
        }
    }

    private static List<String> dues(Api person) {
        return person.get("/api/deadlines")
                .json()
                .required("due")
                .valueStream()
                .map(due -> due.required("dueOn").stringValue())
                .toList();
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) JSON.readTree(Contracts.example("vn.thidua." + type));
    }

    private Api sister() {
        return Api.of(port, land.sister(), "specialist");
    }

    /** The plans that a unit has to answer. */
    private static List<String> answersDue(Api person) {
        return person.get("/api/deadlines")
                .json()
                .required("due")
                .valueStream()
                .filter(due -> due.required("kind").stringValue().equals("PLAN"))
                .map(due -> due.required("page").stringValue().replace("/plans/", ""))
                .toList();
    }

    private VEvent event(String day) throws Exception {
        String text =
                new String(commune.get("/api/deadlines/calendar").body(), StandardCharsets.UTF_8);
        return parsed(text).getComponents("VEVENT").stream()
                .map(VEvent.class::cast)
                .filter(event -> event.getDateTimeStart().toString().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private void requested(String request, String dueOn, String unit) {
        requested(request, 1, land.district(), dueOn, unit);
    }

    private void requested(
            String request, long sequence, String requester, String dueOn, String unit) {
        ObjectNode value = example("report.requested.v1");
        value.put("requestId", request).put("unitId", requester).put("dueOn", dueOn);
        value.putArray("units").add(unit);
        tell("thidua.reports.v1", "report.requested.v1", request, requester, sequence, value);
    }

    private void registers(long sequence, String state) {
        ObjectNode value = example("registration.changed.v1");
        String id = land.commune() + "-2024";
        value.put("registrationId", id).put("unitId", land.commune()).put("state", state);
        tell("thidua.movements.v1", "registration.changed.v1", id, land.commune(), sequence, value);
    }

    private void answered(String request, long sequence, String type) {
        ObjectNode value = example(type);
        value.put("requestId", request).put("unitId", land.commune());
        tell(
                "thidua.reports.v1",
                type,
                request + ":" + land.commune(),
                land.commune(),
                sequence,
                value);
    }

    private void issued(String plan, long sequence) {
        issued(plan, sequence, land.commune());
    }

    private void issued(String plan, long sequence, String unit, String... parents) {
        ObjectNode value = example("plan.issued.v1");
        value.put("planId", plan).put("unitId", unit);
        ArrayNode above = value.putArray("parents");
        for (String parent : parents) {
            above.addObject().put("planId", parent).put("unitId", land.district());
        }
        tell("thidua.plans.v1", "plan.issued.v1", plan, unit, sequence, value);
    }

    private void ended(String plan, long sequence, String unit) {
        ObjectNode value = example("plan.withdrawn.v1");
        value.put("planId", plan).put("unitId", unit);
        tell("thidua.plans.v1", "plan.withdrawn.v1", plan, unit, sequence, value);
    }

    private void dossier(String id, long sequence, String holder, String state, String dueOn) {
        ObjectNode value = example("dossier.changed.v1");
        value.put("dossierId", id).put("unitId", land.commune()).put("holderUnitId", holder);
        value.put("state", state).put("dueOn", dueOn);
        tell("thidua.awards.v1", "dossier.changed.v1", id, land.commune(), sequence, value);
    }

    /** What was told before it on the same topic has been heard once it is. */
    private void marker() {
        for (String topic : List.of("thidua.plans.v1", "thidua.awards.v1", "thidua.reports.v1")) {
            String plan = Fresh.id();
            ObjectNode value = example("plan.issued.v1").put("planId", plan);
            tell(topic, "plan.issued.v1", plan, land.commune(), 1, value);
            Waiting.untilAsserted(() -> assertThat(pages(commune)).contains("/plans/" + plan));
            tell(
                    topic,
                    "plan.withdrawn.v1",
                    plan,
                    land.commune(),
                    2,
                    example("plan.withdrawn.v1").put("planId", plan));
            Waiting.untilAsserted(
                    () -> assertThat(pages(commune)).doesNotContain("/plans/" + plan));
        }
    }

    private static List<String> pages(Api person) {
        return person.get("/api/deadlines")
                .json()
                .required("due")
                .valueStream()
                .map(due -> due.required("page").stringValue())
                .toList();
    }

    /** Keyed by province, so that one partition of a topic holds what a test tells. */
    private void tell(
            String topic, String type, String subject, String unit, long sequence, JsonNode value) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(topic, land.province(), value.toString());
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
            "2024-04-15T02:00:00Z",
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
