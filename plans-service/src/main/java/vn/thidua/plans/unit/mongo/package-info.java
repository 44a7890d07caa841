/** Units in MongoDB. */
@NullMarked
package vn.thidua.plans.unit.mongo;

import org.jspecify.annotations.NullMarked;
