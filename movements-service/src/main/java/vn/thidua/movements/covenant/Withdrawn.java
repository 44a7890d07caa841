package vn.thidua.movements.covenant;

import java.time.Instant;
import java.util.List;

/**
 * Bản đã thu hồi: an edition that was signed by some and then taken back; it is kept as it was.
 *
 * @param edition 1, 2, 3 …
 * @param person who withdrew it
 */
public record Withdrawn(
        int edition,
        CovenantText text,
        List<Party> parties,
        List<Signature> signatures,
        String reason,
        String person,
        Instant at) {

    public Withdrawn {
        parties = List.copyOf(parties);
        signatures = List.copyOf(signatures);
    }
}
