package vn.thidua.awards.complaint;

import vn.thidua.awards.catalogue.Certainty;

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

    /** Calendar days, where the law says so, and whether somebody has looked. */
    public record Deadline(int days, String article, Certainty certainty) {

        public Deadline {
            if (days < 1) {
                throw new IllegalArgumentException("a deadline of less than a day: " + article);
            }
            if (article.isBlank()) {
                throw new IllegalArgumentException("a deadline without its article");
            }
        }
    }

    Deadline toAccept(Complaint.Kind kind) {
        return kind == Complaint.Kind.COMPLAINT ? acceptComplaint : acceptDenunciation;
    }

    Deadline toSettle(Complaint.Kind kind) {
        return kind == Complaint.Kind.COMPLAINT ? settleComplaint : settleDenunciation;
    }

    /** By which rule the next step is due; what is settled waits for none, and is answered by the last. */
    public Deadline next(Complaint complaint) {
        return complaint.stage() == Complaint.Stage.RECEIVED
                ? toAccept(complaint.kind())
                : toSettle(complaint.kind());
    }
}
