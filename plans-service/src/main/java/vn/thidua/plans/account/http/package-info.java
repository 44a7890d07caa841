/** Accounts at the identity provider. */
@NullMarked
package vn.thidua.plans.account.http;

import org.jspecify.annotations.NullMarked;
