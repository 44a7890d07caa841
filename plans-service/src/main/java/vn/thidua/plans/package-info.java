@NullMarked
package vn.thidua.plans;

import org.jspecify.annotations.NullMarked;
