@NullMarked
package vn.thidua.test.canary.edges.thing.mongo;

import org.jspecify.annotations.NullMarked;
