/** Events that are stored with the aggregate and told afterwards. */
@NullMarked
package vn.thidua.platform.outbox;

import org.jspecify.annotations.NullMarked;
