package vn.thidua.reporting.deadline;

import java.time.LocalDate;

/**
 * Hạn: something that a unit has to have done by the end of a day.
 *
 * @param thing what has to be done; the same thing told by several is one
 * @param title a Vietnamese sentence without a name of a person
 * @param dueOn last day on which it is in time
 * @param page where in the portal it is done
 * @param basis where the day comes from; may be empty
 */
public record Deadline(
        String thing, Kind kind, String title, LocalDate dueOn, String page, String basis) {

    /** Loại việc. */
    public enum Kind {
        PLAN("Văn bản cấp trên cần triển khai"),
        REGISTRATION("Đăng ký thi đua"),
        TASK("Nhiệm vụ trong kế hoạch"),
        DOSSIER("Hồ sơ khen thưởng"),
        NOMINATION("Đề nghị khen thưởng phong trào"),
        REPORT("Báo cáo"),
        /** What a unit above has to report, and asks nobody below for yet. */
        PREPARATION("Chuẩn bị báo cáo"),
        STATISTICS("Thống kê nhà nước");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Vietnamese, for people. */
        public String label() {
            return label;
        }
    }

    /** Việc triển khai một văn bản: its name as a thing, for the plan that it is about. */
    public static String answerTo(String plan) {
        return "answer/" + plan;
    }

    boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }

    /** The same on an earlier day, with the reason for it behind its basis. */
    Deadline on(LocalDate day, String why) {
        return new Deadline(
                thing, kind, title, day, page, basis.isEmpty() ? why : basis + "; " + why);
    }
}
