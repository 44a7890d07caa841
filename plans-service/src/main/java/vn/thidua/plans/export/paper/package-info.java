@NullMarked
package vn.thidua.plans.export.paper;

import org.jspecify.annotations.NullMarked;
