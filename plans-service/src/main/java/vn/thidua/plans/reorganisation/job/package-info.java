/** What was interrupted is carried out. */
@NullMarked
package vn.thidua.plans.reorganisation.job;

import org.jspecify.annotations.NullMarked;
