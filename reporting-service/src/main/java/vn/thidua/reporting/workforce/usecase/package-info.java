/** What people do with the list of a unit's officials. */
@NullMarked
package vn.thidua.reporting.workforce.usecase;

import org.jspecify.annotations.NullMarked;
