package vn.thidua.awards.council;

/**
 * Phiếu, without a name.
 *
 * @param code mã phiếu, known only to who cast it; blank for a ballot on paper
 */
public record Ballot(String code, Choice choice) {}
