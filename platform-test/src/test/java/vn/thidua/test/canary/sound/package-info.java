@NullMarked
package vn.thidua.test.canary.sound;

import org.jspecify.annotations.NullMarked;
