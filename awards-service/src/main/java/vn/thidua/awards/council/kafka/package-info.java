/** How others are told of a council's results. */
@NullMarked
package vn.thidua.awards.council.kafka;

import org.jspecify.annotations.NullMarked;
