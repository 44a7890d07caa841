/** Bộ máy làm công tác thi đua, khen thưởng: which bodies and officials a unit has for that work, for the state's statistics. */
@NullMarked
package vn.thidua.reporting.workforce;

import org.jspecify.annotations.NullMarked;
