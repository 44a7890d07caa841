@NullMarked
package vn.thidua.platform.inbox.kafka;

import org.jspecify.annotations.NullMarked;
