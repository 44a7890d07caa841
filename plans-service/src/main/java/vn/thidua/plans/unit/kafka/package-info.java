/** Units on Kafka: what is told of them, and the tree that is heard. */
@NullMarked
package vn.thidua.plans.unit.kafka;

import org.jspecify.annotations.NullMarked;
