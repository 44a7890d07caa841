/** Conditions and verdicts for pages: {@code contracts/openapi/awards.yaml}. */
@NullMarked
package vn.thidua.awards.eligibility.web;

import org.jspecify.annotations.NullMarked;
