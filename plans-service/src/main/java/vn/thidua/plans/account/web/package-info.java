/** Accounts for the portal. */
@NullMarked
package vn.thidua.plans.account.web;

import org.jspecify.annotations.NullMarked;
