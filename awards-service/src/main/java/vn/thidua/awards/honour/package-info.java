/** What has been awarded (sổ vàng khen thưởng): one entry per subject, award and period, from decisions or entered from the past. */
@NullMarked
package vn.thidua.awards.honour;

import org.jspecify.annotations.NullMarked;
