@NullMarked
package vn.thidua.reporting.audit.kafka;

import org.jspecify.annotations.NullMarked;
