/** The decision that gives awards (quyết định khen thưởng): number, lines, money, and what comes after it. */
@NullMarked
package vn.thidua.awards.decision;

import org.jspecify.annotations.NullMarked;
