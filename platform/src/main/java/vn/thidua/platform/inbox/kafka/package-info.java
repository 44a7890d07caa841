/** How a listener is called, and where records go that it cannot take. */
@NullMarked
package vn.thidua.platform.inbox.kafka;

import org.jspecify.annotations.NullMarked;
