@NullMarked
package vn.thidua.platform;

import org.jspecify.annotations.NullMarked;
