@NullMarked
package vn.thidua.test.canary.sound.thing.mongo;

import org.jspecify.annotations.NullMarked;
