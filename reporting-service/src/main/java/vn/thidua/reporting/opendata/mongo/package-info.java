/** What units have opened, in MongoDB. */
@NullMarked
package vn.thidua.reporting.opendata.mongo;

import org.jspecify.annotations.NullMarked;
