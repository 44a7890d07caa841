@NullMarked
package vn.thidua.plans.lint;

import org.jspecify.annotations.NullMarked;
