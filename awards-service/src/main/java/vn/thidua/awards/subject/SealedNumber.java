package vn.thidua.awards.subject;

/**
 * Số căn cước công dân as it is kept: nobody reads it without the installation's key.
 *
 * @param keyId which key opens it
 * @param sealed base64
 * @param index the same for the same number, and says nothing about it without the key
 */
public record SealedNumber(String keyId, String sealed, String index) {

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "SealedNumber[" + keyId + "]";
    }
}
