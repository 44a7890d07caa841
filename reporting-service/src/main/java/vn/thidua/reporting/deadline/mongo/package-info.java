/** Deadlines and links to them in MongoDB. */
@NullMarked
package vn.thidua.reporting.deadline.mongo;

import org.jspecify.annotations.NullMarked;
