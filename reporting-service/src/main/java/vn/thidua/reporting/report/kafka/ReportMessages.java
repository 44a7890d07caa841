package vn.thidua.reporting.report.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportNews;
import vn.thidua.reporting.report.ReportRequest;

/** {@code contracts/events/report.*}: who was asked what, and how far the answers are. No words and no figures leave. */
@Component
class ReportMessages implements ReportNews {

    private static final String TOPIC = "thidua.reports.v1";
    private static final EventSpec REQUESTED =
            new EventSpec("vn.thidua.report.requested.v1", TOPIC);
    private static final EventSpec LOCKED = new EventSpec("vn.thidua.report.locked.v1", TOPIC);
    private static final EventSpec SENT = new EventSpec("vn.thidua.report.sent.v1", TOPIC);
    private static final EventSpec RECEIVED = new EventSpec("vn.thidua.report.received.v1", TOPIC);
    private static final EventSpec RETURNED = new EventSpec("vn.thidua.report.returned.v1", TOPIC);

    record RequestedMessage(
            String requestId,
            String unitId,
            String rootUnitId,
            String kind,
            String title,
            LocalDate from,
            LocalDate to,
            LocalDate dueOn,
            List<String> units) {}

    record LockedMessage(String requestId, String unitId, String rootUnitId, Instant lockedAt) {}

    record ReportMessage(
            String reportId,
            String requestId,
            String unitId,
            String requesterUnitId,
            String rootUnitId,
            int year,
            String kind,
            int sendings,
            boolean late) {}

    record ReturnedMessage(
            String reportId,
            String requestId,
            String unitId,
            String requesterUnitId,
            String rootUnitId,
            int year,
            String kind,
            int sendings,
            boolean late,
            List<String> sections) {}

    private final TenantTree tree;
    private final Clock clock;

    ReportMessages(TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent requested(ReportRequest request) {
        return new OutgoingEvent(
                REQUESTED,
                new RequestedMessage(
                        request.id(),
                        request.requester().value(),
                        root(request.requester()),
                        request.kind().name(),
                        request.title(),
                        request.from(),
                        request.to(),
                        request.dueOn(),
                        request.units().stream().map(TenantId::value).toList()));
    }

    @Override
    public OutgoingEvent locked(ReportRequest request) {
        return new OutgoingEvent(
                LOCKED,
                new LockedMessage(
                        request.id(),
                        request.requester().value(),
                        root(request.requester()),
                        request.lock().orElseThrow().at()));
    }

    @Override
    public OutgoingEvent told(Report report, ReportRequest request) {
        return switch (report.state()) {
            case SENT -> new OutgoingEvent(SENT, message(report, request));
            case RECEIVED -> new OutgoingEvent(RECEIVED, message(report, request));
            case RETURNED ->
                    new OutgoingEvent(RETURNED, returned(message(report, request), report));
            case NOT_BEGUN, DRAFT ->
                    throw new IllegalStateException("nobody is told of " + report.state());
        };
    }

    private ReportMessage message(Report report, ReportRequest request) {
        return new ReportMessage(
                report.id(),
                request.id(),
                report.unit().value(),
                request.requester().value(),
                root(report.unit()),
                request.to().getYear(),
                request.kind().name(),
                report.sendings().size(),
                report.isLate(request));
    }

    private static ReturnedMessage returned(ReportMessage message, Report report) {
        return new ReturnedMessage(
                message.reportId(),
                message.requestId(),
                message.unitId(),
                message.requesterUnitId(),
                message.rootUnitId(),
                message.year(),
                message.kind(),
                message.sendings(),
                message.late(),
                report.openRemarks().stream().map(Report.Remark::section).distinct().toList());
    }

    private String root(TenantId unit) {
        return tree.root(unit, LocalDate.now(clock)).map(TenantNode::id).orElse(unit).value();
    }
}
