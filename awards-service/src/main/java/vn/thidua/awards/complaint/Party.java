package vn.thidua.awards.complaint;

/** Người khiếu nại, tố cáo. */
public record Party(String name, String contact) {

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "Party";
    }

    /** Names at rest. */
    public interface Seal {

        /** So that only this complaint's name comes out of it. */
        String seal(Party party, ComplaintId id);

        /**
         * The name again.
         *
         * @throws IllegalStateException when it was sealed for another complaint or with another key
         */
        Party open(String sealed, ComplaintId id);
    }
}
