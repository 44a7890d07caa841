package vn.thidua.awards.eligibility;

import java.util.List;
import java.util.OptionalInt;
import vn.thidua.awards.eligibility.Verdict.Finding;
import vn.thidua.awards.eligibility.Verdict.Standing;

/** How a rule stands, without the words of its condition. */
record Answer(
        Standing standing, List<String> facts, List<String> missing, OptionalInt reachableIn) {

    static Answer met(List<String> facts) {
        return new Answer(Standing.MET, facts, List.of(), OptionalInt.empty());
    }

    static Answer met(String fact) {
        return met(List.of(fact));
    }

    static Answer unknown(List<String> facts, String toCheck) {
        return new Answer(Standing.UNKNOWN, facts, List.of(toCheck), OptionalInt.empty());
    }

    static Answer notMet(List<String> facts, String missing, int reachableIn) {
        return new Answer(Standing.NOT_MET, facts, List.of(missing), OptionalInt.of(reachableIn));
    }

    Finding finding(Condition condition) {
        return new Finding(
                condition.text(), condition.article(), standing, facts, missing, reachableIn);
    }
}
