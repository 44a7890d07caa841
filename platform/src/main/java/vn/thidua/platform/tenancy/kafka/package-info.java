/** The tree as the units topic tells it, and the tenant of a record. */
@NullMarked
package vn.thidua.platform.tenancy.kafka;

import org.jspecify.annotations.NullMarked;
