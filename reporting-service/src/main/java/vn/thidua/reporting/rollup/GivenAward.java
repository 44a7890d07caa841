package vn.thidua.reporting.rollup;

import java.util.Comparator;

/**
 * What is told apart of awards that were given (khen thưởng đã quyết định): all that the state's statistics ask for (Thông tư
 * 02/2023/TT-BNV, biểu 0602.N, 0603.N).
 *
 * @param award its code in the catalogue
 * @param merit loại hình: ACHIEVEMENT, SUDDEN …
 * @param subject INDIVIDUAL, COLLECTIVE or HOUSEHOLD
 * @param category of a person, DIRECT_WORKER …; ENTERPRISE of a collective that is one; else empty
 * @param gender of a person, FEMALE or MALE; else empty
 * @param level who decided: COMMUNE, PROVINCE …
 */
public record GivenAward(
        String award, String merit, String subject, String category, String gender, String level)
        implements Comparable<GivenAward> {

    private static final Comparator<GivenAward> ORDER =
            Comparator.comparing(GivenAward::award)
                    .thenComparing(GivenAward::merit)
                    .thenComparing(GivenAward::subject)
                    .thenComparing(GivenAward::category)
                    .thenComparing(GivenAward::gender)
                    .thenComparing(GivenAward::level);

    @Override
    public int compareTo(GivenAward other) {
        return ORDER.compare(this, other);
    }
}
