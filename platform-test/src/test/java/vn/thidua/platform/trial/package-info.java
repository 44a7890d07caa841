/** A small service as the tests of platform need one. */
@NullMarked
package vn.thidua.platform.trial;

import org.jspecify.annotations.NullMarked;
