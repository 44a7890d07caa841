@NullMarked
package vn.thidua.plans.export.paper.pdf;

import org.jspecify.annotations.NullMarked;
