@NullMarked
package vn.thidua.test;

import org.jspecify.annotations.NullMarked;
