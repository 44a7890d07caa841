package vn.thidua.awards.dossier;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Whose hand it is.
 *
 * @param unit for which the person works
 * @param person the account's subject; empty: the system itself
 */
public record Hand(TenantId unit, String person, Instant at, LocalDate today) {}
