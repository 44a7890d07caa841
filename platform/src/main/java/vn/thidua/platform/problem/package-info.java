/** The closed set of what a client can be told when something does not work. */
@NullMarked
package vn.thidua.platform.problem;

import org.jspecify.annotations.NullMarked;
