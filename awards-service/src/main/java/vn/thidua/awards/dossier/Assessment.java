package vn.thidua.awards.dossier;

import java.util.Optional;
import vn.thidua.awards.eligibility.Verdict;

/**
 * Đối chiếu điều kiện as it stood at submission.
 *
 * @param overridden why it goes up although a condition is not met
 */
public record Assessment(Verdict verdict, Optional<String> overridden) {}
