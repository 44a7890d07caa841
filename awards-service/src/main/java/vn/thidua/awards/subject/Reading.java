package vn.thidua.awards.subject;

import java.time.Instant;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Somebody has read the citizen number of a person (lượt xem số căn cước).
 *
 * @param person who read it: the account's subject
 * @param unit the reader's unit
 */
public record Reading(
        String id, TenantId unit, SubjectId subject, String person, String reason, Instant at) {}
