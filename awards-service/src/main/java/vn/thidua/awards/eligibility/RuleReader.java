package vn.thidua.awards.eligibility;

import java.util.List;
import vn.thidua.awards.catalogue.Offer;

/** Reads the conditions that a province has added to an award. */
public interface RuleReader {

    /** In the order of the act; none if the province adds none. */
    List<Condition> conditions(Offer offer);
}
