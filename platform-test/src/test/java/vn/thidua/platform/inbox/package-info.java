@NullMarked
package vn.thidua.platform.inbox;

import org.jspecify.annotations.NullMarked;
