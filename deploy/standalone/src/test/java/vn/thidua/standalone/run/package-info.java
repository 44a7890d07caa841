@NullMarked
package vn.thidua.standalone.run;

import org.jspecify.annotations.NullMarked;
