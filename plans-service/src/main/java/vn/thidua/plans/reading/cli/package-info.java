@NullMarked
package vn.thidua.plans.reading.cli;

import org.jspecify.annotations.NullMarked;
