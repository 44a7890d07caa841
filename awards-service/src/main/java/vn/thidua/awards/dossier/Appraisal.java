package vn.thidua.awards.dossier;

import java.time.LocalDate;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Kết quả thẩm định.
 *
 * @param favourable đủ điều kiện, đề nghị khen
 * @param words opinion; never empty when it is not favourable
 */
public record Appraisal(TenantId by, LocalDate on, boolean favourable, String words) {}
