/** Plans, registers and files in MongoDB. */
@NullMarked
package vn.thidua.plans.plan.mongo;

import org.jspecify.annotations.NullMarked;
