@NullMarked
package vn.thidua.standalone;

import org.jspecify.annotations.NullMarked;
