package vn.thidua.awards.decision;

/**
 * Deadlines after a decision, as settings: provinces and ministries have set them, the law itself was not compared.
 *
 * @param returnDays by when a revoked award is given back, in days (Hà Nội: 15)
 * @param reissueDays by when an exchange or replacement is settled, in days (Thông tư 62/2025/TT-BNNMT, Điều 22: 15)
 */
public record AfterRules(int returnDays, int reissueDays) {

    public AfterRules {
        if (returnDays < 1 || reissueDays < 1) {
            throw new IllegalArgumentException("days of " + returnDays + " and " + reissueDays);
        }
    }
}
