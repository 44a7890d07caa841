/** Scoring sheets, blocks and scorecards for pages: {@code contracts/openapi/movements.yaml}. */
@NullMarked
package vn.thidua.movements.scoring.web;

import org.jspecify.annotations.NullMarked;
