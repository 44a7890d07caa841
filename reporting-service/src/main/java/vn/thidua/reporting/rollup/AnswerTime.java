package vn.thidua.reporting.rollup;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/**
 * Thời hạn triển khai: by when the units below answer a document. No law names it; each province sets it, so it is a setting
 * of the installation with exceptions by province, the same for plans-service and reporting-service.
 *
 * @param within counted from the date of the document
 * @param provinces of these provinces, instead
 */
public record AnswerTime(Period within, Map<UnitId, Period> provinces) {

    public AnswerTime {
        provinces = Map.copyOf(provinces);
    }

    /**
     * The last day on which an answer is in time.
     *
     * @param province the topmost unit of those that answer
     */
    public LocalDate dueOn(LocalDate issuedOn, UnitId province) {
        return issuedOn.plus(provinces.getOrDefault(province, within));
    }
}
