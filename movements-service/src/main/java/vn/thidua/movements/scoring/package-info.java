/** Scoring sheets as data, what a filled-in sheet is worth, and who stands where (chấm điểm thi đua). */
@NullMarked
package vn.thidua.movements.scoring;

import org.jspecify.annotations.NullMarked;
