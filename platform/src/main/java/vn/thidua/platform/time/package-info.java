/** One clock for everything that asks which day it is. */
@NullMarked
package vn.thidua.platform.time;

import org.jspecify.annotations.NullMarked;
