@NullMarked
package vn.thidua.standalone.process;

import org.jspecify.annotations.NullMarked;
