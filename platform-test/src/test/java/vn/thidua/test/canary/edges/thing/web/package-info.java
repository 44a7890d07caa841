@NullMarked
package vn.thidua.test.canary.edges.thing.web;

import org.jspecify.annotations.NullMarked;
