package vn.thidua.reporting.deadline.kafka;

import static vn.thidua.reporting.deadline.kafka.Fields.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.UnreadableEvent;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.deadline.Deadline;
import vn.thidua.reporting.deadline.Told;
import vn.thidua.reporting.deadline.usecase.KeepDeadlines;
import vn.thidua.reporting.deadline.usecase.SubscribeCalendar;

/** Hears what falls due in other services. What is told twice, late or in another order is kept as the latest says. */
@Component
class DeadlineEvents {

    private static final String DRAFT = "DRAFT";

    /** States of a dossier in which nobody is waited for. */
    private static final Set<String> RESTING =
            Set.of(DRAFT, "DECIDED", "HANDED_OVER", "DECLINED", "WITHDRAWN", "REVOKED");

    /** States of a dossier in which it nominates nobody. */
    private static final Set<String> NOT_SENT = Set.of(DRAFT, "WITHDRAWN");

    /** States of a registration in which the unit above has it. */
    private static final Set<String> REGISTERED = Set.of("SUBMITTED", "RECEIVED");

    private final KeepDeadlines keep;
    private final PlanDues plans;
    private final SubscribeCalendar links;
    private final JsonMapper json;

    DeadlineEvents(KeepDeadlines keep, PlanDues plans, SubscribeCalendar links, JsonMapper json) {
        this.keep = keep;
        this.plans = plans;
        this.links = links;
        this.json = json;
    }

    @KafkaListener(
            topics = {
                "thidua.plans.v1",
                "thidua.movements.v1",
                "thidua.awards.v1",
                "thidua.reports.v1",
                "thidua.audit.v1"
            },
            groupId = "${thidua.deadlines.group:${spring.application.name}-deadlines}")
    void hear(ConsumerRecord<String, String> message) {
        String type = EventEnvelope.header(message, "ce_type").orElse("").replace("vn.thidua.", "");
        try {
            switch (type) {
                case "plan.issued.v1" -> plans.issued(read(message));
                case "plan.linked.v1" -> plans.linked(read(message));
                case "plan.replaced.v1", "plan.withdrawn.v1" -> plans.ended(read(message));
                case "plan.closed.v1" -> plans.closed(read(message));
                case "progress.recorded.v1", "progress.corrected.v1" ->
                        plans.progress(read(message));
                case "dossier.changed.v1" -> dossier(read(message));
                case "nominations.opened.v1" -> nominations(read(message));
                case "registration-round.changed.v1" -> round(read(message));
                case "registration.changed.v1" -> registration(read(message));
                case "report.requested.v1" -> requested(read(message));
                case "report.locked.v1" -> locked(read(message));
                case "report.sent.v1" -> answered(read(message), true);
                case "report.returned.v1" -> answered(read(message), false);
                case "account.changed.v1" -> account(read(message));
                default -> {
                    // nothing falls due by it
                }
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not as the contract says: " + type, unreadable);
        }
    }

    private EventEnvelope read(ConsumerRecord<String, String> message) {
        return EventEnvelope.of(message, json);
    }

    private void dossier(EventEnvelope event) {
        String id = text(event, "dossierId");
        String state = text(event, "state");
        JsonNode dueOn = event.value().path("dueOn");
        Optional<Deadline> due =
                dueOn.isString() && !RESTING.contains(state)
                        ? Optional.of(
                                new Deadline(
                                        "dossier/" + id,
                                        Deadline.Kind.DOSSIER,
                                        state.equals("RETURNED")
                                                ? "Hoàn thiện hồ sơ đề nghị khen thưởng bị trả lại"
                                                : "Giải quyết hồ sơ đề nghị khen thưởng",
                                        LocalDate.parse(dueOn.stringValue()),
                                        "/dossiers/" + id,
                                        ""))
                        : Optional.empty();
        JsonNode movement = event.value().path("movementId");
        keep.hand(
                event.tenant(),
                new TenantId(text(event, "holderUnitId")),
                "dossier/" + id,
                event.sequence(),
                due,
                movement.isString() && !NOT_SENT.contains(state)
                        ? List.of(nominations(movement.stringValue()))
                        : List.of());
    }

    private void nominations(EventEnvelope event) {
        String thing = nominations(text(event, "movementId"));
        keep.keep(
                event.tenant(),
                Told.dueBelow(
                        thing,
                        event.sequence(),
                        List.of(
                                new Deadline(
                                        thing,
                                        Deadline.Kind.NOMINATION,
                                        "Đề nghị khen thưởng phong trào “%s”, nếu đơn vị có trường hợp tiêu biểu"
                                                .formatted(text(event, "movementName")),
                                        LocalDate.parse(text(event, "closesOn")),
                                        "/awards",
                                        ""))));
    }

    /** A unit collects the registrations of those directly below; once it has closed, only an exception lets register. */
    private void round(EventEnvelope event) {
        int year = event.value().required("year").intValue();
        JsonNode dueOn = event.value().path("dueOn");
        keep.keep(
                event.tenant(),
                Told.dueNextBelow(
                        "round/" + year,
                        event.sequence(),
                        dueOn.isString() && !event.value().required("closed").booleanValue()
                                ? List.of(
                                        new Deadline(
                                                registration(year),
                                                Deadline.Kind.REGISTRATION,
                                                "Gửi bản đăng ký thi đua năm " + year,
                                                LocalDate.parse(dueOn.stringValue()),
                                                "/registrations",
                                                ""))
                                : List.of()));
    }

    private void registration(EventEnvelope event) {
        int year = event.value().required("year").intValue();
        String source = registration(year);
        keep.keep(
                event.tenant(),
                REGISTERED.contains(text(event, "state"))
                        ? Told.done(source, event.sequence(), List.of(registration(year)))
                        : Told.nothing(source, event.sequence()));
    }

    private static String registration(int year) {
        return "registration/" + year;
    }

    private static String nominations(String movement) {
        return "nominations/" + movement;
    }

    /** Due to whom it is asked of; and those below such a unit have to be ready before it, until it asks them itself. */
    private void requested(EventEnvelope event) {
        String id = text(event, "requestId");
        LocalDate dueOn = LocalDate.parse(text(event, "dueOn"));
        Set<TenantId> units =
                event.value()
                        .required("units")
                        .valueStream()
                        .map(unit -> new TenantId(unit.stringValue()))
                        .collect(Collectors.toSet());
        String preparation =
                "preparation/%s/%s"
                        .formatted(text(event, "kind"), text(event, "to").substring(0, 4));
        keep.ask(
                event.tenant(),
                units,
                new Told(
                        report(id),
                        event.sequence(),
                        Told.Whom.THE_UNIT,
                        List.of(
                                new Deadline(
                                        report(id),
                                        Deadline.Kind.REPORT,
                                        "Gửi báo cáo: " + text(event, "title"),
                                        dueOn,
                                        "/reports/own/" + id,
                                        "")),
                        List.of(preparation)));
        keep.ask(
                event.tenant(),
                units,
                Told.dueBelow(
                        below(id),
                        event.sequence(),
                        List.of(
                                new Deadline(
                                        preparation,
                                        Deadline.Kind.PREPARATION,
                                        "Rà soát số liệu để cấp trên lập báo cáo: "
                                                + text(event, "title"),
                                        dueOn,
                                        "/figures",
                                        ""))));
    }

    /** Who has not sent by now can do so only by an exception, of which its page tells. */
    private void locked(EventEnvelope event) {
        String id = text(event, "requestId");
        keep.ask(event.tenant(), Set.of(), Told.nothing(report(id), event.sequence()));
        keep.ask(event.tenant(), Set.of(), Told.nothing(below(id), event.sequence()));
    }

    /** A report that was sent needs no preparing below any more. */
    private void answered(EventEnvelope event, boolean done) {
        String id = text(event, "requestId");
        keep.keep(
                event.tenant(),
                done
                        ? Told.done("answer/" + id, event.sequence(), List.of(report(id)))
                        : Told.nothing("answer/" + id, event.sequence()));
    }

    /** Who may sign in no more reads no calendar either. */
    private void account(EventEnvelope event) {
        if (text(event, "action").equals("DISABLED")) {
            links.revoke(event.tenant(), text(event, "account"));
        }
    }

    private static String report(String request) {
        return "report/" + request;
    }

    private static String below(String request) {
        return "below/" + request;
    }
}
