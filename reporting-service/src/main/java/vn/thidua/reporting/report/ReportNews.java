package vn.thidua.reporting.report;

import vn.thidua.platform.outbox.OutgoingEvent;

/** How others are told of requests and reports. */
public interface ReportNews {

    OutgoingEvent requested(ReportRequest request);

    OutgoingEvent locked(ReportRequest request);

    /** That the report was sent, received or returned: the state that it has now. */
    OutgoingEvent told(Report report, ReportRequest request);
}
