@NullMarked
package vn.thidua.platform.paper;

import org.jspecify.annotations.NullMarked;
