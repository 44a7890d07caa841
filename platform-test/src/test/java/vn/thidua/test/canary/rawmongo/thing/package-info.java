@NullMarked
package vn.thidua.test.canary.rawmongo.thing;

import org.jspecify.annotations.NullMarked;
