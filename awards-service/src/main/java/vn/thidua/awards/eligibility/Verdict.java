package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import vn.thidua.awards.catalogue.AwardCode;

/**
 * What the conditions of an award come to for a subject (kết quả đối chiếu điều kiện). It informs; the council
 * decides.
 *
 * @param version name of the set of rules used, e.g. the law and its decree
 * @param on the day on which the rules were read
 * @param findings every condition in the order of the rule
 */
public record Verdict(
        AwardCode award, int year, String version, LocalDate on, List<Finding> findings) {

    /** How a condition stands. */
    public enum Standing {
        /** Đạt. */
        MET,
        /** Chưa đạt. */
        NOT_MET,
        /** Chưa đủ dữ liệu: only a person can say. */
        UNKNOWN
    }

    /**
     * One condition.
     *
     * @param condition in Vietnamese, as an official would say it
     * @param article where the law says so
     * @param facts what was found, a sentence each
     * @param missing what is missing, if it is not met
     * @param reachableIn the earliest year in which it could be met, if it can be
     */
    public record Finding(
            String condition,
            String article,
            Standing standing,
            List<String> facts,
            List<String> missing,
            OptionalInt reachableIn) {

        public Finding {
            facts = List.copyOf(facts);
            missing = List.copyOf(missing);
        }
    }

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Not met if one condition is not, else unknown if one is, else met. */
    public Standing standing() {
        if (findings.stream().anyMatch(finding -> finding.standing() == Standing.NOT_MET)) {
            return Standing.NOT_MET;
        }
        return findings.stream().anyMatch(finding -> finding.standing() == Standing.UNKNOWN)
                ? Standing.UNKNOWN
                : Standing.MET;
    }
}
