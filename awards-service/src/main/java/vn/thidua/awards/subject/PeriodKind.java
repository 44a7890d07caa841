package vn.thidua.awards.subject;

/** In which years a unit counts: năm công tác or, in schools, năm học. */
public enum PeriodKind {
    /** From 1 January. */
    CALENDAR_YEAR,
    /** Named by the year in which it begins: 2023 is the school year 2023–2024. */
    SCHOOL_YEAR
}
