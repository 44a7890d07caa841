package vn.thidua.reporting.report.web;

import java.util.List;
import vn.thidua.reporting.report.Owed;

/**
 * {@code Owed} of the contract.
 *
 * @param toldTo names of units
 */
record OwedJson(long days, List<String> toldTo) {

    static OwedJson of(Owed owed, ReportJson.Names names) {
        return new OwedJson(owed.days(), owed.toldTo().stream().map(names::of).toList());
    }
}
