/** The roll-up on Kafka Streams: facts in, changed roll-ups out, questions answered from the stores. */
@NullMarked
package vn.thidua.reporting.rollup.kafka;

import org.jspecify.annotations.NullMarked;
