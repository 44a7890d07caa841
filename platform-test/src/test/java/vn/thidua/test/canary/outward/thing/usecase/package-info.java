@NullMarked
package vn.thidua.test.canary.outward.thing.usecase;

import org.jspecify.annotations.NullMarked;
