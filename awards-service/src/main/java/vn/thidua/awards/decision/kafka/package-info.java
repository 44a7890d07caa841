/** How others are told of decisions, and how this service carries them out. */
@NullMarked
package vn.thidua.awards.decision.kafka;

import org.jspecify.annotations.NullMarked;
