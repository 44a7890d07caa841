/** Changes of parents over HTTP. */
@NullMarked
package vn.thidua.plans.drift.web;

import org.jspecify.annotations.NullMarked;
