package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;

/**
 * What is asked: this award, for this sort of merit, for this period, as of this day.
 *
 * @param on the day whose law and whose open cases count
 */
public record Question(AwardCode award, MeritKind merit, Period period, LocalDate on) {}
