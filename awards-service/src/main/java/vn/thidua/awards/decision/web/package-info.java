/** Decisions for pages: {@code contracts/openapi/decisions.yaml}. */
@NullMarked
package vn.thidua.awards.decision.web;

import org.jspecify.annotations.NullMarked;
