/** The log in MongoDB: added to, never changed. */
@NullMarked
package vn.thidua.reporting.audit.mongo;

import org.jspecify.annotations.NullMarked;
