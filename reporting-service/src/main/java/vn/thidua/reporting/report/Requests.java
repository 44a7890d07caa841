package vn.thidua.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Kho yêu cầu báo cáo, of the bound unit and of those above it. */
public interface Requests {

    /** What the own unit has asked. */
    Optional<ReportRequest> own(String id);

    /** The youngest first. */
    List<ReportRequest> allOwn();

    /** What a unit above asks of the own unit. */
    Optional<ReportRequest> toUs(String id, LocalDate today);

    /** The earliest due first. */
    List<ReportRequest> allToUs(LocalDate today);

    /** What units above ask of anybody. */
    List<ReportRequest> allOfThoseAbove(LocalDate today);

    void add(ReportRequest request);

    /**
     * Stores the own request.
     *
     * @return false if somebody else was faster
     */
    boolean store(ReportRequest request, boolean locked);
}
