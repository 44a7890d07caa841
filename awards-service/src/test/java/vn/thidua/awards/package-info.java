@NullMarked
package vn.thidua.awards;

import org.jspecify.annotations.NullMarked;
