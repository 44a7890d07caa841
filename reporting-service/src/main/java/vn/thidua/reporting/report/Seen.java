package vn.thidua.reporting.report;

import java.util.Map;
import java.util.Optional;

/**
 * A report with the request that it answers.
 *
 * @param now what the roll-up says of the unit at present; empty while it is being read
 */
public record Seen(ReportRequest request, Report report, Optional<Map<String, Long>> now) {}
