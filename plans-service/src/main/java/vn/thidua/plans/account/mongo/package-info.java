/** Changes of accounts, written down. */
@NullMarked
package vn.thidua.plans.account.mongo;

import org.jspecify.annotations.NullMarked;
