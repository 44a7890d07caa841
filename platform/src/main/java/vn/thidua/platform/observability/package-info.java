/** What the operator sees. */
@NullMarked
package vn.thidua.platform.observability;

import org.jspecify.annotations.NullMarked;
