@NullMarked
package vn.thidua.test.canary.sound.thing.web;

import org.jspecify.annotations.NullMarked;
