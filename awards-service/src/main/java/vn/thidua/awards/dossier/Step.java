package vn.thidua.awards.dossier;

import java.time.Instant;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Một bước của hồ sơ.
 *
 * @param to the state that it led to
 * @param unit who did it
 * @param person the account's subject: names are not stored; empty: the system
 * @param note reason, number of a decision …; may be empty
 */
public record Step(DossierState to, Instant at, TenantId unit, String person, String note) {}
