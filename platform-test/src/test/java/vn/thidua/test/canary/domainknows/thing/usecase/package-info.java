@NullMarked
package vn.thidua.test.canary.domainknows.thing.usecase;

import org.jspecify.annotations.NullMarked;
