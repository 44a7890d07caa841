package vn.thidua.reporting.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Hộp thư nhận nhắc việc of a unit: an address of the unit, as a rule not a person's.
 *
 * @param setBy the account's id
 */
public record Mailbox(TenantId unit, String address, String setBy, Instant setAt) {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** What was typed, if mail can be sent to it. */
    public static Optional<String> address(String typed) {
        String address = typed.strip();
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }
}
