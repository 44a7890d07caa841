/** Checks a unit's log that was taken away as a file, with nothing but the file: no server is asked. */
@NullMarked
package vn.thidua.standalone.audit;

import org.jspecify.annotations.NullMarked;
