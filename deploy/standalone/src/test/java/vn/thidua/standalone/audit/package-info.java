@NullMarked
package vn.thidua.standalone.audit;

import org.jspecify.annotations.NullMarked;
