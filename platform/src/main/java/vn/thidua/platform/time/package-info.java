/** One clock for everything that asks which day it is, and one calendar of the days that are worked on. */
@NullMarked
package vn.thidua.platform.time;

import org.jspecify.annotations.NullMarked;
