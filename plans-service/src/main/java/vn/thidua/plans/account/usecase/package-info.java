/** What is done with accounts. */
@NullMarked
package vn.thidua.plans.account.usecase;

import org.jspecify.annotations.NullMarked;
