@NullMarked
package vn.thidua.reporting.audit;

import org.jspecify.annotations.NullMarked;
