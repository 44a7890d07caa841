package vn.thidua.reporting.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page shows of a plan (thông tin kế hoạch) beside its numbers.
 *
 * @param type KE_HOACH, CHI_THI …
 * @param issuedOn date of the document
 * @param issuedAt moment at which it took effect in the system
 */
public record PlanCard(
        String title,
        Optional<String> number,
        String type,
        Optional<Integer> year,
        LocalDate issuedOn,
        Instant issuedAt) {}
