@NullMarked
package vn.thidua.plans.drift;

import org.jspecify.annotations.NullMarked;
