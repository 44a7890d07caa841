package vn.thidua.awards.decision;

import vn.thidua.awards.catalogue.Award;

/** Thứ bậc, in which awards are called and listed: commendations of the state first, then titles, then what is lower. */
final class Rank {

    private Rank() {}

    static int of(DecisionLine line) {
        return switch (line.group()) {
            case ORDER -> 0;
            case STATE_HONOUR -> 1;
            case STATE_PRIZE -> 2;
            case CERTIFICATE_OF_MERIT -> 4;
            case COMMEMORATIVE_MEDAL -> 5;
            case TITLE -> title(line.award().value());
            case COMMENDATION_PAPER -> 9;
        };
    }

    /** Titles of the state and the province stand above certificates, those of the base below. */
    private static int title(String award) {
        return switch (award) {
            case "CO_CP", "CSTDTQ" -> 3;
            case "CO_TINH", "CSTD_TINH", "TTLDXS", "DVQT" -> 6;
            case "CSTDCS" -> 7;
            default -> 8;
        };
    }

    static int of(Award.Subject recipient) {
        return switch (recipient) {
            case COLLECTIVE -> 0;
            case HOUSEHOLD -> 1;
            case INDIVIDUAL -> 2;
        };
    }
}
