package vn.thidua.plans.answer;

import vn.thidua.plans.lint.LegalActs;

/**
 * What every answer is drafted with.
 *
 * @param daysBefore how many days before the superior's deadline the own one lies
 */
public record DraftingRules(LocalBodies bodies, LegalActs acts, int daysBefore) {}
