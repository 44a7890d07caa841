@NullMarked
package vn.thidua.test.canary.outward.thing.http;

import org.jspecify.annotations.NullMarked;
