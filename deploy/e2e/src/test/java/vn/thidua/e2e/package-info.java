/** The journeys of officials in a real browser, against the whole system as {@code ./thidua start} runs it. */
@NullMarked
package vn.thidua.e2e;

import org.jspecify.annotations.NullMarked;
