@NullMarked
package vn.thidua.gateway;

import org.jspecify.annotations.NullMarked;
