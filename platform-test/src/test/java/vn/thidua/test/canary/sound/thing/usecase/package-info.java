@NullMarked
package vn.thidua.test.canary.sound.thing.usecase;

import org.jspecify.annotations.NullMarked;
