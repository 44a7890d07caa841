@NullMarked
package vn.thidua.plans.export.wording;

import org.jspecify.annotations.NullMarked;
