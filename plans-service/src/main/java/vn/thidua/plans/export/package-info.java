@NullMarked
package vn.thidua.plans.export;

import org.jspecify.annotations.NullMarked;
