/** Events that arrive: their envelope, what was seen before, what could not be read. */
@NullMarked
package vn.thidua.platform.inbox;

import org.jspecify.annotations.NullMarked;
