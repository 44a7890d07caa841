@NullMarked
package vn.thidua.platform.problem;

import org.jspecify.annotations.NullMarked;
