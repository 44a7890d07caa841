package vn.thidua.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/** Kho báo cáo, of the bound unit and of the units that it has asked. */
public interface Reports {

    Optional<Report> own(String requestId);

    /** The own unit's answers, by request. */
    List<Report> own(Set<String> requestIds);

    /** All answers to the own request, of whatever state. */
    List<Report> to(ReportRequest own);

    /** Answers of these units to the request, of whatever state; each must have been below the bound unit when it was asked. */
    List<Report> of(ReportRequest request, Set<TenantId> units);

    /**
     * For the report's unit, also when the unit that asked answers it.
     *
     * @return false if somebody else was faster
     */
    boolean store(Report report, ReportRequest request, boolean told);
}
