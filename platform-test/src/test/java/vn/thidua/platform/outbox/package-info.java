@NullMarked
package vn.thidua.platform.outbox;

import org.jspecify.annotations.NullMarked;
