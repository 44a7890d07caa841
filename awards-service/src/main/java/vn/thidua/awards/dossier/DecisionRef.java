package vn.thidua.awards.dossier;

import java.time.LocalDate;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Quyết định khen thưởng.
 *
 * @param id of the decision in the system
 * @param number as written, e.g. 123/QĐ-UBND
 * @param by the unit that decided, or put the decision of someone above the tree into the system
 */
public record DecisionRef(String id, String number, LocalDate date, TenantId by) {}
