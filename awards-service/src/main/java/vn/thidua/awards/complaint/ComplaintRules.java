package vn.thidua.awards.complaint;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.platform.time.WorkingDays;

/**
 * Thời hạn of each step, as data with its article and how far that was compared with the law.
 *
 * @param acceptComplaint for accepting a complaint (thụ lý khiếu nại)
 * @param settleComplaint for settling it the first time
 * @param acceptDenunciation for accepting a denunciation (thụ lý tố cáo)
 * @param settleDenunciation for settling it
 */
public record ComplaintRules(
        Deadline acceptComplaint,
        Deadline settleComplaint,
        Deadline acceptDenunciation,
        Deadline settleDenunciation) {

    /** How days are counted. */
    public enum Count {
        /** Ngày. */
        CALENDAR_DAYS,
        /** Ngày làm việc. */
        WORKING_DAYS
    }

    /** How long, where the law says so, and whether somebody has looked. */
    public record Deadline(int days, Count count, String article, Certainty certainty) {

        public Deadline {
            if (days < 1) {
                throw new IllegalArgumentException("a deadline of less than a day: " + article);
            }
            if (article.isBlank()) {
                throw new IllegalArgumentException("a deadline without its article");
            }
        }

        /** The last day; nothing where working days are counted into a year whose holidays are not known. */
        Optional<LocalDate> after(LocalDate from, WorkingDays calendar) {
            return switch (count) {
                case CALENDAR_DAYS -> Optional.of(from.plusDays(days));
                case WORKING_DAYS ->
                        calendar.after(from, days) instanceof WorkingDays.Counted.Until(var day)
                                ? Optional.of(day)
                                : Optional.empty();
            };
        }
    }

    /** Counted by the calendar of a unit. */
    public DueDays by(WorkingDays calendar) {
        return new DueDays(this, calendar);
    }

    /** By when a step is due. */
    public record DueDays(ComplaintRules rules, WorkingDays calendar) {

        Optional<LocalDate> toAccept(Complaint.Kind kind, LocalDate received) {
            return rules.toAccept(kind).after(received, calendar);
        }

        Optional<LocalDate> toSettle(Complaint.Kind kind, LocalDate accepted) {
            return rules.toSettle(kind).after(accepted, calendar);
        }
    }

    private Deadline toAccept(Complaint.Kind kind) {
        return kind == Complaint.Kind.COMPLAINT ? acceptComplaint : acceptDenunciation;
    }

    private Deadline toSettle(Complaint.Kind kind) {
        return kind == Complaint.Kind.COMPLAINT ? settleComplaint : settleDenunciation;
    }

    /** By which rule the next step is due; what is settled waits for none, and is answered by the last. */
    public Deadline next(Complaint complaint) {
        return complaint.stage() == Complaint.Stage.RECEIVED
                ? toAccept(complaint.kind())
                : toSettle(complaint.kind());
    }
}
