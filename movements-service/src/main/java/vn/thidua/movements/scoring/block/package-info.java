/** Emulation blocks of a year and the scoring inside them (cụm, khối thi đua). */
@NullMarked
package vn.thidua.movements.scoring.block;

import org.jspecify.annotations.NullMarked;
