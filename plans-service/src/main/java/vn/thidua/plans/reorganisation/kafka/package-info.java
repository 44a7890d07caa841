/** How others are told of reorganisations. */
@NullMarked
package vn.thidua.plans.reorganisation.kafka;

import org.jspecify.annotations.NullMarked;
