/** The list of a unit's officials in MongoDB. */
@NullMarked
package vn.thidua.reporting.workforce.mongo;

import org.jspecify.annotations.NullMarked;
