/** Settings that every service shares. */
@NullMarked
package vn.thidua.platform.defaults;

import org.jspecify.annotations.NullMarked;
