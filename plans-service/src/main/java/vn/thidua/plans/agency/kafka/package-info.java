/** How others are told of agencies. */
@NullMarked
package vn.thidua.plans.agency.kafka;

import org.jspecify.annotations.NullMarked;
