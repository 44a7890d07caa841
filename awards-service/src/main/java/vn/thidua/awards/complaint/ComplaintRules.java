package vn.thidua.awards.complaint;

import vn.thidua.awards.catalogue.Certainty;

/**
 * Thời hạn, in days, as settings with their certainty: the laws on complaints and denunciations were not compared.
 *
 * @param acceptComplaint for accepting a complaint (Luật Khiếu nại 2011, Điều 27)
 * @param settleComplaint for settling it the first time (Điều 28)
 * @param acceptDenunciation for accepting a denunciation (Luật Tố cáo 2018, Điều 24)
 * @param settleDenunciation for settling it (Điều 30)
 */
public record ComplaintRules(
        int acceptComplaint,
        int settleComplaint,
        int acceptDenunciation,
        int settleDenunciation,
        Certainty certainty) {

    public ComplaintRules {
        if (acceptComplaint < 1
                || settleComplaint < 1
                || acceptDenunciation < 1
                || settleDenunciation < 1) {
            throw new IllegalArgumentException("a deadline of less than a day");
        }
    }

    int toAccept(Complaint.Kind kind) {
        return kind == Complaint.Kind.COMPLAINT ? acceptComplaint : acceptDenunciation;
    }

    int toSettle(Complaint.Kind kind) {
        return kind == Complaint.Kind.COMPLAINT ? settleComplaint : settleDenunciation;
    }
}
