package vn.thidua.plans.plan.finding;

import java.time.Instant;

/**
 * Bỏ qua một phát hiện: a person has looked at a finding and says why nothing is to be mended.
 *
 * @param key of the finding
 * @param by subject of the account
 * @param name of the person, as colleagues see it
 */
public record Dismissal(String key, String reason, String by, String name, Instant at) {}
