@NullMarked
package vn.thidua.platform.time;

import org.jspecify.annotations.NullMarked;
