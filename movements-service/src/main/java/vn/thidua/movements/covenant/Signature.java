package vn.thidua.movements.covenant;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Chữ ký.
 *
 * @param person the signer's account
 * @param name the signer's name as the verified token says; it stands on the paper
 * @param post chức vụ, e.g. {@code Chủ tịch UBND xã}
 * @param on ngày ký, as on the paper
 * @param at when it was put down here
 */
public record Signature(
        TenantId unit, String person, String name, String post, LocalDate on, Instant at) {}
