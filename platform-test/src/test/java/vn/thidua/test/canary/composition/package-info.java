@NullMarked
package vn.thidua.test.canary.composition;

import org.jspecify.annotations.NullMarked;
