@NullMarked
package vn.thidua.test.canary.domainspring.thing;

import org.jspecify.annotations.NullMarked;
