/** What is done with answers: draft, ask, deliver. */
@NullMarked
package vn.thidua.plans.answer.usecase;

import org.jspecify.annotations.NullMarked;
