package vn.thidua.reporting.rollup;

/** What is counted of a unit's year beside its plans (số liệu thi đua trong năm). Stored by name: a name is never used anew. */
public enum Figure {
    /** Movements (phong trào) that were launched. */
    MOVEMENTS,
    /** Of them those that have had their final review (tổng kết). */
    MOVEMENTS_REVIEWED,
    /** Movements of a superior that the unit has said to carry out (triển khai phong trào của cấp trên). */
    ADOPTIONS,
    /** Registrations (đăng ký thi đua) that were sent, 0 or 1 a unit and year. */
    REGISTRATIONS,
    /** Of them those sent after their deadline. */
    LATE_REGISTRATIONS,
    /** Collectives that are registered. */
    COLLECTIVES,
    /** Persons who are registered. */
    INDIVIDUALS,
    /** Scorecards (phiếu chấm điểm) that were opened for the unit. */
    SCORECARDS,
    /** Of them those whose appraisal is done (đã thẩm định). */
    APPRAISED_SCORECARDS,
    /** Appraised points in ten-thousandths of the sheet's scale, added up; over {@link #APPRAISED_SCORECARDS} the mean. */
    SCORE,
    /** Rankings that propose the unit for the flag (đề nghị tặng Cờ thi đua). */
    FLAG_PROPOSALS,
    /** Covenants (giao ước thi đua) that the unit has signed. */
    COVENANTS,
    /** Targets and tasks for which a value was told (đã cập nhật tiến độ). */
    PROGRESS_TOLD,
    /** Of them those that have reached their goal (đã đạt chỉ tiêu), by the last value that was told. */
    GOALS_REACHED,
    /** Model examples (điển hình tiên tiến, gương người tốt việc tốt) that are published, in the year of their first publication. */
    EXAMPLES
}
