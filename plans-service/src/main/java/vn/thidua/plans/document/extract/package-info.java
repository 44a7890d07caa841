@NullMarked
package vn.thidua.plans.document.extract;

import org.jspecify.annotations.NullMarked;
