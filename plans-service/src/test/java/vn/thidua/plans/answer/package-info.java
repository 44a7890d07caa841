@NullMarked
package vn.thidua.plans.answer;

import org.jspecify.annotations.NullMarked;
