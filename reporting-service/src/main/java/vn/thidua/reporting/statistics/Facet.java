package vn.thidua.reporting.statistics;

/** By what a form tells apart what it counts (tiêu thức phân tổ). */
public enum Facet {
    AWARD("awards"),
    MERIT("merits"),
    SUBJECT("subjects"),
    CATEGORY("categories"),
    MODE("modes"),
    SCOPE("scopes"),
    LENGTH("lengths"),
    LEVEL("levels"),
    GENDER("genders"),
    /** In years. */
    AGE("ages"),
    EDUCATION("educations"),
    /** Full years in this work. */
    SENIORITY("seniorities"),
    POST("posts"),
    BODY("bodies"),
    /** The id of the unit directly below whoever makes the form, or its own. */
    TERRITORY("territories");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** What lists its values in the file of a form. */
    public String field() {
        return field;
    }
}
