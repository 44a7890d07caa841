@NullMarked
package vn.thidua.test.canary.sound.thing;

import org.jspecify.annotations.NullMarked;
