/** Plans on Kafka: what is told of them, and the own events that links wait for. */
@NullMarked
package vn.thidua.plans.plan.kafka;

import org.jspecify.annotations.NullMarked;
