@NullMarked
package vn.thidua.platform.paper.pdf;

import org.jspecify.annotations.NullMarked;
