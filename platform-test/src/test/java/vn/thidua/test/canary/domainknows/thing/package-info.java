@NullMarked
package vn.thidua.test.canary.domainknows.thing;

import org.jspecify.annotations.NullMarked;
