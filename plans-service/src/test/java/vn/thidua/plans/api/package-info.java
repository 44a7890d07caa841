/** The service as its clients see it, with real servers. */
@NullMarked
package vn.thidua.plans.api;

import org.jspecify.annotations.NullMarked;
