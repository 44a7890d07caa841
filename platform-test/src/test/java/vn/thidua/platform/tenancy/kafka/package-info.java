@NullMarked
package vn.thidua.platform.tenancy.kafka;

import org.jspecify.annotations.NullMarked;
