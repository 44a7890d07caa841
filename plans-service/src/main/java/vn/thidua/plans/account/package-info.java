/** Tài khoản của đơn vị: who works for a unit, and as what. */
@NullMarked
package vn.thidua.plans.account;

import org.jspecify.annotations.NullMarked;
