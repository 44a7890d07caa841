/** Batches and their files in MongoDB. */
@NullMarked
package vn.thidua.plans.bulk.mongo;

import org.jspecify.annotations.NullMarked;
