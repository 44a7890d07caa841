@NullMarked
package vn.thidua.plans.reading;

import org.jspecify.annotations.NullMarked;
