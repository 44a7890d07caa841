/** How others are told of changes of accounts. */
@NullMarked
package vn.thidua.plans.account.kafka;

import org.jspecify.annotations.NullMarked;
