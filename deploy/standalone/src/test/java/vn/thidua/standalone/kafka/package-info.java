@NullMarked
package vn.thidua.standalone.kafka;

import org.jspecify.annotations.NullMarked;
