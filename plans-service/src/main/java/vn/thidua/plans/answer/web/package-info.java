/** Answers over HTTP. */
@NullMarked
package vn.thidua.plans.answer.web;

import org.jspecify.annotations.NullMarked;
