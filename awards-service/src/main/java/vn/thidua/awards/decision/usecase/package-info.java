/** What people do with decisions. */
@NullMarked
package vn.thidua.awards.decision.usecase;

import org.jspecify.annotations.NullMarked;
