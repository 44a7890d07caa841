/** Reorganisations in MongoDB. */
@NullMarked
package vn.thidua.plans.reorganisation.mongo;

import org.jspecify.annotations.NullMarked;
