@NullMarked
package vn.thidua.reporting.rollup.kafka;

import org.jspecify.annotations.NullMarked;
