package vn.thidua.plans.document;

import java.util.Optional;

/**
 * Phát hiện khi rà soát văn bản.
 *
 * @param code upper snake case, stable
 * @param message Vietnamese
 */
public record Finding(
        String code, Severity severity, String message, Optional<Evidence> evidence) {}
