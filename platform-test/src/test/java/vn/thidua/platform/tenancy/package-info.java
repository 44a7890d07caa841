@NullMarked
package vn.thidua.platform.tenancy;

import org.jspecify.annotations.NullMarked;
