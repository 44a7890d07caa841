@NullMarked
package vn.thidua.plans.export.usecase;

import org.jspecify.annotations.NullMarked;
