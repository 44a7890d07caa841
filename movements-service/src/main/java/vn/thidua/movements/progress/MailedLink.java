package vn.thidua.movements.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * Liên kết cập nhật in a mail: for one period of one assignment, once. What opens it is known to the mail only.
 *
 * @param hash SHA-256 of the token, in hexadecimal digits
 * @param email to whom it was sent
 */
public record MailedLink(
        String hash, Period period, String email, Instant expiresAt, Optional<Instant> usedAt) {

    MailedLink used(Instant at) {
        return new MailedLink(hash, period, email, expiresAt, Optional.of(at));
    }
}
