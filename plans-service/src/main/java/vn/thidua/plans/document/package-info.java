@NullMarked
package vn.thidua.plans.document;

import org.jspecify.annotations.NullMarked;
